import { columnAt, type Load, RECORDS_A_FILE, recordsFileOf, type Shard, type Start, shardOf, type Words } from './files.ts';
import { conceptsOfLetters } from './letters.ts';
import { normalise } from './normalise.ts';
import { decodePostings, type Posting } from './postings.ts';
import { GRAMMAR } from './question-words.ts';
import { type Hit, type Postings, rank, standsInAWord } from './rank.ts';
import type { Facet, ShownRecord } from './records.ts';
import { soundsOf } from './sounds.ts';
import { mended } from './typos.ts';
import { type Concept, synonymsOf, understand } from './understand.ts';

export interface Filters {
  kind?: string;
  volume?: string;
  /** Records that bind this post, or everyone. */
  post?: string;
}

export interface Found {
  /** Best first. */
  hits: Hit[];
  /** What was looked for instead, where the query has a wrong character; null otherwise. */
  corrected: string | null;
  /** The words to mark in a text. */
  marks: string[];
}

export interface Search {
  search: (query: string, filters?: Filters) => Promise<Found>;
  show: (hits: readonly Hit[]) => Promise<ShownRecord[]>;
  /** Every kind, volume and post that can be filtered by. */
  facets: () => Promise<Facet[]>;
}

const TOOL = 1.6;
const LEAST = 0.12;

/** The search over the files that `load` gives. It asks for a file only when a query needs it, and for each only once. */
export function createSearch(load: Load): Search {
  const files = new Map<string, Promise<unknown>>();
  function file<T>(name: string): Promise<T> {
    const known = files.get(name);
    if (known) return known as Promise<T>;
    const loading = load(name);
    files.set(name, loading);
    loading.catch(() => files.delete(name));
    return loading as Promise<T>;
  }
  const begun = once(async () => {
    const start = await file<Start>('start');
    const simplified = new Map<string, string>();
    for (let at = 0; at < start.simplified.length; at += 2) {
      simplified.set(start.simplified[at] as string, start.simplified[at + 1] as string);
    }
    const facets = start.facets.map((facet) => ({
      ...facet,
      posts: facet.posts.map((post) => start.posts[post] as string),
    }));
    return { ...start, facets, simplified, synonyms: synonymsOf(start.groups) };
  });
  const words = once(async () => {
    const { words, alike, syllables } = await file<Words>('words');
    return { words: words.split(' '), alike, sounds: soundsOf(syllables) };
  });

  const decoded = new Map<string, readonly Posting[]>();
  async function postingsOf(tokens: readonly string[]): Promise<ReadonlyMap<string, readonly Posting[]>> {
    await Promise.all(
      tokens.map(async (token) => {
        if (decoded.has(token)) return;
        const shard = await file<Shard>(shardOf(token)).catch(() => ({}) as Shard);
        const list = Object.hasOwn(shard, token) ? shard[token] : undefined;
        if (list !== undefined) decoded.set(token, decodePostings(list));
      }),
    );
    return decoded;
  }

  async function search(query: string, filters: Filters = {}): Promise<Found> {
    const { simplified, synonyms, facets, facetOf } = await begun();
    const text = normalise(query, simplified).trim();
    let understood = understand(text, synonyms);
    let concepts = [...understood.concepts];
    let postings = await postingsOf(tokensIn(concepts).concat(understood.letters));
    const unknown: string[] = [];
    for (const letters of understood.letters) {
      if (postings.has(letters)) concepts.push({ options: [{ text: letters, tokens: [letters], weight: 1 }], extra: false });
      else unknown.push(letters);
    }
    let corrected: string | null = null;
    if (unknown.length > 0) {
      const { words: list, sounds } = await words();
      concepts.push(...conceptsOfLetters(unknown.join(''), list, sounds, synonyms));
      postings = await postingsOf(tokensIn(concepts));
    } else {
      const strange = strangePlaces(text, understood.loose, postings);
      if (strange.size > 0) {
        const { words: list, alike, sounds } = await words();
        corrected = mended(text, strange, list, alike, sounds);
      }
      if (corrected) {
        understood = understand(corrected, synonyms);
        concepts = understood.concepts;
        postings = await postingsOf(tokensIn(concepts));
      }
    }
    const facetAt = (doc: number) => facets[columnAt(facetOf, doc)] as Facet;
    const ranked = rank(concepts, postings, facetOf.length)
      .filter(({ doc }) => passes(facetAt(doc), filters))
      .map((hit) => {
        const { rank: willing, kind } = facetAt(hit.doc);
        const tool = understood.doing && kind === '工具' && hit.coverage > 0.9 ? TOOL : 1;
        return { ...hit, score: hit.score * willing * tool };
      })
      .sort((a, b) => b.score - a.score || a.doc - b.doc);
    const least = (ranked[0]?.score ?? 0) * LEAST;
    return { hits: ranked.filter(({ score }) => score >= least), corrected, marks: marksOf(concepts) };
  }

  async function show(hits: readonly Hit[]): Promise<ShownRecord[]> {
    return Promise.all(
      hits.map(async ({ doc }) => {
        const records = await file<ShownRecord[]>(recordsFileOf(doc));
        return records[doc % RECORDS_A_FILE] as ShownRecord;
      }),
    );
  }

  return { search, show, facets: async () => (await begun()).facets };
}

/** The places of Chinese characters that are in no known phrase and make no pair that the handbook has. */
function strangePlaces(text: string, loose: ReadonlySet<number>, postings: Postings): Set<number> {
  const known = (pair: string) => pair.length === 2 && (standsInAWord(pair, postings) || (postings.get(pair)?.length ?? 0) > 1);
  return new Set(
    [...loose].filter((place) => {
      const char = text[place] ?? '';
      if (!/\p{Script=Han}/u.test(char) || GRAMMAR.has(char) || text.length < 2) return false;
      return !known(text.slice(Math.max(0, place - 1), place + 1)) && !known(text.slice(place, place + 2));
    }),
  );
}

function passes({ kind, volume, posts }: Facet, filters: Filters): boolean {
  if (filters.kind && kind !== filters.kind) return false;
  if (filters.volume && volume !== filters.volume) return false;
  return !filters.post || (kind === '条款' && (posts.length === 0 || posts.includes(filters.post)));
}

function tokensIn(concepts: readonly Concept[]): string[] {
  return concepts.flatMap(({ options }) => options.flatMap(({ tokens }) => tokens));
}

function marksOf(concepts: readonly Concept[]): string[] {
  return [...new Set(concepts.flatMap(({ options }) => options.map(({ text }) => text)))].filter((text) => text !== '');
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    made.catch(() => {
      made = null;
    });
    return made;
  };
}
