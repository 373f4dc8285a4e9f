import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fatalRate } from '../../../../src/lib/rules/sampling/rate.ts';
import { sampleSize } from '../../../../src/lib/rules/sampling/size.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
const size = (calls: number, expected = 50, margin = 5, confidence: '90' | '95' | '99' = '95') =>
  sampleSize(department, { calls, expected, margin, confidence }).value;
const rate = (fatal: number, checked: number, confidence: '90' | '95' | '99' = '95') =>
  fatalRate(department, { fatal, checked, confidence }).value;

describe('sample size', () => {
  // Krejcie & Morgan, Determining Sample Size for Research Activities (1970), table 1: rate 50 %, margin 5 points, 95 %.
  // Where the table rounds to the nearest whole, rounding up gives one more.
  test.each([
    [10, 10],
    [50, 44 + 1],
    [100, 80],
    [200, 132],
    [300, 169],
    [400, 196 + 1],
    [1000, 278],
    [2000, 322 + 1],
    [10_000, 370],
    [1_000_000, 384],
  ])('of %i calls: %i', (calls, sample) => {
    expect(size(calls).sample).toBe(sample);
  });

  test.each([
    [100_000_000, 50, 5, '90', 271],
    [100_000_000, 50, 5, '99', 664],
    [100_000_000, 10, 5, '95', 139],
    [100_000_000, 50, 3, '95', 1068],
    [1, 50, 5, '95', 1],
    [1, 2, 10, '95', 1],
  ] as const)('%i calls, %d %% ± %d at %s %%: %i', (calls, expected, margin, confidence, sample) => {
    expect(size(calls, expected, margin, confidence).sample).toBe(sample);
  });

  test('its share, and what half the margin takes', () => {
    expect(size(10_000)).toEqual({ sample: 370, share: 3.7, forHalfMargin: 1333 });
    expect(size(10_000, 50, 2.5).sample).toBe(1333);
  });

  test('never more than all, more for a finer margin or a surer answer, the same for a rate and its rest', () => {
    const calls = fc.integer({ min: 1, max: 1_000_000 });
    const percent = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(calls, percent, fc.integer({ min: 1, max: 25 }), (all, expected, margin) => {
        const { sample } = size(all, expected, margin);
        expect(sample).toBeGreaterThanOrEqual(1);
        expect(sample).toBeLessThanOrEqual(all);
        expect(size(all, expected, margin * 2).sample).toBeLessThanOrEqual(sample);
        expect(size(all, expected, margin, '99').sample).toBeGreaterThanOrEqual(sample);
        expect(size(all + 1, expected, margin).sample).toBeGreaterThanOrEqual(sample);
        expect(Math.abs(size(all, 100 - expected, margin).sample - sample)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('says that it is no rule of the volume', () => {
    const { steps } = sampleSize(department, { calls: 100, expected: 50, margin: 5, confidence: '95' });
    expect(steps.map((step) => step.clause)).toEqual(['dep.scoring-qa.quota', 'dep.scoring-qa.quota']);
    expect(steps[1]?.text).toBe(
      '统计上的估算，不是本册的规定：把握95%（正态分位数1.96），预计比率50%，误差上下各5个百分点，共100条：抽80条',
    );
  });

  test.each([
    ['calls', { calls: 0 }],
    ['expected', { expected: 0 }],
    ['expected', { expected: 100 }],
    ['margin', { margin: 0 }],
    ['margin', { margin: 51 }],
    ['confidence', { confidence: '80' as '90' }],
  ])('refuses a wrong %s', (field, more) => {
    const input = { calls: 100, expected: 50, margin: 5, confidence: '95' as const, ...more };
    expect(refusal(() => sampleSize(department, input)).map((p) => p.field)).toEqual([field]);
  });
});

describe('fatal-error rate', () => {
  // Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3 (Wilson).
  test.each([
    [81, 263, 30.8, 25.53, 36.62],
    [15, 148, 10.14, 6.24, 16.05],
    [0, 20, 0, 0, 16.11],
    [1, 29, 3.45, 0.61, 17.18],
  ])('%i of %i', (fatal, checked, observed, lower, upper) => {
    expect(rate(fatal, checked)).toEqual({ observed, lower, upper });
  });

  test('holds the rate, mirrors the rest, narrows with more calls and widens with confidence', () => {
    const checked = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(checked, fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const fatal = Math.round(n * share);
        const { observed, lower, upper } = rate(fatal, n);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(100);
        expect(lower).toBeLessThanOrEqual(observed);
        expect(upper).toBeGreaterThanOrEqual(observed);
        const mirror = rate(n - fatal, n);
        expect(mirror.lower).toBeCloseTo(100 - upper, 1);
        const surer = rate(fatal, n, '99');
        expect(surer.upper - surer.lower).toBeGreaterThanOrEqual(upper - lower);
        const more = rate(fatal * 4, n * 4);
        expect(more.upper - more.lower).toBeLessThanOrEqual(upper - lower);
      }),
    );
  });

  test('rests on the count of fatal errors where the volume has one', () => {
    const input = { fatal: 81, checked: 263, confidence: '95' as const };
    const { steps } = fatalRate(figuresOf('retention'), input);
    expect(steps.map(({ clause, ruling }) => [clause, ruling])).toEqual([
      ['ret.monitoring.sampling', 'ret-quality-sample'],
      ['ret.scoring.critical-count', 'ret-critical-errors'],
      ['ret.scoring.critical-count', 'ret-critical-errors'],
    ]);
    expect(steps[1]?.text).toBe('致命错误率：81 ÷ 263，得30.8%');
    expect(fatalRate(department, input).steps[1]?.clause).toBe('dep.scoring-qa.quota');
  });

  test.each([
    ['checked', { checked: 0 }],
    ['fatal', { fatal: -1 }],
    ['fatal', { fatal: 11 }],
  ])('refuses a wrong %s', (field, more) => {
    const input = { checked: 10, fatal: 0, confidence: '95' as const, ...more };
    const problems = refusal(() => fatalRate(department, input));
    expect(problems.map((p) => p.field)).toContain(field);
  });

  test('every call may be fatal', () => {
    expect(rate(10, 10).upper).toBe(100);
  });
});
