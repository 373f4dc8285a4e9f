import { expect, test } from 'vitest';
import { ANALYST } from '../../../../../src/lib/rules/scoring/sheets/analyst.ts';
import { figuresOf } from '../../../../support/figures.ts';
import { printed } from '../../../../support/sheets.ts';

const SOUND = { month: '2026-08' };

test('C-4.1.3-01: what each line has, and what each fault costs once', () => {
  expect(printed(ANALYST, figuresOf('retention'), SOUND)).toEqual([
    '# accuracy 数据与报表准确 20',
    'dataWrong 数字有错 每处 1 ret.appraisal.deductions',
    'decisionMisled 数字有错影响决策 每次 3 ret.appraisal.deductions',
    'notCorrected 发现了不更正 每次 5 ret.appraisal.deductions',
    '# time 报表按时 15',
    'sheetLate 报表迟交 每次 1 ret.appraisal.deductions',
    '# forecast 核对话务预测 15',
    'forecastUnexplained 偏差超过限度又没有说明 每次 3 ret.appraisal.deductions',
    '# library 信息库与清单 15',
    'noticeWrong 漏发、错发 每次 3 ret.appraisal.deductions',
    'listMissing 当天没有清单 每次 1 ret.appraisal.deductions',
    '# slips 业务递交单流转 15',
    'slipOverdue 逾期没有催办、没有回复客户 每次 3 ret.appraisal.deductions',
    '# lists 名单与取数 10',
    'listWrong 名单有错 每次 3 ret.appraisal.deductions',
    'refusalsKept 没有剔除拒绝名单里的客户 每次 5 ret.appraisal.deductions',
    '# plans 方案与建议 10',
    'noProposal 当月没有提出方案、建议 每次 1 ret.appraisal.deductions',
  ]);
});

test('whose month it is', () => {
  expect(ANALYST.who).toBe('运营分析岗');
});
