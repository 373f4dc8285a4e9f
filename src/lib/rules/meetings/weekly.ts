import * as z from 'zod/mini';
import { addDays } from '../../dates.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { type Holidays, WorkCalendar } from '../../holidays.ts';
import { date, dates, oneOf, parseInput } from '../../input.ts';
import { dayOffOn, weekdayFrom } from '../calendar/days.ts';

export const WeeklyMeetingFrom = z.object({
  /** The day from which on the next meeting is sought, itself included. */
  from: date(),
  daysOff: dates(),
  extraWorkdays: dates(),
});
export const WeeklyMeetingInput = z.extend(WeeklyMeetingFrom, { kind: oneOf(['centre', 'section']) });

export const WeeklyMeeting = z.object({
  /** YYYY-MM-DD HH:MM. */
  startsAt: z.string(),
  /** YYYY-MM-DD HH:MM. */
  minutesBy: z.string(),
  /** Why the day is no working day, so that the chair sets another; null where it is one. */
  dayOff: z.nullable(z.string()),
  /** Years whose public holidays are not known. */
  unknownYears: z.array(z.string()),
});
export type WeeklyMeeting = z.infer<typeof WeeklyMeeting>;

/** When the minutes of a meeting held on `heldOn` (YYYY-MM-DD) are due (D-55): YYYY-MM-DD HH:MM, on a working day. */
export function minutesBy(figures: Figures, calendar: WorkCalendar, heldOn: string): string {
  const days = figures.number('meeting-times.minutesDays', 'day').value;
  const clock = figures.clock('meeting-times.minutesClock').value;
  return `${calendar.workdayFrom(addDays(heldOn, days))} ${clock}`;
}

/**
 * The next weekly meeting of the technical service centre or of its sections from a day on, and when its minutes are due
 * (D-55). The minutes move to the next working day, the meeting does not. Throws InputError for a day that does not exist.
 */
export function weeklyMeeting(
  figures: Figures,
  raw: z.input<typeof WeeklyMeetingInput>,
  holidays: Holidays,
): Explained<WeeklyMeeting> {
  const input = parseInput(WeeklyMeetingInput, raw);
  const calendar = new WorkCalendar(holidays, { off: input.daysOff, work: input.extraWorkdays });
  const weekday = figures.number(`meeting-times.${input.kind}Day`, 'weekday');
  const clock = figures.clock(`meeting-times.${input.kind}Clock`);
  const days = figures.number('meeting-times.minutesDays', 'day');
  const by = figures.clock('meeting-times.minutesClock');
  const heldOn = weekdayFrom(input.from, weekday.value);
  const due = minutesBy(figures, calendar, heldOn);
  const dayOff = dayOffOn(calendar, heldOn);
  const because = new Reasoning();
  because.note(`每${readFigure(weekday)}${clock.value}开，${input.from}起最近的是${heldOn}`, {
    clause: weekday.clause,
    figures: [weekday, clock],
  });
  if (dayOff) {
    because.note(`${heldOn}是${dayOff}，由主持人改到别的工作日`, {
      clause: weekday.clause,
      ruling: 'technical-meeting-holiday',
    });
  }
  because.note(`会后${readFigure(days)}的${by.value}以前完成纪要，遇休息日顺延：${due}`, {
    clause: days.clause,
    ruling: 'technical-minutes-rest-day',
    figures: [days, by],
  });
  return because.conclude({
    startsAt: `${heldOn} ${clock.value}`,
    minutesBy: due,
    dayOff,
    unknownYears: calendar.unknownYears,
  });
}
