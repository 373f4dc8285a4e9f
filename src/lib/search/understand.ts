import type { Group } from './files.ts';
import { AMOUNT, ASKING, BETWEEN, DOING, FAINT, GRAMMAR, HINTS } from './question-words.ts';
import { tokensOf, unitToken } from './tokens.ts';

/** One way to say a concept. */
export interface Option {
  text: string;
  tokens: string[];
  /** From 0 to 1: how surely it is what was meant. */
  weight: number;
}

/** One thing that a query asks for, in all its wordings. */
export interface Concept {
  options: Option[];
  /** Adds to what fits, but its absence takes nothing away. */
  extra: boolean;
}

export interface Understood {
  concepts: Concept[];
  /** Latin letters that may be pinyin. */
  letters: string[];
  /** The places in the query of characters that are in no known phrase. */
  loose: ReadonlySet<number>;
  /** Asks for something to do it with: tools and forms go first. */
  doing: boolean;
}

/** A pair of characters that is no known phrase. */
const LOOSE = 0.95;
const SYNONYM = 0.7;
const HINT = 0.4;
const LONGEST = 12;
/** A … as it stands in a normalised phrase. */
const GAP = '...';
/** So many characters may stand in a gap. */
const WIDEST = 5;
/** Each further wording means more files to fetch. */
const MOST_SYNONYMS = 6;

/** Looks a normalised word up in the groups: the words meant by it. */
export type Synonyms = ReadonlyMap<string, string[]>;

/** What is meant by each word that can be said, over all groups. */
export function synonymsOf(groups: readonly Group[]): Synonyms {
  const meant = new Map<string, string[]>();
  const add = (said: readonly string[], words: readonly string[]) => {
    for (const word of said) meant.set(word, [...new Set([...(meant.get(word) ?? []), ...words])]);
  };
  for (const { say, mean, both } of groups) {
    add(say, mean);
    if (both) add(mean, say);
  }
  return meant;
}

/** A phrase with a gap, as in 领导…骂: whatever stands between its two parts. */
export interface Gapped {
  first: string;
  last: string;
  /** As it stands among the synonyms. */
  phrase: string;
}

/** The phrases with a gap among all that can be said, the longest first. */
export function gappedIn(synonyms: Synonyms): Gapped[] {
  return [...synonyms.keys()]
    .filter((phrase) => phrase.includes(GAP))
    .sort((a, b) => b.length - a.length)
    .map((phrase) => {
      const [first = '', last = ''] = phrase.split(GAP);
      return { first, last, phrase };
    });
}

/** What a normalised query asks for: known phrases with their synonyms, the rest pair by pair, words of asking set aside. */
export function understand(
  query: string,
  synonyms: Synonyms,
  gapped: readonly Gapped[] = gappedIn(synonyms),
): Understood {
  const concepts: Concept[] = [];
  const letters: string[] = [];
  const cuts = new Set<number>();
  const unknown = new Set<number>();
  let rest = '';
  let place = 0;
  const settle = () => {
    if (rest !== '') concepts.push(...loose(rest));
    rest = '';
  };
  while (place < query.length) {
    const latin = /^[a-z]+/.exec(query.slice(place))?.[0];
    const phrase = latin ? undefined : longest(query, place, (text) => synonyms.has(text));
    const over = latin ? undefined : gappedAt(query, place, gapped);
    if (over && over.first.length + over.last.length > (phrase?.length ?? 0)) {
      settle();
      const between = understand(
        query.slice(place + over.first.length, over.end - over.last.length),
        synonyms,
        gapped,
      );
      concepts.push(
        { options: optionsOf(over.phrase, synonyms).slice(1), extra: false },
        ...between.concepts.map((concept) => ({ ...concept, extra: true })),
      );
      place = over.end;
      continue;
    }
    const asking = latin ? undefined : longest(query, place, (text) => ASKING.has(text));
    const taken = latin ?? (phrase && phrase.length >= (asking?.length ?? 0) ? phrase : asking);
    if (taken === undefined) {
      unknown.add(place);
      rest += query[place++];
      continue;
    }
    settle();
    if (latin) letters.push(latin);
    else if (taken === phrase) concepts.push({ options: optionsOf(taken, synonyms), extra: false });
    cuts.add(place).add(place + taken.length);
    place += taken.length;
  }
  settle();
  concepts.push(...parted(query, synonyms), ...extras(query, cuts));
  return { concepts, letters, loose: unknown, doing: DOING.test(query) };
}

/** The ways to say `text`: itself, and its synonyms. */
export function optionsOf(text: string, synonyms: Synonyms): Option[] {
  return [
    { text, tokens: tokenTexts(text), weight: 1 },
    ...(synonyms.get(text) ?? [])
      .slice(0, MOST_SYNONYMS)
      .map((word) => ({ text: word, tokens: tokenTexts(word), weight: SYNONYM })),
  ];
}

/** The phrase with a gap that begins at `place`, and where it ends. */
function gappedAt(query: string, place: number, gapped: readonly Gapped[]) {
  for (const each of gapped) {
    if (!query.startsWith(each.first, place)) continue;
    const from = place + each.first.length;
    const at = query.slice(from, from + WIDEST + each.last.length).indexOf(each.last);
    if (at >= 0) return { ...each, end: from + at + each.last.length };
  }
  return undefined;
}

function longest(query: string, place: number, known: (text: string) => boolean): string | undefined {
  for (let length = Math.min(LONGEST, query.length - place); length > 1; length--) {
    const text = query.slice(place, place + length);
    if (known(text)) return text;
  }
  return undefined;
}

/** What is no known phrase: every pair by itself. */
function loose(text: string): Concept[] {
  return tokenTexts(text).map((token) => ({
    options: [{ text: token, tokens: [token], weight: LOOSE }],
    extra: token.length === 1 || FAINT.has(token) || [...token].some((char) => GRAMMAR.has(char)),
  }));
}

/** Words with something between their two characters: 换几次班, 请3天假. */
function parted(query: string, synonyms: Synonyms): Concept[] {
  return [...query.matchAll(BETWEEN)]
    .map(([, first = '', last = '']) => first + last)
    .map((word) => ({ options: optionsOf(word, synonyms), extra: !synonyms.has(word) }));
}

/** Pairs that run across two parts reward their standing together; units reward a text that states the amount asked for. */
function extras(query: string, cuts: ReadonlySet<number>): Concept[] {
  const across = [...cuts]
    .map((cut) => query.slice(cut - 1, cut + 1))
    .filter((pair) => /^\p{Script=Han}{2}$/u.test(pair));
  const units = [...query.matchAll(AMOUNT)].flatMap(([, unit = '']) => unitToken(unit) ?? []);
  const hints = HINTS.filter(([asks]) => asks.test(query)).map(([, tokens]) => tokens);
  return [
    ...across.map((pair) => extra([pair], pair)),
    ...units.map((unit) => extra([unit])),
    ...hints.map((tokens) => extra(tokens)),
  ];
}

function extra(tokens: readonly string[], text = ''): Concept {
  return { options: tokens.map((token) => ({ text, tokens: [token], weight: HINT })), extra: true };
}

function tokenTexts(text: string): string[] {
  return [...new Set(tokensOf(text).map((token) => token.text))].filter((token) => !token.startsWith('#'));
}
