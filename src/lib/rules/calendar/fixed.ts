import { addDays, daysBetween, lastDayOf } from '../../dates.ts';
import { readFigure } from '../../figures.ts';
import { REPORTS, type ReportKey, reportDays } from '../reports/kinds.ts';
import { dayIn, monthsAfter, weekdayFrom } from './days.ts';
import type { Occurrence, OnDayOff, Period, When } from './when.ts';

/** Every week on the weekday that the figure names, at the time of another where there is one. */
export const onWeekday = (day: string, onDayOff: OnDayOff = 'stays', clock?: string): When => ({
  rhythm: (figures) => {
    const weekday = figures.number(day, 'weekday');
    if (clock === undefined) return { text: `每${readFigure(weekday)}`, figures: [weekday] };
    const time = figures.clock(clock);
    return { text: `每${readFigure(weekday)}${time.value}`, figures: [weekday, time] };
  },
  days: (figures, calendar, period) => {
    const weekday = figures.number(day, 'weekday').value;
    const time = clock === undefined ? {} : { clock: figures.clock(clock).value };
    return weekdaysIn(period, weekday).map((date) => ({
      date: onDayOff === 'moves' ? calendar.workdayFrom(date) : date,
      ...time,
      onDayOff,
    }));
  },
});

/** Every month by the day that the figure names, that day included. */
export const byDay = (day: string, onDayOff: OnDayOff = 'stays'): When => ({
  rhythm: (figures) => {
    const last = figures.number(day, 'monthday');
    return { text: `每月${readFigure(last)}以前，当天也算`, figures: [last] };
  },
  days: (figures, calendar, { months }) =>
    months.map((month) => {
      const date = dayIn(month, figures.number(day, 'monthday').value);
      return { date: onDayOff === 'moves' ? calendar.workdayFrom(date) : date, onDayOff };
    }),
});

/** Every month by the day on which the report is due. */
export const byReport = (key: ReportKey): When => ({
  rhythm: (figures) => {
    const day = figures.number(REPORTS[key].day, 'monthday');
    const limit = REPORTS[key].exclusive ? '前，当天不算' : '以前，当天也算';
    return { text: `每月${readFigure(day)}${limit}`, figures: [day] };
  },
  days: (figures, calendar, { months }) =>
    months.map((month) => ({
      date: reportDays(figures, calendar, REPORTS[key], month).dueOn,
      onDayOff: REPORTS[key].moves ? 'moves' : 'before',
    })),
});

/** Every year in January by the day that the figure names, moved to a working day. */
export const byJanuaryDay = (day: string): When => ({
  rhythm: (figures) => {
    const last = figures.number(day, 'monthday');
    return { text: `每年首月${readFigure(last)}以前`, figures: [last] };
  },
  days: (figures, calendar, { months }) =>
    months
      .filter((month) => month.endsWith('-01'))
      .map((month) => {
        const date = dayIn(month, figures.number(day, 'monthday').value);
        return { date: calendar.workdayFrom(date), onDayOff: 'moves' };
      }),
});

/** Every year in the month (1–12) that the figure names: put on its last working day. */
export const inMonth = (figure: string): When => ({
  rhythm: (figures) => {
    const number = figures.number(figure, 'month');
    return { text: `每年第${readFigure(number)}里`, figures: [number] };
  },
  days: (figures, calendar, { months }) =>
    months
      .filter((month) => Number(month.slice(5)) === figures.number(figure, 'month').value)
      .map((month) => ({
        date: calendar.workdayUpTo(lastDayOf(month)),
        onDayOff: 'stays',
        within: '当月之内',
      })),
});

/** Within so many working days after the end of a quarter. */
export const afterQuarter = (figure: string): When => ({
  rhythm: (figures) => {
    const days = figures.number(figure, 'workday');
    return { text: `季度结束后${readFigure(days)}以内`, figures: [days] };
  },
  days: (figures, calendar, period) => {
    const days = figures.number(figure, 'workday').value;
    return quarterEnds(period)
      .map((end): Occurrence => ({ date: calendar.addWorkdays(end, days), onDayOff: 'moves' }))
      .filter(({ date }) => period.from <= date && date <= period.to);
  },
});

function quarterEnds({ from, to }: Period): string[] {
  const ends: string[] = [];
  for (
    let month = monthsAfter(from.slice(0, 7), -4);
    month <= to.slice(0, 7);
    month = monthsAfter(month, 1)
  ) {
    if (Number(month.slice(5)) % 3 === 0) ends.push(lastDayOf(month));
  }
  return ends;
}

function weekdaysIn({ from, to }: Period, weekday: number): string[] {
  const first = weekdayFrom(from, weekday);
  const count = Math.floor(daysBetween(first, to) / 7) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => addDays(first, i * 7));
}
