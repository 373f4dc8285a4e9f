/** How many records one file of texts holds. */
export const RECORDS_A_FILE = 8;

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
  /** The kinds, volumes and posts that the facets name by their place here. */
  names: string[];
  /** Each facet: its rank in percent, then the places of its kind, its volume and its posts. */
  facets: number[][];
  /** The facet of each record, as a column. */
  facetOf: string;
  /** The number of the first record that stands apart. */
  apart: number;
  /** Traditional characters, each followed by its Simplified one. */
  simplified: string;
  /** The groups as text, see encodeGroups. */
  groups: string;
  /** The postings of what the words of the groups mean: most queries need some, each of which would be a file to wait for. */
  common: Shard;
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

/** Records that are looked through at any query, or those that stand apart until they are asked for. */
export type Shelf = 'postings' | 'apart';

/** How many files the postings of a shelf are spread over. */
export const SHARDS: Record<Shelf, number> = { postings: 512, apart: 256 };

/** The name of the file that holds the postings of a token. */
export function shardOf(token: string, shelf: Shelf = 'postings'): string {
  return shardName((token.codePointAt(0) ?? 0) % SHARDS[shelf], shelf);
}

/** The name of a file of postings by its number, from 0 to below SHARDS. */
export function shardName(shard: number, shelf: Shelf = 'postings'): string {
  return `${shelf}-${shard}`;
}

/** The name of the file that holds the text of a record. */
export function recordsFileOf(doc: number): string {
  return `records-${Math.floor(doc / RECORDS_A_FILE)}`;
}

/** Groups as text: a line each, the words of `say` and `mean` parted by commas, > between the two, = where they go both ways. */
export function encodeGroups(groups: readonly Group[]): string {
  return groups.map(({ say, mean, both }) => `${say}${both ? '=' : '>'}${mean}`).join('\n');
}

/** What encodeGroups wrote. */
export function decodeGroups(text: string): Group[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const [say = '', mean = ''] = line.split(/[>=]/);
    return { say: say.split(','), mean: mean.split(','), both: line.includes('=') };
  });
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
