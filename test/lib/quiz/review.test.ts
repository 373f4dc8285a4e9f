import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dueBy,
  mergeProgress,
  missed,
  nextRound,
  type Progress,
  practise,
  progressFrom,
} from '../../../src/lib/quiz/review.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 4, 15, 1);

test('what is known comes back later each time, what is not the next day', () => {
  const first = practise(undefined, 1, NOW);
  const second = practise(first, 1, first.due);
  const third = practise(second, 1, second.due);
  expect(first.due - NOW).toBeGreaterThanOrEqual(DAY);
  expect(second.due - first.due).toBeGreaterThan(first.due - NOW);
  expect(third.due - second.due).toBeGreaterThan(second.due - first.due);
  const forgotten = practise(third, 0, third.due);
  expect(forgotten.due - third.due).toBeLessThan(third.due - second.due);
  expect(forgotten).toMatchObject({ lapses: 1, share: 0 });
});

test('half right comes back sooner than right, and not sooner than wrong', () => {
  const days = (share: number) => practise(practise(undefined, 1, NOW), share, NOW + 3 * DAY).due;
  expect(days(0.5)).toBeLessThan(days(1));
  expect(days(0)).toBeLessThanOrEqual(days(0.5));
});

test('the list of the day holds what is due, the longest overdue first', () => {
  const at = (due: number) => ({ ...practise(undefined, 1, NOW - 9 * DAY), due });
  const progress: Progress = { later: at(NOW + 1), now: at(NOW), old: at(NOW - DAY) };
  expect(dueBy(progress, NOW)).toEqual(['old', 'now']);
});

test('what was missed: the least known first', () => {
  const kept = (share: number) => practise(undefined, share, NOW);
  expect(missed({ right: kept(1), half: kept(0.5), wrong: kept(0) })).toEqual(['wrong', 'half']);
});

test('a round: due, then new, then by when they are due', () => {
  const at = (due: number) => ({ ...practise(undefined, 1, NOW), due });
  const progress: Progress = { a: at(NOW + 2 * DAY), b: at(NOW + DAY), d: at(NOW - 1) };
  expect(nextRound(['a', 'b', 'c', 'd', 'e'], progress, NOW, 9)).toEqual(['d', 'c', 'e', 'b', 'a']);
  expect(nextRound(['a', 'b', 'c', 'd', 'e'], progress, NOW, 2)).toEqual(['d', 'c']);
});

test('any row of answers gives days in the future and is kept and read back', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 0.4, 1), { minLength: 1, maxLength: 12 }), (shares) => {
      let now = NOW;
      let kept = practise(undefined, shares[0] as number, now);
      for (const share of shares.slice(1)) {
        now = kept.due;
        kept = practise(kept, share, now);
        expect(kept.due).toBeGreaterThanOrEqual(now + DAY);
      }
      expect(kept.reps).toBe(shares.length);
      expect(progressFrom(JSON.parse(JSON.stringify({ q: kept })))).toEqual({ q: kept });
    }),
  );
});

test('damaged progress is none', () => {
  for (const data of [null, [], 'x', { q: null }, { q: { due: 'x' } }]) expect(progressFrom(data)).toBeNull();
});

test('of two devices each question keeps what was practised last', () => {
  const [early, late] = [practise(undefined, 0, NOW), practise(undefined, 1, NOW + DAY)];
  expect(mergeProgress({ a: early, b: late, c: early }, { a: late, b: early, d: late })).toEqual({
    a: late,
    b: late,
    c: early,
    d: late,
  });
});
