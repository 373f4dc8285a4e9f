import { expect, test } from 'vitest';
import { SUPERVISOR } from '../../../../../src/lib/rules/scoring/sheets/supervisor.ts';
import { figuresOf } from '../../../../support/figures.ts';
import { printed } from '../../../../support/sheets.ts';

const SOUND = { month: '2026-08', complaintResolutionPct: 95, satisfactionPct: 95 };

test('D-X6-01: what each line has, and what each fault costs once', () => {
  expect(printed(SUPERVISOR, figuresOf('department'), SOUND)).toEqual([
    '# quantity 工作数量 40',
    'planMissing 培训计划没有拟 每次 10 dep.scoring-supervisor.training-plan',
    'planDelayDays 培训计划晚交 每天 2 dep.scoring-supervisor.training-plan',
    'testCallMissed 拨测少做 每次 2 dep.scoring-supervisor.test-calls',
    'assessmentDelayDays 考评拖延 每天 3 dep.scoring-supervisor.assessment',
    'assessmentError 考评算错又没有改正 每人 2 dep.scoring-supervisor.assessment',
    'interviewMissed 没有面谈的班长 每名 3 dep.scoring-supervisor.interviews',
    'paperLate 考题没有按时审 每次 3 dep.scoring-supervisor.exam-paper',
    'paperError 审过的题目或者答案有错 每题 2 dep.scoring-supervisor.exam-paper',
    '# quality 工作质量 50',
    'satisfactionPct 中心整体满意度 每% 2 dep.scoring-supervisor.satisfaction dep-scoring-steps',
    'complaintResolutionPct 投诉解决满意率 每% 1 dep.scoring-supervisor.complaints dep-scoring-steps',
    'coverGap 排班造成服务中断 每次 10 dep.scoring-supervisor.cover',
    'coverMissing 批假没有安排接替 每次 5 dep.scoring-supervisor.cover',
    'disputeIgnored 异议没有答复或者协调 每次 5 dep.scoring-supervisor.disputes',
    'improvementLate 改进到期没有落实 每件 5 dep.scoring-supervisor.improvement',
    'escalationLate 重大问题没有处理或者上报 每次 10 dep.scoring-supervisor.escalation',
    'concealed 隐瞒重大问题 每次 50 dep.scoring-supervisor.escalation dep-scoring-empty-sheets',
    '# daily 日常行为 10',
    'dailyViolation 违反日常规定 每次 5 dep.scoring-supervisor.daily',
    'severeConsequence 造成严重后果（经客服经理确认） 每次 10 dep.scoring-supervisor.daily dep-scoring-severe',
    '= 一星级 91',
    '= 二星级 95',
    '= 三星级 98',
    '~ satisfactionPct 中心整体满意度 dep.scoring.no-data dep-scoring-no-recordings',
    '~ complaintResolutionPct 投诉解决满意率 dep.scoring.no-data dep-scoring-no-recordings',
  ]);
});

test('whose month it is', () => {
  expect(SUPERVISOR.who).toBe('客服主管');
});
