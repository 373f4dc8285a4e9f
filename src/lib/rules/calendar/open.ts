import { addDays, daysBetween, lastDayOf } from '../../dates.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { type WorkCalendar, weekdayOf } from '../../holidays.ts';
import { dayIn, monthsAfter } from './days.ts';
import type { Occurrence, Period, Rhythm, When } from './when.ts';

const FIRST_MONDAY = '1970-01-05';

/** What a clause asks for without naming the day: `times` is the figure of how often, where there is one. */
function rhythm(words: string, times?: string): (figures: Figures) => Rhythm {
  return (figures) => {
    if (times === undefined) return { text: words, figures: [] };
    const figure = figures.number(times, 'times');
    return { text: `${words}${readFigure(figure)}`, figures: [figure] };
  };
}

const due = (date: string, within: string): Occurrence => ({ date, onDayOff: 'stays', within });

/** Every day; it stands in no calendar. */
export const daily = (times?: string): When => ({ rhythm: rhythm('每天', times), days: null });

/** Every shift; it stands in no calendar. */
export const PER_SHIFT: When = { rhythm: rhythm('每班'), days: null };

/** Some time every week: put on the weekday chosen, or the working day of the week that is nearest before it. */
export const weekly = (times?: string): When => ({
  rhythm: rhythm('每周', times),
  days: (_, calendar, period) => weeks(calendar, period, 1),
});

/** Some time every month: put on its last working day. */
export const monthly = (times?: string): When => ({
  rhythm: rhythm('每月', times),
  days: (_, calendar, period) => monthEnds(calendar, period, 1, '当月之内'),
});

/** At the beginning of every month: put on its first working day. */
export const monthStart = (times?: string): When => ({
  rhythm: rhythm('每月初', times),
  days: (_, calendar, { months }) => months.map((month) => due(calendar.workdayFrom(`${month}-01`), '月初')),
});

/** At the end of every month: put on its last working day. */
export const monthEnd = (times?: string): When => ({
  rhythm: rhythm('每月底', times),
  days: (_, calendar, period) => monthEnds(calendar, period, 1, '月底'),
});

/** Some time every quarter: put on its last working day. */
export const quarterly = (times?: string): When => ({
  rhythm: rhythm('每季度', times),
  days: (_, calendar, period) => monthEnds(calendar, period, 3, '当季之内'),
});

/** Some time every year: put on its last working day. */
export const yearly = (times?: string): When => ({
  rhythm: rhythm('每年', times),
  days: (_, calendar, period) => monthEnds(calendar, period, 12, '当年之内'),
});

/** Every so many months on a day that the company notifies: put on the last working day of that stretch. */
export const asNotified = (interval: string): When => ({
  rhythm: (figures) => {
    const months = figures.number(interval, 'month');
    return { text: `每${readFigure(months)}，日子以公司的通知为准`, figures: [months] };
  },
  days: (figures, calendar, period) =>
    monthEnds(calendar, period, figures.number(interval, 'month').value, '日子以公司的通知为准'),
});

/** At intervals of at most so many days, weeks, months or years: put on the last days that keep them. */
export const atIntervals = (figure: string, unit: 'day' | 'week' | 'month' | 'year'): When => ({
  rhythm: (figures) => {
    const longest = figures.number(figure, unit);
    return { text: `间隔不超过${readFigure(longest)}`, figures: [longest] };
  },
  days: (figures, calendar, period) => {
    const longest = figures.number(figure, unit).value;
    if (unit === 'week') return weeks(calendar, period, longest);
    if (unit === 'day') return weeks(calendar, period, Math.max(1, Math.floor(longest / 7)));
    const months = unit === 'year' ? longest * 12 : longest;
    return monthEnds(calendar, period, months, '最迟这天');
  },
});

function weeks(calendar: WorkCalendar, period: Period, every: number): Occurrence[] {
  const monday = addDays(period.from, 1 - weekdayOf(period.from));
  const days: Occurrence[] = [];
  for (let start = monday; start <= period.to; start = addDays(start, 7)) {
    if ((daysBetween(FIRST_MONDAY, start) / 7) % every !== 0) continue;
    const date = dayOfWeek(calendar, start, period.openWeekday);
    if (period.from <= date && date <= period.to) days.push(due(date, '当周之内'));
  }
  return days;
}

/** The weekday of the week from Monday `start` on; where it is no working day, the nearest in the week that is. */
function dayOfWeek(calendar: WorkCalendar, start: string, weekday: number): string {
  const chosen = addDays(start, weekday - 1);
  const before = calendar.workdayUpTo(chosen);
  if (before >= start) return before;
  const after = calendar.workdayFrom(chosen);
  return after < addDays(start, 7) ? after : chosen;
}

function monthEnds(calendar: WorkCalendar, period: Period, every: number, within: string): Occurrence[] {
  return period.months
    .filter((month) => (Number(month.slice(0, 4)) * 12 + Number(month.slice(5))) % every === 0)
    .map((month) => due(lastWorkday(calendar, month), within));
}

/** The last working day of `month`; its last day where none is worked. */
function lastWorkday(calendar: WorkCalendar, month: string): string {
  const date = calendar.workdayUpTo(lastDayOf(month));
  return date > lastDayOf(monthsAfter(month, -1)) ? date : dayIn(month, 31);
}
