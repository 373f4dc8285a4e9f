import { clashes, settle, spreads } from './settle.ts';

/** What kind of day a turn falls on; each kind is spread evenly by itself. */
export type DayKind = 'holiday' | 'weekend' | 'workday';

export interface Turn {
  date: string;
  kind: DayKind;
}

/** Who may be on duty when: `away[p]` holds the dates on which person p cannot. */
export interface Crew {
  people: number;
  /** Persons a turn. */
  each: number;
  away: readonly ReadonlySet<string>[];
}

/** The persons of each turn, as numbers from 0 on. */
export type Plan = number[][];

const HARDEST_FIRST: readonly DayKind[] = ['holiday', 'weekend', 'workday'];

/**
 * Persons for each turn, always the same for the same input. Those who are away are left out; who is left has, in this
 * order: as many turns on holidays as the others (±1), on weekends, in all; then nobody twice in a row where that costs
 * no fairness. A turn for which too few are there stays short.
 */
export function assign(turns: readonly Turn[], crew: Crew): Plan {
  const inTurn: Plan = turns.map(() => []);
  turns.forEach((_, t) => {
    fill(inTurn, turns, crew, t, 'in-turn');
  });
  const byKind: Plan = turns.map(() => []);
  for (const kind of HARDEST_FIRST) {
    turns.forEach((turn, t) => {
      if (turn.kind === kind) fill(byKind, turns, crew, t, 'by-kind');
    });
  }
  const settled = settle(byKind, turns, crew);
  const fair = (plan: Plan) => spreads(plan, turns, crew).every((spread) => spread <= 1);
  // With just enough people only strict turns avoid two in a row, and no change of single turns finds them.
  return fair(inTurn) && clashes(inTurn) < clashes(settled) ? inTurn : settled;
}

/** Fills turn `t` with those who have had least: of its kind of day first, or simply who has waited longest. */
function fill(plan: Plan, turns: readonly Turn[], crew: Crew, t: number, order: 'by-kind' | 'in-turn'): void {
  const turn = turns[t] as Turn;
  const rank = (p: number): number[] => {
    const own = plan.flatMap((on, i) => (on.includes(p) ? [i] : []));
    const nearest = Math.min(turns.length, ...own.map((i) => Math.abs(i - t)));
    if (order === 'in-turn') return [own.length, -nearest, p];
    const ofKind = own.filter((i) => turns[i]?.kind === turn.kind).length;
    return [turn.kind === 'workday' ? 0 : ofKind, own.length, -nearest, p];
  };
  plan[t] = Array.from({ length: crew.people }, (_, p) => ({ p, rank: rank(p) }))
    .filter(({ p }) => !crew.away[p]?.has(turn.date))
    .toSorted((a, b) => compare(a.rank, b.rank))
    .slice(0, crew.each)
    .map(({ p }) => p);
}

/** No two ranks are the same: each ends in the person's number. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return (a[at] as number) - (b[at] as number);
}
