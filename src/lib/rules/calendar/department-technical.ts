import { type Duty, duty, type Post } from './duty.ts';

const CENTRE: Post = {
  name: '技术服务中心经理主持，各部主管',
  roles: ['technical', 'manager', 'supervisor'],
};
const SECTION: Post = { name: '部门主管主持，部门全体', roles: ['technical', 'supervisor'] };
const WHOLE: Post = { name: '技术服务中心经理主持，全体员工', roles: ['technical', 'manager'] };
const TECHNICAL: Post = { name: '技术服务中心', roles: ['technical'] };
const REPAIR: Post = { name: '故障服务中心负责人', roles: ['technical'] };
const OFFICE: Post = { name: '综合办公室', roles: ['office'] };
const WEBSITE: Post = { name: '网站运营经理', roles: ['website', 'manager'] };

/** What volume department (D) asks of its technical service, its website and its office again and again. */
export const TECHNICAL_AND_WEBSITE: readonly Duty[] = [
  duty(
    'meeting',
    '技术服务中心周例会',
    CENTRE,
    ['centreMeeting'],
    'dep.tech-meetings.centre-when',
    'technical-meeting-holiday',
  ),
  duty(
    'meeting',
    '部门工作例会',
    SECTION,
    ['sectionMeeting'],
    'dep.tech-meetings.section-when',
    'technical-meeting-holiday',
  ),
  duty(
    'meeting',
    '总结报告会',
    WHOLE,
    ['summaryMeeting'],
    'dep.tech-meetings.summary-when',
    'technical-summary-day',
  ),
  duty(
    'report',
    '周例会纪要',
    OFFICE,
    ['centreMinutes'],
    'dep.tech-meetings.minutes-deadline',
    'technical-minutes-rest-day',
  ),
  duty(
    'report',
    '部门工作例会纪要',
    OFFICE,
    ['sectionMinutes'],
    'dep.tech-meetings.minutes-deadline',
    'technical-minutes-rest-day',
  ),
  duty(
    'report',
    '总结报告会纪要',
    OFFICE,
    ['summaryMinutes'],
    'dep.tech-meetings.minutes-deadline',
    'technical-minutes-rest-day',
  ),
  duty('inspection', '监控网站，记运行日志', TECHNICAL, ['daily'], 'dep.website.monitoring-record'),
  duty('inspection', '上班后、下班前核查库存', REPAIR, ['daily'], 'dep.repair.stock-check'),
  duty(
    'plan',
    '集中送修终端',
    REPAIR,
    ['atIntervals', 'repair.returnCycle', 'week'],
    'dep.repair.return-cycle',
    'technical-repair-cycle',
  ),
  duty(
    'report',
    '网站运行报告（上季度）',
    WEBSITE,
    ['afterQuarter', 'website.reportWithin'],
    'dep.website.quarterly-report-deadline',
    'dep-website-report-day',
  ),
  duty(
    'plan',
    '主页面改版',
    WEBSITE,
    ['atIntervals', 'website.redesignMonths', 'month'],
    'dep.website.redesign',
    'dep-website-in-principle',
  ),
  duty(
    'plan',
    '后台程序调整',
    WEBSITE,
    ['atIntervals', 'website.backendYears', 'year'],
    'dep.website.backend',
    'dep-website-in-principle',
  ),
  duty('appraisal', '核对谁连续达到奖金的分数', WEBSITE, ['monthly'], 'dep.website-bonus.check'),
  duty('plan', '年度运营计划', { name: '运营部', roles: ['manager'] }, ['yearly'], 'dep.functions.plans'),
  duty('plan', '月度工作计划', { name: '运营部', roles: ['manager'] }, ['monthly'], 'dep.functions.plans'),
];
