import { lastDayOf } from '../../../../src/lib/dates.ts';
import { WorkCalendar } from '../../../../src/lib/holidays.ts';
import { monthsAfter } from '../../../../src/lib/rules/calendar/days.ts';
import type { Period, When } from '../../../../src/lib/rules/calendar/when.ts';
import type { Volume } from '../../../../src/lib/volumes.ts';
import { figuresOf, HOLIDAYS } from '../../../support/figures.ts';

/** The months from one to another, with the weekday for what is open. */
export const period = (from: string, to = from, openWeekday = 5): Period => {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthsAfter(month, 1)) months.push(month);
  return { from: `${from}-01`, to: lastDayOf(to), months, openWeekday };
};
/** The days of `when` in a volume and period, under the state's holidays. */
export const daysOf = (when: When, volume: Volume, of: Period) =>
  when.days?.(figuresOf(volume), new WorkCalendar(HOLIDAYS), of) ?? null;
/** Those days as dates. */
export const dates = (when: When, volume: Volume, of: Period) =>
  daysOf(when, volume, of)?.map(({ date }) => date);
/** How often, in words. */
export const words = (when: When, volume: Volume) => when.rhythm(figuresOf(volume)).text;
