import * as z from 'zod/mini';
import { monthOf } from '../../dates.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { date, month, oneOf, parseInput, whole, yesNo } from '../../input.ts';
import type { Volume } from '../../volumes.ts';

/** The volumes that say anything of lateness. */
export const ATTENDANCE_VOLUMES = ['operations', 'service-system'] as const satisfies readonly Volume[];

export const EVENT_KINDS = ['late', 'early', 'meal-overrun', 'off-post'] as const;

export const AttendanceEvent = z.object({
  date: date(),
  kind: oneOf(EVENT_KINDS),
  minutes: whole(1, 1440),
  /** Leave was asked for before the shift, though not granted (granted leave is no event). */
  leaveAsked: yesNo(),
});

type Event = z.output<typeof AttendanceEvent>;

export const AttendanceMonth = z.object({
  month: month(),
  events: z.array(AttendanceEvent).check(z.maxLength(1000, { error: '一次最多核算 1000 条。' })),
});

export const Attendance = z.object({
  /** Late or early, within the short limit; null where the volume has no such rule. */
  shortCount: z.nullable(z.number()),
  /** Late or early, beyond the short limit and under the disciplinary one; null where there is only one of them. */
  unregulatedCount: z.nullable(z.number()),
  /** At or over the disciplinary limit, off-post included. */
  disciplineCount: z.number(),
  /** All late, early and meal overruns of the month. */
  lateEarlyCount: z.number(),
  /** Days of absence that short latenesses turn into; null where the volume has no such rule. */
  absenceDays: z.nullable(z.number()),
  /** Whether the month's count is a ground for dismissal by the letter; null where the volume has no such rule. */
  dismissalGround: z.nullable(z.boolean()),
  /** Short latenesses still to come before a day of absence; null where reached or no rule. */
  untilAbsence: z.nullable(z.number()),
  /** Latenesses still to come before the ground for dismissal; null where reached or no rule. */
  untilDismissal: z.nullable(z.number()),
  /** Events of other months, not counted. */
  outside: z.number(),
});
export type Attendance = z.infer<typeof Attendance>;

/**
 * The tally of one calendar month's latenesses, early leavings, meal overruns and times off post, what follows from it
 * (A 5.7, 5.8, 5.11; E5 for volume service-system), and how far the next threshold is. Minutes are whole, 1–1440.
 * Throws InputError for an unknown month, event or length.
 */
export function tallyMonth(figures: Figures, raw: z.input<typeof AttendanceMonth>): Explained<Attendance> {
  const input = parseInput(AttendanceMonth, raw);
  const because = new Reasoning();
  const events = input.events.filter((e) => monthOf(e.date) === input.month);
  const operations = figures.volume === 'operations';
  const countsAsLate = (event: Event) =>
    event.kind === 'late' || (operations && event.kind === 'meal-overrun');
  const lateEarly = events.filter((event) => event.kind === 'early' || countsAsLate(event));
  const longLate = figures.number('attendance.disciplineLateness', 'minute');
  const longOff = figures.number('attendance.disciplineOffPost', 'minute');

  const excused = (event: Event) => event.leaveAsked && (event.kind === 'late' || event.kind === 'early');
  const limitOf = (event: Event) => (countsAsLate(event) ? longLate : longOff);
  // Only volume operations counts a meal overrun, as a lateness; the other says nothing of it.
  const regulated = (event: Event) => operations || event.kind !== 'meal-overrun';
  const discipline = events.filter(
    (event) => regulated(event) && event.minutes >= limitOf(event).value && !excused(event),
  );
  for (const event of discipline) {
    const ownRuling = event.kind === 'off-post' ? 'attendance-off-post' : 'attendance-discipline-late';
    because.reaches(`${event.date}${EVENT_WORDS[event.kind]}`, event.minutes, limitOf(event), {
      ruling: operations ? ownRuling : 'svc-leave-discipline',
    });
  }
  const tally = {
    disciplineCount: discipline.length,
    lateEarlyCount: lateEarly.length,
    outside: input.events.length - events.length,
  };
  if (!figures.has('attendance.shortLateness')) {
    because.note(`达到违纪处理时长的${discipline.length}次`, {
      clause: longLate.clause,
      ruling: 'svc-leave-discipline',
      figures: [longLate],
    });
    const none = { shortCount: null, unregulatedCount: null, absenceDays: null, dismissalGround: null };
    return because.conclude({ ...tally, ...none, untilAbsence: null, untilDismissal: null });
  }

  const shortLimit = figures.number('attendance.shortLateness', 'minute');
  const perAbsence = figures.number('attendance.timesPerAbsence', 'times');
  const absence = figures.number('attendance.absencePerTimes', 'day');
  const dismissal = figures.number('dismissal.lateEarlyTimes', 'times');

  const shortCount = lateEarly.filter((e) => e.minutes <= shortLimit.value).length;
  const between = lateEarly.filter((e) => e.minutes > shortLimit.value && e.minutes < longLate.value);
  if (between.length > 0) {
    because.note(
      `超过${shortLimit.value}分钟、不足${longLate.value}分钟的${between.length}次：只记录，不折算`,
      {
        clause: longLate.clause,
        ruling: 'attendance-gap',
        figures: [shortLimit, longLate],
      },
    );
  }
  const basis = { ruling: 'attendance-three-times' };
  const absent = because.reaches(
    `每次${shortLimit.value}分钟以内的迟到早退本月累计`,
    shortCount,
    perAbsence,
    basis,
  );
  if (absent)
    because.note(`折作旷工${absence.value}天`, { clause: absence.clause, ...basis, figures: [absence] });
  const dismissalGround = because.reaches('迟到早退当月累计', lateEarly.length, dismissal, {
    ruling: 'attendance-absence-and-dismissal',
  });
  return because.conclude({
    ...tally,
    shortCount,
    unregulatedCount: between.length,
    absenceDays: absent ? absence.value : 0,
    dismissalGround,
    untilAbsence: absent ? null : perAbsence.value - shortCount,
    untilDismissal: dismissalGround ? null : dismissal.value - lateEarly.length,
  });
}

export const EVENT_WORDS: Record<(typeof EVENT_KINDS)[number], string> = {
  late: '迟到',
  early: '早退',
  'meal-overrun': '用餐超时',
  'off-post': '脱岗',
};
