import type { Group } from './files.ts';
import { GRAMMAR } from './question-words.ts';

const MOST = 6;

/** At most six terms of the handbook that share characters with a query, those that share most of themselves first. */
export function nearest(query: string, groups: readonly Group[]): string[] {
  const chars = new Set([...query].filter((char) => !GRAMMAR.has(char)));
  return groups
    .filter(({ both }) => both)
    .flatMap(({ say, mean: [term = ''] }) => {
      const share = Math.max(
        ...[term, ...say].map((word) => [...word].filter((char) => chars.has(char)).length / word.length),
      );
      return share > 0 ? [{ term, share }] : [];
    })
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ term }) => term);
}
