import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, lastDayOf } from '../../../../src/lib/dates.ts';
import { monthlyReview } from '../../../../src/lib/rules/meetings/monthly-review.ts';
import { operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

test.each([
  // A-5.2-10, A-5.2-11: before the 5th, which does not count; the month before is reviewed
  ['2026-03-04', true, '2026-02', '2026-03-04'],
  ['2026-03-05', false, '2026-02', '2026-03-04'],
  ['2026-03-01', true, '2026-02', '2026-03-04'],
  ['2027-01-04', true, '2026-12', '2027-01-04'],
  ['2026-03-31', false, '2026-02', '2026-03-04'],
])('held on %s: in time %s, reviews %s, latest %s', (heldOn, inTime, reviewsMonth, latest) => {
  const { value, steps } = monthlyReview(operations, { heldOn });
  expect(value).toEqual({ inTime, reviewsMonth, latest });
  expect(steps[0]).toMatchObject({
    clause: 'ops.meetings.monthly-date',
    ruling: 'meetings-monthly-date',
    holds: inTime,
  });
  expect(steps[0]?.text).toContain(inTime ? '没有晚' : '晚了');
  expect(steps[1]?.text).toContain(reviewsMonth);
});

test('in every month exactly its first days are in time, and none after the first late one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const first = `${year}-${String(month).padStart(2, '0')}-01`;
      const days = Number(lastDayOf(first).slice(8));
      const inTime = Array.from(
        { length: days },
        (_, i) => monthlyReview(operations, { heldOn: addDays(first, i) }).value.inTime,
      );
      expect(inTime.indexOf(false)).toBe(4);
      expect(inTime.lastIndexOf(true)).toBe(3);
    }),
  );
});

test.each(['2026-02-30', '', '1999-01-01'])('refuses %j', (heldOn) => {
  expect(refusal(() => monthlyReview(operations, { heldOn })).map((p) => p.field)).toEqual(['heldOn']);
});
