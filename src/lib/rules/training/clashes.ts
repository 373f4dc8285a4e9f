import { addDays } from '../../dates.ts';

/** A stretch of one day; a shift whose end is not after its start ends on the next day. */
export interface Stretch {
  /** YYYY-MM-DD. */
  date: string;
  /** HH:MM. */
  from: string;
  to: string;
}

export interface Clash {
  name: string;
  session: Stretch;
  shift: Stretch;
}

/**
 * Every session that falls into a shift of somebody who takes part, by person and session; touching ends do not clash.
 * `people` are names; shifts of others are left out. Throws RangeError for a date that does not exist.
 */
export function clashes(
  people: readonly string[],
  sessions: readonly Stretch[],
  shifts: readonly (Stretch & { name: string })[],
): Clash[] {
  return people.flatMap((name) =>
    sessions.flatMap((session) =>
      shifts
        .filter((shift) => shift.name === name && overlap(session, shift))
        .map(({ date, from, to }) => ({ name, session, shift: { date, from, to } })),
    ),
  );
}

function overlap(a: Stretch, b: Stretch): boolean {
  return start(a) < end(b) && start(b) < end(a);
}

function start({ date, from }: Stretch): string {
  return `${date} ${from}`;
}

function end({ date, from, to }: Stretch): string {
  return `${to > from ? date : addDays(date, 1)} ${to}`;
}
