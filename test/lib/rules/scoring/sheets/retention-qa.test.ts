import { expect, test } from 'vitest';
import { RETENTION_QA } from '../../../../../src/lib/rules/scoring/sheets/retention-qa.ts';
import { figuresOf } from '../../../../support/figures.ts';
import { printed } from '../../../../support/sheets.ts';

const SOUND = { month: '2026-08', sampled: 300, planned: 300 };

test('C-4.1.2-01: what each line has, and what each fault costs once', () => {
  expect(printed(RETENTION_QA, figuresOf('retention'), SOUND)).toEqual([
    '# plan 抽检计划完成 25',
    '½ sampled planned 实际抽检 12.5 ret.appraisal.qa-sheet ret-sheet-deductions',
    'undersampled 没有抽够的人 每人 1 ret.appraisal.deductions',
    '# accuracy 评分准确 25',
    'overturned 申诉改判 每通 3 ret.appraisal.deductions',
    'deviated 校准偏差超过限度 每通 3 ret.appraisal.deductions',
    '# follow 反馈与整改跟踪 20',
    'feedbackLate 没有按时反馈 每次 1 ret.appraisal.deductions',
    'notRechecked 没有复查 每次 3 ret.appraisal.deductions',
    '# reports 报告与案例 10',
    'caseLate 报告、案例迟交 每次 1 ret.appraisal.deductions',
    'unfounded 结论没有数据 每次 3 ret.appraisal.deductions',
    '# training 培训与命题 10',
    'questionWrong 题目出错 每题 1 ret.appraisal.deductions',
    'classMissed 无故不上课 每次 3 ret.appraisal.deductions',
    'questionLeaked 泄题 每次 5 ret.appraisal.deductions',
    '# secrecy 保密与录音管理 10',
    'recordingMisused 违规查询或者外传录音 每次 5 ret.appraisal.deductions',
  ]);
});

test('whose month it is', () => {
  expect(RETENTION_QA.who).toBe('质检岗');
});
