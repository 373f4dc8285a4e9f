import { type Duty, duty, type Post } from './duty.ts';

const OWNER: Post = { name: '外包管理负责人', roles: ['manager'] };
const PROJECT: Post = { name: '外包商项目经理', roles: ['vendor'] };
const VENDOR: Post = { name: '外包商', roles: ['vendor'] };
const LEADER: Post = { name: '班长', roles: ['leader'] };
const AGENT: Post = { name: '客服人员', roles: ['agent'] };
const QA: Post = { name: '质检员', roles: ['qa'] };
const COMPANY: Post = { name: '公司', roles: ['manager'] };
const TRAINER: Post = { name: '公司、培训师', roles: ['manager', 'support'] };

/** What volume outsourcing (B) asks for again and again. */
export const OUTSOURCING: readonly Duty[] = [
  duty(
    'meeting',
    '与外包商的沟通会',
    { name: '外包管理负责人、项目经理、质检员、培训师', roles: ['manager', 'vendor', 'qa', 'support'] },
    ['monthly', 'vendor.meetingsPerMonth'],
    'out.communication.meeting-frequency',
  ),
  duty('meeting', '班前短会', LEADER, ['perShift'], 'out.communication.daily-brief', 'outsourcing-truncated'),
  duty(
    'report',
    '外包商工作报告（上月）',
    PROJECT,
    ['byReport', 'vendor-report'],
    'out.vendor.report',
    'outsourcing-periods',
  ),
  duty(
    'report',
    '客服工作报告',
    AGENT,
    ['atIntervals', 'service-records.reportMonths', 'month'],
    'out.records.report',
    'outsourcing-periods',
  ),
  duty('report', '质量报告', QA, ['beforeWindow'], 'out.reports.list', 'outsourcing-truncated'),
  duty('report', '班次日报', LEADER, ['perShift'], 'out.reports.list', 'outsourcing-truncated'),
  duty(
    'report',
    '整理、分析服务记录',
    AGENT,
    ['atIntervals', 'service-records.analysisMonths', 'month'],
    'out.records.analysis',
    'outsourcing-periods',
  ),
  duty(
    'appraisal',
    '月度考核开始（上月）',
    COMPANY,
    ['windowOpens'],
    'out.appraisal.month-window',
    'outsourcing-appraisal-window',
  ),
  duty(
    'appraisal',
    '月度考核截止（上月）',
    COMPANY,
    ['windowCloses'],
    'out.appraisal.month-window',
    'outsourcing-appraisal-window',
  ),
  duty(
    'appraisal',
    '年度考核（上年）',
    COMPANY,
    ['inMonth', 'kpi.annualMonth'],
    'out.appraisal.year-month',
    'outsourcing-year-order',
  ),
  duty(
    'inspection',
    '抽样检查客服工作',
    QA,
    ['atIntervals', 'sampling.samplingWeeks', 'week'],
    'out.quality.sampling',
    'outsourcing-periods',
  ),
  duty(
    'inspection',
    '每名客服人员的抽检够数',
    QA,
    ['monthly'],
    'out.quality.sample-size',
    'outsourcing-sampling',
  ),
  duty(
    'inspection',
    '校准评分',
    { name: '质检员、外包商的班长', roles: ['qa', 'leader'] },
    ['monthly'],
    'out.quality.calibration',
    'outsourcing-sampling',
  ),
  duty(
    'plan',
    '评估外包席位的需要',
    OWNER,
    ['atIntervals', 'seats.reviewMonths', 'month'],
    'out.seats.review',
    'outsourcing-periods',
  ),
  duty(
    'plan',
    '评估外包商',
    OWNER,
    ['atIntervals', 'vendor.reviewMonths', 'month'],
    'out.vendor.review',
    'outsourcing-periods',
  ),
  duty(
    'plan',
    '复核外包制度',
    OWNER,
    ['atIntervals', 'vendor.policyReviewMonths', 'month'],
    'out.final.review',
    'outsourcing-example-values',
  ),
  duty(
    'training',
    '业务培训',
    TRAINER,
    ['atIntervals', 'learning.businessMonths', 'month'],
    'out.training.business',
    'outsourcing-periods',
  ),
  duty(
    'training',
    '技能培训',
    TRAINER,
    ['atIntervals', 'learning.skillsMonths', 'month'],
    'out.training.skills',
    'outsourcing-periods',
  ),
  duty(
    'training',
    '数据安全培训',
    { name: '客服人员、项目经理', roles: ['agent', 'vendor'] },
    ['atIntervals', 'data-security.trainingMonths', 'month'],
    'out.data.training-schedule',
    'outsourcing-example-values',
  ),
  duty(
    'inspection',
    '备份存储设备',
    VENDOR,
    ['atIntervals', 'data-security.storageBackupDays', 'day'],
    'out.data.backup-storage',
    'outsourcing-periods',
  ),
  duty(
    'inspection',
    '备份系统',
    VENDOR,
    ['atIntervals', 'data-security.systemBackupDays', 'day'],
    'out.data.backup-system',
    'outsourcing-periods',
  ),
  duty(
    'inspection',
    '恢复演练',
    VENDOR,
    ['atIntervals', 'data-security.restoreTestMonths', 'month'],
    'out.data.restore-test',
    'outsourcing-example-values',
  ),
];
