import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewVendors } from '../../../../src/lib/rules/vendor/review.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const figures = figuresOf('outsourcing');
type Input = Parameters<typeof reviewVendors>[1];
type Vendor = Input['vendors'][number];
const vendor = (
  satisfaction: number,
  quality: number,
  efficiency: number,
  more: Partial<Vendor> = {},
): Vendor => ({
  name: '甲',
  satisfaction,
  quality,
  efficiency,
  ...more,
});
const review = (vendors: Vendor[], more: Partial<Input> = {}) =>
  reviewVendors(figures, { reviewedOn: '2026-06-30', vendors, ...more });

describe('golden (B-3.3-02, B-3.3-08)', () => {
  test.each<[string, Vendor, number, boolean, boolean, number]>([
    ['exactly at the mark', vendor(80, 82, 76), 80, true, false, 0],
    ['just below', vendor(80, 81, 77), 79.8, false, true, 0.2],
    ['above', vendor(90, 88, 85), 88.2, true, false, 0],
    ['a single minimum missed', vendor(90, 88, 85, { singleMissed: true }), 88.2, false, true, 0],
    ['a breach of the contract', vendor(90, 88, 85, { breach: true }), 88.2, true, true, 0],
    ['nothing', vendor(0, 0, 0), 0, false, true, 80],
  ])('%s', (_name, one, total, passes, noticeDue, short) => {
    expect(review([one]).value.vendors).toMatchObject([{ total, passes, noticeDue, short }]);
  });

  test('by how much each alone would have to rise; not where even 100 would not do', () => {
    expect(review([vendor(80, 81, 77)]).value.vendors[0]?.rises).toEqual([0.5, 0.5, 1]);
    expect(review([vendor(70, 80, 80)]).value.vendors[0]?.rises).toEqual([10, 10, 20]);
    expect(review([vendor(70, 80, 80.5)]).value.vendors[0]?.rises).toEqual([9.75, 9.75, 19.5]);
    expect(review([vendor(70, 79, 80)]).value.vendors[0]?.rises).toEqual([11, 11, null]);
    // 4 short of 80: 76 = 0.4 × 90 + 0.4 × 60 + 0.2 × 80; 10 more make exactly 100.
    expect(review([vendor(90, 60, 80)]).value.vendors[0]?.rises).toEqual([10, 10, 20]);
    expect(review([vendor(0, 0, 0)]).value.vendors[0]?.rises).toEqual([null, null, null]);
    const noEfficiency = { weightSatisfaction: 50, weightQuality: 50, weightEfficiency: 0 };
    expect(review([vendor(70, 80, 10)], noEfficiency).value.vendors[0]?.rises).toEqual([10, 10, null]);
  });

  test('the next review, at most the interval later (B-3.3-01)', () => {
    expect(review([vendor(80, 80, 80)]).value.nextReviewBy).toBe('2026-09-30');
    expect(review([vendor(80, 80, 80)], { reviewedOn: '2026-11-30' }).value.nextReviewBy).toBe('2027-02-28');
  });

  test('several are ranked, and what would change the first place is computed', () => {
    const { value } = review([vendor(80, 81, 77, { name: '乙' }), vendor(80, 82, 76)]);
    expect(value.ranked).toEqual([
      { name: '甲', total: 80, place: 1 },
      { name: '乙', total: 79.8, place: 2 },
    ]);
    expect(value.criteria.map(({ weight }) => weight)).toEqual([40, 40, 20]);
    const [, , efficiency] = value.sensitivity;
    expect(efficiency).toMatchObject({ criterion: '效率', weight: 20, lostTo: '乙' });
    expect(efficiency?.swapAt).toBeCloseTo(100 / 3, 9);
  });

  test('the steps', () => {
    const { steps } = review([vendor(80, 81, 77, { singleMissed: true, breach: true })]);
    expect(steps.map(({ clause, holds, ruling, text }) => [clause, holds, ruling, text])).toEqual([
      [
        'out.vendor.review-items',
        undefined,
        'outsourcing-vendor-score',
        '权重：客户满意度40%、服务质量40%、效率20%',
      ],
      ['out.vendor.pass-score', false, 'outsourcing-vendor-score', '甲评估得分79.8分，要求至少80分：不符合'],
      ['out.vendor.pass-score', false, 'outsourcing-vendor-score', '甲：合同定的单项最低要求没有做到'],
      ['out.vendor.notice', undefined, 'outsourcing-vendor-score', '甲违反合同'],
      ['out.vendor.notice', undefined, 'outsourcing-vendor-score', '要给甲发整改通知'],
      ['out.vendor.review', undefined, 'outsourcing-periods', '下次评估不晚于2026-09-30'],
    ]);
    expect(review([vendor(90, 90, 90)]).steps).toHaveLength(3);
  });
});

test.each<[string, Partial<Input>, string[]]>([
  ['weights of 90', { weightEfficiency: 10 }, ['weightSatisfaction']],
  ['no vendor', { vendors: [] }, ['vendors']],
  ['one name twice', { vendors: [vendor(1, 1, 1), vendor(2, 2, 2)] }, ['vendors.1.name']],
  ['a score below 0', { vendors: [vendor(-1, 1, 1)] }, ['vendors.0.satisfaction']],
  ['no such day', { reviewedOn: '2026-02-30' }, ['reviewedOn']],
])('refused: %s', (_name, more, fields) => {
  expect(refusal(() => review([vendor(1, 1, 1)], more)).map(({ field }) => field)).toEqual(fields);
});

describe('properties', () => {
  const score = fc.integer({ min: 0, max: 200 }).map((n) => n / 2);

  test('a better score never fails who passed, and the rise named just suffices', () => {
    fc.assert(
      fc.property(score, score, score, (s, q, e) => {
        const before = review([vendor(s, q, e)]).value.vendors[0];
        const rise = before?.rises[0] ?? null;
        if (before?.passes)
          expect(review([vendor(Math.min(100, s + 1), q, e)]).value.vendors[0]?.passes).toBe(true);
        else if (rise !== null) {
          expect(review([vendor(Math.min(100, s + rise), q, e)]).value.vendors[0]?.passes).toBe(true);
          expect(review([vendor(s + rise - 0.02, q, e)]).value.vendors[0]?.passes).toBe(false);
        }
      }),
    );
  });
});
