import { type Duty, duty, type Post } from './duty.ts';

const MANAGER: Post = { name: '中心经理', roles: ['manager'] };
const LEADER: Post = { name: '组长', roles: ['leader'] };
const QA: Post = { name: '质检岗', roles: ['qa'] };
const ANALYST: Post = { name: '运营分析岗', roles: ['analyst'] };

/** What volume retention (C) asks for again and again in quality, security and work with customers. */
export const RETENTION_CUSTOMERS: readonly Duty[] = [
  duty(
    'inspection',
    '抽检每名电话经理够数',
    QA,
    ['monthly'],
    'ret.monitoring.sampling',
    'ret-quality-sample',
  ),
  duty(
    'inspection',
    '校准评分',
    { name: '质检岗、组长', roles: ['qa', 'leader'] },
    ['monthly'],
    'ret.monitoring.calibration',
    'ret-quality-sample',
  ),
  duty('inspection', '把问题归为个人、普遍和流程', QA, ['weekly'], 'ret.scoring.improve'),
  duty('inspection', '抽查查询记录', QA, ['monthly'], 'ret.security.log'),
  duty('inspection', '核对账号和权限', MANAGER, ['quarterly'], 'ret.security.access-review'),
  duty('inspection', '统计提醒的命中率', ANALYST, ['monthly'], 'ret.monitoring.system-review'),
  duty('inspection', '抽听挽留成功的通话', LEADER, ['weekly'], 'ret.saving.check', 'ret-save-count'),
  duty('inspection', '查看快到期和逾期的工单', LEADER, ['daily'], 'ret.dispatch.follow'),
  duty('inspection', '抽核关单', LEADER, ['daily'], 'ret.dispatch.close'),
  duty(
    'report',
    '对照话务预测和实际',
    ANALYST,
    ['weekly'],
    'ret.manager.forecast-review',
    'ret-forecast-method',
  ),
  duty('report', '新增信息和删除信息清单', ANALYST, ['daily'], 'ret.analyst.daily-lists'),
  duty('report', '归类客户的原话', ANALYST, ['monthly'], 'ret.goals.voice'),
  duty('report', '汇总离网的原因', ANALYST, ['monthly'], 'ret.leave-care.reasons'),
  duty('report', '汇总营销的结果', ANALYST, ['weekly'], 'ret.marketing.review'),
  duty('report', '预警名单', ANALYST, ['daily'], 'ret.warning.list', 'ret-tiers'),
  duty('plan', '更新目标用户名单', ANALYST, ['monthly'], 'ret.goals.update'),
  duty('plan', '重新给客户分级', ANALYST, ['monthly'], 'ret.tiers.basis', 'ret-tiers'),
  duty('plan', '发布挽留权限表', MANAGER, ['quarterly'], 'ret.saving.authority', 'ret-missing-section'),
  duty('plan', '提出服务质量指标的目标', MANAGER, ['yearly'], 'ret.kpi.rules', 'ret-operating-targets'),
  duty(
    'meeting',
    '看指标',
    { name: '中心经理、组长', roles: ['manager', 'leader'] },
    ['monthly'],
    'ret.kpi.review',
  ),
];
