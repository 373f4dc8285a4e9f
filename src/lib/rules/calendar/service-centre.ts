import { type Duty, duty, type Post } from './duty.ts';

const ACCOUNT: Post = { name: '客户经理', roles: ['account'] };
const SPECIALISTS: Post = { name: '专职客户服务部门', roles: ['account'] };
const MANAGEMENT: Post = { name: '客户服务管理部门', roles: ['account', 'manager'] };
const CENTRE_HEAD: Post = { name: '客户服务中心经理', roles: ['manager'] };
const BRANCH: Post = { name: '营业单位负责人', roles: ['manager'] };
const COMPLAINTS: Post = { name: '投诉管理岗', roles: ['account'] };
const PROJECT: Post = { name: '项目经理', roles: ['manager'] };
const OPERATIONS: Post = { name: '运营主管', roles: ['supervisor'] };
const QA_HEAD: Post = { name: '质检主管', roles: ['qa', 'supervisor'] };
const ANALYST: Post = { name: '数据分析人员', roles: ['analyst'] };
const ONLINE: Post = { name: '在线客服主管', roles: ['supervisor'] };
const SUPERVISOR: Post = { name: '客服主管', roles: ['supervisor'] };
const LEADER: Post = { name: '班组长', roles: ['leader'] };

/** What volume service-system (E1–E4) asks of centre, account managers and call-centre project again and again. */
export const SERVICE_CENTRE: readonly Duty[] = [
  duty(
    'report',
    '客户走访分析报告（上月）',
    ACCOUNT,
    ['byReport', 'visit-report'],
    'svc.account-manager.visit-report',
    'svc-manager-report-date',
  ),
  duty(
    'report',
    '信息分析报告（上月）',
    SPECIALISTS,
    ['byReport', 'information-analysis'],
    'svc.centre.monthly-report',
    'svc-centre-report-date',
  ),
  duty(
    'report',
    '客户投诉分析表和报告（上月）',
    MANAGEMENT,
    ['byReport', 'complaint-analysis'],
    'svc.complaints.analysis',
    'svc-complaints-analysis-date',
  ),
  duty(
    'appraisal',
    '客户经理资格认证',
    ACCOUNT,
    ['yearly', 'account-manager.certificationTimes'],
    'svc.account-manager.certification',
    'svc-manager-criteria',
  ),
  duty(
    'plan',
    '回访大客户',
    ACCOUNT,
    ['atIntervals', 'tiers.keyVisitMonths', 'month'],
    'svc.tiers.key-visits',
    'svc-tiers-visits',
  ),
  duty(
    'plan',
    '电话回访优质个体客户',
    { name: '客户服务中心', roles: ['account', 'agent'] },
    ['atIntervals', 'tiers.individualCallMonths', 'month'],
    'svc.tiers.individual-calls',
    'svc-tiers-visits',
  ),
  duty('plan', '界定客户的类别', SPECIALISTS, ['yearly'], 'svc.tiers.flow', 'svc-tiers-both'),
  duty('plan', '排出客户金字塔', SPECIALISTS, ['yearly'], 'svc.pyramid.own-data', 'svc-pyramid-use'),
  duty(
    'inspection',
    '看升级名单的跟进',
    SPECIALISTS,
    ['quarterly'],
    'svc.pyramid.upgrade-list',
    'svc-pyramid-use',
  ),
  duty(
    'inspection',
    '检查下属机构执行制度',
    SPECIALISTS,
    ['quarterly'],
    'svc.centre.enforcement-check',
    'svc-centre-named-rules',
  ),
  duty(
    'inspection',
    '复核黑名单',
    SPECIALISTS,
    ['yearly'],
    'svc.crm.blacklist-procedure',
    'svc-crm-blacklist',
  ),
  duty(
    'inspection',
    '抽查CRM的查询、修改和导出',
    CENTRE_HEAD,
    ['monthly'],
    'svc.crm.access-control',
    'svc-crm-administrator',
  ),
  duty('inspection', '检查公布的投诉电话和渠道', BRANCH, ['monthly'], 'svc.complaints.channels'),
  duty(
    'inspection',
    '查看未结的投诉',
    COMPLAINTS,
    ['daily'],
    'svc.complaints.deadlines-watch',
    'svc-complaints-deadlines',
  ),
  duty('plan', '年度计划', PROJECT, ['yearly'], 'svc.strategy.year-plan'),
  duty('plan', '检查计划的进度', PROJECT, ['quarterly'], 'svc.strategy.review'),
  duty('inspection', '逐块自查', PROJECT, ['yearly'], 'svc.maturity.self-check', 'svc-cmm-scope'),
  duty('plan', '核对平台改进清单', OPERATIONS, ['monthly'], 'svc.strategy.platform-list'),
  duty('plan', '同组员单独谈话', LEADER, ['monthly'], 'svc.recruitment.keeping', 'svc-cmm-etc'),
  duty(
    'inspection',
    '复查各流程',
    { name: '流程负责人', roles: ['supervisor'] },
    ['yearly'],
    'svc.processes.change',
  ),
  duty('report', '按流程出数据', ANALYST, ['monthly'], 'svc.processes.link-method'),
  duty('report', '满意度与质检分析报告', QA_HEAD, ['monthly'], 'svc.quality.report'),
  duty('inspection', '评估质量管理体系', QA_HEAD, ['yearly'], 'svc.quality.assessment'),
  duty('report', '话务数据分析', ANALYST, ['monthly'], 'svc.traffic.project-data'),
  duty('report', '比较话务预测和实际', ANALYST, ['weekly'], 'svc.traffic.forecast-review'),
  duty('meeting', '指标分析会', PROJECT, ['monthly'], 'svc.kpi.meeting'),
  duty('plan', '提出指标的目标', PROJECT, ['yearly'], 'svc.kpi.targets', 'svc-cmm-kpi-targets'),
  duty(
    'inspection',
    '看分错的对话和等待时间',
    ONLINE,
    ['weekly'],
    'svc.online.routing-check',
    'svc-online-limit',
  ),
  duty(
    'inspection',
    '抽检外包人员的对话',
    SUPERVISOR,
    ['weekly'],
    'svc.sourcing.monitor',
    'svc-sourcing-hours',
  ),
  duty(
    'plan',
    '复查自营还是外包',
    { name: '公司', roles: ['manager'] },
    ['yearly'],
    'svc.sourcing.review',
    'svc-sourcing-one-sided',
  ),
];
