import type { Volume } from '../lib/volumes.ts';
import type { Ruling } from '../schemas/ruling.ts';
import { fillFigures } from './figure-text.ts';
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
  const onlyKept = <T>(byClause: Record<string, T>) =>
    Object.fromEntries(Object.entries(byClause).filter(([id]) => kept.has(id)));
  const figures = handbook.figures.flatMap((figure) => {
    const own = Object.entries(figure.volumes).filter(([volume]) => volumes.has(volume as Volume));
    return own.length > 0 ? [{ ...figure, volumes: Object.fromEntries(own) }] : [];
  });
  const chapters = handbook.chapters.filter((chapter) => volumes.has(chapter.volume));
  const chapterIds = new Set(chapters.map((chapter) => chapter.id));
  const left = new Set(figures.map((figure) => figure.id));
  const gone = handbook.figures.filter((figure) => !left.has(figure.id));
  // A ruling may name a figure that only a volume not used here states: it is read as it stands there.
  const readable = (ruling: Ruling): Ruling => {
    const fill = (text: string) =>
      fillFigures(text, gone, handbook.company.volumes[0] as Volume, handbook.asOf);
    const { question, decision, why, alternative } = ruling;
    return {
      ...ruling,
      question: fill(question),
      decision: fill(decision),
      why: fill(why),
      alternative: fill(alternative),
    };
  };
  return {
    ...handbook,
    chapters,
    clauses,
    questions: handbook.questions.filter((question) => volumes.has(question.volume)),
    figures,
    paths: handbook.paths
      .filter((path) => volumes.has(path.volume))
      .map((path) => ({ ...path, chapters: path.chapters.filter((id) => chapterIds.has(id)) })),
    rulings: handbook.rulings.filter((ruling) => shown.has(ruling.id)).map(readable),
    terms: handbook.terms.map(({ clause, ...term }) =>
      clause !== undefined && kept.has(clause) ? { ...term, clause } : term,
    ),
    citedBy: onlyKept(handbook.citedBy),
    firstUses: onlyKept(handbook.firstUses),
  };
}
