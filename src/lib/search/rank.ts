import type { Posting } from './postings.ts';
import type { Concept, Option } from './understand.ts';

/** A record that fits. */
export interface Hit {
  doc: number;
  score: number;
  /** From 0 to 1: how much of what was asked for it has. */
  coverage: number;
}

const HIGHEST = 7;
const ACROSS_WORDS = 0.1;
/** The same for a pair that is a word nowhere: it shows that the query's words stand together. */
const TOGETHER = 0.4;
/** As if so many records had a token that none has. */
const UNKNOWN = 3;
/** What further wordings of the same add to the best one. */
const OTHER_WORDINGS = 0.3;
/** The share of a score that does not depend on how much of the query is covered. */
const REGARDLESS = 0.35;

export type Postings = ReadonlyMap<string, readonly Posting[]>;

/** The records that fit any of the concepts, best first; where all of them only add, those that fit one in words; `count` is the number of all records. */
export function rank(concepts: readonly Concept[], postings: Postings, count: number): Hit[] {
  const scores = new Map<number, { score: number; covered: number }>();
  const rarity = (token: string) => Math.log(1 + count / (postings.get(token)?.length ?? UNKNOWN));
  const known = concepts.filter(({ options }) =>
    options.some(({ tokens }) => tokens.some((token) => standsInAWord(token, postings))),
  );
  const asking = known.filter(({ extra }) => !extra);
  const decisive = new Set(asking.length > 0 ? asking : known.filter(isOfWords));
  let asked = 0;
  for (const concept of concepts) {
    const { options } = concept;
    const worth = importance(options, postings, rarity);
    const adds = !decisive.has(concept);
    if (!adds) asked += worth;
    const best = new Map<number, { match: number; share: number; others: number }>();
    for (const option of options) {
      for (const [doc, fit] of fits(option, postings, rarity)) {
        const match = fit.match * option.weight;
        const before = best.get(doc) ?? { match: 0, share: 0, others: 0 };
        before.others += Math.min(match, before.match);
        before.match = Math.max(match, before.match);
        before.share = Math.max(fit.share, before.share);
        best.set(doc, before);
      }
    }
    for (const [doc, { match, share, others }] of best) {
      const sum = scores.get(doc) ?? { score: 0, covered: 0 };
      sum.score += worth * (match + OTHER_WORDINGS * Math.min(others, 1));
      if (!adds) sum.covered += worth * share;
      scores.set(doc, sum);
    }
  }
  return [...scores]
    .filter(([, { covered }]) => covered > 0)
    .map(([doc, { score, covered }]) => {
      const coverage = covered / asked;
      return { doc, score: score * (REGARDLESS + (1 - REGARDLESS) * coverage), coverage };
    })
    .sort((a, b) => b.score - a.score || a.doc - b.doc);
}

/** Whether it is said in words, not in single characters and numbers alone. */
function isOfWords({ options }: Concept): boolean {
  return options.some(({ tokens }) => tokens.some((token) => /^\p{Script=Han}{2}$/u.test(token)));
}

/** Whether a token stands within one word somewhere; a pair that only runs across words is nothing to look for by itself. */
export function standsInAWord(token: string, postings: Postings): boolean {
  return postings.get(token)?.some(({ level }) => level > 0) ?? false;
}

/** What a concept weighs: the rarity of its first wording that the handbook has, whole if any is. */
function importance(
  options: readonly Option[],
  postings: Postings,
  rarity: (token: string) => number,
): number {
  const inAWord = (token: string) => standsInAWord(token, postings);
  const wording =
    options.find(({ tokens }) => tokens.some(inAWord) && tokens.every((token) => postings.has(token))) ??
    options.find(({ tokens }) => tokens.some(inAWord)) ??
    options.find(({ tokens }) => tokens.some((token) => postings.has(token)));
  const known = wording?.tokens.filter((token) => postings.has(token)) ?? [];
  const words = known.filter(inAWord);
  return (words.length > 0 ? words : known).reduce((sum, token) => sum + rarity(token), 0);
}

/** How far each record has the tokens of an option: weighted by how well (match), and whether at all (share). */
function fits({ tokens }: Option, postings: Postings, rarity: (token: string) => number) {
  const words = tokens.filter((token) => standsInAWord(token, postings) || !postings.has(token));
  const whole = (words.length > 0 ? words : tokens).reduce((sum, token) => sum + rarity(token), 0);
  const found = new Map<number, { match: number; share: number }>();
  for (const token of tokens) {
    const part = rarity(token) / whole;
    const weak = standsInAWord(token, postings) ? ACROSS_WORDS : TOGETHER;
    for (const { doc, level } of postings.get(token) ?? []) {
      const fit = found.get(doc) ?? { match: 0, share: 0 };
      fit.match += part * (level === 0 ? weak : level / HIGHEST);
      if (level > 0) fit.share += part;
      found.set(doc, fit);
    }
  }
  return found;
}
