import { expect, test } from 'vitest';
import { Reasoning } from '../../../../src/lib/explained.ts';
import { fullPoints } from '../../../../src/lib/rules/scoring/full.ts';
import { scoreSheet } from '../../../../src/lib/rules/scoring/score.ts';
import { AGENT } from '../../../../src/lib/rules/scoring/sheets/agent.ts';
import { OUTSOURCED } from '../../../../src/lib/rules/scoring/sheets/outsourced.ts';
import { figuresOf } from '../../../support/figures.ts';

const outsourcing = figuresOf('outsourcing');

function fulls(noData: string[]) {
  const because = new Reasoning();
  const points = fullPoints(OUTSOURCED, outsourcing, { noData }, because);
  return { points: points.map((p) => Math.round(p * 100) / 100), steps: because.steps };
}

test('the points of annex 1 add up to the whole (D-X1-03, D-X1-17)', () => {
  const because = new Reasoning();
  const points = fullPoints(AGENT, figuresOf('department'), { noData: ['satisfaction'] }, because);
  expect(points).toEqual([20, 25, 15, 15, 10, 5, 10]);
  expect(because.steps).toEqual([]);
});

test('weights become points (B-6.3-07, B-6.2-01)', () => {
  const { points, steps } = fulls([]);
  expect(points).toEqual([20, 16, 16, 8, 8, 12, 20]);
  expect(steps).toEqual([]);
});

test('an indicator without data gives its points to the others of its part (ruling outsourcing-kpi-targets)', () => {
  const { points, steps } = fulls(['satisfaction']);
  expect(points).toEqual([0, 21.33, 21.33, 10.67, 10.67, 16, 20]);
  expect(steps).toMatchObject([
    {
      text: '客户满意度当月没有数据，不计分，分值按比例分给同一部分的其他行',
      clause: 'out.kpi.indicators',
      ruling: 'outsourcing-kpi-targets',
    },
  ]);
  const more = fulls(['satisfaction', 'accuracy', 'resolution', 'callTimeliness', 'inquiryTimeliness']);
  expect(more.points).toEqual([0, 0, 0, 0, 0, 80, 20]);
  expect(more.steps[0]?.text).toContain('客户满意度、服务准确率、问题解决率、接听及时率、回复及时率当月');
});

test('a line that does not count has no points to lose, and the total does not wait for it', () => {
  const { value, steps } = scoreSheet(OUTSOURCED, outsourcing, {
    month: '2026-08',
    accuracy: 95,
    resolution: 85,
    callTimeliness: 90,
    inquiryTimeliness: 95,
    qualitativeMark: 100,
    noData: ['satisfaction'],
  });
  expect(value.total).toBe(100);
  expect(value.lines[0]).toMatchObject({ full: 0, score: 0, lost: 0, noData: ['satisfaction'], missing: [] });
  expect(value.lines[1]).toMatchObject({ full: 21.333333, noData: [] });
  expect(steps.map(({ text }) => text).filter((text) => text.startsWith('客户满意度'))).toHaveLength(1);
});
