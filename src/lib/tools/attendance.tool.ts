import {
  ATTENDANCE_VOLUMES,
  Attendance,
  AttendanceMonth,
  EVENT_WORDS,
  tallyMonth,
} from '../rules/attendance/month.ts';
import { defineTool } from './define.ts';

export default defineTool({
  id: 'attendance',
  category: 'staffing',
  title: '考勤核算',
  summary: '把一个月的迟到、早退、用餐超时和脱岗汇总，看后果是什么，离下一道线还有几次。',
  volumes: ATTENDANCE_VOLUMES,
  topics: ['attendance', 'leave', 'dismissal'],
  input: AttendanceMonth,
  output: Attendance,
  fields: {
    month: { kind: 'month', label: '月份' },
    events: {
      kind: 'table',
      label: '当月记录',
      help: '可以从 Excel、WPS 粘贴，也可以读入 CSV。没有记录就留空。获批的请假不算，不用填。',
      columns: {
        date: { kind: 'date', label: '日期' },
        kind: { kind: 'choice', label: '情形', options: EVENT_WORDS, initial: 'late' },
        minutes: { kind: 'number', label: '时长', unit: '分钟' },
        leaveAsked: { kind: 'check', label: '班前请过假' },
      },
    },
  },
  dateFrom: 'month',
  compute: tallyMonth,
  show: (value, input) => {
    const consequences = [
      ...(value.absenceDays ? [`折作旷工${value.absenceDays}天`] : []),
      ...(value.disciplineCount ? [`${value.disciplineCount}次作违纪处理`] : []),
      ...(value.dismissalGround ? ['迟到早退次数达到解聘情形的条件'] : []),
    ];
    return {
      tone: consequences.length > 0 ? 'bad' : value.lateEarlyCount > 0 ? 'caution' : 'good',
      verdict:
        consequences.length > 0
          ? `${input.month}：${consequences.join('；')}。`
          : `${input.month}：没有处罚。`,
      remarks: [
        ...(value.dismissalGround
          ? ['条文写的是解聘情形；能不能据此解除劳动合同，要看现行法律，见法规提示。']
          : []),
        ...(value.outside > 0 ? [`${value.outside}条不在${input.month}，没有计入。`] : []),
      ],
      next: [
        ...(value.untilAbsence ? [`每次不长的迟到早退再有${value.untilAbsence}次，即折作旷工。`] : []),
        ...(value.untilDismissal ? [`本月再迟到早退${value.untilDismissal}次，即达到解聘情形的次数。`] : []),
      ],
      tables: [
        {
          caption: '当月汇总',
          columns: ['项目', '结果'],
          rows: [
            ['迟到早退（含用餐超时），次', value.lateEarlyCount],
            ['其中轻微，次', value.shortCount ?? '本分册没有规定'],
            ['其中只记录，次', value.unregulatedCount ?? '本分册没有规定'],
            ['作违纪处理（含脱岗），次', value.disciplineCount],
            ['折作旷工，天', value.absenceDays ?? '本分册没有规定'],
          ],
        },
      ],
      ...(value.dismissalGround ? { law: ['dismiss-fault', 'rule-making'] } : {}),
    };
  },
  examples: [
    {
      title: '三次轻微迟到',
      volume: 'operations',
      date: '2026-08-01',
      input: {
        month: '2026-08',
        events: [
          { date: '2026-08-03', kind: 'late', minutes: 2 },
          { date: '2026-08-07', kind: 'early', minutes: 4 },
          { date: '2026-08-12', kind: 'late', minutes: 10 },
        ],
      },
      verdict: '2026-08：折作旷工1天；迟到早退次数达到解聘情形的条件。',
    },
    {
      title: '一次迟到 15 分钟：只记录',
      volume: 'operations',
      date: '2026-08-01',
      input: { month: '2026-08', events: [{ date: '2026-08-04', kind: 'late', minutes: 15 }] },
      verdict: '2026-08：没有处罚。',
    },
    {
      title: '客户服务体系：脱岗 20 分钟',
      volume: 'service-system',
      date: '2026-08-01',
      input: { month: '2026-08', events: [{ date: '2026-08-19', kind: 'off-post', minutes: 20 }] },
      verdict: '2026-08：1次作违纪处理。',
    },
    {
      title: '恰好 10 分钟，两次：还差一次',
      volume: 'operations',
      date: '2026-08-01',
      input: {
        month: '2026-08',
        events: [
          { date: '2026-08-03', kind: 'late', minutes: 10 },
          { date: '2026-08-05', kind: 'early', minutes: 10 },
        ],
      },
      verdict: '2026-08：没有处罚。',
    },
    {
      title: '迟到恰好 20 分钟',
      volume: 'operations',
      date: '2026-08-01',
      input: { month: '2026-08', events: [{ date: '2026-08-04', kind: 'late', minutes: 20 }] },
      verdict: '2026-08：1次作违纪处理。',
    },
    {
      title: '全勤',
      volume: 'service-system',
      date: '2026-08-01',
      input: { month: '2026-08', events: [] },
      verdict: '2026-08：没有处罚。',
    },
  ],
});
