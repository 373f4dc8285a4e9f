import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';

/** Something scored, with its share of the total in percent. */
export interface Criterion {
  label: string;
  weight: number;
}

/** Someone scored, one score a criterion, in the order of the criteria. */
export interface Scored {
  name: string;
  scores: number[];
}

export const Ranked = z.object({
  name: z.string(),
  /** Σ weight × score, rounded to two decimals after the comparison. */
  total: z.number(),
  /** From 1; equal totals share a place. */
  place: z.number(),
});
export type Ranked = z.infer<typeof Ranked>;

/** Totals nearer than this are equal: doubles cannot tell. */
const HAIR = 1e-9;

/** The weighted total of one set of scores, weights in percent. */
export function totalOf(criteria: readonly Criterion[], scores: readonly number[]): number {
  return criteria.reduce((sum, { weight }, i) => sum + weight * (scores[i] ?? 0), 0) / 100;
}

/** The scored by total, the highest first; equal ones share a place and keep the order they came in. */
export function rank(criteria: readonly Criterion[], all: readonly Scored[]): Ranked[] {
  const totals = all.map(({ name, scores }) => ({ name, exact: totalOf(criteria, scores) }));
  const sorted = totals.sort((a, b) => (Math.abs(a.exact - b.exact) < HAIR ? 0 : b.exact - a.exact));
  return sorted.map(({ name, exact }) => ({
    name,
    total: Math.round(exact * 100) / 100,
    place: 1 + sorted.filter((other) => other.exact > exact + HAIR).length,
  }));
}

/** Throws InputError at `field` unless the weights come to 100 percent. */
export function refuseWeights(criteria: readonly Criterion[], field: string): void {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - 100) < HAIR) return;
  const message = `权重合计要是 100%，现在是 ${Math.round(sum * 100) / 100}%，留空的用本册的数值。`;
  throw new InputError([{ field, message }]);
}

/** Throws InputError at the second of two rows with one name. */
export function refuseTwins(table: string, rows: readonly { name: string }[]): void {
  const problems = rows.flatMap(({ name }, i) =>
    rows.findIndex((other) => other.name === name) < i
      ? [{ field: `${table}.${i}.name`, message: '这个名字前面已经有了。' }]
      : [],
  );
  if (problems.length > 0) throw new InputError(problems);
}
