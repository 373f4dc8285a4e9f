import { expect, test } from 'vitest';
import { LEADER } from '../../../../../src/lib/rules/scoring/sheets/leader.ts';
import { figuresOf } from '../../../../support/figures.ts';
import { printed } from '../../../../support/sheets.ts';

const SOUND = { month: '2026-08', teamQuality: 95, satisfactionPct: 95 };

test('D-X5-01: what each line has, and what each fault costs once', () => {
  expect(printed(LEADER, figuresOf('department'), SOUND)).toEqual([
    '# quantity 工作数量 45',
    'briefingMissed 班前会没有开 每次 3 dep.scoring-leader.briefing',
    'ticketMissed 工单漏开、错开或者没有跟 每张 5 dep.scoring-leader.tickets',
    'coachingMissed 少做辅导的组员 每名 2 dep.scoring-leader.coaching',
    'trainingMissed 没有做针对性培训 每次 5 dep.scoring-leader.training',
    'assessmentDelayDays 给客服代表评分迟交 每天 3 dep.scoring-leader.assessment',
    'summaryMissing 班组工作总结漏交 每次 5 dep.scoring-leader.summary',
    'summaryLate 班组工作总结晚交 每次 3 dep.scoring-leader.summary',
    '# quality 工作质量 45',
    'teamQuality 本班质检平均分 每分 1 dep.scoring-leader.team-quality dep-scoring-steps',
    'satisfactionPct 本班客户满意度 每% 1 dep.scoring-leader.satisfaction dep-scoring-steps',
    'floorFailure 座席没有人接、求助没有回应 每次 5 dep.scoring-leader.floor',
    'escalationLate 重大问题没有当班处理或者上报 每次 10 dep.scoring-leader.escalation',
    'handoverFailure 没有检查交接班以致漏交、错交 每次 5 dep.scoring-leader.handover',
    'relayMissed 要求漏传 每次 3 dep.scoring-leader.relay',
    'slipOverturned 没有依据的奖罚记录表被撤销 每张 5 dep.scoring-leader.slips',
    'concealed 隐瞒重大问题 每次 45 dep.scoring-leader.escalation dep-scoring-empty-sheets',
    '# daily 日常行为 10',
    'dailyViolation 违反日常规定 每次 5 dep.scoring-leader.daily',
    'severeConsequence 造成严重后果（经客服经理确认） 每次 10 dep.scoring-leader.daily dep-scoring-severe',
    '= 不计入连续低分 90',
    '= 一星级 91',
    '= 二星级 95',
    '= 三星级 98',
    '~ teamQuality 本班质检平均分 dep.scoring.no-data dep-scoring-no-recordings',
    '~ satisfactionPct 本班客户满意度 dep.scoring.no-data dep-scoring-no-recordings',
  ]);
});

test('whose month it is', () => {
  expect(LEADER.who).toBe('客服班长');
});
