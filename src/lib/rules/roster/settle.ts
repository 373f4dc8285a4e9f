import type { Crew, DayKind, Plan, Turn } from './assign.ts';

/** Person `out` of turn `turn` gives way to person `into`. */
interface Move {
  turn: number;
  out: number;
  into: number;
}

/**
 * `plan` with fewer persons twice in a row: persons change places, or one steps in for another, as long as neither the
 * turns in all nor those on holidays and weekends get less even.
 */
export function settle(plan: Plan, turns: readonly Turn[], crew: Crew): Plan {
  const settled = plan.map((on) => [...on]);
  for (let moves = improvement(settled, turns, crew); moves; moves = improvement(settled, turns, crew)) {
    make(settled, moves);
  }
  return settled;
}

/** The moves that leave fewest clashes, or null where none leaves fewer than there are. */
function improvement(plan: Plan, turns: readonly Turn[], crew: Crew): Move[] | null {
  const before = spreads(plan, turns, crew);
  let best: Move[] | null = null;
  let most = 0;
  for (const moves of changes(plan, turns, crew)) {
    const fewer = saved(plan, moves);
    if (fewer <= most || !staysEven(plan, turns, crew, moves, before)) continue;
    [best, most] = [moves, fewer];
  }
  return best;
}

function* changes(plan: Plan, turns: readonly Turn[], crew: Crew): Generator<Move[]> {
  const fits = (p: number, t: number) => !plan[t]?.includes(p) && !crew.away[p]?.has((turns[t] as Turn).date);
  for (const { turn, person } of clashing(plan)) {
    for (let other = 0; other < crew.people; other++) {
      if (fits(other, turn)) yield [{ turn, out: person, into: other }];
    }
    for (let t = 0; t < plan.length; t++) {
      if (!fits(person, t)) continue;
      for (const other of plan[t] as number[]) {
        if (!fits(other, turn)) continue;
        yield [
          { turn, out: person, into: other },
          { turn: t, out: other, into: person },
        ];
      }
    }
  }
}

function make(plan: Plan, moves: readonly Move[]): void {
  for (const { turn, out, into } of moves) {
    plan[turn] = (plan[turn] as number[]).map((p) => (p === out ? into : p));
  }
}

/** How many clashes the moves save; only the turns beside them can change. */
function saved(plan: Plan, moves: readonly Move[]): number {
  const pairs = new Set(moves.flatMap(({ turn }) => [turn - 1, turn]));
  const count = () => [...pairs].reduce((sum, t) => sum + clashesAfter(plan, t), 0);
  const before = count();
  make(plan, moves);
  const after = count();
  make(plan, moves.map(reversed));
  return before - after;
}

const reversed = ({ turn, out, into }: Move): Move => ({ turn, out: into, into: out });

function clashing(plan: Plan): { turn: number; person: number }[] {
  return plan.flatMap((on, turn) =>
    on
      .filter((person) => plan[turn - 1]?.includes(person) || plan[turn + 1]?.includes(person))
      .map((person) => ({ turn, person })),
  );
}

/** How often somebody is on duty in two turns running. */
export function clashes(plan: Plan): number {
  return plan.reduce((sum, _, t) => sum + clashesAfter(plan, t), 0);
}

function clashesAfter(plan: Plan, t: number): number {
  return (plan[t] ?? []).filter((p) => plan[t + 1]?.includes(p)).length;
}

/** How far apart the persons with most and with fewest turns are: in all, on holidays, on weekends. */
export function spreads(plan: Plan, turns: readonly Turn[], crew: Crew): number[] {
  const spread = (kind?: DayKind) => {
    const counts = new Array<number>(crew.people).fill(0);
    plan.forEach((on, t) => {
      if (kind && turns[t]?.kind !== kind) return;
      for (const p of on) counts[p] = (counts[p] as number) + 1;
    });
    return Math.max(...counts) - Math.min(...counts);
  };
  return [spread(), spread('holiday'), spread('weekend')];
}

/** Whether after the moves no spread is more than it was, or than the 1 that cannot always be avoided. */
function staysEven(
  plan: Plan,
  turns: readonly Turn[],
  crew: Crew,
  moves: readonly Move[],
  before: readonly number[],
): boolean {
  make(plan, moves);
  const after = spreads(plan, turns, crew);
  make(plan, moves.map(reversed));
  return after.every((spread, i) => spread <= Math.max(1, before[i] as number));
}
