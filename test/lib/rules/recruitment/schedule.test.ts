import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { WorkCalendar } from '../../../../src/lib/holidays.ts';
import { backwardSchedule } from '../../../../src/lib/rules/recruitment/schedule.ts';
import { HOLIDAYS, operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof backwardSchedule>[1];
const base: Input = {
  neededOn: '2026-09-01',
  requestedOn: '2026-07-20',
  advertDays: 5,
  interviewDays: 3,
  trainingDays: 10,
  examDays: 2,
};
const schedule = (more: Partial<Input> = {}) => backwardSchedule(operations, { ...base, ...more }, HOLIDAYS);

describe('golden (A-3.2-02, ruling recruitment-lead-split)', () => {
  test('each step ends on the working day before the next', () => {
    expect(schedule().value).toEqual({
      steps: [
        { step: 'advert', from: '2026-08-04', to: '2026-08-10' },
        { step: 'interview', from: '2026-08-11', to: '2026-08-13' },
        { step: 'training', from: '2026-08-14', to: '2026-08-27' },
        { step: 'exam', from: '2026-08-28', to: '2026-08-31' },
      ],
      fits: true,
      requestBy: '2026-08-03',
      unknownYears: [],
    });
  });

  test('public holidays are left out, and days worked in exchange are not', () => {
    const { value } = schedule({ neededOn: '2026-10-12', advertDays: 1, interviewDays: 1, trainingDays: 1 });
    // Off from 1 to 7 October, worked on Saturday the 10th.
    expect(value.steps.map((step) => step.from)).toEqual([
      '2026-09-29',
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
    ]);
    expect(value.requestBy).toBe('2026-09-28');
  });

  test('the company’s own days decide', () => {
    expect(schedule({ daysOff: ['2026-08-31'] }).value.steps[3]).toEqual({
      step: 'exam',
      from: '2026-08-27',
      to: '2026-08-28',
    });
    expect(schedule({ extraWorkdays: ['2026-08-30'] }).value.steps[3]).toEqual({
      step: 'exam',
      from: '2026-08-30',
      to: '2026-08-31',
    });
  });

  test.each([
    ['2026-08-03', true, '最早的步骤从2026-08-04开始，申请在此以前交到'],
    ['2026-08-04', false, '最早的步骤要从2026-08-04开始，2026-08-04才交申请，排不下'],
  ])('asked on %s: fits %s', (requestedOn, fits, text) => {
    const { value, steps } = schedule({ requestedOn });
    expect(value.fits).toBe(fits);
    expect(steps.at(-1)).toMatchObject({ holds: fits, text, ruling: 'recruitment-lead-split' });
    expect(new Set(steps.map((step) => step.clause))).toEqual(new Set(['ops.recruitment.lead-purpose']));
    expect(steps).toHaveLength(5);
    expect(steps[0]?.text).toBe('考核和录取2个工作日：从2026-08-28开始');
  });

  test('years without a known arrangement are named', () => {
    expect(schedule({ neededOn: '2040-09-01' }).value.unknownYears).toEqual(['2040']);
  });
});

const days = fc.integer({ min: 1, max: 120 });

test('each step has as many working days as it was given, none shared, none lost', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 700 }).map((n) => addDays('2026-06-01', n)),
      fc.record({ advertDays: days, interviewDays: days, trainingDays: days, examDays: days }),
      (neededOn, lengths) => {
        const { steps, requestBy } = schedule({ neededOn, ...lengths }).value;
        const calendar = new WorkCalendar(HOLIDAYS);
        for (const { step, from, to } of steps) {
          expect(calendar.workdaysBetween(from, to)).toBe(lengths[`${step}Days`]);
        }
        const total = Object.values(lengths).reduce((a, b) => a + b, 0);
        expect(calendar.workdaysBetween(addDays(requestBy, 1), addDays(neededOn, -1))).toBe(total);
      },
    ),
    { numRuns: 40 },
  );
});

test.each<[string, Partial<Input>]>([
  ['advertDays', { advertDays: 0 }],
  ['interviewDays', { interviewDays: 1.5 }],
  ['trainingDays', { trainingDays: 121 }],
  ['examDays', { examDays: undefined }],
  ['daysOff.0', { daysOff: ['2026-02-30'] }],
])('refuses a wrong %s', (field, more) => {
  expect(refusal(() => schedule(more)).map((p) => p.field)).toEqual([field]);
});
