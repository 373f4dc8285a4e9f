import type { Figures } from '../figures.ts';
import { INDICATORS, type Indicator } from '../rules/kpi/indicators.ts';
import type { KpiCounts, LEVEL_BASES } from '../rules/kpi/input.ts';
import type { Kpi } from '../rules/kpi/measure.ts';
import type { Series } from '../rules/kpi/series.ts';
import { formatNumber } from '../units.ts';
import type { Outcome } from './define.ts';
import type { Chart, Table } from './outcome.ts';

const SIGNS = { percent: '%', second: '秒', yuan: '元' };
const POINTS = { percent: '个百分点', second: '秒', yuan: '元' };

export const BASIS_WORDS: Record<(typeof LEVEL_BASES)[number], string> = {
  'less-short': '分母是进入人工排队、扣去短时放弃的来电',
  offered: '分母是进入人工排队的全部来电',
  answered: '分母是人工接起的来电',
};

/** The answer to an indicator in words: its last month first, then trend, distance to the target, and cautions. */
export function showKpi({ series, deviations }: Kpi, input: KpiCounts, figures: Figures): Outcome {
  const told = series.filter(({ latest }) => latest !== null);
  const met = told.map(({ latest }) => latest?.meets);
  const tone = met.includes(false)
    ? 'bad'
    : told.some(({ latest }) => latest?.tooFew) || deviations.length > 0
      ? 'caution'
      : met.includes(true)
        ? 'good'
        : 'plain';
  const basis = input.indicator === 'service-level' ? `（${BASIS_WORDS[input.levelBasis]}）` : '';
  return {
    tone,
    verdict: `${told.map((one) => sentence(one, basis)).join('；')}。`,
    remarks: [
      ...told.flatMap((one) => remarksOn(one, figures)),
      ...habits(input, figures, met.includes(false)),
      ...(deviations.length > 0 ? [toExplain(deviations, figures)] : []),
    ],
    next: told.flatMap(nextStep),
    tables: series.map(monthsTable),
    charts: told.filter(({ months }) => months.filter((m) => m.value !== null).length > 1).map(trend),
  };
}

function sentence({ key, latest, target, change, before }: Series, basis: string): string {
  const { label, unit, better }: Indicator = INDICATORS[key];
  const aim = `${formatNumber(target ?? 0)}${SIGNS[unit]}`;
  const against = latest?.tooFew
    ? '，来电太少，不作评价'
    : target === null
      ? '，没有可比的目标'
      : better === 'near'
        ? `，参考值是${aim}`
        : `，${latest?.meets ? (better === 'high' ? '达到' : '没有超过') : better === 'high' ? '没有达到' : '超过'}目标${aim}`;
  const moved =
    change === null
      ? ''
      : change === 0
        ? `，与${before}相同`
        : `，比${before}${change > 0 ? '升' : '降'}${formatNumber(Math.abs(change))}${POINTS[unit]}`;
  return `${latest?.month}${label}${latest?.value}${SIGNS[unit]}${basis}${against}${moved}`;
}

function remarksOn(one: Series, figures: Figures): string[] {
  const { label, unit, volumes }: Indicator = INDICATORS[one.key];
  const stated = volumes[figures.volume]?.target;
  const figure = stated ? figures.number(stated.figure, unit) : null;
  const withData = one.months.filter(({ value }) => value !== null).length;
  return [
    ...(withData > 1
      ? [`${label}各月的数合起来算是${one.overall}${SIGNS[unit]}，不是把各月的比率再平均。`]
      : []),
    ...(one.asDefined
      ? []
      : [`这不是本册的口径，不能与本册的目标比${one.ownTarget ? '' : '，要比就填自己的目标'}。`]),
    ...(one.asDefined && !one.ownTarget && figure?.example
      ? [`${label}的目标是示例值，由公司核定并告知员工以前，只用来观察，不用来考核。`]
      : []),
  ];
}

/** What the volume says of how the indicator is counted or used. */
function habits(input: KpiCounts, figures: Figures, missed: boolean): string[] {
  const answer = 'kpi-rules.answerSeconds';
  const first = 'kpi-rules.fcrDays';
  switch (input.indicator) {
    case 'satisfaction':
      return figures.volume === 'outsourcing'
        ? ['没有评价的不算票，选「一般」的不算满意票。']
        : figures.volume === 'retention'
          ? ['同一号码同一天评价几次的，只算最后那次；参评率要一起报。']
          : ['公布满意度的，同时写明回收了多少份。'];
    case 'accuracy':
      return ['按答复的次数计，对错以质检抽检的结论为准。'];
    case 'resolution':
      return ['按问题的件数计，同一个客户为同一件事来几次只算一件。'];
    case 'timeliness':
      return ['接听和回复分开算；到时没有结果、但已经回电说明进展和下次回复时间的咨询，算已回复。'];
    case 'first-contact':
      return [`${figures.number(first, 'day').value}天内为同一件事再联系的，首次联系算没有解决。`];
    case 'handle-time':
      return figures.volume === 'retention'
        ? ['只用来排班和找问题，不用来扣个人的分。']
        : ['明显偏高、偏低都查原因，不得为了指标好看而催客户挂电话。'];
    case 'service-level':
      return [`规定秒数是${figures.number(answer, 'second').value}秒。`];
    default:
      return missed && figures.volume === 'service-system'
        ? ['没有达到目标的，先查流程、排班、培训和系统，再看个人。']
        : [];
  }
}

function toExplain(deviations: Kpi['deviations'], figures: Figures): string {
  const limit = figures.number('rosters.forecastDeviation', 'percent').value;
  const named = deviations.slice(0, 5).map(({ month, slot, percent }) => {
    return `${month}${slot}（${percent === null ? '没有来电' : `${percent}%`}）`;
  });
  const rest = deviations.length > 5 ? `等${deviations.length}个时段` : '';
  return `偏差超过${limit}%、要写明原因：${named.join('、')}${rest}。`;
}

function nextStep({ key, latest, target, margin }: Series): string[] {
  const { label, part, unit, better }: Indicator = INDICATORS[key];
  if (!latest || target === null || latest.tooFew) return [];
  if (margin !== null) {
    if (better === 'high') {
      return margin < 0
        ? [`${label}：总数不变，${part}再多${-margin}，即达到目标。`]
        : [`${label}：总数不变，${part}再少${margin + 1}，就低于目标。`];
    }
    return margin < 0
      ? [`${label}：总数不变，${part}要少${-margin}，才不超过目标。`]
      : [`${label}：总数不变，${part}再多${margin + 1}，就超过目标。`];
  }
  const gap = (latest.value as number) - target;
  const much = `${formatNumber(Math.abs(gap))}${POINTS[unit]}`;
  if (Math.abs(gap) < 0.005) return [`${label}${better === 'near' ? '正好是参考值' : '恰好在目标上'}。`];
  if (better === 'near') return [`${label}比参考值${gap < 0 ? '低' : '高'}${much}。`];
  return [`${label}${gap < 0 ? '低于' : '高于'}目标${much}。`];
}

function monthsTable({ key, months }: Series): Table {
  const { label, part, whole, unit }: Indicator = INDICATORS[key];
  const verdict = (meets: boolean | null) => (meets === null ? '不评价' : meets ? '符合' : '不符合');
  return {
    caption: `${label}，按月`,
    columns: ['月份', part, whole, `${label}（${SIGNS[unit]}）`, '对照目标'],
    rows: months.map((m) => [
      m.month,
      formatNumber(m.part),
      formatNumber(m.whole),
      m.value ?? '没有数据',
      verdict(m.meets),
    ]),
  };
}

function trend({ key, months, target }: Series): Chart {
  const { label, unit }: Indicator = INDICATORS[key];
  const first = months[0]?.month ?? '';
  const at = (month: string) => monthNumber(month) - monthNumber(first) + 1;
  const points = months.flatMap(({ month, value }): [number, number][] =>
    value === null ? [] : [[at(month), value]],
  );
  const last = points.at(-1)?.[0] ?? 1;
  return {
    kind: 'lines',
    caption: `${label}的走势`,
    x: `从${first}起的第几个月`,
    y: `${label}（${SIGNS[unit]}）`,
    series: [
      { label, points },
      ...(target === null
        ? []
        : [
            {
              label: '目标',
              points: [
                [1, target],
                [last, target],
              ] as [number, number][],
            },
          ]),
    ],
  };
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
