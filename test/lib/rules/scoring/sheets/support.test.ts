import { expect, test } from 'vitest';
import { SUPPORT } from '../../../../../src/lib/rules/scoring/sheets/support.ts';
import { figuresOf } from '../../../../support/figures.ts';
import { printed } from '../../../../support/sheets.ts';

const SOUND = { month: '2026-08', planCompletionPct: 95, outboundSatisfactionPct: 95 };

test('D-X2-03 to D-X2-43: what each line has, and what each fault costs once', () => {
  expect(printed(SUPPORT, figuresOf('department'), SOUND)).toEqual([
    '# quantity 工作数量 45',
    'wrongInfo 提供错误信息 每条 10 dep.scoring-support.answers',
    'feedbackShort 反馈少回 每次 5 dep.scoring-support.feedback',
    'feedbackMissed 反馈漏回 每次 5 dep.scoring-support.feedback',
    'feedbackLate 反馈晚回 每次 5 dep.scoring-support.feedback',
    'outboundShort 外呼少回 每个客户 5 dep.scoring-support.outbound',
    'outboundMissed 外呼漏回 每个客户 5 dep.scoring-support.outbound',
    'kbShort 知识库更新得少 每次 10 dep.scoring-support.knowledge-base',
    'kbNotUpdated 知识库没有更新 每次 10 dep.scoring-support.knowledge-base',
    'coursewareMissing 课件或者培训少做 每次 5 dep.scoring-support.courseware',
    'reportMissing 业务分析报告漏交 每次 5 dep.scoring-support.report',
    'reportLate 业务分析报告晚交 每次 5 dep.scoring-support.report',
    '# quality 工作质量 45',
    'qualityMeetingMissed 少参加质量分析会 每场 5 dep.scoring-support.quality-meeting',
    'trainingDelayDays 员工培训拖延 每天 5 dep.scoring-support.training',
    'planCompletionPct 中心整体计划完成率 每% 1 dep.scoring-support.plan dep-scoring-steps',
    'outboundSatisfactionPct 外呼客户满意度 每% 1 dep.scoring-support.outbound-satisfaction dep-scoring-steps',
    '# daily 日常行为 10',
    'dailyViolation 违反日常规定 每次 5 dep.scoring-support.daily-violation',
    'severeConsequence 造成严重后果（经客服经理确认） 每次 10 dep.scoring-support.daily-severe dep-scoring-severe',
    '= 一星级 91',
    '= 二星级 95',
    '= 三星级 98',
    '~ planCompletionPct 中心整体计划完成率 dep.scoring.no-data dep-scoring-no-recordings',
    '~ outboundSatisfactionPct 外呼客户满意度 dep.scoring.no-data dep-scoring-no-recordings',
  ]);
});

test('whose month it is', () => {
  expect(SUPPORT.who).toBe('业务支撑专员');
});
