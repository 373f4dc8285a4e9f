import type { DutyKey } from '../rules/roster/duties.ts';
import { planRoster, RosterInput } from '../rules/roster/plan.ts';
import { Roster } from '../rules/roster/tally.ts';
import { defineTool } from './define.ts';
import { showRoster } from './duty-roster-show.ts';

const DUTIES: Record<DutyKey, string> = {
  standby: '技术服务中心留守值班',
  holiday: '法定节假日留守值班',
  tidy: '客户服务中心值日',
  'big-cleaning': '客户服务中心大扫除',
  dorm: '宿舍打扫',
  leaves: '擦花草叶面',
  locker: '更衣室打扫',
};

const six = ['陈静', '李强', '王芳', '赵磊', '周敏', '吴刚'].map((name) => ({ name }));

export default defineTool({
  id: 'duty-roster',
  category: 'rhythm',
  title: '值班与卫生轮值',
  summary: '把值班、值日、打扫公平地轮给大家：次数一样多，节假日和周末分开算，避开来不了的日子。',
  volumes: ['department', 'operations', 'service-system'],
  topics: ['on-call', 'duty-roster', 'cleaning', 'hygiene'],
  input: RosterInput,
  output: Roster,
  fields: {
    duty: {
      kind: 'choice',
      label: '轮什么',
      options: DUTIES,
      help: '各册的轮值不同，选这一册有的。',
      initial: 'standby',
    },
    from: { kind: 'date', label: '从哪天起' },
    to: { kind: 'date', label: '到哪天止' },
    each: { kind: 'number', label: '每次几个人', unit: '名', initial: 1 },
    weekdays: {
      kind: 'many',
      label: '大扫除在周几',
      options: { 1: '周一', 2: '周二', 3: '周三', 4: '周四', 5: '周五', 6: '周六', 7: '周日' },
      when: { field: 'duty', is: ['big-cleaning'] },
    },
    people: {
      kind: 'table',
      label: '参加轮值的人',
      help: '来不了的日子用空格或者顿号隔开，一段日子写成 2026-09-05~2026-09-08。',
      columns: {
        name: { kind: 'text', label: '姓名' },
        away: { kind: 'text', label: '来不了的日子' },
      },
    },
    daysOff: { kind: 'dates', label: '公司另外放假的日子', help: '没有就留空。' },
    extraWorkdays: { kind: 'dates', label: '公司另外上班的休息日', help: '没有就留空。' },
  },
  dateFrom: 'from',
  needsHolidays: true,
  compute: planRoster,
  show: (value, input, figures) => showRoster(value, input, DUTIES[input.duty], figures),
  examples: [
    {
      title: '六个人轮一个月的留守值班',
      volume: 'department',
      date: '2026-09-01',
      input: {
        duty: 'standby',
        from: '2026-09-01',
        to: '2026-09-30',
        each: 1,
        people: six.map(({ name }, i) => ({ name, away: i === 1 ? '2026-09-05~2026-09-08' : '' })),
      },
      verdict: '技术服务中心留守值班：30回，每人5次，没有人接连值两次。',
    },
    {
      title: '国庆节留守，每天两个人',
      volume: 'department',
      date: '2026-10-01',
      input: { duty: 'holiday', from: '2026-10-01', to: '2026-10-08', each: 2, people: six },
      verdict: '法定节假日留守值班：7回，每人2到3次，没有人接连值两次。',
    },
    {
      title: '五个人一周的值日：有人多一次',
      volume: 'department',
      date: '2026-09-07',
      input: { duty: 'tidy', from: '2026-09-07', to: '2026-09-13', each: 1, people: six.slice(0, 5) },
      verdict: '客户服务中心值日：7回，每人1到2次，没有人接连值两次。',
    },
    {
      title: '周四大扫除，每次三个人',
      volume: 'department',
      date: '2026-09-01',
      input: {
        duty: 'big-cleaning',
        from: '2026-09-01',
        to: '2026-09-30',
        each: 3,
        weekdays: ['4'],
        people: six,
      },
      verdict: '客户服务中心大扫除：4回，每人2次，没有人接连值两次。',
    },
    {
      title: '只有一个人：天天值班',
      volume: 'department',
      date: '2026-09-01',
      input: { duty: 'standby', from: '2026-09-01', to: '2026-09-07', each: 1, people: six.slice(0, 1) },
      verdict: '技术服务中心留守值班：7回，每人7次，但陈静没有休息日，有人接连值两次。',
    },
    {
      title: '两个人同一天都来不了',
      volume: 'department',
      date: '2026-09-01',
      input: {
        duty: 'tidy',
        from: '2026-09-01',
        to: '2026-09-04',
        each: 1,
        people: [
          { name: '陈静', away: '2026-09-02' },
          { name: '李强', away: '2026-09-02、2026-09-03' },
        ],
      },
      verdict: '客户服务中心值日：4回，每人1到2次，但1天人手不够。',
    },
    {
      title: '班长轮流组织打扫宿舍',
      volume: 'operations',
      date: '2026-09-01',
      input: { duty: 'dorm', from: '2026-09-01', to: '2026-10-31', each: 1, people: six.slice(0, 4) },
      verdict: '宿舍打扫：8回，每人2次，没有人接连值两次。',
    },
    {
      title: '更衣室打扫，三名班长',
      volume: 'service-system',
      date: '2026-09-01',
      input: { duty: 'locker', from: '2026-09-01', to: '2026-09-30', each: 1, people: six.slice(0, 3) },
      verdict: '更衣室打扫：4回，每人1到2次，没有人接连值两次。',
    },
    {
      title: '日班轮流擦叶面',
      volume: 'service-system',
      date: '2026-09-01',
      input: { duty: 'leaves', from: '2026-09-01', to: '2026-09-30', each: 1, people: six.slice(0, 2) },
      verdict: '擦花草叶面：4回，每人2次，没有人接连值两次。',
    },
  ],
});
