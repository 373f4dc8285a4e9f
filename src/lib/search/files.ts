/** How many files the postings are spread over, by their first character. */
export const SHARDS = 256;
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
  /** Traditional characters, each followed by its Simplified one. */
  simplified: string;
  /** The groups as text, see encodeGroups. */
  groups: string;
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
