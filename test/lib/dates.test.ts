import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMinutes,
  addMonths,
  dateOf,
  daysBetween,
  isClock,
  isDate,
  isMoment,
  isMonth,
  lastDayOf,
  minutesBetween,
  monthOf,
} from '../../src/lib/dates.ts';

const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('what is a date, a time, a month, a moment', () => {
  test.each(['2026-05-15', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])(
    '%s is a date',
    (text) => {
      expect(isDate(text)).toBe(true);
    },
  );

  test.each([
    '',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0999-12-31',
    '2026-1-1',
    '2026/01/01',
    '2026-01-01 ',
    '2026-01-01\n',
    '12026-01-01',
    '２０２６-01-01',
  ])('%j is no date', (text) => {
    expect(isDate(text)).toBe(false);
  });

  test.each([
    ['00:00', true],
    ['23:59', true],
    ['24:00', false],
    ['9:00', false],
    ['12:60', false],
    ['12:00:00', false],
  ])('clock %s: %s', (text, expected) => {
    expect(isClock(text)).toBe(expected);
  });

  test.each([
    ['2026-12', true],
    ['2026-13', false],
    ['2026-00', false],
    ['2026-1', false],
    ['', false],
    ['2026-05-01', false],
  ])('month %s: %s', (text, expected) => {
    expect(isMonth(text)).toBe(expected);
  });

  test.each([
    ['2026-05-15 08:00', true],
    ['2026-05-15T08:00', false],
    ['2026-02-30 08:00', false],
    ['2026-05-15 24:00', false],
    ['2026-05-15 8:00', false],
    ['2026-05-15', false],
  ])('moment %s: %s', (text, expected) => {
    expect(isMoment(text)).toBe(expected);
  });
});

describe('arithmetic', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-05-15', 0, '2026-05-15'],
  ])('%s and %i days', (from, days, expected) => {
    expect(addDays(from, days)).toBe(expected);
  });

  test('counts across a leap day and across midnight', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
    expect(minutesBetween('2026-05-14 23:50', '2026-05-15 00:05')).toBe(15);
    expect(minutesBetween('2026-05-15 08:00', '2026-05-15 06:59')).toBe(-61);
    expect(minutesBetween('1986-05-03 12:00', '1986-05-05 12:00')).toBe(2 * 1440);
  });

  test('reads the parts', () => {
    expect(dateOf('2026-05-15 08:00')).toBe('2026-05-15');
    expect(monthOf('2026-05-15 08:00')).toBe('2026-05');
    expect(monthOf('2026-05-15')).toBe('2026-05');
  });

  test('adding days is undone by counting them', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        const to = addDays(from, days);
        expect(isDate(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(days);
      }),
    );
  });

  test('later dates are greater strings', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });

  test('refuses what does not exist', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', 'soon')).toThrow(RangeError);
    expect(() => minutesBetween('2026-01-01 24:00', '2026-01-02 00:00')).toThrow(RangeError);
  });

  test('never returns a date that is none', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});

describe('months and moments', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-15', 0, '2026-05-15'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test('the last day of a month', () => {
    expect(lastDayOf('2026-02')).toBe('2026-02-28');
    expect(lastDayOf('2024-02-10')).toBe('2024-02-29');
    expect(lastDayOf('2026-12')).toBe('2026-12-31');
  });

  test('adding minutes crosses midnight, and is undone by counting them', () => {
    expect(addMinutes('2026-05-31 23:50', 15)).toBe('2026-06-01 00:05');
    expect(addMinutes('2026-06-01 00:05', -15)).toBe('2026-05-31 23:50');
    fc.assert(
      fc.property(date, fc.integer({ min: -100_000, max: 100_000 }), (day, minutes) => {
        const from = `${day} 08:00`;
        expect(minutesBetween(from, addMinutes(from, minutes))).toBe(minutes);
      }),
    );
  });

  test('refuse what does not exist', () => {
    expect(() => addMonths('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addMonths('9999-12-01', 1)).toThrow(RangeError);
    expect(() => addMinutes('2026-05-15', 1)).toThrow(RangeError);
  });
});
