import * as z from 'zod/mini';
import type { Criterion, Scored } from './ranking.ts';

export const Sensitivity = z.object({
  criterion: z.string(),
  weight: z.number(),
  /** The weight in percent at which the first two are equal, the other weights keeping their proportion; null: none. */
  swapAt: z.nullable(z.number()),
  /** The weight nearest to today's at which anyone reaches the first, and who; null: none. */
  lostAt: z.nullable(z.number()),
  lostTo: z.nullable(z.string()),
});
export type Sensitivity = z.infer<typeof Sensitivity>;

/**
 * The weight of criterion `index`, 0–100 in percent, at which `a` and `b` have the same total while the other weights
 * share the rest in today's proportion. Exact, since both totals are straight lines over that weight. Null where they
 * never meet, where they are the same line, and where the other weights have no proportion (all of them 0).
 */
export function equalWeight(
  criteria: readonly Criterion[],
  index: number,
  a: readonly number[],
  b: readonly number[],
): number | null {
  const rest = criteria.reduce((sum, { weight }, i) => (i === index ? sum : sum + weight), 0);
  if (rest === 0) return null;
  const lead = (i: number) => (a[i] ?? 0) - (b[i] ?? 0);
  const others =
    criteria.reduce((sum, { weight }, i) => (i === index ? sum : sum + weight * lead(i)), 0) / rest;
  const own = lead(index);
  if (others === own) return null;
  const at = (100 * others) / (others - own);
  return at >= 0 && at <= 100 ? at : null;
}

/** How far each weight must move before the first of `ranked` (best first, at least two) loses its place. */
export function sensitivityOf(criteria: readonly Criterion[], ranked: readonly Scored[]): Sensitivity[] {
  const [first, second, ...others] = ranked;
  if (!first || !second) return [];
  return criteria.map(({ label, weight }, index) => {
    const meeting = (rival: Scored) => equalWeight(criteria, index, first.scores, rival.scores);
    const nearest = [second, ...others]
      .flatMap((rival) => {
        const at = meeting(rival);
        return at === null ? [] : [{ at, name: rival.name }];
      })
      .sort((a, b) => Math.abs(a.at - weight) - Math.abs(b.at - weight))[0];
    return {
      criterion: label,
      weight,
      swapAt: meeting(second),
      lostAt: nearest?.at ?? null,
      lostTo: nearest?.name ?? null,
    };
  });
}
