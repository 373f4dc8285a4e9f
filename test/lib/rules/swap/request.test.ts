import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeSwap } from '../../../../src/lib/rules/swap/request.ts';
import { operations, service } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof judgeSwap>[1];
const sound: Input = {
  swapsDoneThisMonth: 0,
  leaveDaysThisMonth: 0,
  noticeDays: 3,
  sameJobType: true,
  similarSkill: true,
  bothLeadersAgree: true,
  departmentManagerAgrees: true,
  registered: true,
};
const inOperations = (more: Partial<Input>) => judgeSwap(operations, { ...sound, ...more }).value;
const inService = (more: Partial<Input>) => judgeSwap(service, { ...sound, ...more }).value;

describe('golden', () => {
  test.each<[string, Partial<Input>, boolean, boolean]>([
    // facts of A, facts of E; input; allowed in operations, in service-system
    ['A-5.10-01, E5-swap-01', {}, true, true],
    ['A-5.10-07, E5-swap-07', { sameJobType: false }, false, false],
    ['A-5.10-07, E5-swap-08', { similarSkill: false }, false, false],
    ['A-5.10-02, E5-swap-02', { bothLeadersAgree: false }, false, false],
    ['A-5.10-03, E5-swap-03', { registered: false }, false, false],
    ['A-5.10-05, E5-swap-05', { consecutiveSwap: true }, false, false],
    ['A-5.10-06, E5-swap-06', { doubleShift: true }, false, false],
    ['A-5.10-16, E5-swap-19', { publicHoliday: true }, false, false],
    ['A-5.10-04, E5-swap-04', { swapsDoneThisMonth: 1 }, true, true],
    ['A-5.10-04, E5-swap-04', { swapsDoneThisMonth: 2 }, false, false],
    ['A-5.7-06 only', { departmentManagerAgrees: false }, false, true],
    ['A-5.7-04 only', { noticeDays: 2 }, false, true],
    ['A-5.7-04 only', { noticeDays: 0 }, false, true],
    ['A-5.7-04 only', { noticeDays: 4 }, true, true],
    ['A-5.7-07 only', { leaveDaysThisMonth: 1 }, true, true],
    ['A-5.7-07 only', { leaveDaysThisMonth: 1.5 }, false, true],
    ['A-5.7-07 only', { leaveDaysThisMonth: 1, swapsDoneThisMonth: 1 }, false, true],
    ['A-5.7-07 only', { leaveDaysThisMonth: 2 }, false, true],
  ])('%s: %j: operations %s, service-system %s', (_facts, more, ops, svc) => {
    expect(inOperations(more).allowed).toBe(ops);
    expect(inService(more).allowed).toBe(svc);
  });

  // An unclear handover is also judged by blame (A-5.10-10, E5-swap-12).
  test.each<[string, Partial<Input>, '旷工' | null, string[]]>([
    ['neither', {}, null, []],
    ['A-5.10-12, E5-swap-15', { leaveOnSwappedShift: true }, '旷工', ['leave-is-absence']],
    [
      'A-5.10-09, E5-swap-10',
      { unclearHandoverMissedShift: true },
      '旷工',
      ['unclear-handover-absence', 'unclear-handover-appraisal'],
    ],
  ])('%s: %j counts as %s', (_facts, more, countsAs, clauses) => {
    expect(inOperations(more).countsAs).toBe(countsAs);
    const { value, steps } = judgeSwap(service, { ...sound, ...more });
    expect(value.countsAs).toBe(countsAs);
    const notes = steps.filter((step) => step.holds === undefined);
    expect(notes.map((step) => step.clause)).toEqual(clauses.map((name) => `svc.swap.${name}`));
  });
});

const input = fc.record({
  swapsDoneThisMonth: fc.integer({ min: 0, max: 3 }),
  leaveDaysThisMonth: fc.constantFrom(0, 0.5, 1, 2),
  noticeDays: fc.integer({ min: 0, max: 5 }),
  ...Object.fromEntries(
    [
      'sameJobType',
      'similarSkill',
      'bothLeadersAgree',
      'departmentManagerAgrees',
      'registered',
      'consecutiveSwap',
      'doubleShift',
      'publicHoliday',
      'leaveOnSwappedShift',
      'unclearHandoverMissedShift',
    ].map((name) => [name, fc.boolean()]),
  ),
}) as fc.Arbitrary<Input>;
const volume = fc.constantFrom(operations, service);

describe('for any swap', () => {
  test('allowed exactly when every condition recorded holds; the others are counted', () => {
    fc.assert(
      fc.property(volume, input, (figures, swap) => {
        const { value, steps } = judgeSwap(figures, swap);
        expect(value.allowed).toBe(steps.every((step) => step.holds !== false));
        expect(value.unmet).toBe(steps.filter((step) => step.holds === false).length);
      }),
    );
  });

  test('each volume records each of its conditions, in words of its own', () => {
    const conditions = (figures: typeof operations) =>
      judgeSwap(figures, sound)
        .steps.filter((step) => step.holds !== undefined)
        .map((step) => step.text);
    expect(new Set(conditions(operations)).size).toBe(12);
    expect(new Set(conditions(service)).size).toBe(9);
  });

  test('more notice, and fewer swaps or days of leave, never forbid what was allowed', () => {
    fc.assert(
      fc.property(volume, input, (figures, swap) => {
        if (!judgeSwap(figures, swap).value.allowed) return;
        const better = [
          { noticeDays: swap.noticeDays + 1 },
          { swapsDoneThisMonth: Math.max(0, swap.swapsDoneThisMonth - 1) },
          { leaveDaysThisMonth: Math.max(0, swap.leaveDaysThisMonth - 0.5) },
        ];
        for (const more of better) expect(judgeSwap(figures, { ...swap, ...more }).value.allowed).toBe(true);
      }),
    );
  });

  test('as many swaps as it says are left can be made after this one, and no more', () => {
    fc.assert(
      fc.property(
        volume,
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(0, 0.5, 1),
        (figures, done, leaveDaysThisMonth) => {
          const swap = (swapsDoneThisMonth: number) =>
            judgeSwap(figures, { ...sound, swapsDoneThisMonth, leaveDaysThisMonth }).value;
          const { allowed, swapsLeft } = swap(done);
          fc.pre(allowed);
          for (let more = 1; more <= swapsLeft; more++) expect(swap(done + more).allowed).toBe(true);
          expect(swap(done + swapsLeft + 1).allowed).toBe(false);
        },
      ),
    );
  });
});

test.each([
  ['swapsDoneThisMonth', 32],
  ['swapsDoneThisMonth', 0.5],
  ['leaveDaysThisMonth', -1],
  ['noticeDays', 1.5],
  ['noticeDays', 367],
])('refuses %s %d', (field, value) => {
  expect(refusal(() => inOperations({ [field]: value })).map((p) => p.field)).toEqual([field]);
});
