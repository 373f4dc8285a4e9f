import { describe, expect, it } from 'vitest';
import { adopted } from '../../src/handbook/adopt.ts';
import { inspectHandbook, loadHandbook } from '../../src/handbook/load.ts';
import type { Handbook } from '../../src/handbook/types.ts';
import type { Volume } from '../../src/lib/volumes.ts';
import { dangling } from '../support/dangling.ts';
import { CHAPTER, DAY, type Edits, RULINGS, swap, tinyHandbook } from './tiny.ts';
import { COMPANY, PATHS, TWO_VOLUMES } from './two.ts';

/** Two edits of one file, one after the other. */
const both =
  (first: Edits[string] | undefined, then: (text: string) => string) =>
  (text: string): string =>
    then(typeof first === 'function' ? first(text) : (first ?? text));

/** The handbook of two volumes, both in use, with a tool that cites a clause of each. */
async function whole(edits: Edits = {}): Promise<Handbook> {
  const { handbook, problems } = await inspectHandbook(tinyHandbook({ ...TWO_VOLUMES, ...edits }), DAY);
  expect(problems).toEqual([]);
  const tool = [{ id: 'swap', title: '换班核对' }];
  return { ...handbook, citedBy: { 'ops.swap.monthly-limit': tool, 'svc.swap.notice': tool } };
}

const only = (handbook: Handbook, ...volumes: Volume[]) =>
  adopted({ ...handbook, company: { ...handbook.company, volumes } });

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('a volume switched off takes with it', () => {
  it('its chapters and clauses', async () => {
    const { chapters, clauses } = only(await whole(), 'operations');
    expect(ids(chapters)).toEqual(['operations/05-10-swap']);
    expect(ids(clauses)).toEqual(['ops.swap.monthly-limit', 'ops.swap.registered', 'ops.swap.form']);
  });

  it('its figures, and its own value of a figure that another states too', async () => {
    const handbook = await whole();
    const kept = only(handbook, 'operations').figures;
    expect(ids(kept)).toEqual(['swap.monthlyLimit', 'swap.copies']);
    expect(kept[0]).toEqual({
      ...handbook.figures[0],
      volumes: { operations: handbook.figures[0]?.volumes.operations },
    });
    const others = only(handbook, 'service-system').figures;
    expect(others.map((figure) => Object.keys(figure.volumes))).toEqual([
      ['service-system'],
      ['service-system'],
    ]);
  });

  it('the rulings that no other shows', async () => {
    const handbook = await whole();
    expect(ids(only(handbook, 'operations').rulings)).toEqual(['swap-count', 'swap-form']);
    expect(ids(only(handbook, 'service-system').rulings)).toEqual(['swap-count', 'svc-swap-notice']);
  });

  it('its reading paths', async () => {
    const handbook = await whole();
    expect(ids(only(handbook, 'operations').paths)).toEqual(['leader']);
    expect(ids(only(handbook, 'service-system').paths)).toEqual(['seat']);
  });

  it('the clauses that terms name, and not the terms', async () => {
    const handbook = await whole();
    const { terms } = only(handbook, 'operations');
    expect(ids(terms)).toEqual(ids(handbook.terms));
    expect(terms.map(({ id, clause }) => [id, clause])).toEqual([
      ['shift-swap', 'ops.swap.monthly-limit'],
      ['shift', undefined],
      ['swap-notice', undefined],
    ]);
  });

  it('what tools cite of it', async () => {
    expect(Object.keys(only(await whole(), 'operations').citedBy)).toEqual(['ops.swap.monthly-limit']);
  });

  it('the first uses of terms in it', async () => {
    const handbook = await whole();
    const used = ['svc.swap.monthly-limit', 'svc.swap.notice'];
    expect(Object.keys(only(handbook, 'service-system').firstUses)).toEqual(used);
    expect(Object.keys(only(handbook, 'operations').firstUses)).toEqual([]);
  });
});

describe('nothing that is left points to what is gone', () => {
  it.each<[kept: Volume]>([['operations'], ['service-system']])('with %s alone', async (volume) => {
    expect(dangling(only(await whole(), volume))).toEqual([]);
  });

  it('nor does a path that reads a chapter of another volume', async () => {
    const chapters = '[operations/05-10-swap, service-system/05-swap]';
    const handbook = await whole({
      [PATHS]: both(TWO_VOLUMES[PATHS], swap('[operations/05-10-swap]', chapters)),
    });
    expect(only(handbook, 'operations').paths[0]?.chapters).toEqual(['operations/05-10-swap']);
  });

  it('nor does a ruling that names a figure of another volume: no reader sees {figure:…}', async () => {
    const handbook = await whole({
      [RULINGS]: both(TWO_VOLUMES[RULINGS], swap('why: 要留底。', 'why: 另一册是提前{figure:swap.notice}。')),
    });
    expect(dangling(handbook)).toEqual([]);
    expect(dangling(only(handbook, 'operations')).filter((line) => line.includes('{figure'))).toEqual([]);
  });
});

it('a handbook whose volumes are all in use stays as it is', async () => {
  const handbook = await whole();
  expect(dangling(handbook)).toEqual([]);
  expect(adopted(handbook)).toEqual(handbook);
});

it('the whole handbook is not changed by it', async () => {
  const handbook = await whole();
  const before = structuredClone(handbook);
  only(handbook, 'operations');
  expect(handbook).toEqual(before);
});

describe('loadHandbook', () => {
  const OFF = { [COMPANY]: swap('volumes: [operations]', 'volumes: [service-system]') };

  it('gives the volumes that company.yaml names, and no others', async () => {
    const { clauses, figures } = await loadHandbook(tinyHandbook({ ...TWO_VOLUMES, ...OFF }), DAY);
    expect(ids(clauses)).toEqual(['svc.swap.monthly-limit', 'svc.swap.notice']);
    expect(ids(figures)).toEqual(['swap.monthlyLimit', 'swap.notice']);
  });

  it('still refuses what is wrong in a volume that is not in use', async () => {
    const wrong = both(TWO_VOLUMES[CHAPTER], swap('law="at-least"', 'law="nothing"'));
    const loaded = loadHandbook(tinyHandbook({ ...TWO_VOLUMES, ...OFF, [CHAPTER]: wrong }), DAY);
    await expect(loaded).rejects.toThrow('names the unknown law note nothing');
  });
});
