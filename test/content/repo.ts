import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readHandbook } from '../../src/handbook/read.ts';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The day on which the tests read the real content. */
export const DAY = '2026-06-01';

/** The real handbook on that day. */
export const { handbook } = readHandbook(ROOT, DAY);

/** A piece of Chinese prose of the handbook and where it stands. */
export interface Prose {
  where: string;
  text: string;
}

/** Where a figure stood in prose; no digit, no Chinese numeral, no punctuation. */
export const FIGURE = '¤';

/** The prose of every clause as it is written in the MDX, figures replaced by a mark, tags and link targets left out. */
export const clauses: Prose[] = globSync('src/content/docs/*/*.mdx', { cwd: ROOT })
  .sort()
  .flatMap((file) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    return [...source.matchAll(/<Clause\b[^>]*\bid="([^"]*)"[^>]*>([\s\S]*?)<\/Clause>/g)].map(
      ([, id, body = '']) => ({
        where: `clause ${id}`,
        text: body
          .replace(/<Figure\b[^>]*\/>/g, FIGURE)
          .replace(/<\/?[A-Za-z][^>]*>/g, '')
          .replace(/\]\([^)]*\)/g, ']'),
      }),
    );
  });

/** The prose of every ruling, figures replaced by a mark. */
export const rulings: Prose[] = handbook.rulings.flatMap((ruling) =>
  (['question', 'decision', 'why', 'alternative'] as const).map((field) => ({
    where: `ruling ${ruling.id}, ${field}`,
    text: ruling[field].replace(/\{figure:[^}]*\}/g, FIGURE),
  })),
);
