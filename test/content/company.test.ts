import { describe, expect, it } from 'vitest';
import { adopted } from '../../src/handbook/adopt.ts';
import { compareVolumes } from '../../src/handbook/compare.ts';
import { inspectHandbook } from '../../src/handbook/load.ts';
import { revisions } from '../../src/handbook/revisions.ts';
import { usesOf } from '../../src/handbook/term-uses.ts';
import type { Clause, Handbook } from '../../src/handbook/types.ts';
import { VOLUME_SLUGS, VOLUMES, type Volume } from '../../src/lib/volumes.ts';
import { dangling } from '../support/dangling.ts';
import { DAY, ROOT } from './repo.ts';

const { handbook } = await inspectHandbook(ROOT, DAY);
const using = (volumes: Volume[]) => adopted({ ...handbook, company: { ...handbook.company, volumes } });

/** What each generated page of an adopted handbook links to, as addresses. */
function linksOf(own: Handbook): Record<string, string[]> {
  const byId = new Map(handbook.clauses.map((clause) => [clause.id, clause]));
  const urls = (clauses: readonly (Clause | undefined)[]) => clauses.flatMap((clause) => clause?.url ?? []);
  const named = (ids: readonly string[]) => urls(ids.map((id) => byId.get(id)));
  const topics = compareVolumes(own);
  return {
    paths: own.paths.flatMap((path) => path.chapters.map((id) => `/${id}/`)),
    rulings: urls(
      own.rulings.flatMap((ruling) => own.clauses.filter((clause) => clause.rulings.includes(ruling.id))),
    ),
    'compare, clauses': urls(topics.flatMap((topic) => Object.values(topic.clauses).flat())),
    'compare, figures': urls(
      topics.flatMap((topic) =>
        topic.figures.flatMap(({ values }) => Object.values(values).map(({ clause }) => clause)),
      ),
    ),
    figures: named(
      own.figures.flatMap((figure) => Object.values(figure.volumes).map(({ clause }) => clause)),
    ),
    revisions: urls(revisions(own).map(({ clause }) => clause)),
    glossary: [
      ...named(own.terms.flatMap(({ clause }) => clause ?? [])),
      ...urls([...usesOf(own.clauses, own.terms).values()].flat()),
    ],
    tools: named(Object.keys(own.citedBy)),
  };
}

const ADOPTIONS: [name: string, volumes: Volume[]][] = [
  ...VOLUME_SLUGS.map((off): [string, Volume[]] => [
    `without ${off}`,
    VOLUME_SLUGS.filter((volume) => volume !== off),
  ]),
  ...VOLUME_SLUGS.map((alone): [string, Volume[]] => [`with ${alone} alone`, [alone]]),
];

it('every volume has something that would be missed', () => {
  const links = linksOf(using([...VOLUME_SLUGS]));
  for (const volume of VOLUME_SLUGS) {
    const pages = Object.keys(links).filter((page) =>
      links[page]?.some((url) => url.startsWith(`/${volume}/`)),
    );
    expect(pages, volume).toEqual(expect.arrayContaining(['paths', 'rulings', 'figures', 'glossary']));
  }
  for (const page of ['compare, clauses', 'compare, figures', 'tools']) {
    expect(links[page]?.length, page).toBeGreaterThan(0);
  }
});

describe.each(ADOPTIONS)('a company %s', (_, volumes) => {
  const own = using(volumes);

  it('has no link into a volume that it does not use', () => {
    const strange = Object.entries(linksOf(own)).flatMap(([page, urls]) =>
      urls
        .filter((url) => !volumes.some((volume) => url.startsWith(`/${volume}/`)))
        .map((url) => `${page}: ${url}`),
    );
    expect(strange).toEqual([]);
  });

  it('keeps every clause, figure and path of the volumes that it uses', () => {
    const count = (of: Handbook) =>
      volumes.map((volume) => [
        VOLUMES[volume].title,
        of.clauses.filter((clause) => clause.volume === volume).length,
        of.figures.filter((figure) => figure.volumes[volume]).length,
        of.paths.filter((path) => path.volume === volume).length,
      ]);
    expect(count(own)).toEqual(count(handbook));
    expect(new Set(own.clauses.map((clause) => clause.volume))).toEqual(new Set(volumes));
  });

  it('has nothing that points to what is gone', () => {
    // Ten are enough to see what is wrong.
    expect(dangling(own).slice(0, 10)).toEqual([]);
  });
});

it('a company that uses operations alone has nothing to compare', () => {
  expect(compareVolumes(using(['operations']))).toEqual([]);
});
