import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeLevel, LEVELS, type Level } from '../../../../src/lib/rules/account-manager/level.ts';
import { service } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const judge = (fromLevel: Level, toLevel: Level) => judgeLevel(service, { fromLevel, toLevel });
const [PROVINCE, CITY] = ['省级分公司', '地市级分公司'];

describe('golden', () => {
  test.each<[string, Level, Level, string, string, string | null]>([
    // facts; from, to; direction, approver, who is told
    ['E1-mgr-16, -17, -21', 'junior', 'regular', 'up', CITY, null],
    ['E1-mgr-14, -15, -20', 'senior', 'high', 'up', PROVINCE, null],
    ['E1-mgr-14, -15, -20', 'high', 'senior', 'down', PROVINCE, null],
    ['E1-mgr-15, -16, -20, -21', 'regular', 'senior', 'up', PROVINCE, CITY],
    ['E1-mgr-15, -16, -20, -21', 'senior', 'regular', 'down', CITY, PROVINCE],
    ['E1-mgr-18, -21', 'trainee', 'trainee', 'same', CITY, null],
    ['E1-mgr-18, -20', 'trainee', 'high', 'up', PROVINCE, CITY],
    ['E1-mgr-20, -23', 'high', 'high', 'same', PROVINCE, null],
    ['E1-mgr-18, -21', 'regular', 'trainee', 'down', CITY, null],
  ])('%s: from %s to %s: %s', (_facts, from, to, direction, approver, informed) => {
    expect(judge(from, to).value).toMatchObject({ direction, approver, informed });
  });

  test.each<[Level, Level | null, string]>([
    ['trainee', 'junior', CITY],
    ['junior', 'regular', CITY],
    ['regular', 'senior', PROVINCE],
    ['senior', 'high', PROVINCE],
    ['high', null, ''],
  ])('above %s is %s', (level, above, approver) => {
    expect(judge('trainee', level).value.nextUp).toEqual(above && { level: above, approver });
  });
});

test('the steps say how far it goes, who approves and who is told', () => {
  const read = (from: Level, to: Level) =>
    judge(from, to).steps.map(({ text, clause, ruling, figures }) => [text, clause, ruling, figures]);
  const grades = 'svc.account-manager.grades';
  const certification = [
    '每年认证1次，根据上年度的考核结果，重新确认或者调整',
    'svc.account-manager.certification',
    'svc-manager-criteria',
    ['account-manager.certificationTimes'],
  ];
  expect(read('trainee', 'senior')).toEqual([
    ['由见习客户经理到资深客户经理：升3级', grades, 'svc-manager-grade-order', []],
    ['资深客户经理由省级分公司批准', grades, 'svc-manager-approver', []],
    ['原等级由地市级分公司批准，结果报它备查', grades, 'svc-manager-approver', []],
    certification,
  ]);
  expect(read('high', 'senior')).toEqual([
    ['由高级客户经理到资深客户经理：降1级', grades, 'svc-manager-grade-order', []],
    ['资深客户经理由省级分公司批准', grades, 'svc-manager-approver', []],
    certification,
  ]);
  expect(read('junior', 'junior')[0]?.[0]).toBe('由初级客户经理到初级客户经理：等级不变');
});

test('there and back go opposite ways, and the approver depends on the new level alone', () => {
  const level = fc.constantFrom(...LEVELS);
  fc.assert(
    fc.property(level, level, level, (a, b, c) => {
      const opposite = { up: 'down', down: 'up', same: 'same' };
      expect(judge(b, a).value.direction).toBe(opposite[judge(a, b).value.direction]);
      expect(judge(c, b).value.approver).toBe(judge(a, b).value.approver);
    }),
  );
});

test.each(['fromLevel', 'toLevel'])('refuses an unknown %s', (field) => {
  const input = { fromLevel: 'high', toLevel: 'high', [field]: 'chief' } as never;
  expect(refusal(() => judgeLevel(service, input)).map((p) => p.field)).toEqual([field]);
});
