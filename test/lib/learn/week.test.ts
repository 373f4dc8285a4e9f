import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitDays, weekTicksFrom } from '../../../src/lib/learn/week.ts';

describe('chapters over days', () => {
  test.each<[minutes: number[], days: number, split: number[][]]>([
    [[], 5, []],
    [[4], 5, [[0]]],
    [[4, 4], 1, [[0, 1]]],
    [[1, 1, 1, 9], 2, [[0, 1, 2], [3]]],
    [[9, 1, 1, 1], 2, [[0], [1, 2, 3]]],
    [
      [5, 5, 5, 5, 5, 5],
      3,
      [
        [0, 1],
        [2, 3],
        [4, 5],
      ],
    ],
    // equally even either way: the shorter first day
    [[2, 2, 2], 2, [[0], [1, 2]]],
    // a chapter without text still has its place
    [[0, 0, 0], 2, [[0], [1, 2]]],
  ])('%j over %i', (minutes, days, split) => {
    expect(splitDays(minutes, days)).toEqual(split);
  });

  test.each([0, -1, 1.5, Number.NaN])('%d days are refused', (days) => {
    expect(() => splitDays([1], days)).toThrow(RangeError);
  });

  const path = fc.array(fc.nat(60), { maxLength: 20 });
  const days = fc.integer({ min: 1, max: 7 });

  test('keep their order, none is lost or twice, and no day is empty while there are chapters enough', () => {
    fc.assert(
      fc.property(path, days, (minutes, count) => {
        const split = splitDays(minutes, count);
        expect(split.flat()).toEqual(minutes.map((_, i) => i));
        expect(split).toHaveLength(Math.min(count, minutes.length));
        for (const day of split) expect(day.length).toBeGreaterThan(0);
      }),
    );
  });

  test('are as even as their order allows: no other division has a smaller sum of squares', () => {
    const cost = (minutes: number[], split: number[][]) =>
      split.reduce((sum, day) => sum + day.reduce((s, i) => s + (minutes[i] as number), 0) ** 2, 0);
    fc.assert(
      fc.property(
        fc.array(fc.nat(60), { minLength: 4, maxLength: 12 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { minLength: 3, maxLength: 3 }),
        (minutes, cuts) => {
          const at = cuts.map((cut) => 1 + (cut % (minutes.length - 1))).sort((a, b) => a - b);
          fc.pre(new Set(at).size === 3);
          const bounds = [0, ...at, minutes.length];
          const other = bounds
            .slice(1)
            .map((end, k) => minutes.map((_, i) => i).slice(bounds[k] as number, end));
          expect(cost(minutes, splitDays(minutes, 4))).toBeLessThanOrEqual(cost(minutes, other));
        },
      ),
    );
  });
});

describe('what was kept', () => {
  test('is read back as it was', () => {
    const ticks = { agent: { 'tool.leave': '2026-06-01', 'mentor.1': '2026-06-02' }, qa: {} };
    expect(weekTicksFrom(JSON.parse(JSON.stringify(ticks)))).toEqual(ticks);
    expect(weekTicksFrom({})).toEqual({});
  });

  test.each<[unknown]>([
    [null],
    [undefined],
    ['ticks'],
    [[]],
    [{ agent: null }],
    [{ agent: [] }],
    [{ agent: 'x' }],
    [{ agent: { 'tool.leave': true } }],
    [{ agent: {}, qa: { x: 1 } }],
  ])('%j is refused', (data) => {
    expect(weekTicksFrom(data)).toBeNull();
  });
});
