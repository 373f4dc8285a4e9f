import { LEAVE_VOLUMES } from '../rules/leave/policy.ts';
import { judgeLeave, LeaveRequest, LeaveVerdict } from '../rules/leave/request.ts';
import { defineTool } from './define.ts';

const KINDS = {
  personal: '一般事假',
  special: '特殊事假',
  sick: '病假',
  emergency: '急诊',
  'night-special': '夜班遇特殊情况',
  holiday: '节假日请假',
  'holiday-exceptional': '节假日遇极特殊情况',
  business: '因公外出',
  study: '外出学习',
};

export default defineTool({
  id: 'leave',
  category: 'staffing',
  title: '请假核对',
  summary: '这次请假提得及时吗，谁来批，缺什么手续，没批就不来算什么。',
  volumes: LEAVE_VOLUMES,
  topics: ['leave', 'attendance'],
  input: LeaveRequest,
  output: LeaveVerdict,
  fields: {
    kind: { kind: 'choice', label: '请假种类', options: KINDS, initial: 'personal' },
    days: { kind: 'number', label: '请假天数', unit: '天', help: '半天填 0.5。', initial: 1 },
    shiftStart: { kind: 'moment', label: '班次开始时间', help: '要请假的第一个班次。' },
    askedAt: { kind: 'moment', label: '提出时间' },
    askedBy: {
      kind: 'choice',
      label: '谁来提出',
      options: { self: '本人', other: '别人代请' },
      initial: 'self',
    },
    certificate: {
      kind: 'check',
      label: '已有医疗单位证明',
      when: { field: 'kind', is: ['sick', 'emergency'] },
    },
    approvedThoughLate: { kind: 'check', label: '来不及提前，但管理人员已同意' },
    daysThisMonth: {
      kind: 'number',
      label: '本月已请假加换班',
      unit: '天',
      help: '换班一次按一天；年休假、产假、病假等法定假不计。',
      initial: 0,
    },
  },
  dateFrom: 'shiftStart',
  compute: judgeLeave,
  show: (value, input) => {
    const kind = KINDS[input.kind];
    return {
      tone: value.valid ? 'good' : 'bad',
      verdict: value.valid
        ? `${kind}：可以，经${value.approver}批准后生效。`
        : `${kind}：不符合规定；没批准就不来，按旷工处理。`,
      remarks: [
        `批准人：${value.approver}。`,
        ...(value.inTime
          ? []
          : [`提出得晚了。${input.approvedThoughLate ? '' : '可以请管理人员同意后补办。'}`]),
        ...(value.applicantOk ? [] : ['请改由本人提出。']),
        ...(value.daysLeft !== null && value.daysLeft < 0 ? [`超过每月上限${-value.daysLeft}天。`] : []),
      ],
      next: [
        ...(value.latest === null ? [] : [`最晚提出时间：${value.latest}。`]),
        ...(value.valid && value.daysLeft !== null ? [`批准后本月还可请假或换班${value.daysLeft}天。`] : []),
      ],
      ...(value.valid ? {} : { law: ['dismiss-fault'] }),
    };
  },
  examples: [
    {
      title: '提前四天本人请一般事假',
      volume: 'operations',
      date: '2026-05-15',
      input: {
        kind: 'personal',
        days: 1,
        askedAt: '2026-05-11 07:00',
        shiftStart: '2026-05-15 08:00',
        askedBy: 'self',
      },
      verdict: '一般事假：可以，经部门经理批准后生效。',
    },
    {
      title: '班前半小时才提一般事假',
      volume: 'operations',
      date: '2026-05-12',
      input: {
        kind: 'personal',
        days: 1,
        askedAt: '2026-05-12 07:30',
        shiftStart: '2026-05-12 08:00',
        askedBy: 'self',
      },
      verdict: '一般事假：不符合规定；没批准就不来，按旷工处理。',
    },
    {
      title: '家人代请两天病假，有证明',
      volume: 'operations',
      date: '2026-05-12',
      input: {
        kind: 'sick',
        days: 2,
        askedAt: '2026-05-12 06:40',
        shiftStart: '2026-05-12 08:00',
        askedBy: 'other',
        certificate: true,
      },
      verdict: '病假：可以，经部门经理批准后生效。',
    },
    {
      title: '客户服务体系：两天事假由谁批',
      volume: 'service-system',
      date: '2026-06-10',
      input: {
        kind: 'personal',
        days: 2,
        askedAt: '2026-06-08 08:00',
        shiftStart: '2026-06-10 08:00',
        askedBy: 'self',
      },
      verdict: '一般事假：可以，经客服中心主任批准后生效。',
    },
    {
      title: '恰好提前三天',
      volume: 'operations',
      date: '2026-05-15',
      input: {
        kind: 'personal',
        days: 1,
        askedAt: '2026-05-12 08:00',
        shiftStart: '2026-05-15 08:00',
        askedBy: 'self',
      },
      verdict: '一般事假：可以，经部门经理批准后生效。',
    },
    {
      title: '来不及提前，经理已同意',
      volume: 'operations',
      date: '2026-05-12',
      input: {
        kind: 'personal',
        days: 1,
        askedAt: '2026-05-12 07:30',
        shiftStart: '2026-05-12 08:00',
        askedBy: 'self',
        approvedThoughLate: true,
      },
      verdict: '一般事假：可以，经部门经理批准后生效。',
    },
    {
      title: '别人代请一般事假',
      volume: 'operations',
      date: '2026-05-15',
      input: {
        kind: 'personal',
        days: 1,
        askedAt: '2026-05-11 07:00',
        shiftStart: '2026-05-15 08:00',
        askedBy: 'other',
      },
      verdict: '一般事假：不符合规定；没批准就不来，按旷工处理。',
    },
  ],
});
