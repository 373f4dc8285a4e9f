import * as z from 'zod/mini';
import type { Explained } from '../explained.ts';
import { applyLessons, PyramidLessons, PyramidTotals } from '../rules/pyramid/lessons.ts';
import { buildPyramid, CustomerList, OwnPyramid } from '../rules/pyramid/own-list.ts';
import type { Outcome } from './define.ts';
import { defineTool } from './define.ts';
import { showLessons, showOwn } from './pyramid-show.ts';

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
