/**
 * Dates and moments as strings, without a clock and without time zones: `YYYY-MM-DD`, `YYYY-MM-DD HH:MM`, `YYYY-MM`.
 * A moment is China Standard Time, which has no summer time, so minutes subtract without surprises.
 */
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
const MINUTES_A_DAY = 24 * 60;
const MS_A_DAY = MINUTES_A_DAY * 60_000;

/** Whether `text` is a date `YYYY-MM-DD` that exists in the calendar, years 1000–9999. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match || Number(match[1]) < 1000) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether `text` is a time of day `HH:MM`, 00:00–23:59. */
export function isClock(text: string): boolean {
  return CLOCK.test(text);
}

/** Whether `text` is a month `YYYY-MM` that exists. */
export function isMonth(text: string): boolean {
  return isDate(`${text}-01`);
}

/** Whether `text` is a moment `YYYY-MM-DD HH:MM` whose date and time exist. */
export function isMoment(text: string): boolean {
  return text.length === 16 && text[10] === ' ' && isDate(text.slice(0, 10)) && isClock(text.slice(11));
}

/** Days since 1970-01-01 of the date `date`, a whole number. Throws RangeError for a date that does not exist. */
function dayNumber(date: string): number {
  if (!isDate(date)) throw new RangeError(`not a date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`) / MS_A_DAY;
}

/**
 * The date `days` whole days after `date` (before it when negative). Throws RangeError for a date that does not exist and
 * for an answer outside the years 1000–9999.
 */
export function addDays(date: string, days: number): string {
  const answer = new Date((dayNumber(date) + days) * MS_A_DAY);
  const text = Number.isNaN(answer.getTime()) ? '' : answer.toISOString().slice(0, 10);
  if (!isDate(text)) throw new RangeError(`${days} days from ${date} is out of range`);
  return text;
}

/** Whole days from `from` to `to`, negative when `to` is earlier. Throws RangeError for a date that does not exist. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whole minutes from moment `from` to moment `to`, negative when `to` is earlier. Throws RangeError for a bad moment. */
export function minutesBetween(from: string, to: string): number {
  return minuteNumber(to) - minuteNumber(from);
}

function minuteNumber(moment: string): number {
  if (!isMoment(moment)) throw new RangeError(`not a moment: ${moment}`);
  return (
    dayNumber(dateOf(moment)) * MINUTES_A_DAY + Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14))
  );
}

/** The date part `YYYY-MM-DD` of a moment. */
export function dateOf(moment: string): string {
  return moment.slice(0, 10);
}

/** The month `YYYY-MM` of a date or moment. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** The date `months` whole months after `date`, negative before; the last day of a month that is too short. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = parts(date);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const text = `${first.toISOString().slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`;
  if (!isDate(text)) throw new RangeError(`${months} months from ${date} is out of range`);
  return text;
}

/** The last day of the month of `date` (YYYY-MM-DD or YYYY-MM). Throws RangeError for a month that does not exist. */
export function lastDayOf(date: string): string {
  return addDays(addMonths(`${monthOf(date)}-01`, 1), -1);
}

/** The moment `minutes` whole minutes after `moment`, negative before. Throws RangeError for a bad moment. */
export function addMinutes(moment: string, minutes: number): string {
  const total = minuteNumber(moment) + minutes;
  const day = addDays('1970-01-01', Math.floor(total / MINUTES_A_DAY));
  const rest = total - Math.floor(total / MINUTES_A_DAY) * MINUTES_A_DAY;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day} ${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

function parts(date: string): number[] {
  if (!isDate(date)) throw new RangeError(`not a date: ${date}`);
  return date.split('-').map(Number);
}
