import * as z from 'zod/mini';
import { daysBetween } from '../../dates.ts';
import type { DayKind, Plan, Turn } from './assign.ts';

const DAYS_A_WEEK = 7;

export const RosterCount = z.object({
  name: z.string(),
  total: z.number(),
  holidays: z.number(),
  weekends: z.number(),
  workdays: z.number(),
});

export const Roster = z.object({
  turns: z.array(
    z.object({
      /** YYYY-MM-DD. */
      date: z.string(),
      kind: z.enum(['holiday', 'weekend', 'workday']),
      /** The public holiday. */
      holiday: z.nullable(z.string()),
      people: z.array(z.string()),
      /** Persons wanting. */
      short: z.number(),
    }),
  ),
  counts: z.array(RosterCount),
  /** How far apart the persons with most and with fewest turns are. */
  spread: z.number(),
  /** How often somebody is on duty in two turns running. */
  twiceInRow: z.number(),
  /** Who is on duty seven days running or more. */
  restless: z.array(z.string()),
  /** Years whose public holidays are not known. */
  unknownYears: z.array(z.string()),
});
export type Roster = z.infer<typeof Roster>;

interface Assigned {
  plan: Plan;
  turns: readonly Turn[];
  names: readonly string[];
  each: number;
  twiceInRow: number;
  holidayOn: (date: string) => string | null;
  unknownYears: string[];
}

/** The roster in names, with how often each person is on duty. */
export function tally({ plan, turns, names, each, ...rest }: Assigned): Roster {
  const counts = names.map((name, p) => {
    const of = (kind: DayKind) =>
      turns.filter((turn, t) => turn.kind === kind && plan[t]?.includes(p)).length;
    const [holidays, weekends, workdays] = [of('holiday'), of('weekend'), of('workday')];
    return { name, total: holidays + weekends + workdays, holidays, weekends, workdays };
  });
  const totals = counts.map(({ total }) => total);
  return {
    turns: turns.map(({ date, kind }, t) => ({
      date,
      kind,
      holiday: rest.holidayOn(date),
      people: (plan[t] ?? []).map((p) => names[p] ?? ''),
      short: each - (plan[t] ?? []).length,
    })),
    counts,
    spread: Math.max(...totals) - Math.min(...totals),
    twiceInRow: rest.twiceInRow,
    restless: names.filter((_, p) => longestRun(plan, turns, p) >= DAYS_A_WEEK),
    unknownYears: rest.unknownYears,
  };
}

/** The most days running on which person `p` is on duty. */
function longestRun(plan: Plan, turns: readonly Turn[], p: number): number {
  let longest = 0;
  let run = 0;
  let last: string | null = null;
  turns.forEach(({ date }, t) => {
    if (!plan[t]?.includes(p)) return;
    run = last !== null && daysBetween(last, date) === 1 ? run + 1 : 1;
    last = date;
    longest = Math.max(longest, run);
  });
  return longest;
}
