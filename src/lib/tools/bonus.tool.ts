import * as z from 'zod/mini';
import type { Explained } from '../explained.ts';
import { OutsourcedBonus, OutsourcedInput, outsourcedBonus } from '../rules/bonus/outsourced.ts';
import { checkPayslip, Payslip, PayslipInput } from '../rules/bonus/payslip.ts';
import { WebsiteBonus, WebsiteInput, websiteBonus } from '../rules/bonus/website.ts';
import { showOutsourced, showPayslip, showWebsite } from './bonus-words.ts';
import { defineTool } from './define.ts';

const BonusInput = z.discriminatedUnion(
  'mode',
  [
    z.extend(WebsiteInput, { mode: z.literal('website') }),
    z.extend(PayslipInput, { mode: z.literal('payslip') }),
    z.extend(OutsourcedInput, { mode: z.literal('outsourced') }),
  ],
  { error: '请从列出的选项里选一个。' },
);

const BonusValue = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('website'), website: z.nullable(WebsiteBonus) }),
  z.object({ mode: z.literal('payslip'), payslip: z.nullable(Payslip) }),
  z.object({ mode: z.literal('outsourced'), outsourced: z.nullable(OutsourcedBonus) }),
]);

const payslip = { when: { field: 'mode', is: ['payslip'] } } as const;
const outsourced = { when: { field: 'mode', is: ['outsourced'] } } as const;

export default defineTool({
  id: 'bonus',
  category: 'performance',
  title: '绩效奖金',
  summary: '网站的连续达标奖金、外包客服人员的奖金比例，以及工资条有没有少发。',
  volumes: ['department', 'outsourcing'],
  topics: ['website-bonus', 'pay', 'kpi', 'appraisal'],
  input: BonusInput,
  output: BonusValue,
  fields: {
    mode: {
      kind: 'choice',
      label: '要算什么',
      options: {
        website: '网站运营中心的奖金',
        payslip: '客户服务中心的工资条',
        outsourced: '外包客服人员的奖金',
      },
      initial: 'website',
    },
    scores: {
      kind: 'numbers',
      label: '各月得分',
      unit: '分',
      help: '从早到晚，最后一个是本月；没有考核的月份会中断，只填它以后的。',
      when: { field: 'mode', is: ['website'] },
    },
    post: {
      kind: 'choice',
      label: '岗位',
      options: { leader: '客服班长', qa: '质检员', other: '其他岗位' },
      initial: 'other',
      ...payslip,
    },
    agreedBasic: { kind: 'number', label: '合同约定的基本工资', unit: '元', ...payslip },
    paidBasic: { kind: 'number', label: '工资条上的基本工资', unit: '元', ...payslip },
    fullPerformance: { kind: 'number', label: '绩效工资全额', unit: '元', ...payslip },
    paidPerformance: { kind: 'number', label: '工资条上的绩效工资', unit: '元', ...payslip },
    formulaPublished: { kind: 'check', label: '绩效公式已公布并签收', ...payslip },
    byFormula: {
      kind: 'number',
      label: '按公式算出的绩效工资',
      unit: '元',
      help: '公式公布了才填。',
      ...payslip,
    },
    allowances: {
      kind: 'number',
      label: '补助',
      unit: '元',
      help: '含岗位补助。',
      initial: 0,
      ...payslip,
    },
    bonuses: { kind: 'number', label: '奖金', unit: '元', initial: 0, ...payslip },
    monthScore: { kind: 'number', label: '月度得分', unit: '分', ...outsourced },
    fullBonus: {
      kind: 'number',
      label: '奖金基数',
      unit: '元',
      help: '全额发放时的奖金。',
      ...outsourced,
    },
  },
  compute: (figures, input): Explained<z.infer<typeof BonusValue>> => {
    if (input.mode === 'website') {
      const { value, steps } = websiteBonus(figures, input);
      return { value: { mode: 'website', website: value }, steps };
    }
    if (input.mode === 'payslip') {
      const { value, steps } = checkPayslip(figures, input);
      return { value: { mode: 'payslip', payslip: value }, steps };
    }
    const { value, steps } = outsourcedBonus(figures, input);
    return { value: { mode: 'outsourced', outsourced: value }, steps };
  },
  show: (value, _input, figures) => {
    if (value.mode === 'website' && value.website) return showWebsite(value.website, figures);
    if (value.mode === 'payslip' && value.payslip) return showPayslip(value.payslip);
    if (value.mode === 'outsourced' && value.outsourced) return showOutsourced(value.outsourced);
    return {
      tone: 'plain',
      verdict: '本册没有这一项，请换一册或者换一个「要算什么」。',
      remarks: [],
      next: [],
    };
  },
  examples: [
    {
      title: '网站：85、93、91、98 分',
      volume: 'department',
      date: '2026-06-01',
      input: { mode: 'website', scores: [85, 93, 91, 98] },
      verdict: '本月有绩效奖金500元。',
    },
    {
      title: '网站：三个月恰好 90 分',
      volume: 'department',
      date: '2026-06-01',
      input: { mode: 'website', scores: [90, 90, 90] },
      verdict: '本月有绩效奖金500元。',
    },
    {
      title: '网站：发过以后的第四个月',
      volume: 'department',
      date: '2026-06-01',
      input: { mode: 'website', scores: [93, 91, 98, 96] },
      verdict: '本月没有绩效奖金。',
    },
    {
      title: '网站：中间一个月 89.9 分',
      volume: 'department',
      date: '2026-06-01',
      input: { mode: 'website', scores: [95, 89.9, 96, 97] },
      verdict: '本月没有绩效奖金。',
    },
    {
      title: '班长的工资条：没有公布公式就减了绩效',
      volume: 'department',
      date: '2026-06-01',
      input: {
        mode: 'payslip',
        post: 'leader',
        agreedBasic: 3000,
        paidBasic: 3000,
        fullPerformance: 1500,
        paidPerformance: 1350,
        allowances: 200,
        bonuses: 0,
      },
      verdict: '工资条有问题：绩效工资。至少少发150元。',
    },
    {
      title: '外包：恰好 90 分',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: { mode: 'outsourced', monthScore: 90, fullBonus: 800 },
      verdict: '发奖金的100%，800元。',
    },
    {
      title: '外包：74.9 分',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: { mode: 'outsourced', monthScore: 74.9, fullBonus: 800 },
      verdict: '发奖金的50%，400元。',
    },
  ],
});
