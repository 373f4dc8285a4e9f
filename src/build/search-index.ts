import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Handbook } from '../handbook/types.ts';
import { buildIndex } from '../lib/search/build.ts';
import type { Tool } from '../lib/tools/define.ts';
import { cutterFor, groupsOf, simplifiedFor, wordsOf } from './search-language.ts';
import { questionRecords, searchRecords } from './search-records.ts';

/** The files of the search index by name, without ending; what reads them is src/lib/search/engine.ts. */
export function searchIndex(handbook: Handbook, tools: readonly Tool[]): Map<string, unknown> {
  const records = searchRecords(handbook, tools);
  const texts = records.flatMap(({ text, title, names, headings, also }) => [
    text,
    title,
    ...names,
    ...headings,
    ...also,
  ]);
  const spoken = records.flatMap(({ asked }) => asked);
  const groups = groupsOf(handbook);
  const cut = cutterFor(handbook, groups, texts);
  const words = wordsOf(texts, cut, handbook);
  return buildIndex(
    records,
    simplifiedFor([...texts, ...spoken], groups),
    groups,
    words,
    cut,
    questionRecords(handbook),
  );
}

/** Writes the search index below `out` as JSON. Returns the number of its files. */
export function writeSearchIndex(out: string, handbook: Handbook, tools: readonly Tool[]): number {
  const files = searchIndex(handbook, tools);
  for (const [name, content] of files) {
    const path = join(out, 'search', `${name}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(content));
  }
  return files.size;
}
