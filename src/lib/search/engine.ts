import {
  columnAt,
  decodeGroups,
  type Load,
  RECORDS_A_FILE,
  recordsFileOf,
  type Shard,
  type Start,
  shardOf,
  type Words,
} from './files.ts';
import { conceptsOfLetters } from './letters.ts';
import { nearest } from './nearest.ts';
import { normalise } from './normalise.ts';
import { decodePostings, type Posting } from './postings.ts';
import { type Hit, type Postings, rank } from './rank.ts';
import type { Facet, ShownRecord } from './records.ts';
import { soundsOf } from './sounds.ts';
import { mended, strangePlaces } from './typos.ts';
import { type Concept, synonymsOf, type Understood, understand } from './understand.ts';

export interface Filters {
  kind?: string;
  volume?: string;
  /** Records that bind this post, or everyone. */
  post?: string;
}

export interface Found {
  /** Best first. */
  hits: Hit[];
  /** Whether the first one has all that was asked for. */
  complete: boolean;
  /** What was looked for instead, where the query has a wrong character; null otherwise. */
  corrected: string | null;
  /** The wordings to mark in a text. */
  marks: string[];
  /** Where nothing was found: terms that share characters with the query. */
  nearest: string[];
}

export interface Search {
  /** Looks a query up, as it was typed. */
  search: (query: string, filters?: Filters) => Promise<Found>;
  /** The texts of some hits, in their order. */
  show: (hits: readonly Hit[]) => Promise<ShownRecord[]>;
  /** Every combination of kind, volume and posts that can be filtered by, in the order of the handbook. */
  facets: () => Promise<Facet[]>;
}

/** What a tool gains where the query asks for something to do it with. */
const DOING = 1.6;
const TOOL = '工具';
const CLAUSE = '条款';
/** Hits with less than this share of the best score are left out. */
const LEAST = 0.12;
const ALL = 0.99;

/** The search over the files that `load` gives. It asks for a file when a query needs it, and for each only once. */
export function createSearch(load: Load): Search {
  const file = remembered(load);
  const begin = remembered(async () => {
    const start = (await file('start')) as Start;
    const groups = decodeGroups(start.groups);
    const name = (place: number | undefined) => start.names[place ?? -1] ?? '';
    return {
      folder: start.folder,
      facetOf: start.facetOf,
      facets: start.facets.map(
        ([rank = 100, kind, volume, ...posts]): Facet => ({
          rank: rank / 100,
          kind: name(kind),
          volume: name(volume),
          posts: posts.map(name),
        }),
      ),
      simplified: new Map(start.simplified.match(/../gu)?.map((pair) => [...pair] as [string, string])),
      synonyms: synonymsOf(groups),
      groups,
    };
  });
  const started = () => begin('');
  const part = async (name: string) => file(`${(await started()).folder}/${name}`);
  const listed = remembered(async () => {
    const { words, alike, syllables } = (await part('words')) as Words;
    return { words: words.split(' '), alike, sounds: soundsOf(syllables) };
  });
  const words = () => listed('');

  const postings = new Map<string, readonly Posting[]>();
  async function look(concepts: readonly Concept[], letters: readonly string[] = []): Promise<Postings> {
    const tokens = [
      ...letters,
      ...concepts.flatMap(({ options }) => options.flatMap((option) => option.tokens)),
    ];
    await Promise.all(
      tokens.map(async (token) => {
        const shard = (await part(shardOf(token))) as Shard;
        if (!postings.has(token) && Object.hasOwn(shard, token)) {
          postings.set(token, decodePostings(shard[token] as string));
        }
      }),
    );
    return postings;
  }

  /** The query with its letters read as pinyin; letters that the handbook has as they are stay. */
  async function spelledOut({ concepts, letters, ...rest }: Understood): Promise<Understood> {
    await look(concepts, letters);
    const known = letters.filter((word) => postings.has(word));
    const unknown = letters.filter((word) => !postings.has(word)).join('');
    const words_ = known.map((word) => ({
      options: [{ text: word, tokens: [word], weight: 1 }],
      extra: false,
    }));
    if (unknown === '') return { ...rest, letters: [], concepts: [...concepts, ...words_] };
    const { words: list, sounds } = await words();
    const { synonyms } = await started();
    const spelled = conceptsOfLetters(unknown, [...list, ...synonyms.keys()], sounds, synonyms);
    return {
      ...rest,
      letters: spelled.length > 0 ? [] : [unknown],
      concepts: [...concepts, ...words_, ...spelled],
    };
  }

  async function search(query: string, filters: Filters = {}): Promise<Found> {
    const { simplified, synonyms, groups, facets, facetOf } = await started();
    const text = normalise(query, simplified).trim();
    let understood = await spelledOut(understand(text, synonyms));
    await look(understood.concepts);
    let corrected: string | null = null;
    let strange = strangePlaces(text, understood.loose, postings);
    if (strange.size > 0) {
      const { words: list, alike, sounds } = await words();
      corrected = mended(text, strange, list, alike, sounds);
      if (corrected !== null) {
        understood = await spelledOut(understand(corrected, synonyms));
        await look(understood.concepts);
        strange = strangePlaces(corrected, understood.loose, postings);
      }
    }
    const { concepts, letters, doing } = understood;
    const hits = rank(concepts, postings, facetOf.length)
      .flatMap((hit) => {
        const facet = facets[columnAt(facetOf, hit.doc)] as Facet;
        if (!passes(facet, filters)) return [];
        const tool = doing && facet.kind === TOOL && hit.coverage > ALL ? DOING : 1;
        return [{ ...hit, score: hit.score * facet.rank * tool }];
      })
      .sort((a, b) => b.score - a.score || a.doc - b.doc);
    const [best] = hits;
    return {
      hits: best ? hits.filter(({ score }) => score >= best.score * LEAST) : [],
      complete: best !== undefined && best.coverage > ALL && strange.size === 0 && letters.length === 0,
      corrected,
      marks: [...new Set(concepts.flatMap(({ options }) => options.map((option) => option.text)))].filter(
        Boolean,
      ),
      nearest: best ? [] : nearest(text, groups),
    };
  }

  return {
    search,
    show: (hits) =>
      Promise.all(
        hits.map(async ({ doc }) => {
          const records = (await part(recordsFileOf(doc))) as ShownRecord[];
          return records[doc % RECORDS_A_FILE] as ShownRecord;
        }),
      ),
    facets: async () => (await started()).facets,
  };
}

function passes({ kind, volume, posts }: Facet, filters: Filters): boolean {
  if (filters.kind && kind !== filters.kind) return false;
  if (filters.volume && volume !== filters.volume) return false;
  return !filters.post || (kind === CLAUSE && (posts.length === 0 || posts.includes(filters.post)));
}

/** The same answer for the same name, asked for once; a failure is forgotten, so that it can be tried again. */
function remembered<T>(ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (name) => {
    const known = answers.get(name);
    if (known) return known;
    const answer = ask(name);
    answers.set(name, answer);
    answer.catch(() => answers.delete(name));
    return answer;
  };
}
