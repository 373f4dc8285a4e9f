import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { VOLUMES } from '../lib/volumes.ts';
import { chapterFields } from '../schemas/chapter.ts';
import { Company } from '../schemas/company.ts';
import { Diagram } from '../schemas/diagram.ts';
import { Everyday } from '../schemas/everyday.ts';
import { Ledger } from '../schemas/fact.ts';
import { Figure } from '../schemas/figure.ts';
import { Holidays } from '../schemas/holidays.ts';
import { LawNote } from '../schemas/law.ts';
import { ReadingPath } from '../schemas/path.ts';
import { Ruling } from '../schemas/ruling.ts';
import { Term } from '../schemas/term.ts';
import { Topics } from '../schemas/topics.ts';
import { fillFigures } from './figure-text.ts';
import { type RawChapter, type RawClause, readMdx } from './mdx.ts';
import { rulesVersion } from './rules-version.ts';
import type { Chapter, Clause, Handbook, Problem } from './types.ts';

const ChapterFrontmatter = z.looseObject({
  title: z.string(),
  description: z.string().min(2),
  volume: chapterFields.volume.unwrap(),
  number: chapterFields.number.unwrap(),
  binds: chapterFields.binds.unwrap(),
});

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
    paths: reader.list('path', 'paths.yaml', ReadingPath),
    diagrams: Object.fromEntries(
      reader.files('diagrams/*.yaml').flatMap((file) => {
        const diagram = reader.one(file, Diagram);
        return diagram ? [[topicOf(file), diagram]] : [];
      }),
    ),
    chapters,
    clauses,
    citedBy: {},
    firstUses: {},
  };
  return { handbook, places: reader.places, strayFigures: reader.strayFigures, problems: reader.problems };
}

export type Kind = 'fact' | 'figure' | 'clause' | 'ruling' | 'law' | 'term' | 'path';

/** The key of `places` for an id of a kind; two kinds may use the same id. */
export function placeKey(kind: Kind, id: string): string {
  return `${kind} ${id}`;
}

const CLAUSE_ATTRIBUTES = new Set(['id', 'from', 'origin', 'ruling', 'law']);

class Reader {
  readonly places = new Map<string, string>();
  readonly strayFigures: Reading['strayFigures'] = [];
  readonly problems: Problem[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  files(pattern: string): string[] {
    return globSync(`src/content/${pattern}`, { cwd: this.#root }).sort();
  }

  one<S extends z.ZodType>(file: string, schema: S): z.output<S> | null {
    const data = this.#yaml(file);
    return data === undefined ? null : this.#fit(file, file, schema, data);
  }

  list<S extends z.ZodType<{ id: string }>>(
    kind: Kind,
    pattern: string,
    schema: S,
    misplaced: (item: z.output<S>, file: string) => string | null = () => null,
  ): z.output<S>[] {
    return this.files(pattern).flatMap((file) => {
      const data = this.#yaml(file) ?? [];
      if (!Array.isArray(data)) {
        this.#problem(file, file, 'is not a list', 'begin every entry with "- id: …"');
        return [];
      }
      return data.flatMap((entry: unknown, index) => {
        const name = (entry as { id?: string } | null)?.id ?? `entry ${index + 1}`;
        const item = this.#fit(file, name, schema, entry);
        if (!item || !this.claim(kind, item.id, file)) return [];
        const elsewhere = misplaced(item, file);
        if (elsewhere) this.#problem(file, item.id, elsewhere, 'move the entry or rename it');
        return [item];
      });
    });
  }

  chapter(file: string): { data: Chapter; raw: RawChapter } | null {
    const text = this.#text(file);
    const folder = file.split('/')[3] as string;
    if (!(folder in VOLUMES)) return null;
    const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
    const frontmatter = this.#parse(file, match?.[1] ?? '') ?? {};
    const fit = this.#fit(file, file, ChapterFrontmatter, frontmatter);
    if (!fit) return null;
    if (fit.volume !== folder) {
      this.#problem(
        file,
        fit.volume,
        `stands in the folder of volume ${folder}`,
        'make volume and folder agree',
      );
    }
    let raw: RawChapter;
    try {
      raw = readMdx(blankLines(match?.[1] ?? '') + (match?.[2] ?? ''));
    } catch (error) {
      this.#problem(
        file,
        file,
        `MDX cannot be read: ${String(error)}`,
        'escape < and { in prose, close every tag',
      );
      return null;
    }
    this.strayFigures.push(...raw.strayFigures.map((id) => ({ file, id })));
    const id = file.replace('src/content/docs/', '').replace(/\.mdx$/, '');
    const { title, description, volume, number, binds } = fit;
    const { tool: tools, diagram: diagrams, term: terms } = raw.uses;
    return {
      data: { id, title, description, volume, number, binds, url: `/${id}/`, tools, diagrams, terms },
      raw,
    };
  }

  /** Reports what a <Clause> tag must not have. */
  checkTag({ attributes, nested, line }: RawClause, file: string): void {
    const place = `${file}:${line}`;
    const id = attributes.id ?? '';
    if (nested) this.#problem(place, id, 'stands inside another clause', 'close the clause before it');
    const unknown = Object.keys(attributes).filter((name) => !CLAUSE_ATTRIBUTES.has(name));
    for (const name of unknown)
      this.#problem(
        place,
        id,
        `has the unknown attribute ${name}`,
        `use ${[...CLAUSE_ATTRIBUTES].join(', ')}`,
      );
    if (attributes.origin !== undefined && attributes.origin !== 'added') {
      this.#problem(place, id, `has origin="${attributes.origin}"`, 'write origin="added" or leave it out');
    }
  }

  /** Takes an id; false (and a problem) where it is taken already. */
  claim(kind: Kind, id: string, place: string): boolean {
    const key = placeKey(kind, id);
    const taken = this.places.get(key);
    if (taken === undefined) {
      this.places.set(key, place);
      return true;
    }
    this.#problem(
      place,
      id,
      `is a duplicate: it stands in ${taken} already`,
      'give one of the two another id',
    );
    return false;
  }

  #text(file: string): string {
    return readFileSync(join(this.#root, file), 'utf8').replaceAll('\r\n', '\n');
  }

  #yaml(file: string): unknown {
    return this.#parse(file, this.#text(file));
  }

  #parse(file: string, yaml: string): unknown {
    try {
      return parse(yaml);
    } catch (error) {
      this.#problem(
        file,
        file,
        `cannot be read: ${(error as Error).message.split('\n')[0]}`,
        'mend the YAML',
      );
      return undefined;
    }
  }

  #fit<S extends z.ZodType>(file: string, id: string, schema: S, data: unknown): z.output<S> | null {
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const field = issue.path.join('.');
      const schemaFile = `see the schema in src/schemas`;
      this.#problem(file, id, `${field ? `${field}: ` : ''}${issue.message}`, schemaFile);
    }
    return null;
  }

  #problem(file: string, id: string, message: string, remedy: string): void {
    this.problems.push({ file, id, message, remedy });
  }
}

function topicOf(file: string): string {
  return (file.split('/').at(-1) as string).replace('.yaml', '');
}

/** As many empty lines as the frontmatter takes, so that line numbers are those of the file. */
function blankLines(frontmatter: string): string {
  return '\n'.repeat(frontmatter.split('\n').length + 2);
}

function words(attribute: string | undefined): string[] {
  return (attribute ?? '').split(/\s+/).filter(Boolean);
}
