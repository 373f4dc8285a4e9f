import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INTAKE, judgeIntake } from '../../../../src/lib/rules/repair/intake.ts';
import { refusal } from '../../../support/refusal.ts';

const ALL = Object.keys(INTAKE) as (keyof typeof INTAKE)[];
const judge = (received: (keyof typeof INTAKE)[]) => judgeIntake({ day: '2026-06-01', received });

test.each<[string, keyof typeof INTAKE, boolean, string, string | undefined]>([
  ['D-54-12', 'locked', false, 'dep.repair.lock', 'technical-repair-lock'],
  ['D-54-29, 31', 'needs', true, 'dep.repair.needs', 'technical-repair-way'],
  ['D-54-30', 'papers', true, 'dep.repair.needs', 'technical-id-papers'],
  ['D-54-32 to 35', 'inspected', true, 'dep.repair.inspect', 'technical-repair-forms'],
  ['D-54-36 to 38', 'reproduced', true, 'dep.repair.reproduce', undefined],
  ['D-54-39, 40', 'form', true, 'dep.repair.form', 'technical-repair-forms'],
  ['D-54-41', 'copy', true, 'dep.repair.form', 'technical-repair-forms'],
])('%s: without %s testing may begin: %s', (_facts, gone, mayTest, clause, ruling) => {
  const { value, steps } = judge(ALL.filter((key) => key !== gone));
  expect(value).toEqual({ missing: [gone], mayTest });
  expect(steps.filter((step) => step.holds === false)).toEqual([
    { text: INTAKE[gone].no, clause, ruling, figures: [], holds: false },
  ]);
});

test('everything and nothing', () => {
  expect(judge(ALL).value).toEqual({ missing: [], mayTest: true });
  expect(judge(ALL).steps.map((step) => step.text)).toEqual(ALL.map((key) => INTAKE[key].yes));
  expect(judge([]).value).toEqual({ missing: ALL, mayTest: false });
});

test('what is missing is what is not named, in order; the order named does not matter', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ALL), (received) => {
      expect(judge(received).value.missing).toEqual(ALL.filter((key) => !received.includes(key)));
    }),
  );
});

test.each([
  ['day', { day: '2026-02-30', received: [] }],
  ['received.0', { day: '2026-06-01', received: ['x'] }],
])('refuses %s of %j', (field, raw) => {
  expect(refusal(() => judgeIntake(raw as never)).map((p) => p.field)).toEqual([field]);
});
