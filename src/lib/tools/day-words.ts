import { dateOf } from '../dates.ts';
import { weekdayOf } from '../holidays.ts';
import { formatQuantity } from '../units.ts';

/** A date with its weekday, such as 2026-09-28（周一）; a moment keeps its time behind it. */
export function readDay(day: string): string {
  const date = dateOf(day);
  return `${date}（${formatQuantity(weekdayOf(date), 'weekday')}）${day.slice(date.length).trim()}`;
}
