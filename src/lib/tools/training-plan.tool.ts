import { checkPlan, PlanCheck, PlanInput } from '../rules/training/plan.ts';
import { PLAN_VOLUMES } from '../rules/training/plan-parts.ts';
import { defineTool } from './define.ts';
import { showPlan } from './training-plan-show.ts';

const NEW_PACKAGE = {
  title: '新资费套餐答复口径',
  sessions: [{ date: '2026-06-18', from: '14:00', to: '16:00' }],
  place: '三楼培训室',
  content: '套餐的条件和价格，客户常问的十个问题，怎样改套餐',
  documents: '课件一份，标准答复一份',
  people: [
    { name: '陈晓', team: '一组' },
    { name: '李敏', team: '一组' },
    { name: '王强', team: '二组' },
  ],
  teacher: '周老师',
  questions: '笔试A、B卷各20题，模拟通话一通',
  criteria: '笔试按答案计分；模拟通话由质检员按评分表打分',
};

const COURSE = {
  title: '投诉客户的安抚',
  sessions: [{ date: '2026-07-13', from: '09:00', to: '11:00' }],
  place: '机房会议室',
  content: '倾听、道歉、提出办法，放录音找问题',
  people: [{ name: '陈晓' }, { name: '李敏' }],
};

const DAY_SHIFT = [{ name: '李敏', date: '2026-07-13', from: '08:00', to: '16:00' }];

export default defineTool({
  id: 'training-plan',
  category: 'people',
  title: '培训计划',
  summary: '填好就是一份可以签字存档的培训计划：还缺哪一项，公布来得及吗，和谁的班相撞。',
  volumes: PLAN_VOLUMES,
  topics: ['training', 'tech-training', 'training-plan', 'training-hours', 'duty'],
  input: PlanInput,
  output: PlanCheck,
  fields: {
    title: { kind: 'text', label: '课题', group: '讲什么' },
    content: { kind: 'text', label: '内容', help: '写到学完以后能做到什么。', group: '讲什么' },
    documents: { kind: 'text', label: '课件等文档', help: '附在计划后面的课件、幻灯片。', group: '讲什么' },
    teacher: { kind: 'text', label: '培训老师', group: '讲什么' },
    centre: {
      kind: 'choice',
      label: '哪个中心办的',
      options: { customer: '客户服务中心', technical: '技术服务中心' },
      initial: 'customer',
      help: '只有运营部实施细则要分。',
      group: '讲什么',
    },
    place: { kind: 'text', label: '地点', group: '什么时候，在哪里' },
    sessions: {
      kind: 'table',
      label: '时间',
      help: '一天一行。',
      columns: {
        date: { kind: 'date', label: '日期' },
        from: { kind: 'clock', label: '开始' },
        to: { kind: 'clock', label: '结束' },
      },
      group: '什么时候，在哪里',
    },
    people: {
      kind: 'table',
      label: '参加的人',
      columns: { name: { kind: 'text', label: '姓名' }, team: { kind: 'text', label: '班组' } },
      group: '谁来参加',
    },
    shifts: {
      kind: 'table',
      label: '他们这几天的班次',
      help: '填了就核对有没有人在培训时当班；夜班的下班时刻早于上班时刻，算次日。',
      columns: {
        name: { kind: 'text', label: '姓名' },
        date: { kind: 'date', label: '日期' },
        from: { kind: 'clock', label: '上班' },
        to: { kind: 'clock', label: '下班' },
      },
      group: '谁来参加',
    },
    questions: { kind: 'text', label: '考核题目', help: '考什么、怎样考，卷子另附。', group: '怎样考' },
    criteria: { kind: 'text', label: '评判标准', group: '怎样考' },
    passMark: {
      kind: 'number',
      label: '及格线',
      unit: '分',
      help: '怎样算通过，开始以前就定下。',
      group: '怎样考',
    },
    publishedOn: {
      kind: 'date',
      label: '公布日期',
      help: '运营部实施细则要提前公布；还没有公布就留空。',
      group: '公布和批准',
    },
    approved: { kind: 'check', label: '上级已经批准', group: '公布和批准' },
  },
  compute: checkPlan,
  show: showPlan,
  examples: [
    {
      title: '六项写全，等批准',
      volume: 'operations',
      date: '2026-06-01',
      input: {
        ...NEW_PACKAGE,
        passMark: 80,
        shifts: [
          { name: '陈晓', date: '2026-06-18', from: '08:00', to: '14:00' },
          { name: '李敏', date: '2026-06-18', from: '16:00', to: '22:00' },
        ],
      },
      verdict: '写全了，可以报直接上级批准。',
    },
    {
      title: '没有写及格线',
      volume: 'operations',
      date: '2026-06-01',
      input: NEW_PACKAGE,
      verdict: '还缺1项：及格线。',
    },
    {
      title: '有人夜班到次日早上，与培训相撞',
      volume: 'operations',
      date: '2026-06-01',
      input: {
        ...NEW_PACKAGE,
        sessions: [{ date: '2026-06-18', from: '07:30', to: '09:30' }],
        passMark: 80,
        shifts: [
          { name: '陈晓', date: '2026-06-17', from: '22:00', to: '08:00' },
          { name: '李敏', date: '2026-06-18', from: '09:30', to: '17:30' },
          { name: '赵磊', date: '2026-06-18', from: '08:00', to: '16:00' },
        ],
        approved: true,
      },
      verdict: '1人在培训时当班：陈晓。',
    },
    {
      title: '只有题目和老师',
      volume: 'operations',
      date: '2026-06-01',
      input: { title: '新资费套餐答复口径', teacher: '周老师' },
      verdict: '还缺8项：时间、地点、内容、课件等文档、参加的人员名单、考核题目、评判标准、及格线。',
    },
    {
      title: '批准了，可以执行',
      volume: 'operations',
      date: '2026-06-01',
      input: { ...NEW_PACKAGE, passMark: 80, approved: true },
      verdict: '写全了，也批准了，可以执行。',
    },
    {
      title: '客户服务中心：恰好提前三天公布',
      volume: 'department',
      date: '2026-07-01',
      input: { ...COURSE, publishedOn: '2026-07-10' },
      verdict: '写全了，公布也来得及。',
    },
    {
      title: '客户服务中心：晚一天公布，还有人当班',
      volume: 'department',
      date: '2026-07-01',
      input: {
        ...COURSE,
        publishedOn: '2026-07-11',
        shifts: DAY_SHIFT,
      },
      verdict: '公布晚了1天，最迟应在2026-07-10公布；1人在培训时当班：李敏。',
    },
    {
      title: '技术服务中心：还没有公布',
      volume: 'department',
      date: '2026-07-01',
      input: {
        ...COURSE,
        title: '上门服务的礼仪',
        centre: 'technical',
        shifts: [{ name: '李敏', date: '2026-07-13', from: '11:00', to: '19:00' }],
      },
      verdict: '写全了，最迟2026-07-10（周五）公布。',
    },
    {
      title: '保有中心：低峰时段培训，四周内看效果',
      volume: 'retention',
      date: '2026-07-01',
      input: {
        ...COURSE,
        teacher: '组长周敏',
        questions: '当场演练，按评分表打分',
        shifts: DAY_SHIFT,
      },
      verdict: '写全了，可以报中心经理批准。',
    },
    {
      title: '客户服务体系：没有写怎样检查效果',
      volume: 'service-system',
      date: '2026-07-01',
      input: { ...COURSE, teacher: '质检员' },
      verdict: '还缺1项：评判标准。',
    },
    {
      title: '外包：一批新人的计划',
      volume: 'outsourcing',
      date: '2026-07-01',
      input: { ...COURSE, title: '第三批新人入职培训', teacher: '培训师', questions: '笔试和模拟通话' },
      verdict: '写全了。',
    },
  ],
});
