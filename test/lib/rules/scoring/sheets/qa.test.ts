import { expect, test } from 'vitest';
import { QA } from '../../../../../src/lib/rules/scoring/sheets/qa.ts';
import { figuresOf } from '../../../../support/figures.ts';
import { printed } from '../../../../support/sheets.ts';

const SOUND = { month: '2026-08', recordings: [40], satisfactionPct: 95 };

test('D-X3-03 to D-X3-33: what each line has, and what each fault costs once', () => {
  expect(printed(QA, figuresOf('department'), SOUND)).toEqual([
    '# quantity 工作数量 45',
    'recordings 各接话员抽检录音 每条 1 dep.scoring-qa.quota-deduction dep-scoring-qa-share',
    'reportMissing 质检分析报告漏交 每次 5 dep.scoring-qa.report',
    'reportLate 质检分析报告晚交 每次 5 dep.scoring-qa.report',
    'voiceTrainingMissed 语音培训缺少 每次 10 dep.scoring-qa.voice-training',
    'voiceExamMissed 语音考试缺少 每次 10 dep.scoring-qa.voice-training',
    'tableMissing 质检、培训报表漏交 每次 5 dep.scoring-qa.tables',
    'tableLate 质检、培训报表晚交 每次 5 dep.scoring-qa.tables',
    '# quality 工作质量 45',
    'qualityMeetingMissed 少开质量分析会 每场 5 dep.scoring-qa.quality-meeting',
    'trainingDelayDays 员工培训拖延 每天 5 dep.scoring-qa.training',
    'satisfactionPct 中心整体满意度 每% 5 dep.scoring-qa.satisfaction dep-scoring-steps',
    '# daily 日常行为 10',
    'dailyViolation 违反日常规定 每次 5 dep.scoring-qa.daily-violation',
    'severeConsequence 造成严重后果（经客服经理确认） 每次 10 dep.scoring-qa.daily-severe dep-scoring-severe',
    '= 一星级 91',
    '= 二星级 95',
    '= 三星级 98',
    '~ satisfactionPct 中心整体满意度 dep.scoring.no-data dep-scoring-no-recordings',
  ]);
});

test('whose month it is', () => {
  expect(QA.who).toBe('质检员');
});
