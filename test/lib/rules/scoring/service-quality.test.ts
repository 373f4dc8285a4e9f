import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serviceQuality } from '../../../../src/lib/rules/scoring/service-quality.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const figures = figuresOf('department');
const score = (qaTotal: number, qaCount: number) => serviceQuality(figures, { qaTotal, qaCount }).value.score;

test.each([
  // fact; total, recordings → points
  ['D-X4-08', 3040, 38, 16],
  ['D-X1-15', 2700, 30, 18],
  ['D-X1-15', 0, 1, 0],
  ['D-X1-15', 100, 1, 20],
  ['D-X1-15', 250, 3, 16.67],
  ['D-X1-15', 88.5, 1, 17.7],
])('%s: %d points in %i recordings: %d', (_fact, qaTotal, qaCount, points) => {
  expect(score(qaTotal, qaCount)).toBe(points);
});

test('says how it was worked out, with the clause of the sheet', () => {
  const { steps } = serviceQuality(figures, { qaTotal: 250, qaCount: 3 });
  expect(steps).toEqual([
    {
      text: '服务质量：250 ÷ 3条，平均83.33分，再乘20%，得16.67分',
      clause: 'dep.scoring-agent.service-quality-formula',
      figures: ['scoring-agent.serviceWeight'],
      ruling: 'dep-scoring-recording-mark',
      holds: undefined,
    },
  ]);
  const deputy = serviceQuality(figures, { qaTotal: 3040, qaCount: 38 }, 'scoring-deputy');
  expect(deputy.value.score).toBe(16);
  expect(deputy.steps[0]?.clause).toBe('dep.scoring-deputy.service-quality-formula');
});

describe('refused', () => {
  test.each([
    ['no recordings (they are to be drawn first)', 0, 0, ['qaCount']],
    ['more than the full mark of each', 201, 2, ['qaTotal']],
    ['less than nothing', -1, 2, ['qaTotal']],
    ['half a recording', 100, 1.5, ['qaCount']],
  ])('%s', (_what, qaTotal, qaCount, fields) => {
    const problems = refusal(() => serviceQuality(figures, { qaTotal, qaCount }));
    expect(problems.map(({ field }) => field)).toEqual(fields);
  });

  test('in words that say what to do', () => {
    expect(refusal(() => score(0, 0))[0]?.message).toBe('当月没有质检录音，先补抽，再算服务质量。');
    expect(refusal(() => score(201, 2))[0]?.message).toBe('总评分不能超过200分，请核对条数和分数。');
  });
});

test('it lies between nothing and the full points, and grows with the marks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat({ max: 99 }), (count, mean) => {
      const points = score(count * mean, count);
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThan(score(count * (mean + 1), count));
      expect(points).toBeLessThanOrEqual(20);
    }),
  );
});
