import { expect, test } from 'vitest';
import { refuseSameNames } from '../../../src/lib/rules/names.ts';
import { refusal } from '../../support/refusal.ts';

const rows = (...names: string[]) => names.map((name) => ({ name }));

test('different names pass, as do none', () => {
  expect(() => refuseSameNames('people', rows('甲', '乙', '丙'))).not.toThrow();
  expect(() => refuseSameNames('people', [])).not.toThrow();
});

test('each later row of a name is refused, beside its name', () => {
  const problems = refusal(() => refuseSameNames('staff', rows('甲', '乙', '甲', '甲', '乙')));
  expect(problems.map((problem) => problem.field)).toEqual(['staff.2.name', 'staff.3.name', 'staff.4.name']);
});
