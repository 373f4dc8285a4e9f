import { expect, test } from 'vitest';
import { PHONE_MANAGER } from '../../../../../src/lib/rules/scoring/sheets/phone-manager.ts';
import { figuresOf } from '../../../../support/figures.ts';
import { printed } from '../../../../support/sheets.ts';

const SOUND = {
  month: '2026-08',
  ownRetention: 100,
  ownValue: 100,
  qualityMean: 100,
  ordersReached: 5,
  ordersGiven: 5,
  exam: 'passed',
};

test('C-4.1.4-01: what each line has, and what each fault costs once', () => {
  expect(printed(PHONE_MANAGER, figuresOf('retention'), SOUND)).toEqual([
    '# retention 名下客户保有率 20',
    '½ ownRetention 名下客户保有率 10 ret.appraisal.phone-manager-sheet ret-sheet-deductions',
    '# value 名下客户价值保有率 10',
    '½ ownValue 名下价值保有率 5 ret.appraisal.phone-manager-sheet ret-sheet-deductions',
    '# quality 质检得分 25',
    '½ qualityMean 当月抽检平均分 12.5 ret.appraisal.phone-manager-sheet ret-sheet-deductions',
    '# orders 派单接触与跟进 15',
    '½ ordersReached ordersGiven 按时首次联系的工单 7.5 ret.appraisal.phone-manager-sheet ret-sheet-deductions',
    'resultForged 伪造结果 每次 5 ret.appraisal.deductions',
    '# satisfaction 客户评价与投诉 10',
    'complaintUpheld 有责投诉 每件 3 ret.appraisal.deductions',
    'customerHarmed 造成客户损失 每件 5 ret.appraisal.deductions',
    'orderVoided 误导、没有征得同意而办理 每件 5 ret.appraisal.deductions',
    '# exam 月考 10',
    '½ exam 月考 5 ret.appraisal.phone-manager-sheet ret-sheet-deductions',
    '# conduct 出勤、交接与纪律 10',
    'conductMinor 轻微一档的 每次 1 ret.appraisal.deductions',
    'conductGeneral 一般一档的 每次 3 ret.appraisal.deductions',
    'conductSerious 严重一档的 每次 5 ret.appraisal.deductions',
    '= 初级（看平均分） 70',
    '= 中级（看平均分） 80',
    '= 高级（看平均分） 88',
    '= 首席（看平均分） 92',
  ]);
});

test('whose month it is', () => {
  expect(PHONE_MANAGER.who).toBe('电话经理');
});
