import { expect, test } from 'vitest';
import { MANAGER } from '../../../../../src/lib/rules/scoring/sheets/manager.ts';
import { figuresOf } from '../../../../support/figures.ts';
import { printed } from '../../../../support/sheets.ts';

const SOUND = { month: '2026-08', planCompletionPct: 95, satisfactionPct: 95 };

test('D-X7-01: what each line has, and what each fault costs once', () => {
  expect(printed(MANAGER, figuresOf('department'), SOUND)).toEqual([
    '# quantity 工作数量 35',
    'weeklyMissed 周例会没有召开 每次 5 dep.scoring-manager.weekly-meeting',
    'qualityMeetingMissed 质量分析会没有召开 每次 10 dep.scoring-manager.quality-meeting',
    'assessmentDelayDays 考评、复核拖延 每天 5 dep.scoring-manager.assessment',
    'planMissing 月度计划、总结漏交 每份 5 dep.scoring-manager.planning',
    'planLate 月度计划、总结晚交 每份 3 dep.scoring-manager.planning',
    'documentMissing 文件缺失或者没有归档 每份 2 dep.scoring-manager.documents',
    '# quality 工作质量 55',
    'planCompletionPct 中心整体计划完成率 每% 2 dep.scoring-manager.plan-completion dep-scoring-steps',
    'satisfactionPct 中心整体满意度 每% 2 dep.scoring-manager.satisfaction dep-scoring-steps',
    'interruption 管理原因造成服务中断 每次 10 dep.scoring-manager.interruption',
    'incidentLate 泄密、差错、投诉没有处理或者上报 每次 10 dep.scoring-manager.incidents',
    'cooperationMissed 没有按方案完成配合 每次 5 dep.scoring-manager.cooperation',
    'resultOverturned 考核结果查实错误 每人 3 dep.scoring-manager.appeals',
    'concealed 隐瞒重大事项 每次 55 dep.scoring-manager.incidents dep-scoring-empty-sheets',
    '# daily 日常行为 10',
    'dailyViolation 违反日常规定 每次 5 dep.scoring-manager.daily',
    'severeConsequence 造成严重后果（经运营总监确认） 每次 10 dep.scoring-manager.daily dep-scoring-severe',
    '= 一星级 91',
    '= 二星级 95',
    '= 三星级 98',
    '~ planCompletionPct 中心整体计划完成率 dep.scoring.no-data dep-scoring-no-recordings',
    '~ satisfactionPct 中心整体满意度 dep.scoring.no-data dep-scoring-no-recordings',
  ]);
});

test('whose month it is', () => {
  expect(MANAGER.who).toBe('客服经理');
});
