import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { WorkCalendar } from '../../../../src/lib/holidays.ts';
import * as open from '../../../../src/lib/rules/calendar/open.ts';
import type { Period, When } from '../../../../src/lib/rules/calendar/when.ts';
import type { Volume } from '../../../../src/lib/volumes.ts';
import { figuresOf, figuresWith, HOLIDAYS } from '../../../support/figures.ts';
import { dates, daysOf, period, words } from './when.ts';

describe('days that a clause leaves open', () => {
  test.each<[string, When, Volume, Period, string[], string, string]>([
    [
      'weekly',
      open.weekly('meetings.weeklyTimes'),
      'operations',
      period('2026-09'),
      ['2026-09-04', '2026-09-11', '2026-09-18', '2026-09-24', '2026-09-30'],
      '每周1次',
      '当周之内',
    ],
    [
      'weekly on Mondays',
      open.weekly(),
      'operations',
      period('2026-10', '2026-10', 1),
      ['2026-10-08', '2026-10-12', '2026-10-19', '2026-10-26'],
      '每周',
      '当周之内',
    ],
    [
      'weekly, on the first day of the month',
      open.weekly(),
      'operations',
      period('2026-06', '2026-06', 1),
      ['2026-06-01', '2026-06-08', '2026-06-15', '2026-06-22', '2026-06-29'],
      '每周',
      '当周之内',
    ],
    [
      'weekly, on its last',
      open.weekly(),
      'operations',
      period('2026-08', '2026-08', 1),
      ['2026-08-03', '2026-08-10', '2026-08-17', '2026-08-24', '2026-08-31'],
      '每周',
      '当周之内',
    ],
    [
      'monthly',
      open.monthly('appraisal.timesPerMonth'),
      'operations',
      period('2026-10', '2026-11'),
      ['2026-10-30', '2026-11-30'],
      '每月1次',
      '当月之内',
    ],
    [
      'at the start of the month',
      open.monthStart(),
      'operations',
      period('2026-10'),
      ['2026-10-08'],
      '每月初',
      '月初',
    ],
    ['at its end', open.monthEnd(), 'operations', period('2026-10'), ['2026-10-30'], '每月底', '月底'],
    [
      'quarterly',
      open.quarterly(),
      'retention',
      period('2026-01', '2026-12'),
      ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'],
      '每季度',
      '当季之内',
    ],
    ['yearly', open.yearly(), 'retention', period('2026-01', '2026-12'), ['2026-12-31'], '每年', '当年之内'],
    [
      'every three months',
      open.atIntervals('seats.reviewMonths', 'month'),
      'outsourcing',
      period('2026-10', '2026-12'),
      ['2026-12-31'],
      '间隔不超过3个月',
      '最迟这天',
    ],
    [
      'every week',
      open.atIntervals('sampling.samplingWeeks', 'week'),
      'outsourcing',
      period('2026-09'),
      ['2026-09-04', '2026-09-11', '2026-09-18', '2026-09-24', '2026-09-30'],
      '间隔不超过1周',
      '当周之内',
    ],
    [
      'every seven days',
      open.atIntervals('data-security.storageBackupDays', 'day'),
      'outsourcing',
      period('2026-11'),
      ['2026-11-06', '2026-11-13', '2026-11-20', '2026-11-27'],
      '间隔不超过7天',
      '当周之内',
    ],
    [
      'every year',
      open.atIntervals('website.backendYears', 'year'),
      'department',
      period('2026-01', '2026-12'),
      ['2026-12-31'],
      '间隔不超过1年',
      '最迟这天',
    ],
    [
      'as notified',
      open.asNotified('meetings.halfYearSummary'),
      'operations',
      period('2026-01', '2026-12'),
      ['2026-06-30', '2026-12-31'],
      '每6个月，日子以公司的通知为准',
      '日子以公司的通知为准',
    ],
  ])('%s', (_what, when, volume, of, expected, rhythm, within) => {
    expect(dates(when, volume, of)).toEqual(expected);
    expect(words(when, volume)).toBe(rhythm);
    for (const day of daysOf(when, volume, of) ?? [])
      expect(day).toMatchObject({ within, onDayOff: 'stays' });
  });

  test('the words name the figure in them, if there is one', () => {
    const used = (when: When) => when.rhythm(figuresOf('operations')).figures.map(({ id }) => id);
    expect(used(open.weekly('meetings.weeklyTimes'))).toEqual(['meetings.weeklyTimes']);
    expect(used(open.weekly())).toEqual([]);
  });

  test('every two weeks, also from one month to the next', () => {
    const days = open
      .atIntervals('sampling.samplingWeeks', 'week')
      .days?.(
        figuresWith('outsourcing', { 'sampling.samplingWeeks': 2 }),
        new WorkCalendar(HOLIDAYS),
        period('2026-11', '2026-12'),
      );
    // 2026-11-02 is a Monday 20 755 days after 1970-01-05: 2965 weeks, an odd number.
    expect(days?.map(({ date }) => date)).toEqual(['2026-11-13', '2026-11-27', '2026-12-11', '2026-12-25']);
  });

  test.each([
    ['only its Monday is worked', '2026-11-03', 4, '2026-11-02'],
    ['only its Saturday is worked', '2026-11-02', 5, '2026-11-07'],
    ['none of it is worked', '2026-11-02', 7, '2026-11-06'],
  ])('a week of which %s', (_what, from, length, expected) => {
    const off = Array.from({ length }, (_, i) => addDays(from, i));
    const calendar = new WorkCalendar(HOLIDAYS, { off, work: length === 5 ? ['2026-11-07'] : [] });
    const days = open.weekly().days?.(figuresOf('operations'), calendar, period('2026-11'));
    expect(days?.[0]?.date).toBe(expected);
  });

  test('every day and every shift stand in no calendar', () => {
    expect(open.PER_SHIFT.days).toBeNull();
    expect(open.daily().days).toBeNull();
    expect(words(open.PER_SHIFT, 'operations')).toBe('每班');
    expect(words(open.daily('duties.telesalesDailyMeetings'), 'operations')).toBe('每天1次');
  });

  test('a week or month without a working day keeps its day', () => {
    const off = Array.from({ length: 31 }, (_, i) => addDays('2026-08-01', i));
    const closed = new WorkCalendar(HOLIDAYS, { off, work: [] });
    const days = (when: When) => when.days?.(figuresOf('operations'), closed, period('2026-08'));
    expect(days(open.weekly())?.map(({ date }) => date)).toEqual([
      '2026-08-07',
      '2026-08-14',
      '2026-08-21',
      '2026-08-28',
    ]);
    expect(days(open.monthly())?.map(({ date }) => date)).toEqual(['2026-08-31']);
  });
});
