import * as z from 'zod/mini';
import { lastDayOf } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { type Holidays, WorkCalendar } from '../../holidays.ts';
import { anyOf, dates, month, oneOf, parseInput } from '../../input.ts';
import type { Recurring } from './book.ts';
import { dayOffOn, monthsAfter } from './days.ts';
import { type Duty, KINDS, ROLES } from './duty.ts';
import { whenOf } from './rhythms.ts';
import { ON_DAY_OFF, type Period, type When } from './when.ts';

const MOST_MONTHS = 12;
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

export const CalendarInput = z.object({
  from: month(),
  to: month(),
  /** Only what concerns these; all where none is chosen. */
  roles: anyOf(ROLES),
  kinds: anyOf(KINDS),
  /** The weekday (1–7) for what is due some time in the week. */
  openWeekday: oneOf(WEEKDAYS),
  daysOff: dates(),
  extraWorkdays: dates(),
});
type Input = z.output<typeof CalendarInput>;

export const CalendarEntry = z.object({
  /** YYYY-MM-DD. */
  date: z.string(),
  /** HH:MM; null where the clause names none. */
  clock: z.nullable(z.string()),
  what: z.string(),
  who: z.string(),
  kind: z.enum(KINDS),
  clause: z.string(),
  /** In which stretch of time the clause leaves the day open; null where it names the day. */
  within: z.nullable(z.string()),
  /** Why the day is no working day; null where it is one. */
  dayOff: z.nullable(z.string()),
  /** What then becomes of it. */
  onDayOff: z.enum(ON_DAY_OFF),
});
export type CalendarEntry = z.infer<typeof CalendarEntry>;

export const WorkYear = z.object({
  entries: z.array(CalendarEntry),
  /** What is done every day or shift and stands in no calendar. */
  daily: z.array(z.object({ what: z.string(), who: z.string(), rhythm: z.string() })),
  /** Years whose public holidays are not known. */
  unknownYears: z.array(z.string()),
});
export type WorkYear = z.infer<typeof WorkYear>;

/**
 * What of `recurring` the clauses of the volume ask for in up to 12 months, day by day: meetings, reports, appraisals, trainings, checks,
 * cleaning. A day off moves a day only where its clause says so. Throws InputError for months that run backwards or over
 * more than a year, and for a choice that nothing answers.
 */
export function workCalendar(
  figures: Figures,
  raw: z.input<typeof CalendarInput>,
  holidays: Holidays,
  recurring: Recurring,
): Explained<WorkYear> {
  const input = parseInput(CalendarInput, raw);
  const period = periodOf(input);
  const duties = recurring[figures.volume].filter(
    ({ kind, post }) =>
      (input.kinds.length === 0 || input.kinds.includes(kind)) &&
      (input.roles.length === 0 || post.roles.some((role) => input.roles.includes(role))),
  );
  if (duties.length === 0) {
    throw new InputError([{ field: 'kinds', message: '没有符合的事，请少选几样。' }]);
  }
  const calendar = new WorkCalendar(holidays, { off: input.daysOff, work: input.extraWorkdays });
  const because = new Reasoning();
  const daily: WorkYear['daily'] = [];
  const entries = duties.flatMap((duty) => {
    const when = whenOf(duty.when);
    const { text, figures: used } = when.rhythm(figures);
    because.note(`${duty.what}：${text}`, { clause: duty.clause, ruling: duty.ruling, figures: used });
    if (when.days === null) daily.push({ what: duty.what, who: duty.post.name, rhythm: text });
    return entriesOf(duty, when, figures, calendar, period);
  });
  return because.conclude({
    entries: entries.toSorted((a, b) => order(a).localeCompare(order(b))),
    daily,
    unknownYears: calendar.unknownYears,
  });
}

function periodOf({ from, to, openWeekday }: Input): Period {
  const problem = (message: string) => new InputError([{ field: 'to', message }]);
  if (to < from) throw problem('结束的月份早于开始的月份。');
  if (to >= monthsAfter(from, MOST_MONTHS)) throw problem(`一次最多看 ${MOST_MONTHS} 个月。`);
  const months: string[] = [];
  for (let month = from; month <= to; month = monthsAfter(month, 1)) months.push(month);
  return { from: `${from}-01`, to: lastDayOf(to), months, openWeekday: Number(openWeekday) };
}

function entriesOf(
  { what, post, kind, clause }: Duty,
  when: When,
  figures: Figures,
  calendar: WorkCalendar,
  period: Period,
): CalendarEntry[] {
  const days = when.days?.(figures, calendar, period) ?? [];
  return days.map(({ date, clock, within, onDayOff }) => ({
    date,
    clock: clock ?? null,
    what,
    who: post.name,
    kind,
    clause,
    within: within ?? null,
    dayOff: dayOffOn(calendar, date),
    onDayOff,
  }));
}

const order = ({ date, clock }: CalendarEntry) => `${date} ${clock ?? ''}`;
