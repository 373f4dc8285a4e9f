import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { classResult } from '../../../../src/lib/rules/training/class-result.ts';
import { operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const RESULTS_ON = '2026-09-07';
const judge = (trainees: number, failed: number, resultsOn = RESULTS_ON) =>
  classResult(operations, { trainees, failed, resultsOn });

describe('golden (A-4.3-01 to A-4.3-04)', () => {
  test.each<[number, number, 'none' | 'retake' | 'replan', number, number]>([
    // trainees, failed → action, percent, failures from which the class starts over
    [40, 0, 'none', 0, 20],
    [40, 2, 'retake', 5, 20],
    [40, 19, 'retake', 47.5, 20],
    [40, 20, 'replan', 50, 20],
    [40, 21, 'replan', 52.5, 20],
    [40, 40, 'replan', 100, 20],
    [11, 5, 'retake', 45.45, 6],
    [11, 6, 'replan', 54.55, 6],
    [1, 1, 'replan', 100, 1],
    [2, 1, 'replan', 50, 1],
    [3, 1, 'retake', 33.33, 2],
    [999, 499, 'retake', 49.95, 500],
  ])('%i trainees, %i failed: %s', (trainees, failed, action, failedPercent, replanFrom) => {
    const retakeBy = action === 'retake' ? '2026-09-10' : null;
    expect(judge(trainees, failed).value).toEqual({ action, retakeBy, failedPercent, replanFrom });
  });

  test.each([
    ['2026-09-29', '2026-10-02'],
    ['2026-12-30', '2027-01-02'],
    ['2028-02-27', '2028-03-01'],
  ])('calendar days: results on %s, retake by %s', (resultsOn, retakeBy) => {
    expect(judge(10, 1, resultsOn).value.retakeBy).toBe(retakeBy);
  });

  test('each way is explained by its clause and ruling', () => {
    const cited = (failed: number) =>
      judge(40, failed).steps.map(({ text, clause, ruling }) => [text, clause, ruling]);
    expect(cited(0)).toEqual([['全部通过', 'ops.training.all-pass', 'training-pass-mark']]);
    expect(cited(20)).toEqual([
      ['没有通过的20人，占40人的50%；达到50%要20人', 'ops.training.replan', 'training-exactly-half'],
      ['重新制定培训计划，全班重新培训', 'ops.training.replan', 'training-whole-class'],
    ]);
    expect(cited(2)).toEqual([
      ['没有通过的2人，占40人的5%；达到50%要20人', 'ops.training.replan', 'training-exactly-half'],
      ['没有达到这个比例，都按少数人处理', 'ops.training.retake', 'training-few'],
      ['2026-09-07公布结果，限时自学，2026-09-10以前重考', 'ops.training.retake', 'training-retake-days'],
    ]);
    expect(judge(40, 2).steps.flatMap((step) => step.figures)).toEqual([
      'training.replanFrom',
      'training.retakeWithin',
    ]);
  });
});

test('the class starts over from its number of failures on, and not below', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (trainees) => {
      const { replanFrom } = judge(trainees, 0).value;
      expect(judge(trainees, replanFrom).value.action).toBe('replan');
      expect(judge(trainees, replanFrom - 1).value.action).not.toBe('replan');
      expect(2 * replanFrom).toBeGreaterThanOrEqual(trainees);
    }),
  );
});

test('the date of the results moves the retake day by day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
      const retakeBy = judge(40, 2, addDays(RESULTS_ON, days)).value.retakeBy;
      expect(retakeBy).toBe(addDays('2026-09-10', days));
    }),
  );
});

test.each<[string, number, number, string]>([
  ['trainees', 0, 0, RESULTS_ON],
  ['trainees', 1001, 0, RESULTS_ON],
  ['trainees', 4.5, 0, RESULTS_ON],
  ['failed', 40, -1, RESULTS_ON],
  ['failed', 40, 41, RESULTS_ON],
  ['resultsOn', 40, 2, '2026-09-31'],
])('refuses a wrong %s', (field, trainees, failed, resultsOn) => {
  expect(refusal(() => judge(trainees, failed, resultsOn)).map((p) => p.field)).toEqual([field]);
});
