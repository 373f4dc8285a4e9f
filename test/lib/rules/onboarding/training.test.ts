import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { WorkCalendar } from '../../../../src/lib/holidays.ts';
import { trainingDates } from '../../../../src/lib/rules/onboarding/training.ts';
import { figuresOf, HOLIDAYS } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
type Input = Parameters<typeof trainingDates>[1];
const dates = (more: Partial<Input>, holidays = HOLIDAYS) =>
  trainingDates(
    department,
    { trainingStartsOn: '2026-07-06', operationExamCandidates: 9, ...more },
    holidays,
  );

describe('golden: 30 working days, the first day counted in (D-41-25)', () => {
  test.each<[string, Partial<Input>, string, string]>([
    ['a Monday', {}, '2026-07-06', '2026-08-14'],
    ['a Tuesday', { trainingStartsOn: '2026-07-07' }, '2026-07-07', '2026-08-17'],
    ['a Saturday begins on Monday', { trainingStartsOn: '2026-07-04' }, '2026-07-06', '2026-08-14'],
    ['a day off', { daysOff: ['2026-07-15'] }, '2026-07-06', '2026-08-17'],
    ['a day off on a Saturday changes nothing', { daysOff: ['2026-07-11'] }, '2026-07-06', '2026-08-14'],
    ['a Saturday worked', { extraWorkdays: ['2026-07-11'] }, '2026-07-06', '2026-08-13'],
    ['both', { daysOff: ['2026-07-15'], extraWorkdays: ['2026-07-11'] }, '2026-07-06', '2026-08-14'],
    ['the first day off', { daysOff: ['2026-07-06'] }, '2026-07-07', '2026-08-17'],
    ['over the national holidays', { trainingStartsOn: '2026-09-01' }, '2026-09-01', '2026-10-16'],
  ])('%s: %j → %s to %s', (_title, more, firstDay, trainingEndsOn) => {
    expect(dates(more).value).toMatchObject({ firstDay, trainingEndsOn, unknownYears: [] });
  });

  test('without a known arrangement only weekends are off, and the year is named', () => {
    expect(dates({ trainingStartsOn: '2026-09-01' }, {}).value).toMatchObject({
      trainingEndsOn: '2026-10-12',
      unknownYears: ['2026'],
    });
  });
});

test.each([
  [0, 0],
  [1, 20],
  [9, 180],
  [200, 4000],
])(
  'golden: %i candidates one after another take %i minutes (D-41-48)',
  (operationExamCandidates, minutes) => {
    expect(dates({ operationExamCandidates }).value.operationExamMinutes).toBe(minutes);
  },
);

test('both are explained by their clauses', () => {
  expect(dates({}).steps.map(({ text, clause, ruling }) => [text, clause, ruling])).toEqual([
    ['从2026-07-06起（当天计入），第30个工作日是2026-08-14', 'dep.onboarding.start', 'dep-onboarding-days'],
    ['系统操作考核（人数乘每人的时间）：9 × 20，得 180分钟', 'dep.onboarding.operation-time', undefined],
  ]);
});

test('from the first day to the last there are 30 working days, both worked', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
  fc.assert(
    fc.property(day, fc.uniqueArray(day, { maxLength: 10 }), (trainingStartsOn, daysOff) => {
      const { firstDay, trainingEndsOn } = dates({ trainingStartsOn, daysOff }).value;
      const calendar = new WorkCalendar(HOLIDAYS, { off: daysOff, work: [] });
      expect(calendar.workdaysBetween(trainingStartsOn, trainingEndsOn)).toBe(30);
      expect([firstDay, trainingEndsOn].every((d) => calendar.isWorkday(d))).toBe(true);
      expect(firstDay >= trainingStartsOn).toBe(true);
    }),
  );
});

test.each<[string, Partial<Input>]>([
  ['trainingStartsOn', { trainingStartsOn: '2026-06-31' }],
  ['operationExamCandidates', { operationExamCandidates: -1 }],
  ['operationExamCandidates', { operationExamCandidates: 2.5 }],
  ['operationExamCandidates', { operationExamCandidates: 201 }],
  ['daysOff.1', { daysOff: ['2026-07-15', 'x'] }],
  ['extraWorkdays', { daysOff: ['2026-07-11', '2026-07-15'], extraWorkdays: ['2026-07-11'] }],
])('refuses a wrong %s', (field, more) => {
  expect(refusal(() => dates(more)).map((p) => p.field)).toEqual([field]);
});
