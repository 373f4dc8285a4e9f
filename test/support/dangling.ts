import { fillFigures } from '../../src/handbook/figure-text.ts';
import type { Clause, Handbook } from '../../src/handbook/types.ts';
import type { Volume } from '../../src/lib/volumes.ts';

/** Every reference inside a handbook that points to nothing in it, as `from → to`; empty when all of them resolve. */
export function dangling(handbook: Handbook): string[] {
  const { company, chapters, clauses, figures, rulings, law, paths, terms, diagrams } = handbook;
  const volumes = new Set<string>(company.volumes);
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const [chapter, clause, figure, ruling, note, term] = [chapters, clauses, figures, rulings, law, terms].map(
    ids,
  );
  const gone = (from: string, to: readonly string[], known: Set<string> | undefined) =>
    to.filter((id) => !known?.has(id)).map((id) => `${from} → ${id}`);
  const shown = clauses.flatMap((c) => c.rulings);

  return [
    ...chapters.flatMap((c) => gone(`chapter ${c.id}`, [c.volume], volumes)),
    ...chapters.flatMap((c) => gone(`chapter ${c.id}`, c.terms, term)),
    ...clauses.flatMap((c) => gone(`clause ${c.id}`, [c.volume], volumes)),
    ...clauses.flatMap((c) => gone(`clause ${c.id}`, [c.chapter], chapter)),
    ...clauses.flatMap((c) => gone(`clause ${c.id}`, c.figures, figure)),
    ...clauses.flatMap((c) => gone(`clause ${c.id}`, c.rulings, ruling)),
    ...clauses.flatMap((c) => gone(`clause ${c.id}`, c.law, note)),
    ...figures.flatMap((f) => gone(`figure ${f.id}`, Object.keys(f.volumes), volumes)),
    ...figures.flatMap((f) =>
      gone(
        `figure ${f.id}`,
        Object.values(f.volumes).map((entry) => entry.clause),
        clause,
      ),
    ),
    ...rulings.filter((r) => !shown.includes(r.id)).map((r) => `ruling ${r.id} → no clause`),
    ...paths.flatMap((p) => gone(`path ${p.id}`, [p.volume], volumes)),
    ...paths.flatMap((p) => gone(`path ${p.id}`, p.chapters, chapter)),
    ...terms.flatMap((t) => gone(`term ${t.id}`, t.clause === undefined ? [] : [t.clause], clause)),
    ...gone('citedBy', Object.keys(handbook.citedBy), clause),
    ...gone('firstUses', Object.keys(handbook.firstUses), clause),
    ...clauses.flatMap((c) => unfilledRulings(handbook, c)),
    ...chapters.flatMap((c) =>
      c.diagrams.flatMap((id) => {
        const drawn = `${diagrams[id]?.dot}${diagrams[id]?.description}`;
        return unfilled(handbook, `diagram ${id}`, drawn, c.volume);
      }),
    ),
  ];
}

/** Figures that the rulings of a clause name and that a reader would see as {figure:…}. */
function unfilledRulings(handbook: Handbook, clause: Clause): string[] {
  return clause.rulings.flatMap((id) => {
    const ruling = handbook.rulings.find((r) => r.id === id);
    const text = [ruling?.question, ruling?.decision, ruling?.why, ruling?.alternative].join('\n');
    return unfilled(handbook, `ruling ${id}`, text, clause.volume);
  });
}

function unfilled({ figures, asOf }: Handbook, from: string, text: string, volume: Volume): string[] {
  const marks = fillFigures(text, figures, volume, asOf).match(/\{figure:[^}]*\}/g) ?? [];
  return marks.map((mark) => `${from} → ${mark}`);
}
