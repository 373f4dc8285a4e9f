import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Handbook } from '../handbook/types.ts';
import type { Group, Words } from '../lib/search/files.ts';
import { GRAMMAR } from '../lib/search/question-words.ts';
import type { Cut } from '../lib/search/tokens.ts';
import { LOOK_ALIKES } from './look-alikes.ts';

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const HAN = /\p{Script=Han}+/gu;

/** A word is worth knowing when it stands in so many places, a phrase of several words in more. */
const TWICE = 2;
const OFTEN = 4;
/** So often two single characters stand side by side that make a word. */
const TOGETHER = 3;
const LONGEST_WORD = 4;
const LONGEST_PHRASE = 6;
const PARTICLE = /[的了在是和与或及也都就不要有把被让向从对为由每各其所之以]/u;

/** The Traditional characters of all that are written otherwise in Simplified and whose Simplified one is used here. */
export function simplifiedFor(texts: readonly string[], groups: readonly Group[]): Map<string, string> {
  const used = new Set([...texts, ...groups.flatMap(({ say, mean }) => [...say, ...mean])].join(''));
  const convert = Converter({ from: 't', to: 'cn' });
  const simplified = new Map<string, string>();
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const traditional = String.fromCodePoint(code);
    const plain = convert(traditional);
    if (plain !== traditional && used.has(plain) && !used.has(traditional))
      simplified.set(traditional, plain);
  }
  return simplified;
}

/** The words that mean the same: what people say, and the glossary's aliases, both ways. */
export function groupsOf({ terms, everyday }: Pick<Handbook, 'terms' | 'everyday'>): Group[] {
  const known = terms.filter((term) => term.aliases.length > 0);
  return [...everyday, ...known.map(({ term, aliases }) => ({ say: aliases, mean: [term], both: true }))];
}

/** Characters that make one word with the word before them: 差异化, 接通率. */
const SUFFIXES = new Set('化率员性者部表单会制量费岗室组台证书度线');

/**
 * Cuts Chinese into words as ICU does, but never through a term of the handbook, and with characters that ICU leaves
 * single put together where `texts` often have them side by side: 汇总, 录入, 带教.
 */
export function cutterFor(
  { terms }: Pick<Handbook, 'terms'>,
  groups: readonly Group[],
  texts: readonly string[],
): Cut {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const segments = (run: string) => [...segmenter.segment(run)].map(({ segment }) => segment);
  const together = pairsOfSingles(texts, segments);
  const known = new Set([
    ...terms.map(({ term }) => term),
    ...groups.flatMap(({ say, mean }) => [...say, ...mean]),
  ]);
  const longest = Math.max(3, ...[...known].map((word) => word.length));
  const knownAt = (run: string, place: number): string | undefined => {
    for (let length = Math.min(longest, run.length - place); length > 2; length--) {
      if (known.has(run.slice(place, place + length))) return run.slice(place, place + length);
    }
    return undefined;
  };
  const plain = (run: string) => joined(segments(run), known, together);
  return (run) => {
    const words: string[] = [];
    let from = 0;
    for (let place = 0; place < run.length; ) {
      const word = knownAt(run, place);
      if (word) {
        words.push(...plain(run.slice(from, place)), word);
        from = place + word.length;
      }
      place += word?.length ?? 1;
    }
    return [...words, ...plain(run.slice(from))];
  };
}

/** How often two characters that are cut off singly stand side by side, where that is often enough for a word. */
function pairsOfSingles(
  texts: readonly string[],
  segments: (run: string) => string[],
): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const [word, next] of wordsInTurn(texts, segments)) {
    const pair = word + next;
    if (word.length === 1 && next.length === 1 && ![...pair].some((char) => GRAMMAR.has(char)))
      count(pairs, pair);
  }
  return new Map([...pairs].filter(([, times]) => times >= TOGETHER));
}

/** Every word of texts of which none is looked at twice, with the one after it, empty at the end of a run. */
function* wordsInTurn(texts: readonly string[], cut: Cut): Generator<[string, string]> {
  for (const text of new Set(texts)) {
    for (const [run] of text.matchAll(HAN)) {
      const words = cut(run);
      for (const [index, word] of words.entries()) yield [word, words[index + 1] ?? ''];
    }
  }
}

/** Words with what belongs to them put back: single characters that make a term or a frequent pair, and suffixes. */
function joined(
  words: readonly string[],
  known: ReadonlySet<string>,
  together: ReadonlyMap<string, number>,
): string[] {
  const found: string[] = [];
  for (const [index, word] of words.entries()) {
    const last = found.at(-1) ?? '';
    const pair = together.get(last + word) ?? 0;
    const next = together.get(word + (words[index + 1] ?? '')) ?? 0;
    const one =
      last !== '' &&
      ((SUFFIXES.has(word) && last.length > 1) || known.has(last + word) || (pair > 0 && pair >= next));
    if (one) found[found.length - 1] = last + word;
    else found.push(word);
  }
  return found;
}

/** The words of the handbook for queries in letters, and the characters by their sound, for wrong ones. */
export function wordsOf(
  texts: readonly string[],
  cut: Cut,
  { terms, everyday }: Pick<Handbook, 'terms' | 'everyday'>,
): Words {
  const words = new Map<string, number>();
  const phrases = new Map<string, number>();
  for (const [word, next] of wordsInTurn(texts, cut)) {
    if (word.length > 1 && word.length <= LONGEST_WORD) count(words, word);
    const both = word + next;
    if (next !== '' && both.length <= LONGEST_PHRASE && !PARTICLE.test(both)) count(phrases, both);
  }
  for (const [word, times] of words) if (times < TWICE) words.delete(word);
  for (const [phrase, times] of phrases) if (times >= OFTEN) words.set(phrase, times);
  const named = [
    ...terms.flatMap(({ term, aliases }) => [term, ...aliases]),
    ...everyday.flatMap(({ mean }) => mean),
  ];
  for (const word of named) if (/^\p{Script=Han}+$/u.test(word)) count(words, word);
  return {
    syllables: syllablesOf(),
    alike: LOOK_ALIKES,
    words: [...words]
      .sort(([, a], [, b]) => b - a)
      .map(([word]) => word)
      .join(' '),
  };
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** The common characters (the first level of GB 2312) by syllable, without tones; a character with several readings stands under each. */
function syllablesOf(): Record<string, string> {
  const bySyllable: Record<string, string> = {};
  const gb = new TextDecoder('gb2312');
  for (let high = 0xb0; high <= 0xd7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) {
      const char = gb.decode(new Uint8Array([high, low]));
      if (!/^\p{Script=Han}$/u.test(char)) continue;
      const readings = pinyin(char, { toneType: 'none', type: 'array', multiple: true, v: true });
      for (const reading of new Set(readings)) bySyllable[reading] = (bySyllable[reading] ?? '') + char;
    }
  }
  return bySyllable;
}
