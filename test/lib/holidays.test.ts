import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/lib/dates.ts';
import { WorkCalendar, weekdayOf } from '../../src/lib/holidays.ts';
import { HOLIDAYS } from '../support/figures.ts';

const calendar = () => new WorkCalendar(HOLIDAYS);
const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-01-01', n));

describe('the arrangement for 2026 (国办发明电〔2025〕7号)', () => {
  test.each([
    ['2026-01-01', '元旦', false],
    ['2026-01-04', null, true], // a Sunday worked for New Year
    ['2026-02-14', null, true], // a Saturday worked for Spring Festival
    ['2026-02-17', '春节', false],
    ['2026-05-01', '劳动节', false],
    ['2026-05-09', null, true],
    ['2026-10-01', '国庆节', false],
    ['2026-10-10', null, true],
    ['2026-06-01', null, true],
    ['2026-06-06', null, false],
  ])('%s: holiday %s, worked %s', (date, holiday, worked) => {
    expect(calendar().holiday(date)).toBe(holiday);
    expect(calendar().isWorkday(date)).toBe(worked);
  });

  test('a year that is not there has weekends only, and is named', () => {
    const unknown = calendar();
    expect(unknown.isWorkday('2029-10-01')).toBe(true);
    expect(unknown.isWorkday('2029-10-06')).toBe(false);
    expect(unknown.isWorkday('2026-10-01')).toBe(false);
    expect(unknown.unknownYears).toEqual(['2029']);
  });
});

test('the company decides first', () => {
  const own = new WorkCalendar(HOLIDAYS, { off: ['2026-06-01'], work: ['2026-06-06', '2026-10-01'] });
  expect(own.isWorkday('2026-06-01')).toBe(false);
  expect(own.isWorkday('2026-06-06')).toBe(true);
  expect(own.isWorkday('2026-10-01')).toBe(true);
  expect(own.unknownYears).toEqual([]);
});

describe('walking', () => {
  test('from a Saturday', () => {
    expect(calendar().workdayFrom('2026-06-06')).toBe('2026-06-08');
    expect(calendar().workdayUpTo('2026-06-06')).toBe('2026-06-05');
    expect(calendar().workdayFrom('2026-06-05')).toBe('2026-06-05');
  });

  test('over the National Day of 2026: seven days off, a Saturday worked', () => {
    expect(calendar().addWorkdays('2026-09-30', 1)).toBe('2026-10-08');
    expect(calendar().addWorkdays('2026-10-08', -1)).toBe('2026-09-30');
    expect(calendar().addWorkdays('2026-10-09', 1)).toBe('2026-10-10');
    expect(calendar().workdaysBetween('2026-10-01', '2026-10-10')).toBe(3);
    expect(calendar().workdaysBetween('2026-10-10', '2026-10-01')).toBe(0);
  });

  test('as many working days as asked lie between', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = calendar().addWorkdays(from, count);
        expect(calendar().isWorkday(to)).toBe(true);
        expect(calendar().workdaysBetween(addDays(from, 1), to)).toBe(count);
        const back = calendar().addWorkdays(to, -count);
        expect(calendar().workdaysBetween(back, addDays(to, -1))).toBe(count);
      }),
    );
  });

  test('never ends where nothing is worked, but says so', () => {
    const never = new WorkCalendar(
      {},
      { off: Array.from({ length: 5000 }, (_, i) => addDays('2026-01-01', i)), work: [] },
    );
    expect(() => never.workdayFrom('2026-01-02')).toThrow(RangeError);
  });
});

test('weekdays run from Monday, 1, to Sunday, 7', () => {
  expect(weekdayOf('2026-06-01')).toBe(1);
  expect(weekdayOf('2026-06-07')).toBe(7);
  expect(weekdayOf('1969-12-31')).toBe(3);
  fc.assert(
    fc.property(day, day, (a, b) => {
      const apart = daysBetween(a, b);
      expect((weekdayOf(b) - weekdayOf(a) - apart) % 7 === 0).toBe(true);
    }),
  );
  expect(() => weekdayOf('2026-02-30')).toThrow(RangeError);
});
