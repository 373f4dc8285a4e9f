import type { Facet } from './records.ts';

/** How many files the postings are spread over, by their first character. */
export const SHARDS = 256;
/** How many records one file of texts holds. */
export const RECORDS_A_FILE = 12;

/** Words that mean the same: whoever types one of `say` also means `mean`, and the other way round where it says `both`. */
export interface Group {
  say: string[];
  mean: string[];
  both?: boolean;
}

/** What the search needs before the first query. */
export interface Start {
  /** The folder of all other files; it changes with their content, so that two builds never mix. */
  folder: string;
  /** The posts that the facets name by their place here. */
  posts: string[];
  facets: (Omit<Facet, 'posts'> & { posts: number[] })[];
  /** The facet of each record, as a column. */
  facetOf: string;
  /** Traditional characters, each followed by its Simplified one. */
  simplified: string;
  groups: Group[];
}

/** Postings by token. */
export type Shard = Record<string, string>;

/** What a query in letters, or one with a wrong character, needs on top. */
export interface Words {
  /** Every syllable with the characters read so. */
  syllables: Record<string, string>;
  /** Characters easily taken for one another, group by group. */
  alike: string[];
  /** Words of the handbook, the most frequent first, separated by spaces. */
  words: string;
}

/** Gives one file of the index by its name. */
export type Load = (name: string) => Promise<unknown>;

/** The name of the file that holds the postings of a token. */
export function shardOf(token: string): string {
  return shardName((token.codePointAt(0) ?? 0) % SHARDS);
}

/** The name of a file of postings by its number, from 0 to below SHARDS. */
export function shardName(shard: number): string {
  return `postings-${shard}`;
}

/** The name of the file that holds the text of a record. */
export function recordsFileOf(doc: number): string {
  return `records-${Math.floor(doc / RECORDS_A_FILE)}`;
}

const FIRST = 0x30;

/** Small whole numbers as text, one character each. */
export function encodeColumn(numbers: readonly number[]): string {
  return numbers.map((number) => String.fromCharCode(FIRST + number)).join('');
}

/** The number at `index` of a column. */
export function columnAt(column: string, index: number): number {
  return column.charCodeAt(index) - FIRST;
}
