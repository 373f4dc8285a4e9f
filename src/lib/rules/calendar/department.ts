import { type Duty, duty, type Post } from './duty.ts';

const MANAGER: Post = { name: '客服经理', roles: ['manager'] };
const SUPERVISOR: Post = { name: '客服主管', roles: ['supervisor'] };
const LEADER: Post = { name: '客服班长', roles: ['leader'] };
const AGENT: Post = { name: '客服代表', roles: ['agent'] };
const QA: Post = { name: '质检员', roles: ['qa'] };
const SUPPORT: Post = { name: '业务支撑专员', roles: ['support'] };
const ASSESSORS: Post = { name: '各级考核人', roles: ['manager', 'supervisor', 'leader'] };
const MEETING: Post = {
  name: '客服经理主持，客服主管、班长、质检员、业务支撑专员',
  roles: ['manager', 'supervisor', 'leader', 'qa', 'support'],
};
const ANALYSIS: Post = { name: '质检员、业务支撑专员', roles: ['qa', 'support'] };
const EXAM: Post = { name: '业务支撑专员、质检员、全员', roles: ['support', 'qa', 'agent', 'leader'] };
const CLEANERS: Post = { name: '客户服务中心全员', roles: ['supervisor', 'leader', 'agent'] };

/** What volume department (D) asks of its customer service centre again and again. */
export const CUSTOMER_SERVICE: readonly Duty[] = [
  duty(
    'meeting',
    '客户服务中心周例会',
    MEETING,
    ['weekly', 'meetings.weeklyTimes'],
    'dep.meetings.weekly',
    'dep-weekly-time',
  ),
  duty(
    'meeting',
    '质量分析会',
    MEETING,
    ['monthStart', 'meeting-schedule.qualityTimes'],
    'dep.meetings.quality',
    'dep-quality-meetings',
  ),
  duty(
    'meeting',
    '质检分析会',
    ANALYSIS,
    ['weekly', 'scoring-qa.weeklyMeetings'],
    'dep.scoring-qa.weekly-meeting',
    'dep-quality-meetings',
  ),
  duty(
    'meeting',
    '班前会',
    { name: '客服班长、接班的客服代表', roles: ['leader', 'agent'] },
    ['perShift'],
    'dep.meetings.pre-shift',
  ),
  duty(
    'report',
    '客服代表工作总结',
    AGENT,
    ['byReport', 'agent-summary'],
    'dep.scoring-agent.summary',
    'dep-scoring-due-dates',
  ),
  duty(
    'report',
    '班组工作总结',
    LEADER,
    ['byReport', 'leader-summary'],
    'dep.scoring-leader.summary',
    'dep-scoring-due-dates',
  ),
  duty(
    'report',
    '质检分析报告',
    QA,
    ['byReport', 'qa-analysis'],
    'dep.scoring-qa.report',
    'dep-scoring-due-dates',
  ),
  duty(
    'report',
    '业务分析报告（上月）',
    SUPPORT,
    ['byReport', 'business-analysis'],
    'dep.scoring-support.report',
    'dep-scoring-report-first',
  ),
  duty(
    'report',
    '月度工作计划和上月总结',
    MANAGER,
    ['monthly'],
    'dep.scoring-manager.planning',
    'dep-scoring-empty-sheets',
  ),
  duty(
    'appraisal',
    '考核开始（上月）',
    ASSESSORS,
    ['windowOpens'],
    'dep.appraisal.dates',
    'dep-appraisal-window',
  ),
  duty(
    'appraisal',
    '考核截止（上月）',
    ASSESSORS,
    ['windowCloses'],
    'dep.appraisal.dates',
    'dep-appraisal-window',
  ),
  duty(
    'appraisal',
    '公示初评星级',
    MANAGER,
    ['byDay', 'stars.announceBy'],
    'dep.star-review.publish',
    'dep-star-review-article',
  ),
  duty('appraisal', '看星级的分布', MANAGER, ['quarterly'], 'dep.star-review.analysis'),
  duty(
    'appraisal',
    '年底总评分排名',
    MANAGER,
    ['yearly', 'stars.annualTimes'],
    'dep.stars.annual-ranking',
    'dep-stars-annual',
  ),
  duty(
    'appraisal',
    '月考（业务知识和系统操作）',
    EXAM,
    ['monthly', 'exam.timesPerMonth'],
    'dep.exam.monthly',
    'dep-exam-organiser',
  ),
  duty(
    'training',
    '语音培训和考试',
    QA,
    ['monthly', 'scoring-qa.voiceTrainings'],
    'dep.scoring-qa.voice-training',
  ),
  duty(
    'training',
    '按组员的水平培训',
    LEADER,
    ['monthly', 'scoring-leader.trainingTimes'],
    'dep.scoring-leader.training',
    'dep-scoring-empty-sheets',
  ),
  duty(
    'training',
    '辅导每名组员',
    LEADER,
    ['monthly', 'scoring-leader.coachingTimes'],
    'dep.scoring-leader.coaching',
    'dep-scoring-empty-sheets',
  ),
  duty(
    'training',
    '拟好培训计划',
    SUPERVISOR,
    ['monthly'],
    'dep.scoring-supervisor.training-plan',
    'dep-scoring-empty-sheets',
  ),
  duty(
    'inspection',
    '分好各查哪些接话员',
    MANAGER,
    ['monthStart'],
    'dep.scoring-qa.share',
    'dep-scoring-qa-share',
  ),
  duty(
    'inspection',
    '每名接话员的录音抽检够数',
    QA,
    ['monthly'],
    'dep.scoring-qa.quota',
    'dep-scoring-late-month',
  ),
  duty(
    'inspection',
    '每班拨测',
    SUPERVISOR,
    ['monthly', 'scoring-supervisor.testCalls'],
    'dep.scoring-supervisor.test-calls',
    'dep-scoring-empty-sheets',
  ),
  duty(
    'inspection',
    '同每名班长面谈',
    SUPERVISOR,
    ['monthly', 'scoring-supervisor.interviews'],
    'dep.scoring-supervisor.interviews',
    'dep-scoring-empty-sheets',
  ),
  duty('hygiene', '公布值日表', LEADER, ['monthly'], 'dep.hygiene.rota', 'dep-hygiene-rota'),
  duty(
    'hygiene',
    '大扫除',
    CLEANERS,
    ['weekly', 'cleaning.timesPerWeek'],
    'dep.hygiene.big-cleaning',
    'dep-hygiene-rota',
  ),
  duty(
    'plan',
    '确认当月的计划和任务',
    { name: '运营总监、客服经理', roles: ['manager'] },
    ['monthStart'],
    'dep.scoring-manager.targets',
    'dep-scoring-empty-sheets',
  ),
];
