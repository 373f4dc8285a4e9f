import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { VOLUMES } from '../lib/volumes.ts';
import { chapterFields } from '../schemas/chapter.ts';
import { type RawChapter, type RawClause, readMdx } from './mdx.ts';
import type { Chapter, Problem } from './types.ts';

const ChapterFrontmatter = z.looseObject({
  title: z.string(),
  description: z.string().min(2),
  volume: chapterFields.volume.unwrap(),
  number: chapterFields.number.unwrap(),
  binds: chapterFields.binds.unwrap(),
});

export type Kind = 'fact' | 'figure' | 'clause' | 'ruling' | 'law' | 'term' | 'path' | 'question';

/** The key of `places` for an id of a kind; two kinds may use the same id. */
export function placeKey(kind: Kind, id: string): string {
  return `${kind} ${id}`;
}

/** What was parsed before, by text: after an edit the handbook is read anew, and nearly every file is as it was. */
const parsedYaml = new Map<string, unknown>();
const parsedMdx = new Map<string, RawChapter>();

function once<T>(parsed: Map<string, T>, text: string, parse: (text: string) => T): T {
  if (!parsed.has(text)) parsed.set(text, parse(text));
  return parsed.get(text) as T;
}

const CLAUSE_ATTRIBUTES = new Set(['id', 'from', 'origin', 'ruling', 'law']);

/** Reads files below a root by their schemas and collects what is wrong with them. */
export class Reader {
  /** File (and line) of every id by kind. */
  readonly places = new Map<string, string>();
  /** Figures that chapters show outside a clause, with the file. */
  readonly strayFigures: { file: string; id: string }[] = [];
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
      raw = once(parsedMdx, blankLines(match?.[1] ?? '') + (match?.[2] ?? ''), readMdx);
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
      return once<unknown>(parsedYaml, yaml, (text) => parse(text));
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

/** As many empty lines as the frontmatter takes, so that line numbers are those of the file. */
function blankLines(frontmatter: string): string {
  return '\n'.repeat(frontmatter.split('\n').length + 2);
}
