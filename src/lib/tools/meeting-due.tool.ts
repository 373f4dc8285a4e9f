import { MeetingDue, MeetingDueInput, meetingDue } from '../rules/meetings/due.ts';
import { defineTool } from './define.ts';
import { showMeetingDue } from './meeting-due-show.ts';

const SUBJECTS: Record<MeetingDue['what'], string> = {
  'monthly-review': '月评会',
  'rep-meeting': '业务代表会',
  centre: '技术服务中心周例会',
  section: '部门工作例会（技术服务中心）',
  training: '技术服务中心的培训公布',
  window: '每月考核的期限',
  communication: '与外包商的沟通会',
};

const ask = (...is: MeetingDue['what'][]) => ({ when: { field: 'what', is } });

export default defineTool({
  id: 'meeting-due',
  category: 'rhythm',
  title: '会议与考核期限核对',
  summary: '哪个会哪天开、纪要什么时候完成，培训安排何时公布，考核哪几天做，来得及吗。',
  volumes: ['department', 'operations', 'service-system', 'outsourcing'],
  topics: [
    'meetings',
    'duties',
    'duty',
    'meeting-times',
    'tech-meetings',
    'training-plan',
    'tech-training',
    'appraisal-cycle',
    'kpi',
    'appraisal',
    'vendor',
    'communication',
  ],
  input: MeetingDueInput,
  output: MeetingDue,
  fields: {
    what: {
      kind: 'choice',
      label: '要核对什么',
      options: SUBJECTS,
      help: '各册的会议不同，选这一册有的。',
      initial: 'centre',
    },
    from: {
      kind: 'date',
      label: '从哪天起找',
      help: '这一天也算在内。',
      ...ask('centre', 'section'),
    },
    heldOn: { kind: 'date', label: '开会日期', ...ask('monthly-review') },
    month: {
      kind: 'month',
      label: '月份',
      help: '考核填被考核的月份，业务代表会填开会的月份。',
      ...ask('rep-meeting', 'window'),
    },
    finishedOn: { kind: 'date', label: '考核做完的日期', help: '还没有做就留空。', ...ask('window') },
    trainingOn: { kind: 'date', label: '培训日期', ...ask('training') },
    publishedOn: { kind: 'date', label: '公布日期', help: '还没有公布就留空。', ...ask('training') },
    months: {
      kind: 'table',
      label: '各月开了几次',
      columns: {
        month: { kind: 'month', label: '月份' },
        meetings: { kind: 'number', label: '次数', unit: '次' },
      },
      ...ask('communication'),
    },
    daysOff: {
      kind: 'dates',
      label: '公司另外放假的日子',
      help: '没有就留空。',
      ...ask('centre', 'section', 'window'),
    },
    extraWorkdays: {
      kind: 'dates',
      label: '公司另外上班的休息日',
      help: '没有就留空。',
      ...ask('centre', 'section', 'window'),
    },
  },
  needsHolidays: true,
  compute: meetingDue,
  show: (value, input, figures) => showMeetingDue(value, input, SUBJECTS[value.what], figures),
  examples: [
    {
      title: '从周三起，下次周例会',
      volume: 'department',
      date: '2026-05-13',
      input: { what: 'centre', from: '2026-05-13' },
      verdict: '技术服务中心周例会：2026-05-18（周一）09:00开，纪要2026-05-19（周二）17:30以前完成。',
    },
    {
      title: '周一当天起，部门工作例会',
      volume: 'department',
      date: '2026-05-18',
      input: { what: 'section', from: '2026-05-18' },
      verdict:
        '部门工作例会（技术服务中心）：2026-05-18（周一）14:30开，纪要2026-05-19（周二）17:30以前完成。',
    },
    {
      title: '国庆放假的周一',
      volume: 'department',
      date: '2026-10-01',
      input: { what: 'centre', from: '2026-10-01' },
      verdict: '技术服务中心周例会：2026-10-05（周一）09:00正逢国庆节，由主持人另定日子。',
    },
    {
      title: '培训安排最迟的那天公布',
      volume: 'department',
      date: '2026-07-13',
      input: { what: 'training', trainingOn: '2026-07-13', publishedOn: '2026-07-10' },
      verdict: '来得及：2026-07-13（周一）的培训，最迟2026-07-10（周五）公布安排。',
    },
    {
      title: '培训安排只提前两天公布',
      volume: 'department',
      date: '2026-07-13',
      input: { what: 'training', trainingOn: '2026-07-13', publishedOn: '2026-07-11' },
      verdict: '公布晚了1天：2026-07-13（周一）的培训，最迟2026-07-10（周五）公布安排。',
    },
    {
      title: '二月的考核：截止日是周六',
      volume: 'department',
      date: '2027-03-01',
      input: { what: 'window', month: '2027-02' },
      verdict: '2027-02的考核：2027-03-01（周一）至2027-03-08（周一）做。',
    },
    {
      title: '外包：顺延到节后',
      volume: 'outsourcing',
      date: '2026-10-01',
      input: {
        what: 'window',
        month: '2026-09',
        finishedOn: '2026-10-12',
        daysOff: ['2026-10-10', '2026-10-11'],
      },
      verdict: '来得及：2026-09的考核，2026-10-01（周四）至2026-10-12（周一）做。',
    },
    {
      title: '月评会开在5日',
      volume: 'operations',
      date: '2026-03-05',
      input: { what: 'monthly-review', heldOn: '2026-03-05' },
      verdict: '开晚了1天：评议2026-02的月评会，最迟2026-03-04（周三）开。',
    },
    {
      title: '月评会开在4日',
      volume: 'operations',
      date: '2026-03-04',
      input: { what: 'monthly-review', heldOn: '2026-03-04' },
      verdict: '来得及：评议2026-02的月评会，最迟2026-03-04（周三）开。',
    },
    {
      title: '25日正好是周五',
      volume: 'service-system',
      date: '2026-09-01',
      input: { what: 'rep-meeting', month: '2026-09' },
      verdict: '业务代表会：2026-09-18（周五）开，班长的报告那时还没有到期。',
    },
    {
      title: '开会以前报告已经到期',
      volume: 'service-system',
      date: '2026-07-01',
      input: { what: 'rep-meeting', month: '2026-07' },
      verdict: '业务代表会：2026-07-24（周五）开，班长的报告已经到期。',
    },
    {
      title: '三个月里有两个月没有开',
      volume: 'outsourcing',
      date: '2026-07-01',
      input: {
        what: 'communication',
        months: [
          { month: '2026-04', meetings: 0 },
          { month: '2026-05', meetings: 1 },
          { month: '2026-06', meetings: 0 },
        ],
      },
      verdict: '沟通会次数不够：2026-04、2026-06。',
    },
  ],
});
