import { describe, expect, test } from 'vitest';
import { WorkCalendar } from '../../../../src/lib/holidays.ts';
import * as fixed from '../../../../src/lib/rules/calendar/fixed.ts';
import * as ruled from '../../../../src/lib/rules/calendar/ruled.ts';
import type { Period, When } from '../../../../src/lib/rules/calendar/when.ts';
import type { Volume } from '../../../../src/lib/volumes.ts';
import { figuresOf } from '../../../support/figures.ts';
import { dates, daysOf, period, words } from './when.ts';

describe('days that a clause names', () => {
  test.each<[string, When, Volume, Period, string[], string]>([
    [
      'a weekday',
      fixed.onWeekday('hygiene.leafCleaningDay'),
      'operations',
      period('2026-10'),
      ['2026-10-02', '2026-10-09', '2026-10-16', '2026-10-23', '2026-10-30'],
      '每周五',
    ],
    [
      'a weekday, moved',
      fixed.onWeekday('summaries.weekly', 'moves'),
      'retention',
      period('2026-10'),
      ['2026-10-08', '2026-10-12', '2026-10-19', '2026-10-26'],
      '每周一',
    ],
    [
      'a day of the month',
      fixed.byDay('stars.announceBy'),
      'department',
      period('2026-10', '2026-11'),
      ['2026-10-15', '2026-11-15'],
      '每月15日以前，当天也算',
    ],
    [
      'a day of the month, moved',
      fixed.byDay('stars.announceBy', 'moves'),
      'department',
      period('2026-11'),
      ['2026-11-16'],
      '每月15日以前，当天也算',
    ],
    [
      'a report',
      fixed.byReport('business-analysis'),
      'department',
      period('2026-10'),
      ['2026-10-01'],
      '每月1日以前，当天也算',
    ],
    [
      'a report, before',
      fixed.byReport('visit-report'),
      'service-system',
      period('2026-10'),
      ['2026-10-04'],
      '每月5日前，当天不算',
    ],
    [
      'a report, moved',
      fixed.byReport('month-summary'),
      'retention',
      period('2026-10'),
      ['2026-10-08'],
      '每月5日以前，当天也算',
    ],
    [
      'a day in January',
      fixed.byJanuaryDay('summaries.yearly'),
      'retention',
      period('2025-12', '2026-11'),
      ['2026-01-12'],
      '每年首月10日以前',
    ],
    [
      'a month of the year',
      fixed.inMonth('kpi.annualMonth'),
      'outsourcing',
      period('2025-12', '2026-11'),
      ['2026-01-30'],
      '每年第1个月里',
    ],
    [
      'after a quarter',
      fixed.afterQuarter('website.reportWithin'),
      'department',
      period('2026-01', '2026-12'),
      ['2026-01-15', '2026-04-15', '2026-07-14', '2026-10-20'],
      '季度结束后10个工作日以内',
    ],
    [
      'not in that month',
      fixed.afterQuarter('website.reportWithin'),
      'department',
      period('2026-11'),
      [],
      '季度结束后10个工作日以内',
    ],
    [
      'the monthly review',
      ruled.BEFORE_REVIEW_LIMIT,
      'operations',
      period('2026-09', '2026-10'),
      ['2026-09-04', '2026-10-04'],
      '每月5日之前，当天不算',
    ],
    [
      'the agents’ meeting',
      ruled.REP_MEETING,
      'service-system',
      period('2026-09', '2026-10'),
      ['2026-09-18', '2026-10-23'],
      '每月25日以前最近的周五',
    ],
    [
      'before it',
      ruled.BEFORE_REP_MEETING,
      'service-system',
      period('2026-09'),
      ['2026-09-17'],
      '每月业务代表会以前',
    ],
    [
      'half-yearly',
      ruled.summaryBeforeRepMeeting('meetings.halfYearSummary'),
      'service-system',
      period('2026-01', '2026-12'),
      ['2026-01-22', '2026-07-23'],
      '每6个月，最迟在下期首次业务代表会以前',
    ],
    [
      'yearly',
      ruled.summaryBeforeRepMeeting('meetings.yearSummary'),
      'service-system',
      period('2026-01', '2026-12'),
      ['2026-01-22'],
      '每12个月，最迟在下期首次业务代表会以前',
    ],
    [
      'the appraisal opens',
      ruled.WINDOW_OPENS,
      'department',
      period('2026-10'),
      ['2026-10-01'],
      '次月考核开始',
    ],
    [
      'the appraisal closes',
      ruled.WINDOW_CLOSES,
      'department',
      period('2026-10'),
      ['2026-10-08'],
      '次月考核截止，遇放假顺延',
    ],
    [
      'before the appraisal',
      ruled.BEFORE_WINDOW,
      'outsourcing',
      period('2026-09'),
      ['2026-09-30'],
      '每月考核以前',
    ],
    [
      'the centre',
      ruled.CENTRE_MEETING,
      'department',
      period('2026-10'),
      ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26'],
      '每周一09:00',
    ],
    [
      'its minutes, none for the holiday',
      ruled.CENTRE_MINUTES,
      'department',
      period('2026-10'),
      ['2026-10-13', '2026-10-20', '2026-10-27'],
      '周例会以后1天的17:30以前',
    ],
    [
      'the summary meeting',
      ruled.SUMMARY_MEETING,
      'department',
      period('2026-10'),
      ['2026-10-30'],
      '每月底1次',
    ],
    [
      'its minutes, after the weekend',
      ruled.SUMMARY_MINUTES,
      'department',
      period('2026-10'),
      ['2026-11-02'],
      '总结报告会以后1天的17:30以前',
    ],
  ])('%s', (_what, when, volume, of, expected, rhythm) => {
    expect(dates(when, volume, of)).toEqual(expected);
    expect(words(when, volume)).toBe(rhythm);
  });

  test.each<[string, string, string[]]>([
    ['the day itself', '2026-01-15', ['2026-01-15']],
    ['the day before', '2026-01-14', []],
    ['the day after', '2026-01-16', []],
  ])('after a quarter, looking at one day: %s', (_what, day, expected) => {
    const one = { ...period('2026-01'), from: day, to: day };
    expect(dates(fixed.afterQuarter('website.reportWithin'), 'department', one)).toEqual(expected);
  });

  test('the words name the figures in them', () => {
    const used = (when: When, volume: Volume) => when.rhythm(figuresOf(volume)).figures.map(({ id }) => id);
    expect(used(fixed.onWeekday('hygiene.leafCleaningDay'), 'operations')).toEqual([
      'hygiene.leafCleaningDay',
    ]);
    expect(used(ruled.CENTRE_MEETING, 'department')).toEqual([
      'meeting-times.centreDay',
      'meeting-times.centreClock',
    ]);
  });

  // The review is due by the 4th at the latest.
  test.each<[string, string, string[], string]>([
    ['all days up to it', '2022-05', ['01', '02', '03', '04'], 'chair'],
    ['the last two of them', '2022-04', ['03', '04', '05'], 'before'],
    ['all but the last', '2022-04', ['01', '02', '03'], 'before'],
  ])('the monthly review, where public holidays are %s', (_what, month, off, onDayOff) => {
    const days = Object.fromEntries(off.map((day) => [`${month}-${day}`, '假']));
    const calendar = new WorkCalendar({ 2022: { off: days, work: [] } });
    expect(ruled.BEFORE_REVIEW_LIMIT.days?.(figuresOf('operations'), calendar, period(month))).toEqual([
      { date: `${month}-04`, onDayOff },
    ]);
  });

  test('with their time, and what becomes of a day off', () => {
    const october = period('2026-10');
    const first = (when: When, volume: Volume) => daysOf(when, volume, october)?.[0];
    expect(first(ruled.SECTION_MEETING, 'department')).toEqual({
      date: '2026-10-05',
      clock: '14:30',
      onDayOff: 'chair',
    });
    expect(first(ruled.SECTION_MINUTES, 'department')).toMatchObject({ clock: '17:30', onDayOff: 'moves' });
    expect(first(ruled.BEFORE_REVIEW_LIMIT, 'operations')?.onDayOff).toBe('chair');
    expect(daysOf(ruled.BEFORE_REVIEW_LIMIT, 'operations', period('2026-02'))?.[0]?.onDayOff).toBe('before');
    const summaries = ruled.summaryBeforeRepMeeting('meetings.halfYearSummary');
    expect(daysOf(summaries, 'service-system', period('2026-07'))?.[0]?.onDayOff).toBe('before');
    expect(first(ruled.WINDOW_OPENS, 'department')?.onDayOff).toBe('kept');
    expect(first(ruled.REP_MEETING, 'service-system')?.onDayOff).toBe('chair');
    expect(first(ruled.BEFORE_REP_MEETING, 'service-system')?.onDayOff).toBe('before');
    expect(first(fixed.byReport('visit-report'), 'service-system')?.onDayOff).toBe('before');
    expect(first(fixed.byReport('month-summary'), 'retention')?.onDayOff).toBe('moves');
    expect(first(fixed.byDay('stars.announceBy'), 'department')?.onDayOff).toBe('stays');
    expect(first(fixed.afterQuarter('website.reportWithin'), 'department')?.onDayOff).toBe('moves');
    expect(daysOf(fixed.inMonth('kpi.annualMonth'), 'outsourcing', period('2026-01'))).toEqual([
      { date: '2026-01-30', onDayOff: 'stays', within: '当月之内' },
    ]);
    expect(first(fixed.onWeekday('hygiene.leafCleaningDay'), 'operations')).toEqual({
      date: '2026-10-02',
      onDayOff: 'stays',
    });
  });
});
