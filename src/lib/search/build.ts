import { fingerprint } from '../reading.ts';
import {
  encodeColumn,
  encodeGroups,
  type Group,
  RECORDS_A_FILE,
  recordsFileOf,
  SHARDS,
  type Shard,
  type Shelf,
  type Start,
  shardName,
  shardOf,
  type Words,
} from './files.ts';
import { normalise } from './normalise.ts';
import { encodePostings, type Posting } from './postings.ts';
import type { SearchRecord, ShownRecord } from './records.ts';
import { type Cut, tokensOf } from './tokens.ts';

/** How much a word weighs by where it stands, and a pair that runs across two words. */
const WEIGHT = { name: 2.5, text: 1, asked: 0.7, also: 0.7, nearest: 0.8, farther: 0.4 };
const SATURATION = 1.2;
const LENGTH_SHARE = 0.65;
const HIGHEST = 7;

/** The files of an index over `records` and those that stand `apart`, by name; `simplified` maps Traditional characters, `cut` parts Chinese into words. */
export function buildIndex(
  records: readonly SearchRecord[],
  simplified: ReadonlyMap<string, string>,
  groups: readonly Group[],
  words: Words,
  cut: Cut,
  apart: readonly SearchRecord[] = [],
): Map<string, unknown> {
  const all = [...records, ...apart];
  const weighed = all.map((record) => weigh(record, simplified, cut));
  const average = weighed.reduce((sum, { length }) => sum + length, 0) / Math.max(1, weighed.length);
  const postings: Record<Shelf, Map<string, Posting[]>> = { postings: new Map(), apart: new Map() };
  for (const [doc, { strong, weak, length }] of weighed.entries()) {
    const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average);
    for (const [token, weight] of strong)
      add(token, doc, Math.max(1, Math.round((HIGHEST * weight) / (weight + norm))));
    for (const token of weak) if (!strong.has(token)) add(token, doc, 0);
  }
  function add(token: string, doc: number, level: number): void {
    const shelf = postings[doc < records.length ? 'postings' : 'apart'];
    const list = shelf.get(token);
    if (list) list.push({ doc, level });
    else shelf.set(token, [{ doc, level }]);
  }
  const said = groups.map(({ say, mean, both }) => ({
    say: say.map((word) => normalise(word, simplified)),
    mean: mean.map((word) => normalise(word, simplified)),
    both,
  }));
  const common = takeOut(postings.postings, said);
  const parts = new Map<string, unknown>();
  for (const shelf of ['postings', 'apart'] as const) {
    for (let shard = 0; shard < SHARDS[shelf]; shard++) parts.set(shardName(shard, shelf), {});
    for (const [token, list] of postings[shelf])
      (parts.get(shardOf(token, shelf)) as Shard)[token] = encodePostings(list);
  }
  for (let doc = 0; doc < all.length; doc += RECORDS_A_FILE) {
    parts.set(recordsFileOf(doc), all.slice(doc, doc + RECORDS_A_FILE).map(shown));
  }
  parts.set('words', words);
  const folder = fingerprint(JSON.stringify([...parts]));
  const start: Start = {
    folder,
    ...facetsOf(all),
    apart: records.length,
    simplified: [...simplified].flat().join(''),
    groups: encodeGroups(said),
    common,
  };
  return new Map([
    ['start', start],
    ...[...parts].map(([name, content]) => [`${folder}/${name}`, content] as const),
  ]);
}

/** Takes out of `postings` those of every token that a word of the groups can mean; what no record has is there with none. */
function takeOut(postings: Map<string, Posting[]>, groups: readonly Group[]): Shard {
  const meant = groups.flatMap(({ say, mean, both }) => (both ? [...say, ...mean] : mean));
  const common: Shard = {};
  for (const { text } of tokensOf(meant.join(' '))) {
    common[text] ??= encodePostings(postings.get(text) ?? []);
    postings.delete(text);
  }
  return common;
}

function weigh(record: SearchRecord, simplified: ReadonlyMap<string, string>, cut: Cut) {
  const strong = new Map<string, number>();
  const weak = new Set<string>();
  const fields: [string, number][] = [
    [record.text, WEIGHT.text],
    ...record.names.map((name): [string, number] => [name, WEIGHT.name]),
    ...record.asked.map((text): [string, number] => [text, WEIGHT.asked]),
    ...record.also.map((text): [string, number] => [text, WEIGHT.also]),
    ...record.headings.map((text, index): [string, number] => [
      text,
      index === 0 ? WEIGHT.nearest : WEIGHT.farther,
    ]),
  ];
  let length = 0;
  for (const [text, weight] of fields) {
    for (const token of tokensOf(normalise(text, simplified), cut)) {
      length += weight;
      if (token.strong) strong.set(token.text, (strong.get(token.text) ?? 0) + weight);
      else weak.add(token.text);
    }
  }
  return { strong, weak, length };
}

function shown({ url, title, place, kind, text }: SearchRecord): ShownRecord {
  return { url, title, place, kind, text };
}

function facetsOf(records: readonly SearchRecord[]): Pick<Start, 'names' | 'facets' | 'facetOf'> {
  const names: string[] = [];
  const placeIn = <T>(list: T[], item: T, same: (other: T) => boolean) => {
    const place = list.findIndex(same);
    return place < 0 ? list.push(item) - 1 : place;
  };
  const named = (name: string) => placeIn(names, name, (other) => other === name);
  const facets: number[][] = [];
  const column = records.map(({ kind, volume, rank, posts }) => {
    const facet = [Math.round(rank * 100), named(kind), named(volume), ...posts.map(named)];
    return placeIn(facets, facet, (other) => other.join() === facet.join());
  });
  return { names, facets, facetOf: encodeColumn(column) };
}
