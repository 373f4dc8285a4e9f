import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countRuns } from '../../../src/lib/rules/months.ts';

const runs = (months: string, length: number) =>
  countRuns(
    [...months].map((month) => month === 'x'),
    length,
  );

describe('runs of months', () => {
  test.each<[string, number, number[], number, number]>([
    ['', 3, [], 0, 0],
    ['xx', 3, [], 2, 2],
    ['xxx', 3, [3], 0, 3],
    ['xxxx', 3, [3], 1, 4],
    ['xxxxxx', 3, [3, 6], 0, 6],
    ['xx.x', 3, [], 1, 2],
    ['xxx.', 3, [3], 0, 3],
    ['.xxx.xx', 3, [4], 2, 3],
    ['x.x', 1, [1, 3], 0, 1],
  ])('%s by %i', (months, length, fullIn, running, longest) => {
    expect(runs(months, length)).toEqual({ fullIn, running, longest });
  });

  test('are full exactly when the longest is long enough, and as often as they fit', () => {
    const months = fc.array(fc.boolean(), { maxLength: 24 });
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 5 }), (so, length) => {
        const { fullIn, running, longest } = countRuns(so, length);
        expect(fullIn.length > 0).toBe(longest >= length);
        expect(running).toBeLessThan(length);
        const fit = so
          .map((each) => (each ? 'x' : '.'))
          .join('')
          .split('.')
          .reduce((all, run) => all + Math.floor(run.length / length), 0);
        expect(fullIn).toHaveLength(fit);
      }),
    );
  });
});
