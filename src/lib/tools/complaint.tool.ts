import { COMPLAINT_VOLUMES } from '../rules/complaint/procedures.ts';
import { Complaint, ComplaintTrace, traceComplaint } from '../rules/complaint/trace.ts';
import { CHANNELS, STAGE_WORDS, showComplaint } from './complaint.words.ts';
import { defineTool } from './define.ts';

const CASE = '投诉';
const PROGRESS = '办到哪里了';

export default defineTool({
  id: 'complaint',
  category: 'partners',
  title: '投诉处理',
  summary: '这件投诉办到哪一步，下一步谁办、最晚什么时候，有没有晚，晚了要怎样。',
  volumes: COMPLAINT_VOLUMES,
  topics: [
    'complaints',
    'complaint',
    'complaint-handling',
    'inbound',
    'outbound',
    'pm-flow',
    'analyst',
    'leader',
    'summaries',
    'care',
  ],
  input: Complaint,
  output: ComplaintTrace,
  fields: {
    channel: {
      kind: 'choice',
      label: '从哪里来',
      options: CHANNELS,
      initial: 'phone',
      group: CASE,
    },
    receivedAt: { kind: 'moment', label: '接到投诉的时间', group: CASE },
    hungUpAt: { kind: 'moment', label: '挂机时间', help: '不是电话或者一接完就挂的，留空。', group: CASE },
    grave: {
      kind: 'many',
      label: '有没有这些情况',
      options: {
        safety: '危及人身安全',
        leak: '客户资料外泄',
        misconduct: '员工违法',
        media: '媒体、监管或者诉讼',
        many: '多名客户投诉同一件事',
        again: '要求找上级，或者为同一件事投诉过',
      },
      group: CASE,
    },
    valued: { kind: 'check', label: '优质客户或者大客户', group: CASE },
    settledAtOnce: { kind: 'check', label: '当场解决了', group: CASE },
    done: {
      kind: 'table',
      label: '已经办了什么',
      help: '还没有办的不填。告知进度和反馈客户可以填几次。',
      columns: {
        stage: { kind: 'choice', label: '步骤', options: STAGE_WORDS },
        at: { kind: 'moment', label: '时间' },
      },
      group: PROGRESS,
    },
    answer: {
      kind: 'choice',
      label: '客户的答复',
      options: { open: '还没有', accepted: '认可', refused: '不认可' },
      initial: 'open',
      group: PROGRESS,
    },
    asOf: {
      kind: 'moment',
      label: '从什么时候看',
      help: '填现在的时间，看有没有超期；只看期限就留空。',
      group: PROGRESS,
    },
  },
  dateFrom: 'receivedAt',
  needsHolidays: true,
  compute: traceComplaint,
  show: showComplaint,
  examples: [
    {
      title: '登记、核实以后，等转交',
      volume: 'service-system',
      date: '2026-06-08',
      input: {
        channel: 'phone',
        receivedAt: '2026-06-08 10:20',
        done: [
          { stage: 'register', at: '2026-06-08 10:35' },
          { stage: 'verify', at: '2026-06-10 16:00' },
        ],
        answer: 'open',
        asOf: '2026-06-11 09:00',
      },
      verdict: '下一步是转交，由投诉管理岗办，最晚2026-06-11。',
    },
    {
      title: '核实晚了一天，跨端午',
      volume: 'service-system',
      date: '2026-06-17',
      input: {
        channel: 'counter',
        receivedAt: '2026-06-17 15:00',
        done: [{ stage: 'register', at: '2026-06-17 15:10' }],
        answer: 'open',
        asOf: '2026-06-23 08:30',
      },
      verdict: '下一步是核实，由投诉管理岗办，应在2026-06-22办完，已经晚了。',
    },
    {
      title: '客户资料外泄，刚接到',
      volume: 'service-system',
      date: '2026-06-08',
      input: { channel: 'online', receivedAt: '2026-06-08 10:20', grave: ['leak'], answer: 'open' },
      verdict:
        '立即报主管，由主管决定升级给客户服务中心经理或者公司领导；下一步是登记，由受理人办，最晚2026-06-08。',
    },
    {
      title: '派单以后等首次联系',
      volume: 'operations',
      date: '2026-06-08',
      input: {
        channel: 'phone',
        receivedAt: '2026-06-08 10:20',
        done: [
          { stage: 'register', at: '2026-06-08 10:30' },
          { stage: 'transfer', at: '2026-06-08 11:00' },
        ],
        answer: 'open',
        asOf: '2026-06-09 10:20',
      },
      verdict: '下一步是首次联系客户，由负责处理的人办，最晚2026-06-09 10:20。',
    },
    {
      title: '当场解决，等回访',
      volume: 'operations',
      date: '2026-06-08',
      input: {
        channel: 'phone',
        receivedAt: '2026-06-08 10:20',
        settledAtOnce: true,
        done: [
          { stage: 'register', at: '2026-06-08 10:30' },
          { stage: 'feedback', at: '2026-06-08 10:30' },
          { stage: 'close', at: '2026-06-08 10:31' },
        ],
        answer: 'accepted',
      },
      verdict: '下一步是回访，由没有被投诉的人办，最晚2026-06-11。',
    },
    {
      title: '反馈两次仍不认可',
      volume: 'outsourcing',
      date: '2026-06-08',
      input: {
        channel: 'phone',
        receivedAt: '2026-06-08 10:20',
        hungUpAt: '2026-06-08 10:30',
        done: [
          { stage: 'register', at: '2026-06-08 10:28' },
          { stage: 'transfer', at: '2026-06-08 11:00' },
          { stage: 'handle', at: '2026-06-09 09:00' },
          { stage: 'feedback', at: '2026-06-09 11:00' },
          { stage: 'feedback', at: '2026-06-10 10:00' },
        ],
        answer: 'refused',
      },
      verdict: '要由外包管理负责人复核，作最后答复；下一步是结案，由客服人员办。',
    },
    {
      title: '转出晚了一分钟',
      volume: 'outsourcing',
      date: '2026-06-08',
      input: {
        channel: 'phone',
        receivedAt: '2026-06-08 10:20',
        hungUpAt: '2026-06-08 10:30',
        done: [
          { stage: 'register', at: '2026-06-08 10:28' },
          { stage: 'transfer', at: '2026-06-08 11:01' },
          { stage: 'handle', at: '2026-06-08 15:00' },
          { stage: 'feedback', at: '2026-06-08 19:00' },
          { stage: 'close', at: '2026-06-08 19:05' },
        ],
        answer: 'accepted',
      },
      verdict: '各步都办了，晚了的有：转交。',
    },
    {
      title: '业务递交单等对方答复',
      volume: 'retention',
      date: '2026-06-08',
      input: {
        channel: 'phone',
        receivedAt: '2026-06-08 10:20',
        done: [
          { stage: 'register', at: '2026-06-08 10:30' },
          { stage: 'transfer', at: '2026-06-08 14:00' },
        ],
        answer: 'open',
      },
      verdict: '下一步是作出处理，由对方部门办，最晚2026-06-10。',
    },
  ],
});
