import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AppraisalOutcome, appraisalOutcome } from '../../../../src/lib/rules/appraisal/outcome.ts';
import { operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof appraisalOutcome>[1];
const outcome = (scores: number[], more: Partial<Input> = {}) =>
  appraisalOutcome(operations, { scores, employment: 'own', ...more }).value;

describe('golden: before a second training (A-8.2-17 to -19)', () => {
  test.each<[number[], boolean, boolean, number]>([
    // scores → passes, second training, months under 80
    [[0], false, true, 1],
    [[59], false, true, 1],
    [[59.99], false, true, 1],
    [[60], true, false, 1],
    [[79.99], true, false, 1],
    [[80], true, false, 0],
    [[100], true, false, 0],
    [[79, 79], true, true, 2],
    [[80, 79], true, false, 1],
    [[79, 80], true, false, 0],
    [[80, 80], true, false, 0],
    [[60, 60], true, true, 2],
    [[100, 59], false, true, 1],
    [[70, 80, 70], true, false, 1],
    [[70, 70, 80], true, false, 0],
    [[80, 70, 70, 70], true, true, 3],
  ])(
    '%j: passes %s, second training %s',
    (scores, meetsPassLine, secondTraining, monthsUnderTrainingLine) => {
      expect(outcome(scores)).toEqual({
        meetsPassLine,
        secondTraining,
        monthsUnderTrainingLine,
        toSuperior: false,
        returnToAgency: false,
      });
    },
  );
});

describe('golden: after a second training (A-8.2-06, A-8.2-20)', () => {
  test.each<[number[], 'own' | 'dispatched', boolean, boolean]>([
    [[59.99], 'dispatched', true, true],
    [[59.99], 'own', true, false],
    [[60], 'dispatched', false, false],
    [[100], 'own', false, false],
  ])(
    '%j, %s: to the superior %s, back to the agency %s',
    (scores, employment, toSuperior, returnToAgency) => {
      expect(outcome(scores, { employment, afterSecondTraining: true })).toMatchObject({
        toSuperior,
        returnToAgency,
        secondTraining: false,
      });
    },
  );
});

test('months before a second training do not send back who now passes (A-8.2-20)', () => {
  const now = outcome([55, 72], { employment: 'dispatched', afterSecondTraining: true });
  expect(now).toMatchObject({ meetsPassLine: true, toSuperior: false, returnToAgency: false });
});

describe('steps', () => {
  test('a second training is said only where there is one', () => {
    const said = (scores: number[]) =>
      appraisalOutcome(operations, { scores, employment: 'own' }).steps.map(({ text }) => text);
    expect(said([59])).toContain('按规定参加二次培训');
    expect(said([80])).not.toContain('按规定参加二次培训');
  });

  test('one under the pass line rests on the clause of one month', () => {
    const { steps } = appraisalOutcome(operations, { scores: [59], employment: 'own' });
    expect(steps.map((step) => [step.clause, step.holds])).toEqual([
      ['ops.appraisal.pass-score', false],
      ['ops.appraisal.two-months', undefined],
      ['ops.appraisal.one-month', undefined],
    ]);
  });

  test('two under the training line rest on the clause of two months', () => {
    const { steps } = appraisalOutcome(operations, { scores: [79, 79], employment: 'own' });
    expect(steps.map((step) => [step.clause, step.holds])).toEqual([
      ['ops.appraisal.pass-score', true],
      ['ops.appraisal.two-months', undefined],
      ['ops.appraisal.two-months', undefined],
    ]);
  });

  test('an own employee has no agency to go back to, and the step says so', () => {
    const raw = { scores: [52], afterSecondTraining: true } as const;
    const texts = (employment: 'own' | 'dispatched') =>
      appraisalOutcome(operations, { ...raw, scores: [...raw.scores], employment })
        .steps.filter((step) => step.clause === 'ops.appraisal.return')
        .map((step) => step.text);
    expect(texts('own')).toEqual([expect.stringContaining('自有员工')]);
    expect(texts('dispatched')).toEqual([expect.stringContaining('派遣员工')]);
  });
});

const score = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
const input = fc.record({
  scores: fc.array(score, { minLength: 1, maxLength: 12 }),
  afterSecondTraining: fc.boolean(),
  employment: fc.constantFrom('own' as const, 'dispatched' as const),
});

/** How hard a consequence is: none, training, the superior's decision, back to the agency. */
const severity = (value: AppraisalOutcome) =>
  value.returnToAgency ? 3 : value.toSuperior ? 2 : value.secondTraining ? 1 : 0;

describe('for any scores', () => {
  test('a higher score this month is never worse', () => {
    fc.assert(
      fc.property(input, score, (raw, higher) => {
        const last = raw.scores.at(-1) as number;
        fc.pre(higher >= last);
        const before = appraisalOutcome(operations, raw).value;
        const after = appraisalOutcome(operations, {
          ...raw,
          scores: [...raw.scores.slice(0, -1), higher],
        }).value;
        if (before.meetsPassLine) expect(after.meetsPassLine).toBe(true);
        expect(severity(after)).toBeLessThanOrEqual(severity(before));
      }),
    );
  });

  test('failing leads to exactly one of training and superior; only dispatched staff go back', () => {
    fc.assert(
      fc.property(input, (raw) => {
        const value = appraisalOutcome(operations, raw).value;
        const last = raw.scores.at(-1) as number;
        expect(value.meetsPassLine).toBe(last >= 60);
        if (last < 60) expect(value.secondTraining).toBe(!value.toSuperior);
        if (value.returnToAgency)
          expect(raw).toMatchObject({ employment: 'dispatched', afterSecondTraining: true });
        if (value.toSuperior) expect(raw.afterSecondTraining).toBe(true);
      }),
    );
  });

  test('months before the last one at or over the training line do not matter', () => {
    fc.assert(
      fc.property(input, fc.array(score, { maxLength: 5 }), (raw, earlier) => {
        const scores = [85, ...raw.scores];
        const value = appraisalOutcome(operations, { ...raw, scores }).value;
        expect(appraisalOutcome(operations, { ...raw, scores: [...earlier, ...scores] }).value).toEqual(
          value,
        );
      }),
    );
  });
});

test.each<[string, unknown]>([
  ['scores', { scores: [] }],
  ['scores', { scores: [100.01] }],
  ['scores', { scores: [101, 50] }],
  ['scores.0', { scores: [-0.01] }],
  ['scores.1', { scores: [80, Number.NaN] }],
  ['scores', { scores: Array.from({ length: 121 }, () => 80) }],
  ['employment', { scores: [80], employment: 'agency' }],
])('refuses a wrong %s', (field, raw) => {
  const run = () => appraisalOutcome(operations, { ...{ employment: 'own' }, ...(raw as Input) });
  expect(refusal(run).map((p) => p.field)).toEqual([field]);
});
