import * as z from 'zod/mini';
import { VOLUME_SLUGS, type Volume } from '../volumes.ts';
import { byId } from './by-id.ts';
import { roundPoints } from './paper.ts';
import { KINDS, type Kind } from './question.ts';

export const KIND_NAMES = Object.keys(KINDS) as [Kind, ...Kind[]];

/** Which of the two papers of an order. */
export const LETTERS = ['a', 'b'] as const;
export type Letter = (typeof LETTERS)[number];

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

/** A paper of common size: about 50 questions. */
const USUAL: PaperOrder['kinds'] = {
  single: { count: 20, points: 2 },
  multiple: { count: 8, points: 2 },
  truefalse: { count: 10, points: 1 },
  fill: { count: 4, points: 2 },
  numeric: { count: 3, points: 2 },
  matching: { count: 2, points: 3 },
  order: { count: 2, points: 3 },
  case: { count: 2, points: 4 },
};

/** The order that a trainer starts with: 100 points, no chapter chosen yet. */
export function usualOrder(volume: Volume, seed: string): PaperOrder {
  return {
    title: '业务考试',
    volume,
    chapters: [],
    kinds: USUAL,
    difficulty: [4, 4, 2],
    minutes: 60,
    passPoints: 0,
    shuffle: true,
    seed,
  };
}

/** The points that an order adds up to, to two decimals, whether or not the bank has so many questions. */
export function orderPoints({ kinds }: PaperOrder): number {
  return roundPoints(
    KIND_NAMES.reduce((sum, kind) => sum + (kinds[kind]?.count ?? 0) * (kinds[kind]?.points ?? 0), 0),
  );
}

/** The chapters of an order once chapter `id` is chosen (`on`) or left out; `all` gives them their order. */
export function withChapter(
  chosen: readonly string[],
  id: string,
  on: boolean,
  all: readonly string[],
): string[] {
  return all.filter((each) => (each === id ? on : chosen.includes(each)));
}

/** An order, and which of its papers, as the text that a link carries. */
export function writeOrder(order: PaperOrder, letter: Letter): string {
  return JSON.stringify({ ...order, letter });
}

/** The order in a text that `writeOrder` wrote; null for anything else. */
export function readOrder(text: string): { order: PaperOrder; letter: Letter } | null {
  try {
    const { letter, ...order } = Linked.parse(JSON.parse(text));
    return { order, letter };
  } catch {
    return null;
  }
}

const Linked = z.extend(PaperOrder, { letter: z.enum(LETTERS) });
