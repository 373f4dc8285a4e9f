import { type Duty, duty, type Post } from './duty.ts';

const MANAGER: Post = { name: '中心经理', roles: ['manager'] };
const LEADER: Post = { name: '组长', roles: ['leader'] };
const DUTY_LEADER: Post = { name: '值班长', roles: ['leader'] };
const QA: Post = { name: '质检岗', roles: ['qa'] };
const ANALYST: Post = { name: '运营分析岗', roles: ['analyst'] };
const PHONE: Post = { name: '电话经理', roles: ['agent'] };
const STAFF: Post = { name: '全体员工', roles: ['manager', 'leader', 'qa', 'analyst', 'agent'] };
const HR: Post = { name: '人力资源部', roles: ['office'] };
const ASSESSORS: Post = { name: '组长、中心经理', roles: ['leader', 'manager'] };
const MEETING: Post = {
  name: '中心经理主持，质检岗、运营分析岗、组长、电话经理代表',
  roles: ['manager', 'qa', 'analyst', 'leader', 'agent'],
};
const SMALL_MEETING: Post = {
  name: '中心经理召集，组长、质检岗、运营分析岗',
  roles: ['manager', 'leader', 'qa', 'analyst'],
};

/** What volume retention (C) asks of its managers, its people and its office again and again. */
export const RETENTION_PEOPLE: readonly Duty[] = [
  duty(
    'meeting',
    '工作例会',
    MEETING,
    ['monthly', 'meeting-rules.manager'],
    'ret.manager.meeting',
    'ret-meeting-kinds',
  ),
  duty(
    'meeting',
    '部门工作例会',
    SMALL_MEETING,
    ['weekly', 'meeting-rules.departmentWeekly'],
    'ret.meetings.weekly-dept',
    'ret-meeting-kinds',
  ),
  duty('meeting', '班前会', DUTY_LEADER, ['perShift'], 'ret.meetings.before-shift'),
  duty('meeting', '班后会', DUTY_LEADER, ['perShift'], 'ret.meetings.after-shift'),
  duty(
    'report',
    '周总结和周计划（上周）',
    MANAGER,
    ['onWeekday', 'summaries.weekly', 'moves'],
    'ret.manager.summary-dates',
    'ret-summary-dates',
  ),
  duty(
    'report',
    '月总结和月计划（上月）',
    MANAGER,
    ['byReport', 'month-summary'],
    'ret.manager.summary-dates',
    'ret-summary-dates',
  ),
  duty(
    'report',
    '年总结和年计划（上年）',
    MANAGER,
    ['byJanuaryDay', 'summaries.yearly'],
    'ret.manager.summary-dates',
    'ret-summary-dates',
  ),
  duty('report', '更新会议事项清单', ANALYST, ['weekly'], 'ret.meetings.follow'),
  duty('report', '月度考勤表（上月）', LEADER, ['byReport', 'attendance-sheets'], 'ret.attendance.summary'),
  duty('report', '工作日报', PHONE, ['daily'], 'ret.pm-rules.report'),
  duty(
    'appraisal',
    '填考核表（上月）',
    ASSESSORS,
    ['byDay', 'scoring-sheets.fillDay'],
    'ret.appraisal.flow',
    'ret-manager-sheet',
  ),
  duty(
    'appraisal',
    '面谈和复核（上月）',
    ASSESSORS,
    ['byDay', 'scoring-sheets.reviewDay'],
    'ret.appraisal.flow',
    'ret-manager-sheet',
  ),
  duty(
    'appraisal',
    '终审并告知（上月）',
    { name: '运营总监、直接上级', roles: ['manager', 'leader'] },
    ['byDay', 'scoring-sheets.finalDay'],
    'ret.appraisal.flow',
    'ret-manager-sheet',
  ),
  duty('appraisal', '确认当月目标', ASSESSORS, ['monthStart'], 'ret.appraisal.sheets', 'ret-manager-sheet'),
  duty('appraisal', '末位排序', MANAGER, ['quarterly'], 'ret.bottom.list', 'ret-bottom-rank'),
  duty(
    'appraisal',
    '核对级别',
    MANAGER,
    ['atIntervals', 'promotion.reviewMonths', 'month'],
    'ret.grades.review',
    'ret-grades',
  ),
  duty('appraisal', '月考', PHONE, ['monthly', 'monthly-exam.perMonth'], 'ret.exam.monthly', 'ret-exam-mark'),
  duty('training', '辅导每名电话经理', LEADER, ['monthly', 'coaching.perMonth'], 'ret.leader.coaching'),
  duty(
    'training',
    '服务技巧培训',
    { name: '质检岗、组长', roles: ['qa', 'leader'] },
    ['monthly'],
    'ret.training.skills',
  ),
  duty('training', '列培训计划', QA, ['monthly'], 'ret.training.plan'),
  duty('training', '重签保密承诺书', STAFF, ['yearly'], 'ret.security.commitment'),
  duty(
    'plan',
    '员工激励活动',
    MANAGER,
    ['quarterly', 'coaching.incentivesPerQuarter'],
    'ret.manager.activity-plan',
    'ret-activity-period',
  ),
  duty('plan', '公布每人的班次统计', MANAGER, ['monthly'], 'ret.rosters.fairness'),
  duty('plan', '储备计划', MANAGER, ['quarterly'], 'ret.reserve.plan'),
  duty(
    'plan',
    '复评后备人选',
    MANAGER,
    ['atIntervals', 'recruitment-tests.reserveReviewMonths', 'month'],
    'ret.reserve.key',
  ),
  duty('report', '汇总离职的原因', ANALYST, ['quarterly'], 'ret.leaving.talk'),
  duty('plan', '请本人核对登记表', HR, ['yearly'], 'ret.recruitment.update'),
  duty(
    'inspection',
    '设备台账与实物核对',
    { name: '设备保管人', roles: ['office'] },
    ['quarterly'],
    'ret.equipment.register',
  ),
  duty('inspection', '抽看组长日志', MANAGER, ['weekly'], 'ret.patrol.log'),
];
