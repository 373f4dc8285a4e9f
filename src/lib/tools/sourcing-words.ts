import type { Comparison } from '../rules/sourcing/compare.ts';
import type { Costs } from '../rules/sourcing/costs.ts';
import { formatNumber } from '../units.ts';
import type { Outcome } from './define.ts';
import type { Chart, Checklist, Table } from './outcome.ts';

/** Yuan as one reads it: from ten thousand on in 万元. */
function yuan(amount: number): string {
  const size = Math.abs(amount);
  return size >= 10_000 ? `${formatNumber(size / 10_000)}万元` : `${formatNumber(size)}元`;
}

const UNIT = { seat: '每席每月', contact: '每件' };
const LEANS = { outsource: '可以考虑外包', keep: '自己留着做', condition: '有条件' };

/** Which way costs less, from when on, and what would turn it round. */
export function showComparison(value: Comparison, costs: Costs): Outcome {
  const { ownTotal, vendorTotal, breakEven, fit } = value;
  const difference = vendorTotal - ownTotal;
  const share = ownTotal > 0 ? `（${formatNumber((Math.abs(difference) / ownTotal) * 100)}%）` : '';
  const span = `按${costs.months}个月算`;
  const when =
    breakEven === null
      ? value.cheaperUntil === null
        ? `${costs.months}个月里累计费用一直没有降到自营以下`
        : `头${value.cheaperUntil}个月累计不高于自营，以后就超过`
      : breakEven === 1
        ? '从第1个月起累计就不高于自营'
        : `第${breakEven}个月起累计不高于自营`;
  const cheaper =
    difference === 0
      ? `${span}，外包和自营一样多`
      : `${span}，外包比自营${difference < 0 ? '少' : '多'}花${yuan(difference)}${share}，${when}`;
  const keep = fit.filter(({ lean }) => lean === 'keep');
  const conditions = fit.filter(({ lean }) => lean === 'condition');
  return {
    tone: keep.length + conditions.length > 0 ? 'caution' : 'plain',
    verdict: `${cheaper}。`,
    remarks: [
      ...(keep.length > 0
        ? [`不管费用怎样，这些公司自己留着做：${keep.map(({ text }) => short(text)).join('、')}。`]
        : []),
      ...conditions.map(({ text }) => `${text}。`),
      '费用只是一方面，连同服务质量、投诉和安全一起比较；先拿一小部分标准业务试外包，再扩大。',
      '自营的好处也要算进去：熟悉产品和客户，流程随时能改，客户资料不出公司。',
    ],
    next: [...priceWords(value, costs), ...wageWords(value, costs)],
    tables: [itemsTable(value), totalsTable(value), monthsTable(value), ...fitTable(value)],
    charts: [cumulativeChart(value)],
    checklist: DECIDE,
    ...lawOf(fit.map(({ trait }) => trait)),
  };
}

const short = (text: string) => text.split('：')[0] ?? text;

function priceWords({ equalPrice }: Comparison, { price, pricing }: Costs): string[] {
  if (equalPrice === null) return ['外包就是不收报价，也比自营贵，贵在交接、并行和对接上。'];
  const gap = equalPrice - price;
  if (Math.abs(gap) < 0.005) return [`外包报价恰好使两者相等：${UNIT[pricing]}${formatNumber(price)}元。`];
  return [
    `外包报价到${UNIT[pricing]}${formatNumber(equalPrice)}元时两者相等，${gap > 0 ? '现价还可以涨' : '现价要降'}${formatNumber(Math.abs(gap))}元。`,
  ];
}

function wageWords({ equalWage }: Comparison, { wage }: Costs): string[] {
  if (equalWage === null || Math.abs(equalWage - wage) < 0.005) return [];
  return [`坐席每人每月${equalWage > wage ? '涨' : '降'}到${formatNumber(equalWage)}元时，两者相等。`];
}

function itemsTable({ own, vendor, ownMonthly, vendorMonthly }: Comparison): Table {
  return {
    caption: '每月费用（元）',
    columns: ['方式', '项目', '每月'],
    rows: [
      ...own.map(({ name, monthly }) => ['自营', name, monthly]),
      ['自营', '合计', ownMonthly],
      ...vendor.map(({ name, monthly }) => ['外包', name, monthly]),
      ['外包', '合计', vendorMonthly],
    ],
  };
}

function totalsTable(value: Comparison): Table {
  return {
    caption: '总成本和每次服务的成本（元）',
    columns: ['方式', '总成本', '每次服务'],
    rows: [
      ['自营', value.ownTotal, value.ownPerContact],
      ['外包', value.vendorTotal, value.vendorPerContact],
    ],
  };
}

const EVERY = 6;

function monthsTable({ cumulative, breakEven }: Comparison): Table {
  const shown = cumulative.filter(
    ({ month }) => month % EVERY === 0 || month === breakEven || month === 1 || month === cumulative.length,
  );
  return {
    caption: '累计费用（元）',
    columns: ['到第几个月末', '自营', '外包', '外包减自营'],
    rows: shown.map(({ month, own, vendor }) => [
      month === breakEven ? `${month}（持平）` : month,
      own,
      vendor,
      Math.round((vendor - own) * 100) / 100,
    ]),
  };
}

function fitTable({ fit }: Comparison): Table[] {
  if (fit.length === 0) return [];
  return [
    {
      caption: '这项业务适不适合外包',
      columns: ['看法', '说明'],
      rows: fit.map(({ lean, text }) => [LEANS[lean], text]),
    },
  ];
}

function cumulativeChart({ cumulative, breakEven }: Comparison): Chart {
  const points = (way: 'own' | 'vendor') => cumulative.map((row): [number, number] => [row.month, row[way]]);
  return {
    kind: 'lines',
    caption: '累计费用',
    x: '月',
    y: '元',
    series: [
      { label: '自营', points: points('own') },
      { label: '外包', points: points('vendor') },
    ],
    ...(breakEven === null ? {} : { marks: [{ x: breakEven, label: '持平' }] }),
  };
}

const DECIDE: Checklist = {
  title: '提出建议以前',
  items: [
    {
      text: '把业务分成标准、量大、波动大的，和牵涉专业判断、投诉、敏感信息的',
      who: '客服主管',
      clause: 'svc.sourcing.decide',
    },
    { text: '用公司自己的数据逐条核查外包的好处', who: '采购人员', clause: 'svc.sourcing.out-checks' },
    {
      text: '查清客服人员与谁签劳动合同',
      who: '采购人员、法律部门',
      clause: 'svc.sourcing.employment-check',
    },
    {
      text: '把范围、标准、资料、抽检权和退出写进合同',
      who: '采购人员、法律部门',
      clause: 'svc.sourcing.contract',
    },
    { text: '先并行一段时间，公司留有能随时接回的人手', who: '客服主管', clause: 'svc.sourcing.transition' },
    { text: '写明决定的理由、退出的办法和复查的日期', who: '客服主管', clause: 'svc.sourcing.decide' },
  ],
};

function lawOf(traits: readonly string[]): { law?: string[] } {
  const law = [
    ...(traits.includes('personal-data') ? ['privacy-impact', 'privacy-security'] : []),
    ...(traits.includes('directed') ? ['dispatch-posts', 'dispatch-share'] : []),
  ];
  return law.length > 0 ? { law } : {};
}
