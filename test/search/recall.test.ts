import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchIndex } from '../../src/build/search-index.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { loadTools } from '../../src/handbook/tools.ts';
import { createSearch } from '../../src/lib/search/engine.ts';

interface Query {
  q: string;
  style: string;
  want: string[];
}

const root = join(import.meta.dirname, '../..');
// With the tools, the forms and the questions, as readers have them: none may take a clause's place.
const tools = await loadTools(root);
const handbook = await loadHandbook(root, '2026-06-01', tools);
const files = searchIndex(handbook, tools);
const search = createSearch(async (name) => files.get(name));
const facts = new Map(handbook.clauses.map((clause) => [clause.url, clause.facts]));

/** The place of the first clause that carries a wanted fact among the first ten results, from 1; Infinity without one. */
async function place({ q, want }: Query): Promise<number> {
  const { hits } = await search.search(q);
  const shown = await search.show(hits.slice(0, 10));
  const index = shown.findIndex(({ url }) => facts.get(url)?.some((fact) => want.includes(fact)));
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
}

test.each([
  ['queries.yaml', 0.92, 0.96],
  ['everyday-queries.yaml', 0.9, 0.95],
  ['mixed-queries.yaml', 0.92, 0.95],
])('what new hires type finds its clause: %s', { timeout: 60_000 }, async (file, first3, first10) => {
  const queries = parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Query[];
  const places = await Promise.all(queries.map(place));
  const within = (most: number) => places.filter((found) => found <= most).length / queries.length;
  const missed = queries.filter((_, index) => (places[index] ?? 0) > 3).map(({ q }) => q);
  expect(within(3), `not in the first three: ${missed.join('、')}`).toBeGreaterThanOrEqual(first3);
  expect(within(10)).toBeGreaterThanOrEqual(first10);
});

test('no question stands among the clauses, whatever is asked', async () => {
  for (const query of ['换班考试', '练习题 请假', '考核题']) {
    const { hits, practising } = await search.search(query);
    const kinds = (await search.show(hits)).map(({ kind }) => kind);
    expect(kinds).not.toContain('题目');
    expect(practising).toBe(true);
    expect(await search.countQuestions(query)).toBeGreaterThan(0);
  }
});
