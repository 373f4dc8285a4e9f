import type { Volume } from '../lib/volumes.ts';
import type { Handbook } from './types.ts';

/**
 * The handbook with the company's volumes only: chapters, clauses, figures, rulings and the clauses that terms name. What
 * the others state is left out as if it had not been written; the checks run before, on the whole.
 */
export function adopted(handbook: Handbook): Handbook {
  const volumes = new Set<Volume>(handbook.company.volumes);
  const clauses = handbook.clauses.filter((clause) => volumes.has(clause.volume));
  const kept = new Set(clauses.map((clause) => clause.id));
  const shown = new Set(clauses.flatMap((clause) => clause.rulings));
  const figures = handbook.figures.flatMap((figure) => {
    const own = Object.entries(figure.volumes).filter(([volume]) => volumes.has(volume as Volume));
    return own.length > 0 ? [{ ...figure, volumes: Object.fromEntries(own) }] : [];
  });
  return {
    ...handbook,
    chapters: handbook.chapters.filter((chapter) => volumes.has(chapter.volume)),
    clauses,
    figures,
    paths: handbook.paths.filter((path) => volumes.has(path.volume)),
    rulings: handbook.rulings.filter((ruling) => shown.has(ruling.id)),
    terms: handbook.terms.map(({ clause, ...term }) =>
      clause !== undefined && kept.has(clause) ? { ...term, clause } : term,
    ),
    citedBy: Object.fromEntries(Object.entries(handbook.citedBy).filter(([id]) => kept.has(id))),
  };
}
