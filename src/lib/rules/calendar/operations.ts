import { type Duty, duty, type Post } from './duty.ts';

const MANAGERS: Post = { name: '部门经理', roles: ['manager'] };
const LEADERS: Post = { name: '客服班长、电销班长', roles: ['leader'] };
const DAY_SHIFT: Post = { name: '倒班的日班人员', roles: ['leader', 'agent'] };
const QUALITY: Post = { name: '质培经理', roles: ['manager', 'qa', 'support'] };
const EVERYONE: Post = {
  name: '部门经理、班长、督导、员工',
  roles: ['manager', 'supervisor', 'leader', 'agent'],
};
const WEEKLY_PEOPLE: Post = { name: '部门经理主持，班长和骨干', roles: ['manager', 'leader'] };
const ALL_STAFF: Post = { name: '各部门', roles: ['manager', 'leader', 'agent', 'qa', 'support'] };

/** What volume operations (A) asks for again and again. */
export const OPERATIONS: readonly Duty[] = [
  duty(
    'meeting',
    '周会',
    WEEKLY_PEOPLE,
    ['weekly', 'meetings.weeklyTimes'],
    'ops.meetings.weekly-frequency',
    'meetings-weekly-time',
  ),
  duty(
    'meeting',
    '月评会',
    EVERYONE,
    ['beforeReviewLimit'],
    'ops.meetings.monthly-date',
    'meetings-monthly-date',
  ),
  duty(
    'meeting',
    '电销班组业务会',
    { name: '电销班长和全组', roles: ['leader', 'agent'] },
    ['daily', 'duties.telesalesDailyMeetings'],
    'ops.duty.telesales-leader-daily-meeting',
    'meetings-daily',
  ),
  duty(
    'report',
    '半年总结',
    MANAGERS,
    ['asNotified', 'meetings.halfYearSummary'],
    'ops.meetings.leaders-summaries',
    'meetings-summary-date',
  ),
  duty(
    'report',
    '年度总结',
    MANAGERS,
    ['asNotified', 'meetings.yearSummary'],
    'ops.meetings.leaders-summaries',
    'meetings-summary-date',
  ),
  duty('hygiene', '打扫宿舍', LEADERS, ['onWeekday', 'hygiene.dormCleaningDay'], 'ops.hygiene.dorm-cleaning'),
  duty(
    'hygiene',
    '擦花草叶面',
    DAY_SHIFT,
    ['onWeekday', 'hygiene.leafCleaningDay'],
    'ops.hygiene.plants-leaves',
    'hygiene-day-shift',
  ),
  duty(
    'appraisal',
    '客服人员月考核',
    QUALITY,
    ['monthly', 'appraisal.timesPerMonth'],
    'ops.appraisal.monthly',
    'quality-score-basis',
  ),
  duty(
    'appraisal',
    '填上月的月考核统计表',
    LEADERS,
    ['monthStart'],
    'ops.monthly-appraisal.compile',
    'appendices-written',
  ),
  duty(
    'appraisal',
    '听录音，把评分告诉坐席',
    { name: '班长', roles: ['leader'] },
    ['monthEnd'],
    'ops.quality.feedback',
    'quality-flow-basis',
  ),
  duty(
    'appraisal',
    '综合测评',
    ALL_STAFF,
    ['yearly', 'competencies.timesPerYear'],
    'ops.competency.timing',
    'competencies-scoring',
  ),
  duty(
    'report',
    '汇总本组的投诉，在周会上提改进',
    { name: '客服班长', roles: ['leader'] },
    ['weekly'],
    'ops.inbound.complaint-review',
    'appendices-written',
  ),
  duty(
    'training',
    '选一个习惯重点练习',
    { name: '班长', roles: ['leader'] },
    ['weekly'],
    'ops.habits.coach',
    'appendices-habits',
  ),
  duty(
    'inspection',
    '核对当天的外呼',
    { name: '班长', roles: ['leader'] },
    ['daily'],
    'ops.outbound.daily-check',
    'appendices-written',
  ),
  duty('plan', '分派质检工作', QUALITY, ['daily'], 'ops.quality.assignment', 'quality-flow-basis'),
  duty(
    'inspection',
    '查看主要入口和侧门',
    { name: '当班班长', roles: ['leader'] },
    ['perShift'],
    'ops.safety.entrances-check',
    'incidents-entrance-check',
  ),
];
