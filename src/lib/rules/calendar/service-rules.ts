import { type Duty, duty, type Post } from './duty.ts';

const DIRECTOR: Post = { name: '客服部主任', roles: ['manager'] };
const LEADER: Post = { name: '班长', roles: ['leader'] };
const QA: Post = { name: '质检员', roles: ['qa'] };
const SUMMARIES: Post = { name: '班长、客服部主任', roles: ['leader', 'manager'] };
const WEEKLY: Post = { name: '客服部主任主持，各班班长', roles: ['manager', 'leader'] };
const REPS: Post = {
  name: '客服部主任主持，客服中心主任、班长、业务代表',
  roles: ['manager', 'leader', 'agent'],
};
const DAY_SHIFT: Post = { name: '倒班的日班', roles: ['leader', 'agent'] };

/** What the rules of the customer service department in volume service-system (E5) ask for again and again. */
export const SERVICE_RULES: readonly Duty[] = [
  duty('meeting', '班务会', WEEKLY, ['weekly', 'meetings.weeklyTimes'], 'svc.meetings.weekly'),
  duty('meeting', '业务代表会', REPS, ['repMeeting'], 'svc.meetings.monthly-date', 'svc-meetings-date'),
  duty('meeting', '交接会', LEADER, ['perShift'], 'svc.meetings.handover-topics'),
  duty(
    'report',
    '半年总结',
    SUMMARIES,
    ['summaryBeforeRepMeeting', 'meetings.halfYearSummary'],
    'svc.meetings.summaries',
    'svc-meetings-summaries',
  ),
  duty(
    'report',
    '年度总结',
    SUMMARIES,
    ['summaryBeforeRepMeeting', 'meetings.yearSummary'],
    'svc.meetings.summaries',
    'svc-meetings-summaries',
  ),
  duty(
    'report',
    '服务质量分析报告',
    LEADER,
    ['byReport', 'service-analysis'],
    'svc.duty.leader-monthly-report-due',
    'svc-meetings-report-order',
  ),
  duty(
    'report',
    '主任分析报告（上月）',
    DIRECTOR,
    ['beforeRepMeeting'],
    'svc.duty.director-analysis-report',
    'svc-duty-report-periods',
  ),
  duty('report', '督办、反馈、回访汇总', DIRECTOR, ['weekly'], 'svc.duty.director-weekly-summary'),
  duty(
    'report',
    '日报',
    { name: '日班的值班长', roles: ['leader'] },
    ['daily'],
    'svc.duty.leader-daily-weekly',
    'svc-duty-report-periods',
  ),
  duty(
    'report',
    '周报，在下周班务会以前',
    LEADER,
    ['weekly'],
    'svc.duty.leader-daily-weekly',
    'svc-duty-report-periods',
  ),
  duty(
    'report',
    '质检小结，在下周班务会以前',
    QA,
    ['weekly'],
    'svc.duty.qa-weekly',
    'svc-duty-report-periods',
  ),
  duty(
    'report',
    '质检考评表汇总',
    QA,
    ['beforeRepMeeting'],
    'svc.duty.qa-monthly',
    'svc-duty-report-periods',
  ),
  duty('report', '业务代表的反馈汇总，报班务会', LEADER, ['weekly'], 'svc.duty.agent-feedback-answer'),
  duty(
    'training',
    '业务知识培训',
    DIRECTOR,
    ['atIntervals', 'learning.businessMonths', 'month'],
    'svc.duty.director-training',
    'svc-duty-training-cycle',
  ),
  duty(
    'appraisal',
    '业务知识考核',
    DIRECTOR,
    ['atIntervals', 'learning.assessmentMonths', 'month'],
    'svc.duty.director-exams',
    'svc-duty-training-cycle',
  ),
  duty(
    'inspection',
    '监听每位业务代表够数',
    QA,
    ['monthly'],
    'svc.duty.qa-listen-count',
    'svc-qa-listen-count',
  ),
  duty(
    'inspection',
    '安全保密检查',
    DIRECTOR,
    ['atIntervals', 'security.checkMonths', 'month'],
    'svc.security.checks',
    'svc-security-checks',
  ),
  duty(
    'inspection',
    '看来访登记簿',
    DIRECTOR,
    ['monthly'],
    'svc.security.visitor-register',
    'svc-security-register',
  ),
  duty('inspection', '看五防', LEADER, ['perShift'], 'svc.security.preventions-how', 'svc-security-poison'),
  duty(
    'plan',
    '同每位组员单独谈话',
    LEADER,
    ['monthly'],
    'svc.duty.leader-thoughts-how',
    'svc-duty-thoughts',
  ),
  duty(
    'hygiene',
    '打扫更衣室',
    LEADER,
    ['onWeekday', 'hygiene.lockerCleaningDay'],
    'svc.hygiene.locker-room-cleaning',
  ),
  duty(
    'hygiene',
    '擦花草叶面',
    DAY_SHIFT,
    ['onWeekday', 'hygiene.leafCleaningDay'],
    'svc.hygiene.plants-leaves',
    'svc-hygiene-watering',
  ),
];
