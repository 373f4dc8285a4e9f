import {
  columnAt,
  decodeGroups,
  type Load,
  RECORDS_A_FILE,
  recordsFileOf,
  type Shard,
  type Shelf,
  type Start,
  shardOf,
  type Words,
} from './files.ts';
import { byLetter, conceptsOfLetters } from './letters.ts';
import { nearest } from './nearest.ts';
import { normalise } from './normalise.ts';
import { decodePostings, type Posting } from './postings.ts';
import { PRACTISING } from './question-words.ts';
import { type Hit, type Postings, rank } from './rank.ts';
import type { Facet, ShownRecord } from './records.ts';
import { soundsOf } from './sounds.ts';
import { mended, strangePlaces } from './typos.ts';
import { type Concept, gappedIn, synonymsOf, type Understood, understand } from './understand.ts';

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
  /** Whether the query is about practising: there may be questions too, beside the hits. */
  practising: boolean;
}

export interface Search {
  /** Looks a query up, as it was typed. */
  search: (query: string, filters?: Filters) => Promise<Found>;
  /** How many questions fit a query. Asked for by itself: they take as many files again as the hits. */
  countQuestions: (query: string, filters?: Filters) => Promise<number>;
  /** The texts of some hits, in their order. */
  show: (hits: readonly Hit[]) => Promise<ShownRecord[]>;
  /** Every combination of kind, volume and posts that can be filtered by, in the order of the handbook. */
  facets: () => Promise<Facet[]>;
}

/** What a tool or a form gains where the query asks for something to do it with. */
const DOING = 1.6;
const TO_DO_WITH = ['工具', '表单'];
const CLAUSE = '条款';
const QUESTION = '题目';
/** Among so many first hits at most one is not a clause. */
const FIRST = 3;
/** Hits with less than this share of the best score are left out. */
const LEAST = 0.12;
const ALL = 0.99;

/** The search over the files that `load` gives. It asks for a file when a query needs it, and for each only once. */
export function createSearch(load: Load): Search {
  const file = remembered(load);
  const begin = remembered(async () => {
    const start = (await file('start')) as Start;
    const groups = decodeGroups(start.groups);
    const synonyms = synonymsOf(groups);
    const name = (place: number | undefined) => start.names[place ?? -1] ?? '';
    return {
      folder: start.folder,
      common: start.common,
      apart: start.apart,
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
      synonyms,
      gapped: gappedIn(synonyms),
      groups,
    };
  });
  const started = () => begin('');
  const part = async (name: string) => file(`${(await started()).folder}/${name}`);
  const listed = remembered(async () => {
    const { words, alike, syllables } = (await part('words')) as Words;
    const list = words.split(' ');
    const sounds = soundsOf(syllables);
    const { synonyms } = await started();
    return { words: list, alike, sounds, spelled: byLetter([...list, ...synonyms.keys()], sounds) };
  });
  const words = () => listed('');

  const shelves: Record<Shelf, Map<string, readonly Posting[]>> = { postings: new Map(), apart: new Map() };
  const { postings } = shelves;
  async function look(
    concepts: readonly Concept[],
    letters: readonly string[] = [],
    shelf: Shelf = 'postings',
  ): Promise<Postings> {
    const { common } = await started();
    const tokens = new Set([
      ...letters,
      ...concepts.flatMap(({ options }) => options.flatMap((option) => option.tokens)),
    ]);
    await Promise.all(
      [...tokens].map(async (token) => {
        if (shelves[shelf].has(token)) return;
        const isCommon = shelf === 'postings' && Object.hasOwn(common, token);
        const shard = isCommon ? common : ((await part(shardOf(token, shelf))) as Shard);
        const packed = Object.hasOwn(shard, token) && shard[token];
        if (packed) shelves[shelf].set(token, decodePostings(packed));
      }),
    );
    return shelves[shelf];
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
    const { spelled: list, sounds } = await words();
    const { synonyms } = await started();
    const spelled = conceptsOfLetters(unknown, list, sounds, synonyms);
    return {
      ...rest,
      letters: spelled.length > 0 ? [] : [unknown],
      concepts: [...concepts, ...words_, ...spelled],
    };
  }

  /** The hits on one shelf, best first, without those that fit far less than the best. */
  async function hitsOn(shelf: Shelf, { concepts, doing }: Understood, filters: Filters): Promise<Hit[]> {
    const { facets, facetOf, apart } = await started();
    const count = shelf === 'postings' ? apart : facetOf.length - apart;
    const hits = rank(concepts, await look(concepts, [], shelf), count)
      .flatMap((hit) => {
        const facet = facets[columnAt(facetOf, hit.doc)] as Facet;
        if (!passes(facet, filters)) return [];
        const gain = doing && TO_DO_WITH.includes(facet.kind) && hit.coverage > ALL ? DOING : 1;
        return [{ ...hit, score: hit.score * facet.rank * gain }];
      })
      .sort((a, b) => b.score - a.score || a.doc - b.doc);
    const [best] = hits;
    const near = best ? hits.filter(({ score }) => score >= best.score * LEAST) : [];
    return filters.kind || shelf === 'apart'
      ? near
      : clausesFirst(near, ({ doc }) => facets[columnAt(facetOf, doc)]?.kind === CLAUSE);
  }

  /** What a query as it was typed asks for, a wrong character mended, and whether any is left that nothing explains. */
  async function read(query: string) {
    const { simplified, synonyms, gapped } = await started();
    const text = normalise(query, simplified).trim();
    const understood = await spelledOut(understand(text, synonyms, gapped));
    await look(understood.concepts);
    const strange = strangePlaces(text, understood.loose, postings);
    if (strange.size === 0) return { text, understood, corrected: null, strange: false };
    const { words: list, alike, sounds } = await words();
    const corrected = mended(text, strange, understood.loose, list, alike, sounds);
    if (corrected === null) return { text, understood, corrected, strange: true };
    const again = await spelledOut(understand(corrected, synonyms, gapped));
    await look(again.concepts);
    const left = strangePlaces(corrected, again.loose, postings);
    return { text, understood: again, corrected, strange: left.size > 0 };
  }

  async function search(query: string, filters: Filters = {}): Promise<Found> {
    const { text, understood, corrected, strange } = await read(query);
    const main = filters.kind === QUESTION ? [] : await hitsOn('postings', understood, filters);
    const hits = main.length > 0 ? main : await hitsOn('apart', understood, filters);
    const [best] = hits;
    return {
      hits,
      complete: best !== undefined && best.coverage > ALL && !strange && understood.letters.length === 0,
      corrected,
      marks: [
        ...new Set(understood.concepts.flatMap(({ options }) => options.map((option) => option.text))),
      ].filter(Boolean),
      nearest: best ? [] : nearest(text, (await started()).groups),
      practising: main.length > 0 && !filters.kind && !filters.post && PRACTISING.test(text),
    };
  }

  return {
    search,
    countQuestions: async (query, filters = {}) =>
      (await hitsOn('apart', (await read(query)).understood, filters)).length,
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

/** The hits with at most one that is no clause among the first three; what had to give way follows them. */
function clausesFirst(hits: readonly Hit[], isClause: (hit: Hit) => boolean): Hit[] {
  const first = new Set<Hit>();
  let others = 0;
  for (const hit of hits) {
    if (first.size === FIRST) break;
    if (isClause(hit) || others++ === 0) first.add(hit);
  }
  return [...first, ...hits.filter((hit) => !first.has(hit))];
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
