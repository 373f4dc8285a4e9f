import { addDays, daysBetween, isDate } from './dates.ts';

/** The days that the state moved in one year. */
export interface HolidayYear {
  /** Days off under the state's arrangement, with the holiday's name; weekends among them included. */
  off: Record<string, string>;
  /** Weekend days worked in exchange. */
  work: string[];
}

/** The arrangements known, by year. A year that is not there is unknown. */
export type Holidays = Record<string, HolidayYear>;

/** What a company adds to the state's arrangement: further days off, and days worked all the same. */
export interface OwnDays {
  off: readonly string[];
  work: readonly string[];
}

const MOST_DAYS = 4000;

/** Working days from Monday to Friday, moved by the state's arrangement and by the company's own days. */
export class WorkCalendar {
  readonly #holidays: Holidays;
  readonly #own: OwnDays;
  readonly #unknown = new Set<string>();

  constructor(holidays: Holidays, own: OwnDays = { off: [], work: [] }) {
    this.#holidays = holidays;
    this.#own = own;
  }

  /** The years asked about so far whose arrangement is not known, ascending: only weekends count there. */
  get unknownYears(): string[] {
    return [...this.#unknown].sort();
  }

  /** The name of the public holiday that `date` (YYYY-MM-DD) is a day off of, or null. */
  holiday(date: string): string | null {
    return this.#year(date)?.off[date] ?? null;
  }

  /** Whether `date` (YYYY-MM-DD) is worked; the company's own days decide first. */
  isWorkday(date: string): boolean {
    const weekday = weekdayOf(date);
    if (this.#own.work.includes(date)) return true;
    if (this.#own.off.includes(date)) return false;
    const year = this.#year(date);
    if (year?.work.includes(date)) return true;
    return weekday <= 5 && !year?.off[date];
  }

  /** `date` itself where it is worked, else the next day that is. Throws RangeError after 4000 days without one. */
  workdayFrom(date: string): string {
    return this.#walk(date, 1);
  }

  /** `date` itself where it is worked, else the last day before that is. Throws RangeError after 4000 days without one. */
  workdayUpTo(date: string): string {
    return this.#walk(date, -1);
  }

  /**
   * The working day `count` working days after `date` (before it when negative); `date` itself is not counted, whether
   * worked or not. `count` is a whole number other than 0. Throws RangeError after 4000 days without enough of them.
   */
  addWorkdays(date: string, count: number): string {
    const step = Math.sign(count);
    let day = date;
    for (let left = Math.abs(count); left > 0; left--) day = this.#walk(addDays(day, step), step);
    return day;
  }

  /** Working days from `from` to `to`, both included; 0 when `to` is earlier. */
  workdaysBetween(from: string, to: string): number {
    let count = 0;
    for (let i = 0; i <= daysBetween(from, to); i++) if (this.isWorkday(addDays(from, i))) count++;
    return count;
  }

  #walk(date: string, step: number): string {
    for (let i = 0; i <= MOST_DAYS; i++) {
      const day = addDays(date, i * step);
      if (this.isWorkday(day)) return day;
    }
    throw new RangeError(`no working day near ${date}`);
  }

  #year(date: string): HolidayYear | undefined {
    const year = this.#holidays[date.slice(0, 4)];
    if (!year) this.#unknown.add(date.slice(0, 4));
    return year;
  }
}

/** The weekday of `date` (YYYY-MM-DD), 1 (Monday) to 7 (Sunday). Throws RangeError for a date that does not exist. */
export function weekdayOf(date: string): number {
  if (!isDate(date)) throw new RangeError(`not a date: ${date}`);
  return (((daysBetween('1970-01-05', date) % 7) + 7) % 7) + 1;
}
