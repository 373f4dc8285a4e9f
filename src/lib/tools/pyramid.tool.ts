import * as z from 'zod/mini';
import type { Explained } from '../explained.ts';
import type { Figures } from '../figures.ts';
import { applyLessons, PyramidLessons, PyramidTotals } from '../rules/pyramid/lessons.ts';
import { buildPyramid, CustomerList, OwnPyramid } from '../rules/pyramid/own-list.ts';
import { formatNumber } from '../units.ts';
import type { Outcome } from './define.ts';
import { defineTool } from './define.ts';
import type { Cell, Chart } from './outcome.ts';

const Input = z.discriminatedUnion(
  'mode',
  [
    z.extend(PyramidTotals, { mode: z.literal('totals') }),
    z.extend(CustomerList, { mode: z.literal('list') }),
  ],
  { error: '请从列出的选项里选一个。' },
);

const Value = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('totals'), lessons: PyramidLessons }),
  z.object({ mode: z.literal('list'), own: OwnPyramid }),
]);

const totals = { when: { field: 'mode', is: ['totals'] } };
const list = { when: { field: 'mode', is: ['list'] } };
const percentOf = (figures: Figures, name: string) => figures.number(`pyramid.${name}`, 'percent').value;

export default defineTool({
  id: 'pyramid',
  category: 'partners',
  title: '客户金字塔',
  summary: '按金字塔经验估算顶端客户和升级的分量，或者用自己的客户名单算出真实的占比，与经验对照。',
  volumes: ['service-system'],
  topics: ['pyramid'],
  input: Input,
  output: Value,
  fields: {
    mode: {
      kind: 'choice',
      label: '用什么算',
      options: { totals: '只有总数，按经验估算', list: '自己的客户名单' },
      initial: 'totals',
    },
    customers: { kind: 'number', label: '客户数', unit: '位', ...totals },
    revenue: { kind: 'number', label: '年收入', unit: '元', ...totals },
    profit: { kind: 'number', label: '年利润', unit: '元', help: '不看利润就留空。', ...totals },
    upgradedPercent: {
      kind: 'number',
      label: '升级的客户',
      unit: '%',
      help: '经验只有一个比例；不看升级就留空。',
      ...totals,
    },
    list: {
      kind: 'table',
      label: '客户名单',
      help: '可以从 Excel、WPS 粘贴，也可以读入 CSV。同名的几行会合并。',
      columns: {
        name: { kind: 'text', label: '客户名称或者编号' },
        revenue: { kind: 'number', label: '年收入', unit: '元' },
        profit: { kind: 'number', label: '年利润', unit: '元', help: '亏损填负数；不看就都留空。' },
        isNew: { kind: 'check', label: '今年新来的' },
      },
      ...list,
    },
    upgradePercent: {
      kind: 'number',
      label: '假如有多少客户升级',
      unit: '%',
      help: '不看就留空。从顶端以下最靠前的客户取，升到顶端的户均收入。',
      ...list,
    },
  },
  compute: (figures, input): Explained<z.infer<typeof Value>> => {
    if (input.mode === 'totals') {
      const { value, steps } = applyLessons(figures, input);
      return { value: { mode: 'totals', lessons: value }, steps };
    }
    const { value, steps } = buildPyramid(figures, input);
    return { value: { mode: 'list', own: value }, steps };
  },
  show: (value, _input, figures): Outcome =>
    value.mode === 'totals' ? showLessons(value.lessons, figures) : showOwn(value.own, figures),
  examples: [
    {
      title: '500 位客户，年收入 300 万元',
      volume: 'service-system',
      date: '2026-06-01',
      input: { mode: 'totals', customers: 500, revenue: 3_000_000 },
      verdict: '按经验估算：顶端100位客户带来2400000元，户均是其余客户的16倍。',
    },
    {
      title: '400 位客户升级 2%',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        mode: 'totals',
        customers: 400,
        revenue: 1_000_000,
        profit: 100_000,
        upgradedPercent: 2,
      },
      verdict:
        '按经验估算：顶端80位客户带来800000元，户均是其余客户的16倍；升级8位，收入变成1100000元，利润变成150000元。',
    },
    {
      title: '只有客户数',
      volume: 'service-system',
      date: '2026-06-01',
      input: { mode: 'totals', customers: 1230 },
      verdict: '按经验估算：顶端有246位客户，户均是其余客户的16倍。',
    },
    {
      title: '只有收入',
      volume: 'service-system',
      date: '2026-06-01',
      input: { mode: 'totals', revenue: 860_000 },
      verdict: '按经验估算：顶端客户带来688000元，户均是其余客户的16倍。',
    },
    {
      title: '十位客户的名单，升级一成',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        mode: 'list',
        list: [
          { name: '东华机械', revenue: 420_000, profit: 65_000 },
          { name: '长河物流', revenue: 260_000, profit: 38_000 },
          { name: '南塘小学', revenue: 90_000, profit: 12_000 },
          { name: '青禾农场', revenue: 70_000, profit: -4000, isNew: true },
          { name: '客户5', revenue: 40_000, profit: 3000 },
          { name: '客户6', revenue: 36_000, profit: 2000 },
          { name: '客户7', revenue: 30_000, profit: -3000 },
          { name: '客户8', revenue: 24_000, profit: 1000 },
          { name: '客户9', revenue: 18_000, profit: -2000, isNew: true },
          { name: '客户10', revenue: 12_000, profit: -1000 },
        ],
        upgradePercent: 10,
      },
      verdict: '自己的数据：顶端2位客户占收入的68%，户均340000元，是其余客户的8.5倍。',
    },
    {
      title: '收入平均的名单',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        mode: 'list',
        list: [1, 2, 3, 4, 5].map((n) => ({ name: `客户${n}`, revenue: 1000 })),
      },
      verdict: '自己的数据：顶端1位客户占收入的20%，户均1000元，与其余客户一样。',
    },
    {
      title: '同一客户的两张保单合并',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        mode: 'list',
        list: [
          { name: '客户甲', revenue: 6000 },
          { name: '客户乙', revenue: 9000 },
          { name: '客户甲', revenue: 5000 },
        ],
      },
      verdict: '自己的数据：顶端1位客户占收入的55%，户均11000元，是其余客户的1.22倍。',
    },
  ],
});

const yuan = (amount: number) => `${formatNumber(amount)}元`;
const people = (count: number) => `${Number.isInteger(count) ? '' : '约'}${formatNumber(count)}位`;

function showLessons(value: PyramidLessons, figures: Figures): Outcome {
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

function showOwn(value: OwnPyramid, figures: Figures): Outcome {
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
