import { addDays, addMonths, lastDayOf, monthOf } from '../../dates.ts';
import { type WorkCalendar, weekdayOf } from '../../holidays.ts';

/** The day `day` (1–31) of `month` (YYYY-MM) as a date; the month's last day where the month is shorter. */
export function dayIn(month: string, day: number): string {
  const last = Number(lastDayOf(month).slice(8));
  return addDays(`${month}-01`, Math.min(day, last) - 1);
}

/** The month `months` whole months after `month` (YYYY-MM), before it when negative. */
export function monthsAfter(month: string, months: number): string {
  return monthOf(addMonths(`${month}-01`, months));
}

/** The first date from `date` (YYYY-MM-DD) on, itself included, that falls on `weekday` (1 Monday – 7 Sunday). */
export function weekdayFrom(date: string, weekday: number): string {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

/** Why `date` is no working day: the name of the public holiday, or 休息日; null where it is worked. */
export function dayOffOn(calendar: WorkCalendar, date: string): string | null {
  if (calendar.isWorkday(date)) return null;
  return calendar.holiday(date) ?? '休息日';
}
