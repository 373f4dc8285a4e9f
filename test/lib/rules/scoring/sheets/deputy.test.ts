import { expect, test } from 'vitest';
import { DEPUTY } from '../../../../../src/lib/rules/scoring/sheets/deputy.ts';
import { figuresOf } from '../../../../support/figures.ts';
import { printed } from '../../../../support/sheets.ts';

const SOUND = {
  month: '2026-08',
  qaTotal: 3000,
  qaCount: 30,
  satisfaction: 95,
  complaintResolutionPct: 90,
  callbackPct: 100,
  knowledgeExam: 90,
  operationExam: 90,
};

test('D-X4-03 to D-X4-15: what each line has, and what each fault costs once', () => {
  expect(printed(DEPUTY, figuresOf('department'), SOUND)).toEqual([
    '# serviceQuality 服务质量 20',
    '½ qaTotal qaCount 服务质量： 10 dep.scoring-deputy.service-quality-formula dep-scoring-recording-mark',
    '# workQuality 工作质量 25',
    'recordUnclear 受理问题记录不清 每次 5 dep.scoring-agent.records',
    'recordMissing 受理问题没有记录 每次 5 dep.scoring-agent.records',
    'notFollowedUp 没有跟踪处理 每次 5 dep.scoring-agent.follow-up',
    'noResult 没有处理结果 每次 5 dep.scoring-agent.follow-up',
    'majorIssueComplaint 重大问题处理、上报不及时，引起投诉 每次 10 dep.scoring-agent.major-issues',
    'summaryMissing 工作总结漏交 每次 5 dep.scoring-agent.summary',
    'summaryLate 工作总结晚交 每次 5 dep.scoring-agent.summary',
    'logCareless 交接班日志没有认真填写 每次 5 dep.scoring-agent.log',
    'logOmitted 交接班日志漏写 每次 10 dep.scoring-agent.log',
    '# efficiency 工作效率 15',
    'satisfaction 客户满意得分 每分 1 dep.scoring-agent.efficiency-deduction dep-scoring-steps',
    'complaintResolutionPct 投诉解决满意率 每% 1 dep.scoring-agent.efficiency-deduction dep-scoring-steps',
    'callbackPct 回访率 每% 1 dep.scoring-agent.efficiency-deduction dep-scoring-steps',
    '# coordination 工作协调 15',
    'unexplained 疑难问题不作解释 每次 5 dep.scoring-agent.explaining',
    'transferWithoutConsent 用户没有同意就转班长台 每次 5 dep.scoring-agent.transfer',
    'uncooperative 不团结协作、推诿 每次 5 dep.scoring-agent.cooperation',
    'taskNotDelivered 工作没有按时高质量完成 每次 5 dep.scoring-agent.tasks',
    'systemMisuse 没有按要求使用客服系统 每次 5 dep.scoring-agent.system-use',
    'actingMissed 代行班长职责没有到位 每次 5 dep.scoring-deputy.acting',
    'supportMissed 同班求助没有帮、拖延或者答错 每次 5 dep.scoring-deputy.support',
    '# knowledge 业务知识 10',
    'knowledgeExam 业务知识成绩 每分 1 dep.scoring-agent.knowledge-deduction dep-scoring-steps',
    '# operation 操作考试 5',
    'operationExam 操作考试成绩 每分 1 dep.scoring-agent.operation-deduction dep-scoring-steps',
    '# daily 日常行为 10',
    'dailyViolation 违反日常规定 每次 5 dep.scoring-agent.daily-violation',
    'severeConsequence 造成严重后果（经客服经理确认） 每次 10 dep.scoring-agent.daily-severe dep-scoring-severe',
    '+ praise 客户表扬经核实 每次 5 dep.scoring-agent.praise',
    '+ examTopThree 业务技能考试名列前茅 每次 5 dep.scoring-agent.exam-top',
    '= 一星级 91',
    '= 二星级 95',
    '= 三星级 98',
    '~ satisfaction 客户满意得分 dep.scoring.no-data dep-scoring-no-recordings',
    '~ complaintResolutionPct 投诉解决满意率 dep.scoring.no-data dep-scoring-no-recordings',
    '~ callbackPct 回访率 dep.scoring.no-data dep-scoring-no-recordings',
    '~ knowledgeExam 业务知识成绩 dep.scoring-agent.excused dep-exam-excused-mark',
    '~ operationExam 操作考试成绩 dep.scoring-agent.excused dep-exam-excused-mark',
  ]);
});

test('whose month it is', () => {
  expect(DEPUTY.who).toBe('客服副班长');
});
