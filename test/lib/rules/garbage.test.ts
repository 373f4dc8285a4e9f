import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figures } from '../../../src/lib/figures.ts';
import { appraisalOutcome } from '../../../src/lib/rules/appraisal/outcome.ts';
import { tallyMonth } from '../../../src/lib/rules/attendance/month.ts';
import { dismissalGrounds } from '../../../src/lib/rules/dismissal/grounds.ts';
import { judgeLeave } from '../../../src/lib/rules/leave/request.ts';
import { sickSlip } from '../../../src/lib/rules/leave/sick-slip.ts';
import { largestTeam } from '../../../src/lib/rules/staffing/capacity.ts';
import { staffingGaps } from '../../../src/lib/rules/staffing/gaps.ts';
import { postsFor } from '../../../src/lib/rules/staffing/posts.ts';
import { judgeSwap } from '../../../src/lib/rules/swap/request.ts';
import { operations, service } from '../../support/figures.ts';
import { isRefused, refusal } from '../../support/refusal.ts';

type Rule = (figures: Figures, raw: never) => unknown;

/** Every rule with its figures and one input that it takes. */
const RULES: Record<string, [Rule, Figures, Record<string, unknown>]> = {
  postsFor: [postsFor, operations, { customerServiceAgents: 10, telesalesAgents: 5 }],
  staffingGaps: [
    staffingGaps,
    operations,
    {
      customerServiceAgents: 10,
      telesalesAgents: 5,
      customerServiceLeaders: 1,
      telesalesLeaders: 1,
      qa: 1,
      trainers: 1,
    },
  ],
  largestTeam: [
    largestTeam,
    operations,
    { customerServiceLeaders: 1, telesalesLeaders: 1, qa: 1, trainers: 1 },
  ],
  judgeLeave: [
    judgeLeave,
    service,
    {
      kind: 'personal',
      days: 1,
      askedAt: '2026-06-08 08:00',
      shiftStart: '2026-06-10 08:00',
      askedBy: 'self',
    },
  ],
  sickSlip: [sickSlip, operations, { sickFrom: '2026-04-13', sickTo: '2026-04-14', daysOff: ['2026-04-15'] }],
  judgeSwap: [judgeSwap, operations, { swapsDoneThisMonth: 0, leaveDaysThisMonth: 0, noticeDays: 3 }],
  tallyMonth: [
    tallyMonth,
    operations,
    { month: '2026-08', events: [{ date: '2026-08-03', kind: 'late', minutes: 2 }] },
  ],
  dismissalGrounds: [
    dismissalGrounds,
    operations,
    {
      lateEarlyMinutes: [5],
      unexcusedAbsenceDays: 0,
      complaint: 'none',
      conduct: ['false_report'],
    },
  ],
  appraisalOutcome: [appraisalOutcome, operations, { scores: [80, 60], employment: 'own' }],
};

describe.each(Object.entries(RULES))('%s', (_name, [rule, figures, input]) => {
  const run = (raw: unknown) => () => rule(figures, raw as never);

  test('takes its input, so that what follows is refused for its own sake', () => {
    expect(isRefused(run(input))).toBe(false);
  });

  test('is refused with InputError, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true }),
        (raw) => void isRefused(run(raw)),
      ),
    );
  });

  test('is refused with InputError, whatever one field is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(input)), fc.anything(), (name, value) => {
        isRefused(run({ ...input, [name]: value }));
      }),
    );
  });

  test.each(Object.keys(input).filter((name) => typeof input[name] === 'number'))(
    'refuses every number out of range as %s, and names it',
    (name) => {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e9, '3', null, undefined]) {
        expect(refusal(run({ ...input, [name]: value })).map((p) => p.field)).toEqual([name]);
      }
    },
  );
});
