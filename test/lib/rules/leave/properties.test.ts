import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { LEAVE_KINDS } from '../../../../src/lib/rules/leave/policy.ts';
import { judgeLeave } from '../../../../src/lib/rules/leave/request.ts';
import { operations, service } from '../../../support/figures.ts';

const clock = fc
  .integer({ min: 0, max: 1439 })
  .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
const moment = (earliest: number, latest: number) =>
  fc
    .tuple(fc.integer({ min: earliest, max: latest }), clock)
    .map(([d, time]) => `${addDays('2026-06-10', d)} ${time}`);
const request = fc.record({
  kind: fc.constantFrom(...LEAVE_KINDS),
  days: fc.constantFrom(0.5, 1, 1.5, 2, 3),
  askedAt: moment(-5, 2),
  shiftStart: moment(0, 0),
  askedBy: fc.constantFrom('self' as const, 'other' as const),
  certificate: fc.boolean(),
  approvedThoughLate: fc.boolean(),
  daysThisMonth: fc.constantFrom(0, 0.5, 1, 2),
});
const volume = fc.constantFrom(operations, service);

test('asking earlier never turns valid into invalid, nor in time into late', () => {
  fc.assert(
    fc.property(volume, request, moment(-200, -5), (figures, input, earlier) => {
      fc.pre(earlier <= input.askedAt);
      const later = judgeLeave(figures, input).value;
      const sooner = judgeLeave(figures, { ...input, askedAt: earlier }).value;
      if (later.inTime) expect(sooner.inTime).toBe(true);
      if (later.valid) expect(sooner.valid).toBe(true);
    }),
  );
});

test('asking in person, with a certificate, with a manager’s consent never turns valid into invalid', () => {
  fc.assert(
    fc.property(volume, request, (figures, input) => {
      if (!judgeLeave(figures, input).value.valid) return;
      for (const better of [
        { askedBy: 'self' as const },
        { certificate: true },
        { approvedThoughLate: true },
      ]) {
        expect(judgeLeave(figures, { ...input, ...better }).value.valid).toBe(true);
      }
    }),
  );
});

test('valid exactly when every condition recorded holds, a late one excused by the manager’s consent', () => {
  fc.assert(
    fc.property(volume, request, (figures, input) => {
      const { value, steps } = judgeLeave(figures, input);
      const failed = steps.filter((step) => step.holds === false);
      const excused = !value.inTime && input.approvedThoughLate ? 1 : 0;
      expect(value.valid).toBe(failed.length === excused);
      expect(value.countsAs).toBe(value.valid ? null : '旷工');
    }),
  );
});

test('what is asked once the shift has begun is never in time', () => {
  fc.assert(
    fc.property(volume, request, (figures, input) => {
      const late = { ...input, askedAt: input.shiftStart, shiftStart: input.askedAt };
      for (const asked of [input, late].filter(({ askedAt, shiftStart }) => askedAt >= shiftStart)) {
        expect(judgeLeave(figures, asked).value.inTime).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

test('in time exactly when not after the latest moment, where there is one', () => {
  fc.assert(
    fc.property(volume, request, (figures, input) => {
      const { latest, inTime } = judgeLeave(figures, input).value;
      if (latest === null || input.kind === 'night-special') return;
      const asked = latest.length === 10 ? input.askedAt.slice(0, 10) : input.askedAt;
      expect(inTime).toBe(asked <= latest);
    }),
  );
});
