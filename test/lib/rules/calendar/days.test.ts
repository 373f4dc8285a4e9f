import { expect, test } from 'vitest';
import { WorkCalendar } from '../../../../src/lib/holidays.ts';
import { dayIn, dayOffOn, monthsAfter, weekdayFrom } from '../../../../src/lib/rules/calendar/days.ts';
import { HOLIDAYS } from '../../../support/figures.ts';

test.each([
  ['2026-09', 1, '2026-09-01'],
  ['2026-09', 30, '2026-09-30'],
  ['2026-09', 31, '2026-09-30'],
  ['2028-02', 31, '2028-02-29'],
])('day of %s %d', (month, day, date) => {
  expect(dayIn(month, day)).toBe(date);
});

test.each([
  ['2026-09', 0, '2026-09'],
  ['2026-09', 4, '2027-01'],
  ['2026-01', -1, '2025-12'],
])('%s and %d months', (month, months, after) => {
  expect(monthsAfter(month, months)).toBe(after);
});

test.each([
  ['2026-09-07', 1, '2026-09-07'],
  ['2026-09-08', 1, '2026-09-14'],
  ['2026-09-07', 7, '2026-09-13'],
])('from %s weekday %d', (date, weekday, found) => {
  expect(weekdayFrom(date, weekday)).toBe(found);
});

test('a day off has the name of its holiday, or none', () => {
  const calendar = new WorkCalendar(HOLIDAYS);
  expect(dayOffOn(calendar, '2026-10-01')).toBe('国庆节');
  expect(dayOffOn(calendar, '2026-09-12')).toBe('休息日');
  expect(dayOffOn(calendar, '2026-09-11')).toBeNull();
});
