import { addDays } from '../lib/dates.ts';
import { isInForce } from '../lib/figures.ts';
import { VOLUMES, type Volume } from '../lib/volumes.ts';
import { figuresIn } from './figure-text.ts';
import type { Reading } from './read.ts';
import { type Kind, placeKey } from './reader.ts';
import type { Clause, Handbook, Problem } from './types.ts';

type Report = (kind: Kind, id: string, message: string, remedy: string) => void;

/** Everything wrong with the references inside a handbook; empty when all of them resolve. */
export function checkHandbook(
  { handbook, places, strayFigures }: Reading,
  tools: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (kind, id, message, remedy) => {
    problems.push({ file: places.get(placeKey(kind, id)) ?? 'src/content', id, message, remedy });
  };
  const index = new Index(handbook);
  for (const clause of handbook.clauses) checkClause(clause, index, report);
  for (const { file, id } of strayFigures) {
    problems.push({
      file,
      id,
      message: 'is shown outside every clause',
      remedy: 'a rule and its number stand in a clause',
    });
  }
  checkFigures(handbook, index, report);
  checkRulings(handbook, index, report);
  checkTerms(handbook, index, report);
  checkPaths(handbook, report);
  const numbers = new Map<string, string>();
  for (const chapter of handbook.chapters) {
    const key = `${chapter.volume} ${chapter.number}`;
    const other = numbers.get(key);
    const file = `src/content/docs/${chapter.id}.mdx`;
    if (other) {
      problems.push({
        file,
        id: chapter.number,
        message: `is the number of ${other} too`,
        remedy: 'number the chapters apart',
      });
    }
    numbers.set(key, chapter.id);
    const use = (kind: string, ids: string[], known: (id: string) => boolean, where: string) => {
      for (const id of ids.filter((i) => !known(i))) {
        const file = `src/content/docs/${chapter.id}.mdx`;
        problems.push({
          file,
          id,
          message: `unknown ${kind}`,
          remedy: `correct the id or add it to ${where}`,
        });
      }
    };
    use('tool', chapter.tools, (id) => tools.includes(id), 'src/lib/tools');
    use('diagram', chapter.diagrams, (id) => id in handbook.diagrams, 'src/content/diagrams');
    use('term', chapter.terms, (id) => index.terms.has(id), 'src/content/glossary.yaml');
  }
  for (const [id, diagram] of Object.entries(handbook.diagrams)) {
    for (const figure of figuresIn(diagram.dot + diagram.description)) {
      if (index.figures.has(figure)) continue;
      const file = `src/content/diagrams/${id}.yaml`;
      problems.push({
        file,
        id,
        message: `names the unknown figure ${figure}`,
        remedy: 'correct the id in {figure:…}',
      });
    }
  }
  return problems;
}

class Index {
  readonly facts: Map<string, Handbook['documents'][number]['facts'][number]>;
  readonly figures: Map<string, Handbook['figures'][number]>;
  readonly clauses: Map<string, Clause>;
  readonly rulings: Set<string>;
  readonly law: Set<string>;
  readonly terms: Set<string>;

  constructor(handbook: Handbook) {
    this.facts = new Map(handbook.documents.flatMap((d) => d.facts).map((fact) => [fact.id, fact]));
    this.figures = new Map(handbook.figures.map((figure) => [figure.id, figure]));
    this.clauses = new Map(handbook.clauses.map((clause) => [clause.id, clause]));
    this.rulings = new Set(handbook.rulings.map((ruling) => ruling.id));
    this.law = new Set(handbook.law.map((note) => note.id));
    this.terms = new Set(handbook.terms.map((term) => term.id));
  }
}

function checkClause(clause: Clause, index: Index, report: Report): void {
  const { prefix, document } = VOLUMES[clause.volume];
  if (!new RegExp(`^${prefix}\\.[a-z0-9-]+\\.[a-z0-9-]+$`).test(clause.id)) {
    report(
      'clause',
      clause.id,
      `is no clause id of volume ${clause.volume}`,
      `write ${prefix}.<topic>.<name> in kebab-case`,
    );
  }
  if (clause.facts.length === 0 && clause.origin !== 'added') {
    report('clause', clause.id, 'carries no fact', 'name its facts in from="…", or mark it origin="added"');
  }
  if (clause.text === '') report('clause', clause.id, 'is empty', 'write the rule between the tags');
  for (const id of clause.facts) {
    const fact = index.facts.get(id);
    if (!fact) report('clause', clause.id, `carries the unknown fact ${id}`, 'correct the id in from="…"');
    else if (fact.carry === false)
      report('clause', clause.id, `carries ${id}, which is marked carry: false`, 'take it out of from="…"');
    else if (!id.startsWith(document))
      report('clause', clause.id, `carries ${id} of another document`, `use facts of ${document}`);
  }
  for (const id of clause.figures) {
    const figure = index.figures.get(id);
    if (!figure)
      report(
        'clause',
        clause.id,
        `shows the unknown figure ${id}`,
        'correct the id or add it to src/content/figures',
      );
    else if (!figure.volumes[clause.volume]) {
      report(
        'clause',
        clause.id,
        `shows ${id}, which volume ${clause.volume} does not state`,
        'add the volume to the figure',
      );
    }
  }
  for (const id of clause.rulings.filter((i) => !index.rulings.has(i))) {
    report(
      'clause',
      clause.id,
      `names the unknown ruling ${id}`,
      'correct the id or add it to src/content/rulings',
    );
  }
  for (const id of clause.law.filter((i) => !index.law.has(i))) {
    report(
      'clause',
      clause.id,
      `names the unknown law note ${id}`,
      'correct the id or add it to src/content/law.yaml',
    );
  }
}

function checkFigures(handbook: Handbook, index: Index, report: Report): void {
  for (const figure of handbook.figures) {
    const topic = figure.id.split('.')[0] as string;
    if (!(topic in handbook.topics)) {
      report('figure', figure.id, `has the unnamed topic ${topic}`, 'name it in src/content/topics.yaml');
    }
    for (const [volume, entry] of Object.entries(figure.volumes)) {
      const clause = index.clauses.get(entry.clause);
      if (!clause)
        report('figure', figure.id, `names the unknown clause ${entry.clause}`, 'correct the clause id');
      else if (clause.volume !== (volume as Volume)) {
        report(
          'figure',
          figure.id,
          `names ${entry.clause}, a clause of another volume than ${volume}`,
          'name a clause of the volume',
        );
      } else if (!clause.figures.includes(figure.id)) {
        report(
          'figure',
          figure.id,
          `is not carried by ${entry.clause}`,
          `show it there: <Figure id="${figure.id}" />`,
        );
      }
      for (const [i, period] of entry.periods.entries()) {
        const next = entry.periods[i + 1];
        if (period.until !== undefined && period.until < period.from) {
          report(
            'figure',
            figure.id,
            `${volume}: the period from ${period.from} ends before it begins`,
            'correct until',
          );
        }
        if (!next) continue;
        if (next.from <= period.from || (period.until !== undefined && next.from <= period.until)) {
          report(
            'figure',
            figure.id,
            `${volume}: the period from ${next.from} overlaps the one before`,
            'order the periods by from',
          );
        } else if (period.until !== undefined && next.from !== addDays(period.until, 1)) {
          report(
            'figure',
            figure.id,
            `${volume}: no period between ${period.until} and ${next.from}`,
            'close the gap',
          );
        }
      }
      if (!isInForce(figure, volume as Volume, handbook.asOf)) {
        report(
          'figure',
          figure.id,
          `${volume}: no period covers today, ${handbook.asOf}`,
          'add a period that covers today',
        );
      }
    }
  }
}

function checkRulings(handbook: Handbook, index: Index, report: Report): void {
  const shown = new Set(handbook.clauses.flatMap((clause) => clause.rulings));
  for (const ruling of handbook.rulings) {
    for (const id of ruling.facts.filter((i) => !index.facts.has(i))) {
      report('ruling', ruling.id, `names the unknown fact ${id}`, 'correct the id');
    }
    const text = [ruling.question, ruling.decision, ruling.why, ruling.alternative].join('\n');
    for (const id of figuresIn(text).filter((i) => !index.figures.has(i))) {
      report('ruling', ruling.id, `names the unknown figure ${id}`, 'correct the id in {figure:…}');
    }
    if (!shown.has(ruling.id))
      report('ruling', ruling.id, 'is shown by no clause', 'name it in the ruling="…" of its clause');
  }
}

function checkPaths(handbook: Handbook, report: Report): void {
  const chapters = new Set(handbook.chapters.map((chapter) => chapter.id));
  const roles = new Set(handbook.documents.flatMap((d) => d.facts.flatMap((fact) => fact.roles)));
  for (const path of handbook.paths) {
    for (const id of path.chapters.filter((c) => !chapters.has(c))) {
      report('path', path.id, `names the unknown chapter ${id}`, 'write <volume>/<file> without .mdx');
    }
    for (const post of path.posts.filter((p) => !roles.has(p))) {
      report(
        'path',
        path.id,
        `names the post ${post}, which no fact binds`,
        'use a name from the roles of the facts',
      );
    }
  }
}

function checkTerms(handbook: Handbook, index: Index, report: Report): void {
  const taken = new Map<string, string>();
  for (const term of handbook.terms) {
    if (term.clause !== undefined && !index.clauses.has(term.clause)) {
      report('term', term.id, `names the unknown clause ${term.clause}`, 'correct the clause id');
    }
    for (const word of [term.term, ...term.aliases]) {
      const other = taken.get(word);
      if (other)
        report(
          'term',
          term.id,
          `「${word}」 belongs to the term ${other} already`,
          'keep it in one of the two',
        );
      taken.set(word, term.id);
    }
  }
}

/** One line a problem: file, id, what is wrong, how to mend it. */
export function describeProblem({ file, id, message, remedy }: Problem): string {
  return `${file}: ${id}: ${message} → ${remedy}`;
}
