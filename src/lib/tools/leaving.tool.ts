import type * as z from 'zod/mini';
import { LEAVING_VOLUMES } from '../rules/leaving/duties.ts';
import { Leaving, LeavingInput, planLeaving } from '../rules/leaving/leave.ts';
import { defineTool } from './define.ts';
import { unknownYearsRemark } from './unknown-years.ts';

type Input = z.output<typeof LeavingInput>;

export default defineTool({
  id: 'leaving',
  category: 'people',
  title: '离职办理',
  summary: '通知送到以后最早哪天能走，要还什么、交什么，谁在哪天以前办什么。',
  volumes: LEAVING_VOLUMES,
  topics: [
    'leaving',
    'attendance',
    'safety',
    'property',
    'recruitment',
    'confidentiality',
    'account-manager',
    'crm',
  ],
  input: LeavingInput,
  output: Leaving,
  fields: {
    status: {
      kind: 'choice',
      label: '离职的人',
      options: { regular: '正式员工', probation: '试用期内' },
      initial: 'regular',
    },
    noticeOn: { kind: 'date', label: '书面通知送到的日子', help: '口头说的不算，从书面送到起数。' },
    lastDay: {
      kind: 'date',
      label: '想定或者商定的最后工作日',
      help: '分册写了提前天数的，可以留空，按最早的算。',
    },
    hasCustomers: { kind: 'check', label: '名下有客户' },
  },
  dateFrom: 'noticeOn',
  needsHolidays: true,
  compute: planLeaving,
  show: (value, input, figures) => ({
    tone: value.short > 0 ? 'bad' : value.noticeDays === null ? 'plain' : 'good',
    verdict: verdict(value, input),
    remarks: [
      '辞职是通知，不以批准为条件；批准只用来确认日期、安排交接。',
      ...(value.noticeDays === null
        ? ['本册没有写提前几天；按劳动合同法办，见法规提示，由签合同的单位收通知。']
        : []),
      ...(value.short > 0 ? ['双方商定提前离开的，按商定的日子办。'] : []),
      ...(figures.volume === 'operations'
        ? ['「没有批准就离职要追究责任」只在违法离职并造成损失时才可能成立，处理以前请法务核对。']
        : []),
      '交接没有完成，证明和转移也要照办，不得拖延。',
      ...unknownYearsRemark(value.unknownYears),
    ],
    next: nextSteps(value, input),
    tables: [
      {
        caption: '离职日程',
        columns: ['最晚哪天', '谁', '做什么'],
        rows: value.tasks.map(({ by, who, text }) => [by, who, text]),
      },
    ],
    calendar: [
      { date: value.lastDay, title: '最后工作日', description: '交接完毕，当天收回全部权限。' },
      ...(value.talkBy
        ? [{ date: value.talkBy, title: '离职面谈的最晚一天', description: '本人自愿参加。' }]
        : []),
      ...(value.transferBy
        ? [{ date: value.transferBy, title: '档案和社保转移的最晚一天', description: '由人力资源部办完。' }]
        : []),
    ],
    checklist: {
      title: '离职清单',
      items: value.tasks.map(({ by, text, who, clause }) => ({ text: `${text}（${by}）`, who, clause })),
    },
    law: ['resign-notice', 'leave-papers', 'privacy-security'],
  }),
  examples: [
    {
      title: '正式员工 7 月 1 日递交，没有定日子',
      volume: 'operations',
      date: '2026-07-01',
      input: { status: 'regular', noticeOn: '2026-07-01' },
      verdict: '最早2026-07-31为最后工作日，提前30天通知就可以，不需要批准。',
    },
    {
      title: '恰好提前 30 天',
      volume: 'operations',
      date: '2026-07-01',
      input: { status: 'regular', noticeOn: '2026-07-01', lastDay: '2026-07-31' },
      verdict: '可以在2026-07-31离职，不需要批准。',
    },
    {
      title: '只提前 29 天',
      volume: 'operations',
      date: '2026-07-01',
      input: { status: 'regular', noticeOn: '2026-07-01', lastDay: '2026-07-30' },
      verdict: '还差1天：没有商定的，最早2026-07-31离职。',
    },
    {
      title: '试用期内递交',
      volume: 'operations',
      date: '2026-07-01',
      input: { status: 'probation', noticeOn: '2026-07-01' },
      verdict: '最早2026-07-04为最后工作日，提前3天通知就可以，不需要批准。',
    },
    {
      title: '保有中心：名下有客户的电话经理',
      volume: 'retention',
      date: '2026-09-24',
      input: { status: 'regular', noticeOn: '2026-09-24', lastDay: '2026-10-30', hasCustomers: true },
      verdict: '可以在2026-10-30离职，不需要批准。',
    },
    {
      title: '保有中心：试用期内只提前两天',
      volume: 'retention',
      date: '2026-07-01',
      input: { status: 'probation', noticeOn: '2026-07-01', lastDay: '2026-07-03' },
      verdict: '还差1天：没有商定的，最早2026-07-04离职。',
    },
    {
      title: '外包客服人员离开项目',
      volume: 'outsourcing',
      date: '2026-07-01',
      input: { status: 'regular', noticeOn: '2026-07-01', lastDay: '2026-07-31' },
      verdict: '最后工作日2026-07-31：当天收回全部权限，办完交接。',
    },
    {
      title: '客户服务体系：客户经理离职',
      volume: 'service-system',
      date: '2026-07-01',
      input: { status: 'regular', noticeOn: '2026-07-01', lastDay: '2026-07-31', hasCustomers: true },
      verdict: '最后工作日2026-07-31：当天收回全部权限，办完交接。',
    },
  ],
});

function verdict(value: Leaving, input: Input): string {
  if (value.noticeDays === null) return `最后工作日${value.lastDay}：当天收回全部权限，办完交接。`;
  if (value.short > 0) return `还差${value.short}天：没有商定的，最早${value.earliest}离职。`;
  if (input.lastDay !== undefined) return `可以在${value.lastDay}离职，不需要批准。`;
  return `最早${value.earliest}为最后工作日，提前${value.noticeDays}天通知就可以，不需要批准。`;
}

function nextSteps(value: Leaving, input: Input): string[] {
  if (value.noticeDays === null) return [];
  if (value.short > 0) return [`最后工作日推到${value.earliest}，就满${value.noticeDays}天。`];
  return input.lastDay !== undefined && value.earliest !== null && value.earliest < value.lastDay
    ? [`最后工作日最早可以提到${value.earliest}。`]
    : [`最后工作日比${value.earliest}再早一天，就不满${value.noticeDays}天。`];
}
