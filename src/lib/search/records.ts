/** By what results are filtered, and how willingly a record comes first. */
export interface Facet {
  /** What it is, as the filter names it. */
  kind: string;
  /** The title of its volume, or an empty text. */
  volume: string;
  /** Posts it binds; empty for everyone. */
  posts: string[];
  /** Its rank among records that fit as well: 1 for a rule of the sources, less for what explains it. */
  rank: number;
}

/** What a result shows of a record. */
export interface ShownRecord {
  url: string;
  title: string;
  /** Where it stands, beside the title. */
  place: string;
  kind: string;
  text: string;
}

/** One thing that can be found: a clause, a tool, a term … */
export interface SearchRecord extends ShownRecord, Facet {
  /** Names that it goes by: it is about these. */
  names: string[];
  /** Titles above it, from the nearest to the farthest. */
  headings: string[];
  /** The words in which readers ask for it; not shown. */
  asked: string[];
  /** Other wordings under which it is found and which are not shown, such as its sources'. */
  also: string[];
}
