import { formatQuantity } from '../lib/units.ts';
import type { Volume } from '../lib/volumes.ts';
import type { Clause, Handbook } from './types.ts';

/** A figure that took another value on a day. */
export interface Revision {
  on: string;
  label: string;
  clause: Clause;
  before: string;
  after: string;
}

/** Every change of a figure after its first period, newest first. */
export function revisions({ figures, clauses }: Pick<Handbook, 'figures' | 'clauses'>): Revision[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const found = figures.flatMap((figure) =>
    (Object.keys(figure.volumes) as Volume[]).flatMap((volume) => {
      const entry = figure.volumes[volume];
      const clause = byId.get(entry?.clause ?? '');
      if (!entry || !clause) return [];
      return entry.periods.slice(1).map((period, i) => ({
        on: period.from,
        label: figure.label,
        clause,
        before: formatQuantity(entry.periods[i]?.value ?? '', figure.unit),
        after: formatQuantity(period.value, figure.unit),
      }));
    }),
  );
  return found.sort((a, b) => b.on.localeCompare(a.on));
}
