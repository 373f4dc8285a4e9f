import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank, refuseTwins, refuseWeights, totalOf } from '../../../../src/lib/rules/vendor/ranking.ts';
import { equalWeight, sensitivityOf } from '../../../../src/lib/rules/vendor/sensitivity.ts';
import { refusal } from '../../../support/refusal.ts';

const weighted = (...weights: number[]) => weights.map((weight, i) => ({ label: `标准${i + 1}`, weight }));
const scored = (name: string, ...scores: number[]) => ({ name, scores });

describe('rank', () => {
  test('by total, equal totals sharing a place', () => {
    const all = [scored('甲', 70, 70), scored('乙', 90, 80), scored('丙', 80, 95), scored('丁', 70, 70)];
    expect(rank(weighted(60, 40), all)).toEqual([
      { name: '乙', total: 86, place: 1 },
      { name: '丙', total: 86, place: 1 },
      { name: '甲', total: 70, place: 3 },
      { name: '丁', total: 70, place: 3 },
    ]);
  });

  test('equal totals keep their order, also where doubles make them differ', () => {
    // 55.5 × 70 + 44.5 × 81.1 = 55.5 × 78.9 + 44.5 × 70 = 7493.95
    expect(rank(weighted(55.5, 44.5), [scored('甲', 70, 81.1), scored('乙', 78.9, 70)])).toEqual([
      { name: '甲', total: 74.94, place: 1 },
      { name: '乙', total: 74.94, place: 1 },
    ]);
  });

  test('totals are rounded for reading, not for the order', () => {
    expect(rank(weighted(100), [scored('甲', 80.001), scored('乙', 80.002)])).toEqual([
      { name: '乙', total: 80, place: 1 },
      { name: '甲', total: 80, place: 2 },
    ]);
  });

  test('a score that is missing counts nothing', () => {
    expect(totalOf(weighted(50, 50), [80])).toBe(40);
  });

  test('the order of the rows does not matter to the places', () => {
    const score = fc.integer({ min: 0, max: 100 });
    const rows = fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 100 }), (scores, weight) => {
        const all = scores.map((pair, i) => scored(`${i}`, ...pair));
        const places = (given: typeof all) =>
          Object.fromEntries(
            rank(weighted(weight, 100 - weight), given).map(({ name, place }) => [name, place]),
          );
        expect(places([...all].reverse())).toEqual(places(all));
        expect(Math.min(...Object.values(places(all)))).toBe(1);
      }),
    );
  });
});

describe('refusals', () => {
  test('weights come to 100', () => {
    expect(() => refuseWeights(weighted(33.3, 33.3, 33.4), 'w')).not.toThrow();
    expect(refusal(() => refuseWeights(weighted(60, 30), 'w'))).toEqual([
      { field: 'w', message: '权重合计要是 100%，现在是 90%，留空的用本册的数值。' },
    ]);
    expect(refusal(() => refuseWeights(weighted(60, 50), 'w'))).toHaveLength(1);
  });

  test('each name once: the later one is answered', () => {
    expect(() => refuseTwins('t', [{ name: '甲' }, { name: '乙' }])).not.toThrow();
    const twice = [{ name: '甲' }, { name: '乙' }, { name: '甲' }];
    expect(refusal(() => refuseTwins('t', twice)).map(({ field }) => field)).toEqual(['t.2.name']);
  });
});

describe('the weight at which two are equal', () => {
  test.each<[string, number[], number, number[], number[], number | null]>([
    ['two criteria', [60, 40], 0, [88, 80], [82, 87], (100 * 7) / 13],
    ['the other of the two', [60, 40], 1, [88, 80], [82, 87], 100 - (100 * 7) / 13],
    ['better in everything', [60, 40], 0, [88, 88], [82, 87], null],
    ['the same in everything', [60, 40], 0, [80, 80], [80, 80], null],
    ['the same lead in everything', [60, 40], 0, [81, 81], [80, 80], null],
    ['equal but for this one: only at no weight', [50, 30, 20], 0, [90, 80, 80], [80, 80, 80], 0],
    ['equal in this one: only at full weight', [50, 50], 0, [80, 90], [80, 80], 100],
    ['no proportion of the others', [100, 0], 0, [90, 10], [80, 90], null],
    ['the others keep their proportion', [50, 30, 20], 2, [80, 80, 60], [78, 78, 70], (100 * 2) / 12],
    ['equal today', [50, 50], 0, [90, 80], [80, 90], 50],
  ])('%s', (_name, weights, index, a, b, expected) => {
    const at = equalWeight(weighted(...weights), index, a, b);
    if (expected === null) expect(at).toBeNull();
    else expect(at).toBeCloseTo(expected, 10);
  });

  const score = fc.integer({ min: 0, max: 100 });
  const three = fc.tuple(score, score, score);
  const weights = fc
    .tuple(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 1, max: 98 }))
    .filter(([a, b]) => a + b < 100);
  const movedTo = (all: number[], index: number, at: number) => {
    const rest = 100 - (all[index] as number);
    return weighted(...all.map((w, i) => (i === index ? at : (w * (100 - at)) / rest)));
  };

  test('there the totals are equal, and on either side another is ahead', () => {
    fc.assert(
      fc.property(weights, three, three, fc.nat(2), ([x, y], a, b, index) => {
        const all = [x, y, 100 - x - y];
        const at = equalWeight(weighted(...all), index, a, b);
        const lead = (weight: number) =>
          totalOf(movedTo(all, index, weight), a) - totalOf(movedTo(all, index, weight), b);
        if (at === null) {
          // Never equal in between: whoever is ahead at one end is ahead at the other.
          expect(lead(0) * lead(100)).toBeGreaterThanOrEqual(-1e-9);
          return;
        }
        expect(lead(at)).toBeCloseTo(0, 9);
        if (at > 1 && at < 99) expect(Math.sign(lead(at - 1))).toBe(-Math.sign(lead(at + 1)));
      }),
    );
  });

  test('it does not matter which of the two is named first', () => {
    fc.assert(
      fc.property(weights, three, three, fc.nat(2), ([x, y], a, b, index) => {
        const all = weighted(x, y, 100 - x - y);
        const [one, other] = [equalWeight(all, index, a, b), equalWeight(all, index, b, a)];
        if (one === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(one, 9);
      }),
    );
  });
});

describe('sensitivity of the first place', () => {
  const criteria = weighted(50, 50);

  test('of one alone there is none', () => {
    expect(sensitivityOf(criteria, [])).toEqual([]);
    expect(sensitivityOf(criteria, [scored('甲', 80, 80)])).toEqual([]);
  });

  test('a third may reach the first before the second does', () => {
    const ranked = [scored('甲', 90, 90), scored('乙', 89, 89), scored('丙', 60, 100), scored('丁', 95, 70)];
    expect(sensitivityOf(criteria, ranked)).toEqual([
      { criterion: '标准1', weight: 50, swapAt: null, lostAt: 25, lostTo: '丙' },
      { criterion: '标准2', weight: 50, swapAt: null, lostAt: 75, lostTo: '丙' },
    ]);
  });

  test('the nearest in either direction is named', () => {
    const ranked = [scored('甲', 90, 90), scored('乙', 60, 100), scored('丙', 95, 84)];
    expect(sensitivityOf(criteria, ranked)[0]).toMatchObject({ swapAt: 25, lostTo: '丙' });
    expect(sensitivityOf(criteria, ranked)[0]?.lostAt).toBeCloseTo((100 * 6) / 11, 9);
  });
});
