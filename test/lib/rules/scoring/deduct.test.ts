import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Reasoning } from '../../../../src/lib/explained.ts';
import { costOf, fullSteps, priceOf } from '../../../../src/lib/rules/scoring/deduct.ts';
import type { Fault, Item, Sheet } from '../../../../src/lib/rules/scoring/sheet.ts';
import { AGENT } from '../../../../src/lib/rules/scoring/sheets/agent.ts';
import { OUTSOURCED } from '../../../../src/lib/rules/scoring/sheets/outsourced.ts';
import { QA } from '../../../../src/lib/rules/scoring/sheets/qa.ts';
import { figuresOf } from '../../../support/figures.ts';

const figures = figuresOf('department');

function itemOf(sheet: Sheet, key: string): Item {
  const item = sheet.lines.flatMap(({ items }) => items).find((i) => i.key === key);
  if (!item) throw new Error(`no item ${key}`);
  return item;
}

function judge(sheet: Sheet, key: string, filled: Record<string, unknown>, full = 25) {
  const because = new Reasoning();
  const of = sheet === OUTSOURCED ? figuresOf('outsourcing') : figures;
  return { cost: costOf(itemOf(sheet, key), full, of, filled, because), steps: because.steps };
}

describe('full steps (ruling dep-scoring-steps)', () => {
  test.each([
    [0, 1, 0],
    [0.99, 1, 0],
    [1, 1, 1],
    [1.99, 2, 0],
    [2, 2, 1],
    [5.9, 2, 2],
    [-3, 1, 0],
    // What binary fractions make of a tenth and of three tenths.
    [0.3, 0.1, 3],
    [80.1 - 79.1, 1, 1],
  ])('%d by steps of %d: %i', (amount, step, steps) => {
    expect(fullSteps(amount, step)).toBe(steps);
  });

  test('never more than the amount holds, and always less than one step short of it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 9 }), (amount, step) => {
        const steps = fullSteps(amount, step);
        expect(steps * step).toBeLessThanOrEqual(amount);
        expect((steps + 1) * step).toBeGreaterThan(amount);
      }),
    );
  });
});

describe('a fault', () => {
  test('costs each time (D-X1-22)', () => {
    const { cost, steps } = judge(AGENT, 'recordUnclear', { recordUnclear: 3 });
    expect(cost).toEqual({ count: 3, points: 15 });
    expect(steps).toMatchObject([
      {
        text: '受理问题记录不清：3次，每次扣5分，扣15分',
        clause: 'dep.scoring-agent.records',
        figures: ['scoring-agent.recordUnclear'],
      },
    ]);
  });

  test('that did not happen costs nothing and is not spoken of', () => {
    expect(judge(AGENT, 'recordUnclear', { recordUnclear: 0 })).toEqual({
      cost: { count: 0, points: 0 },
      steps: [],
    });
    expect(judge(AGENT, 'recordUnclear', {}).cost).toEqual({ count: 0, points: 0 });
  });

  test('counted in another full mark is converted (B-6.2-08)', () => {
    const { cost, steps } = judge(OUTSOURCED, 'violations', { violations: 2 }, 12);
    expect(cost).toEqual({ count: 2, points: 1.2 });
    expect(steps[0]?.text).toBe('查实的违反纪律：2处，每处扣5分，按这一行的分值折算，扣1.2分');
    expect(priceOf(itemOf(OUTSOURCED, 'violations') as Fault, 16, figuresOf('outsourcing'))).toBe(0.8);
    expect(priceOf(itemOf(AGENT, 'logOmitted') as Fault, 25, figures)).toBe(10);
  });
});

describe('a delay (D-X3-26)', () => {
  test.each([
    [0, 0],
    [0.9, 0],
    [1, 5],
    [2.5, 10],
  ])('of %d days costs %d', (days, points) => {
    expect(judge(QA, 'trainingDelayDays', { trainingDelayDays: days }).cost).toEqual({ count: days, points });
  });

  test('is explained where there is one', () => {
    expect(judge(QA, 'trainingDelayDays', { trainingDelayDays: 2.5 }).steps).toMatchObject([
      {
        text: '员工培训拖延：2.5天，满1天的有2档，每档扣5分，扣10分',
        clause: 'dep.scoring-qa.training',
        figures: ['scoring-qa.delayStep', 'scoring-qa.trainingDelay'],
      },
    ]);
    expect(judge(QA, 'trainingDelayDays', {}).steps).toEqual([]);
  });
});

describe('a shortfall (D-X3-28)', () => {
  test('says whether the target is met, then what it costs', () => {
    const { cost, steps } = judge(QA, 'satisfactionPct', { satisfactionPct: 87.5 });
    expect(cost).toEqual({ count: 2, points: 10 });
    expect(steps).toMatchObject([
      {
        text: '中心整体满意度87.5%，要求至少90%：不符合',
        holds: false,
        clause: 'dep.scoring-qa.satisfaction',
      },
      {
        text: '中心整体满意度：低2.5%，整档2档，每档扣5分，扣10分',
        ruling: 'dep-scoring-steps',
        figures: ['scoring-qa.satisfactionStep', 'scoring-qa.satisfactionDeduct'],
      },
    ]);
  });

  test('met exactly costs nothing', () => {
    const { cost, steps } = judge(QA, 'satisfactionPct', { satisfactionPct: 90 });
    expect(cost).toEqual({ count: 0, points: 0 });
    expect(steps).toHaveLength(1);
  });

  test('not given is missing, unless it is said to have no data', () => {
    expect(judge(QA, 'satisfactionPct', {}).cost).toBe('missing');
    expect(judge(QA, 'satisfactionPct', { noData: ['satisfactionPct'] }).cost).toBe('no-data');
    expect(judge(QA, 'satisfactionPct', { noData: ['other'] }).cost).toBe('missing');
  });
});

describe('recordings (D-X3-04, D-X3-05, ruling dep-scoring-qa-share)', () => {
  test.each([
    [[40], 0],
    [[39], 1],
    [[60, 39], 1],
    [[0, 41], 40],
    [[38, 37, 40], 5],
  ])('%j: %d', (recordings, points) => {
    expect(judge(QA, 'recordings', { recordings }).cost).toEqual({ count: points, points });
  });

  test('is explained either way; none given are missing', () => {
    const figuresUsed = ['scoring-qa.quota', 'scoring-qa.quotaStep', 'scoring-qa.quotaDeduct'];
    expect(judge(QA, 'recordings', { recordings: [60, 39, 38] }).steps).toMatchObject([
      {
        text: '各接话员抽检录音：2人不够40条，共少3条，每少1条扣1分，扣3分；多的不抵少的',
        clause: 'dep.scoring-qa.quota-deduction',
        ruling: 'dep-scoring-qa-share',
        figures: figuresUsed,
      },
    ]);
    expect(judge(QA, 'recordings', { recordings: [40, 41] }).steps[0]?.text).toBe(
      '各接话员抽检录音：每人都够40条',
    );
    expect(judge(QA, 'recordings', { recordings: [] }).cost).toBe('missing');
    expect(judge(QA, 'recordings', {}).cost).toBe('missing');
  });
});

test('what decides a line costs nothing by itself', () => {
  expect(judge(AGENT, 'severeConsequence', { severeConsequence: 2 }).cost).toEqual({ count: 2, points: 0 });
  expect(judge(AGENT, 'severeConsequence', {}).cost).toEqual({ count: 0, points: 0 });
});
