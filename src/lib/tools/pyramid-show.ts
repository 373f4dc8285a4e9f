import type { Figures } from '../figures.ts';
import type { PyramidLessons } from '../rules/pyramid/lessons.ts';
import type { OwnPyramid } from '../rules/pyramid/own-list.ts';
import { formatNumber } from '../units.ts';
import type { Outcome } from './define.ts';
import type { Cell, Chart } from './outcome.ts';

const percentOf = (figures: Figures, name: string) => figures.number(`pyramid.${name}`, 'percent').value;
const yuan = (amount: number) => `${formatNumber(amount)}元`;
const people = (count: number) => `${Number.isInteger(count) ? '' : '约'}${formatNumber(count)}位`;

/** What the lessons of the book make of one's totals. */
export function showLessons(value: PyramidLessons, figures: Figures): Outcome {
  const known = <T>(amount: number | null, words: (amount: number) => T): T[] =>
    amount === null ? [] : [words(amount)];
  const top =
    value.topRevenue === null
      ? `顶端有${people(value.topCustomers ?? 0)}客户`
      : `顶端${known(value.topCustomers, people).join('')}客户带来${yuan(value.topRevenue)}`;
  const upgraded = [
    ...known(value.upgradedCustomers, (n) => `升级${people(n)}`),
    ...known(value.newRevenue, (n) => `收入变成${yuan(n)}`),
    ...known(value.newProfit, (n) => `利润变成${yuan(n)}`),
  ].join('，');
  const rows: [string, number | null][] = [
    ['顶端客户，位', value.topCustomers],
    ['顶端客户的收入，元', value.topRevenue],
    ['顶端客户的利润超过，元', value.topProfitMin],
    ['顶端客户的户均收入，元', value.topAverage],
    ['其余客户的户均收入，元', value.restAverage],
    ['现有客户的收入至少，元', value.existingRevenueMin],
    ['有升级潜力的客户至少，位', value.potentialMin],
    ['有升级潜力的客户至多，位', value.potentialMax],
  ];
  return {
    tone: 'plain',
    verdict: `按经验估算：${top}，户均是其余客户的${value.ratio}倍${upgraded ? `；${upgraded}` : ''}。`,
    remarks: [
      '这些比例是书上的经验，不是你们公司的数据，也不是考核指标。',
      '不在顶端的客户，仍按同样的基本标准服务。',
    ],
    next: [
      '有客户名单的，换成「自己的客户名单」，看真实的占比差多少。',
      ...(value.newRevenue === null && value.newProfit === null
        ? [`要看升级带来多少，升级的客户填${percentOf(figures, 'upgrade')}。`]
        : []),
    ],
    tables: [
      {
        caption: '按经验估算',
        columns: ['项目', '结果'],
        rows: rows.flatMap(([label, amount]): Cell[][] => (amount === null ? [] : [[label, amount]])),
      },
    ],
    charts: [shares('顶端客户的份额（经验）', figures, null)],
  };
}

/** The real shares of one's own customers, beside the book's. */
export function showOwn(value: OwnPyramid, figures: Figures): Outcome {
  const expected = percentOf(figures, 'topRevenue');
  const existing = percentOf(figures, 'existingRevenue');
  const apart = Math.round((value.topShare - expected) * 100) / 100;
  const ratio =
    value.ratio === null ? '' : value.ratio === 1 ? '，与其余客户一样' : `，是其余客户的${value.ratio}倍`;
  return {
    tone: 'plain',
    verdict: `自己的数据：顶端${value.topCustomers}位客户占收入的${value.topShare}%，户均${yuan(value.topAverage)}${ratio}。`,
    remarks: [
      apart === 0
        ? `与经验的${expected}%一样。`
        : `经验是${expected}%，自己的${apart > 0 ? '高' : '低'}${Math.abs(apart)}个百分点；差得多的写明原因。`,
      ...(value.topProfitShare === null ? [] : [`顶端客户带来利润的${value.topProfitShare}%。`]),
      `今年新来的以外，客户带来收入的${value.existingShare}%，经验是至少${existing}%。`,
      ...(value.upgrade
        ? [
            `假如${value.upgrade.customers.length}位客户升到顶端的户均收入，收入增加${yuan(value.upgrade.addedRevenue)}，即${value.upgrade.addedPercent}%。`,
          ]
        : []),
      '不在顶端的客户，仍按同样的基本标准服务。',
    ],
    next: nextInLine(value),
    tables: [
      {
        caption: '按收入排列的客户',
        columns: ['名次', '客户', '年收入（元）', '位置'],
        rows: value.customers.map(({ name, revenue, top }, i) => [
          i + 1,
          name,
          revenue,
          top ? '顶端' : '其余',
        ]),
      },
    ],
    charts: [shares('顶端客户的收入份额', figures, value.topShare), cumulated(value)],
    law: ['privacy-impact'],
  };
}

/** Who comes next after the top, and how much is missing. */
function nextInLine({ customers, topCustomers }: OwnPyramid): string[] {
  const last = customers[topCustomers - 1];
  const next = customers[topCustomers];
  if (!last || !next) return ['名单里没有其余客户，多填几位才看得出差别。'];
  const short = Math.round((last.revenue - next.revenue) * 100) / 100;
  return [
    short === 0
      ? `${next.name}与顶端最后一位收入相同，谁在顶端由你们定。`
      : `离顶端最近的是${next.name}，与顶端最后一位${last.name}差${yuan(short)}。`,
  ];
}

function shares(caption: string, figures: Figures, own: number | null): Chart {
  return {
    kind: 'bars',
    caption,
    unit: '%',
    bars: [
      { label: '经验：客户', value: percentOf(figures, 'topCustomers') },
      { label: '经验：收入', value: percentOf(figures, 'topRevenue') },
      ...(own === null ? [] : [{ label: '自己的：收入', value: own }]),
    ],
  };
}

/** The share of the revenue that the first customers bring together. */
function cumulated({ customers, revenue, topCustomers }: OwnPyramid): Chart {
  const percent = (part: number, all: number) => Math.round((part / all) * 10_000) / 100;
  const points: [number, number][] = [[0, 0]];
  let brought = 0;
  for (const [i, customer] of customers.entries()) {
    brought += customer.revenue;
    points.push([percent(i + 1, customers.length), percent(brought, revenue)]);
  }
  return {
    kind: 'lines',
    caption: '客户从大到小累计的收入',
    x: '客户（%）',
    y: '收入（%）',
    series: [{ label: '累计收入', points }],
    marks: [{ x: percent(topCustomers, customers.length), label: '顶端' }],
  };
}
