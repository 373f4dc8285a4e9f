import * as z from 'zod/mini';
import { VOLUME_SLUGS } from '../volumes.ts';
import { byId } from './by-id.ts';
import type { Paper } from './paper.ts';
import { type Difficulty, KINDS, type Kind, type Question } from './question.ts';
import { shuffled } from './shuffle.ts';

const KIND_NAMES = Object.keys(KINDS) as [Kind, ...Kind[]];

/** What a paper is made of. The same order, bank and rules give the same paper everywhere. */
export const PaperOrder = z.object({
  title: z.string(),
  volume: z.enum(VOLUME_SLUGS),
  /** Page ids of the chapters asked about. */
  chapters: z.array(z.string()),
  /** For each kind how many questions, and the points of each. */
  kinds: byId(z.object({ count: z.int(), points: z.number() })),
  /** Share of easy, middle and hard questions; only their relation counts. */
  difficulty: z.array(z.number()).check(z.minLength(3), z.maxLength(3)),
  minutes: z.number(),
  passPoints: z.number(),
  shuffle: z.boolean(),
  /** Any text: another one makes another paper. */
  seed: z.string(),
});
export type PaperOrder = z.infer<typeof PaperOrder>;

/** Two papers of equal difficulty, and what the bank could not give. */
export interface Papers {
  a: Paper;
  b: Paper;
  /** Questions that both papers have, because the bank has too few of their kind. */
  shared: number;
  /** By kind: how many questions are missing from each paper. */
  missing: Partial<Record<Kind, number>>;
}

const LEVELS: Difficulty[] = [1, 2, 3];

/** The difficulty of a paper from 0 (all easy) to 100 (all hard): the mean of its questions by points; 0 for an empty one. */
export function paperDifficulty({ items }: Paper): number {
  const points = items.reduce((sum, item) => sum + item.points, 0);
  const hard = items.reduce((sum, item) => sum + (item.question.difficulty - 1) * 50 * item.points, 0);
  return points === 0 ? 0 : hard / points;
}

/**
 * Papers A and B by an order: for every kind and difficulty both get the same number of questions, so that they are
 * equally hard; they share a question only where the bank has too few. Questions come from all chapters evenly.
 */
export function buildPapers(order: PaperOrder, bank: readonly Question[], rulesVersion: string): Papers {
  const usable = bank.filter((question) => order.chapters.includes(question.chapter));
  const items: Record<'a' | 'b', Paper['items']> = { a: [], b: [] };
  const used = new Map<string, number>();
  const missing: Papers['missing'] = {};
  let shared = 0;
  for (const kind of KIND_NAMES) {
    const { count, points } = order.kinds[kind] ?? { count: 0, points: 0 };
    if (count === 0) continue;
    const pools = LEVELS.map((level) =>
      shuffled(
        usable.filter((question) => question.kind === kind && question.difficulty === level),
        `${order.seed} ${kind} ${level}`,
      ),
    );
    const wanted = quotas(
      count,
      order.difficulty,
      pools.map((pool) => pool.length),
    );
    const given = wanted.reduce((sum, n) => sum + n, 0);
    if (given < count) missing[kind] = count - given;
    for (const [index, many] of wanted.entries()) {
      const pool = pools[index] as Question[];
      const first = pick(pool, many, used);
      const rest = pool.filter((question) => !first.includes(question));
      const second = pick(rest, Math.min(many, rest.length), used);
      const again = first.slice(0, many - second.length);
      shared += again.length;
      items.a.push(...first.map((question) => ({ question, points })));
      items.b.push(...[...second, ...again].map((question) => ({ question, points })));
    }
  }
  const paper = (letter: 'A' | 'B', chosen: Paper['items']): Paper => ({
    version: 1,
    id: `${order.seed}-${letter}`,
    title: `${order.title}（${letter}卷）`,
    volume: order.volume,
    minutes: order.minutes,
    passPoints: order.passPoints,
    shuffle: order.shuffle,
    rulesVersion,
    items: chosen,
  });
  return { a: paper('A', items.a), b: paper('B', items.b), shared, missing };
}

/**
 * How many of each difficulty make up `count`: by their shares, as far as half of each pool (so that a second paper finds
 * as many), then as far as the whole pools.
 */
function quotas(count: number, shares: readonly number[], sizes: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0) || 1;
  const given = shares.map(() => 0);
  for (const capacity of [sizes.map((size) => Math.floor(size / 2)), sizes]) {
    for (let left = count - given.reduce((sum, n) => sum + n, 0); left > 0; left--) {
      let best = -1;
      for (const [level, share] of shares.entries()) {
        if ((given[level] as number) >= (capacity[level] as number)) continue;
        const lack = (share / total) * count - (given[level] as number);
        const bestLack =
          best < 0 ? -Infinity : ((shares[best] as number) / total) * count - (given[best] as number);
        if (lack > bestLack) best = level;
      }
      if (best < 0) break;
      given[best] = (given[best] as number) + 1;
    }
  }
  return given;
}

/** `many` of a pool, one after the other from the chapter that has given fewest so far. */
function pick(pool: readonly Question[], many: number, used: Map<string, number>): Question[] {
  const left = [...pool];
  const picked: Question[] = [];
  while (picked.length < many) {
    let best = 0;
    for (const [index, question] of left.entries()) {
      const times = used.get(question.chapter) ?? 0;
      if (times < (used.get((left[best] as Question).chapter) ?? 0)) best = index;
    }
    const [question] = left.splice(best, 1) as [Question];
    used.set(question.chapter, (used.get(question.chapter) ?? 0) + 1);
    picked.push(question);
  }
  return picked;
}
