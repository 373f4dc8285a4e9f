export interface Posting {
  doc: number;
  /** How well the record answers to the token: 0 only across two words, 1 in passing, 7 it is what the record is about. */
  level: number;
}

const LEVELS = 8;
const FIRST = 0x20;
const SURROGATES = 0xd800;
const SURROGATE_COUNT = 0x800;

/** Postings in rising order of doc as text, one character each: the gap to the one before, and the level. Throws a RangeError for more than 6,900 records apart. */
export function encodePostings(postings: readonly Posting[]): string {
  let before = 0;
  return postings
    .map(({ doc, level }) => {
      const value = FIRST + (doc - before) * LEVELS + level;
      before = doc;
      const code = value < SURROGATES ? value : value + SURROGATE_COUNT;
      if (code > 0xffff) throw new RangeError(`Too many records between two postings: ${doc}`);
      return String.fromCharCode(code);
    })
    .join('');
}

/** What encodePostings wrote. */
export function decodePostings(text: string): Posting[] {
  let doc = 0;
  return Array.from({ length: text.length }, (_, index) => {
    const code = text.charCodeAt(index);
    const value = (code < SURROGATES ? code : code - SURROGATE_COUNT) - FIRST;
    doc += Math.floor(value / LEVELS);
    return { doc, level: value % LEVELS };
  });
}
