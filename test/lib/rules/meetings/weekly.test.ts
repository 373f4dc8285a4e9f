import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../../src/lib/dates.ts';
import { weekdayOf } from '../../../../src/lib/holidays.ts';
import { weeklyMeeting } from '../../../../src/lib/rules/meetings/weekly.ts';
import { figuresOf, HOLIDAYS } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof weeklyMeeting>[1];
const department = figuresOf('department');
const ask = (input: Input, holidays = HOLIDAYS) => weeklyMeeting(department, input, holidays);

describe('golden', () => {
  test.each<[string, Input['kind'], string, string, string, string | null]>([
    ['D-55-04, D-55-15', 'centre', '2026-05-13', '2026-05-18 09:00', '2026-05-19 17:30', null],
    ['D-55-04', 'centre', '2026-05-18', '2026-05-18 09:00', '2026-05-19 17:30', null],
    ['D-55-19, D-55-31', 'section', '2026-05-19', '2026-05-25 14:30', '2026-05-26 17:30', null],
    ['a public holiday', 'centre', '2026-10-01', '2026-10-05 09:00', '2026-10-08 17:30', '国庆节'],
    [
      'a Monday worked before a holiday',
      'section',
      '2026-09-28',
      '2026-09-28 14:30',
      '2026-09-29 17:30',
      null,
    ],
  ])('%s: %s from %s', (_facts, kind, from, startsAt, minutesBy, dayOff) => {
    expect(ask({ kind, from }).value).toEqual({ startsAt, minutesBy, dayOff, unknownYears: [] });
  });

  test('own days off and own workdays count first', () => {
    const input: Input = { kind: 'centre', from: '2026-05-18', daysOff: ['2026-05-18', '2026-05-19'] };
    expect(ask(input).value).toMatchObject({ dayOff: '休息日', minutesBy: '2026-05-20 17:30' });
    expect(ask({ ...input, extraWorkdays: ['2026-05-19'] }).value.minutesBy).toBe('2026-05-19 17:30');
  });

  test('a year whose holidays are not known is named', () => {
    expect(ask({ kind: 'centre', from: '2098-05-18' }, {}).value.unknownYears).toEqual(['2098']);
  });

  test('cites the day, the day off only where it is one, and the minutes', () => {
    const clauses = (from: string) =>
      ask({ kind: 'section', from }).steps.map(({ clause, ruling }) => [clause, ruling]);
    const when = ['dep.tech-meetings.section-when', undefined];
    const minutes = ['dep.tech-meetings.minutes-deadline', 'technical-minutes-rest-day'];
    expect(clauses('2026-05-18')).toEqual([when, minutes]);
    expect(clauses('2026-10-05')).toEqual([
      when,
      ['dep.tech-meetings.section-when', 'technical-meeting-holiday'],
      minutes,
    ]);
  });
});

test('always a Monday less than a week ahead, the minutes after it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom('centre', 'section'), (days, kind) => {
      const from = addDays('2026-01-01', days);
      const { startsAt, minutesBy } = ask({ kind, from }).value;
      const ahead = daysBetween(from, startsAt.slice(0, 10));
      expect(ahead).toBeGreaterThanOrEqual(0);
      expect(ahead).toBeLessThan(7);
      expect(weekdayOf(startsAt.slice(0, 10))).toBe(1);
      expect(minutesBy.slice(0, 10) > startsAt.slice(0, 10)).toBe(true);
    }),
  );
});

test.each([
  ['kind', { kind: 'monthly', from: '2026-05-18' }],
  ['from', { kind: 'centre', from: '2026-05-32' }],
])('refuses %s', (field, input) => {
  expect(refusal(() => ask(input as Input)).map((p) => p.field)).toEqual([field]);
});
