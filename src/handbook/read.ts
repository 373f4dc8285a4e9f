import { globSync } from 'node:fs';
import { z } from 'zod';
import { Asked } from '../schemas/asked.ts';
import { Company } from '../schemas/company.ts';
import { Diagram } from '../schemas/diagram.ts';
import { Everyday } from '../schemas/everyday.ts';
import { Ledger } from '../schemas/fact.ts';
import { Figure } from '../schemas/figure.ts';
import { Form } from '../schemas/form.ts';
import { Holidays } from '../schemas/holidays.ts';
import { LawNote } from '../schemas/law.ts';
import { ReadingPath } from '../schemas/path.ts';
import { Ruling } from '../schemas/ruling.ts';
import { Term } from '../schemas/term.ts';
import { Topics } from '../schemas/topics.ts';
import { fillFigures } from './figure-text.ts';
import { Reader } from './reader.ts';
import { rulesVersion } from './rules-version.ts';
import type { Chapter, Clause, Handbook, Problem } from './types.ts';

/** What was read, where each id stands, and what could not be read. */
export interface Reading {
  handbook: Handbook;
  /** File (and line) of every figure, ruling, clause … by kind and id, such as "clause ops.swap.holiday". */
  places: Map<string, string>;
  /** Figures that chapters show outside a clause, with the file. */
  strayFigures: { file: string; id: string }[];
  problems: Problem[];
}

/** Every file that the handbook is read from, relative to `root`, in a stable order. */
export function handbookFiles(root: string): string[] {
  const patterns = ['src/content/**/*.{yaml,mdx}', 'src/lib/rules/**/*.ts', 'src/lib/tools/*.tool.ts'];
  return patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
}

/**
 * Reads the content below `root`. What does not fit its schema, and every id given twice, is reported as a problem and
 * left out; references between the parts are checked elsewhere (check.ts).
 */
export function readHandbook(root: string, asOf: string): Reading {
  const reader = new Reader(root);
  const figures = reader.list('figure', 'figures/*.yaml', Figure, (figure, file) =>
    figure.id.startsWith(`${topicOf(file)}.`) ? null : `belongs into figures/${figure.id.split('.')[0]}.yaml`,
  );
  const company = reader.one('src/content/company.yaml', Company);
  const chapters: Chapter[] = [];
  const clauses: Clause[] = [];
  const documents = reader.files('facts/*.yaml').flatMap((file) => {
    const ledger = reader.one(file, Ledger);
    if (!ledger) return [];
    const facts = ledger.facts.filter((fact) => reader.claim('fact', fact.id, file));
    return [{ id: ledger.id, title: ledger.title, facts }];
  });
  const rolesOf = new Map(documents.flatMap((d) => d.facts.map((fact) => [fact.id, fact.roles] as const)));

  for (const file of reader.files('docs/*/**/*.mdx')) {
    const chapter = reader.chapter(file);
    if (!chapter) continue;
    chapters.push(chapter.data);
    for (const [index, raw] of chapter.raw.clauses.entries()) {
      const { id = '', origin } = raw.attributes;
      reader.checkTag(raw, file);
      if (!reader.claim('clause', id, `${file}:${raw.line}`)) continue;
      const facts = words(raw.attributes.from);
      clauses.push({
        id,
        volume: chapter.data.volume,
        chapter: chapter.data.id,
        number: `${chapter.data.number}-${index + 1}`,
        heading: raw.heading,
        url: `${chapter.data.url}#${id}`,
        text: fillFigures(raw.text, figures, chapter.data.volume, asOf),
        facts,
        figures: [...new Set(raw.figures)],
        rulings: words(raw.attributes.ruling),
        law: words(raw.attributes.law),
        origin: origin === 'added' ? 'added' : 'source',
        roles: [...new Set(facts.flatMap((fact) => rolesOf.get(fact) ?? []))],
      });
    }
  }
  const order = (chapter: Chapter) =>
    chapter.number
      .split('.')
      .map((n) => n.padStart(3, '0'))
      .join('.');
  chapters.sort((a, b) => order(a).localeCompare(order(b)));

  const handbook: Handbook = {
    asOf,
    rulesVersion: rulesVersion(root),
    company: company ?? {
      name: '',
      handbook: '',
      hotline: '',
      policyOwner: '',
      emergency: [],
      volumes: ['operations'],
    },
    holidays: reader.one('src/content/holidays.yaml', Holidays) ?? {},
    topics: reader.one('src/content/topics.yaml', Topics) ?? {},
    documents,
    figures,
    rulings: reader.list('ruling', 'rulings/*.yaml', Ruling),
    law: reader.list('law', 'law.yaml', LawNote),
    terms: reader.list('term', 'glossary.yaml', Term),
    everyday: reader.files('everyday.yaml').flatMap((file) => reader.one(file, z.array(Everyday)) ?? []),
    asked: readAsked(reader, clauses),
    forms: reader.files('forms.yaml').flatMap((file) => reader.one(file, z.array(Form)) ?? []),
    paths: reader.list('path', 'paths.yaml', ReadingPath),
    diagrams: Object.fromEntries(
      reader.files('diagrams/*.yaml').flatMap((file) => {
        const diagram = reader.one(file, Diagram);
        return diagram ? [[topicOf(file), diagram]] : [];
      }),
    ),
    chapters,
    clauses,
    questions: [],
    citedBy: {},
    firstUses: {},
  };
  return { handbook, places: reader.places, strayFigures: reader.strayFigures, problems: reader.problems };
}

/** The words that readers ask in; each file has those of the chapter that it is named by. */
function readAsked(reader: Reader, clauses: readonly Clause[]): Handbook['asked'] {
  const chapterOf = new Map(clauses.map(({ id, chapter }) => [id, chapter]));
  const asked: Handbook['asked'] = {};
  for (const file of reader.files('asked/*/*.yaml')) {
    const chapter = file.replace('src/content/asked/', '').replace(/\.yaml$/, '');
    for (const [id, phrases] of Object.entries(reader.one(file, Asked) ?? {})) {
      if (chapterOf.get(id) === chapter) asked[id] = phrases;
      else {
        reader.problems.push({
          file,
          id,
          message: `is no clause of ${chapter}`,
          remedy: 'correct the id, or move the line to the file of its chapter',
        });
      }
    }
  }
  return asked;
}

function topicOf(file: string): string {
  return (file.split('/').at(-1) as string).replace('.yaml', '');
}

function words(attribute: string | undefined): string[] {
  return (attribute ?? '').split(/\s+/).filter(Boolean);
}
