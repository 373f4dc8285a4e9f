import { MeetingMonth, MeetingPoints, meetingPoints } from '../rules/meeting-conduct/points.ts';
import { formatNumber } from '../units.ts';
import { defineTool } from './define.ts';

const none = { late: 0, leftEarly: 0, phoneUse: 0, unprepared: 0, absent: 0 };
const base = { volume: 'department', date: '2026-06-01' } as const;

export default defineTool({
  id: 'meeting-conduct',
  category: 'conduct',
  title: '会议纪律扣分',
  summary: '一个月里开会迟到、早退、接打电话、没有准备发言，一共扣几分；缺席的另外怎样处理。',
  volumes: ['department'],
  topics: ['meeting-conduct', 'meetings', 'sanctions', 'scoring-agent'],
  input: MeetingMonth,
  output: MeetingPoints,
  fields: {
    late: { kind: 'number', label: '无故迟到', unit: '次', help: '当月合计，没有就填 0。有正当理由的不算。' },
    leftEarly: { kind: 'number', label: '无故早退', unit: '次', initial: 0 },
    phoneUse: { kind: 'number', label: '随意接打电话', unit: '次', initial: 0 },
    unprepared: {
      kind: 'number',
      label: '没有提前准备好发言',
      unit: '次',
      help: '只对要准备发言的人计。',
      initial: 0,
    },
    absent: { kind: 'number', label: '无故缺席', unit: '次', help: '没有请假，又没有正当理由。', initial: 0 },
  },
  compute: meetingPoints,
  show: ({ deductPoints, parts, absenceHandled }, input, figures) => {
    const full = figures.number('scoring-agent.daily', 'point');
    const cost = figures.number('meeting-conduct.late', 'point');
    const left = Math.max(0, full.value - deductPoints);
    return {
      tone: deductPoints > 0 || absenceHandled ? 'bad' : 'good',
      verdict: [
        deductPoints > 0 ? `当月绩效扣${formatNumber(deductPoints)}分` : '当月不因会议纪律扣分',
        absenceHandled ? `缺席${input.absent}次另作批评或者口头警告` : '',
      ]
        .filter(Boolean)
        .join('；')
        .concat('。'),
      remarks: [
        ...(deductPoints > 0 ? ['扣分记在考核表的日常行为一栏，同一件事不再另按日常违规扣。'] : []),
        ...(deductPoints > full.value
          ? [`客服代表的这一栏满分${full.value}分，扣完为止，超出的不扣到别的栏，也不带到下个月。`]
          : []),
        ...(absenceHandled
          ? ['缺席不加扣分；本人的考核表另列了缺会扣分的，按考核表。每次处理写进奖罚记录表，听本人说明。']
          : []),
      ],
      next: [
        left > 0
          ? `再迟到1次再扣${cost.value}分；客服代表的日常行为一栏现在还剩${formatNumber(left)}分。`
          : '客服代表的日常行为一栏已经扣完，本月再犯不再增加扣分。',
      ],
      tables: [
        {
          caption: '扣分明细',
          columns: ['情形', '次数', '扣分'],
          rows: parts.map(({ what, times, points }) => [what, times, points]),
        },
      ],
      ...(absenceHandled ? { law: ['rule-making'] } : {}),
    };
  },
  examples: [
    {
      title: '早退一次，一次没有准备发言',
      ...base,
      input: { ...none, leftEarly: 1, unprepared: 1 },
      verdict: '当月绩效扣10分。',
    },
    { title: '一个月都守纪律', ...base, input: none, verdict: '当月不因会议纪律扣分。' },
    { title: '迟到一次', ...base, input: { ...none, late: 1 }, verdict: '当月绩效扣5分。' },
    {
      title: '缺席两次：不扣分，另作处理',
      ...base,
      input: { ...none, absent: 2 },
      verdict: '当月不因会议纪律扣分；缺席2次另作批评或者口头警告。',
    },
    {
      title: '同一次会又迟到又接电话',
      ...base,
      input: { ...none, late: 1, phoneUse: 1 },
      verdict: '当月绩效扣10分。',
    },
    {
      title: '三次迟到：超过一栏的满分',
      ...base,
      input: { ...none, late: 3 },
      verdict: '当月绩效扣15分。',
    },
  ],
});
