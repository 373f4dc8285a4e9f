import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchIndex } from '../../src/build/search-index.ts';
import { readHandbook } from '../../src/handbook/read.ts';
import { createSearch } from '../../src/lib/search/engine.ts';

const root = join(import.meta.dirname, '../..');
const queries = parse(readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8')) as {
  q: string;
  style: string;
  want: string[];
}[];
const { handbook } = readHandbook(root, '2026-06-01');
const files = searchIndex(handbook, []);
const search = createSearch(async (name) => files.get(name));
const facts = new Map(handbook.clauses.map((clause) => [clause.url, clause.facts]));

/** The place of the first clause that carries a wanted fact among the first ten results, from 1; Infinity without one. */
async function place({ q, want }: (typeof queries)[number]): Promise<number> {
  const { hits } = await search.search(q);
  const shown = await search.show(hits.slice(0, 10));
  const index = shown.findIndex(({ url }) => facts.get(url)?.some((fact) => want.includes(fact)));
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
}

test('what new hires type finds its clause', { timeout: 60_000 }, async () => {
  const places = await Promise.all(queries.map(place));
  const within = (most: number) => places.filter((found) => found <= most).length / queries.length;
  const missed = queries.filter((_, index) => (places[index] ?? 0) > 3).map(({ q }) => q);
  expect(within(3), `not in the first three: ${missed.join('、')}`).toBeGreaterThanOrEqual(0.9);
  expect(within(10)).toBeGreaterThanOrEqual(0.95);
});
