import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillFigures } from '../../src/handbook/figure-text.ts';
import { inspectHandbook } from '../../src/handbook/load.ts';
import { loadTools } from '../../src/handbook/tools.ts';
import type { Handbook } from '../../src/handbook/types.ts';
import { resolveFigure } from '../../src/lib/figures.ts';
import { runTool } from '../../src/lib/tools/run.ts';
import { DAY, ROOT } from './repo.ts';

// One number is changed in one line of one file; everything that says or applies it must follow.
const FILE = 'src/content/figures/swap.yaml';
const FIGURE = 'swap.monthlyLimit';
const OPERATIONS =
  /(- id: swap\.monthlyLimit\n(?: .*\n)*? {4}operations:\n(?: {6}.*\n)*?)( {8}- \{ from: 2020-01-01, value: 2 \}\n)/;

let root: string;
let original: string;

/** A copy of the content and the rules that stands on its own. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'callbook-figure-'));
  mkdirSync(join(folder, 'src'));
  for (const part of ['src/content', 'src/lib']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Puts `lines` in the place of the period of volume operations, reads the copy anew, and puts it back. */
async function withPeriods(lines: string, day: string): Promise<Handbook> {
  const edited = original.replace(OPERATIONS, (_, before: string) => before + lines);
  writeFileSync(join(root, FILE), edited);
  try {
    const { handbook, problems } = await inspectHandbook(root, day);
    expect(problems).toEqual([]);
    return handbook;
  } finally {
    writeFileSync(join(root, FILE), original);
  }
}

/** The third swap of a month, everything else in order, as the tool of the copy judges it. */
async function thirdSwap(handbook: Handbook, date = DAY) {
  const tool = (await loadTools(root)).find(({ id }) => id === 'swap');
  if (!tool) throw new Error('there is no tool swap');
  const input = {
    swapsDoneThisMonth: 2,
    leaveDaysThisMonth: 0,
    noticeDays: 5,
    sameJobType: true,
    similarSkill: true,
    bothLeadersAgree: true,
    departmentManagerAgrees: true,
    registered: true,
  };
  const { outcome, steps } = runTool(tool, handbook, { volume: 'operations', date, input });
  const step = steps.find((s) => s.figures.includes(FIGURE));
  return { verdict: outcome.verdict, next: outcome.next, step };
}

/** What the handbook says of the limit: prose, ruling, numbers by volume. */
function sayings(handbook: Handbook, day = DAY) {
  const textOf = (id: string) => handbook.clauses.find((clause) => clause.id === id)?.text;
  const ruling = handbook.rulings.find(({ id }) => id === 'swap-and-leave-limits');
  const figure = handbook.figures.find(({ id }) => id === FIGURE);
  if (!ruling || !figure) throw new Error('the ruling or the figure is gone');
  return {
    clause: textOf('ops.swap.monthly-limit'),
    otherVolume: textOf('svc.swap.monthly-limit'),
    ruling: fillFigures(ruling.decision, handbook.figures, 'operations', day),
    byVolume: {
      operations: resolveFigure(figure, 'operations', day).value,
      'service-system': resolveFigure(figure, 'service-system', day).value,
    },
  };
}

const withValue = (value: number) => `        - { from: 2020-01-01, value: ${value} }\n`;

beforeAll(() => {
  root = copy();
  original = readFileSync(join(root, FILE), 'utf8');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('the monthly limit of swaps, changed from 2 to 3 in volume operations', () => {
  let before: Handbook;
  let after: Handbook;
  beforeAll(async () => {
    before = await withPeriods(withValue(2), DAY);
    after = await withPeriods(withValue(3), DAY);
  });

  it('is one line of one file', () => {
    const changed = original.replace(OPERATIONS, (_, lead: string) => lead + withValue(3));
    const lines = changed.split('\n').filter((line, i) => line !== original.split('\n')[i]);
    expect(lines).toEqual(['        - { from: 2020-01-01, value: 3 }']);
  });

  it('changes the clause', () => {
    expect(sayings(before).clause).toBe('每人每月换班原则上不超过2次。');
    expect(sayings(after).clause).toBe('每人每月换班原则上不超过3次。');
  });

  it('changes the ruling', () => {
    expect(sayings(before).ruling).toMatch(/换班次数不超过 ?2次；/);
    expect(sayings(after).ruling).toBe(sayings(before).ruling.replace(/(?<=换班次数不超过 ?)2次/, '3次'));
  });

  it('changes the numbers by volume, for this volume only', () => {
    expect(sayings(before).byVolume).toEqual({ operations: 2, 'service-system': 2 });
    expect(sayings(after).byVolume).toEqual({ operations: 3, 'service-system': 2 });
    expect(sayings(after).otherVolume).toBe(sayings(before).otherVolume);
  });

  it('changes how a third swap is judged, and the words of the step', async () => {
    const refused = await thirdSwap(before);
    expect(refused.verdict).toBe('这次不能换班。');
    expect(refused.step).toMatchObject({ holds: false, text: '本月换班（含本次）3次，上限2次：不符合' });
    const judged = await thirdSwap(after);
    expect(judged.step).toMatchObject({ holds: true, text: '本月换班（含本次）3次，上限3次：符合' });
  });

  it('changes the version of the rules', () => {
    expect(after.rulesVersion).not.toBe(before.rulesVersion);
  });

  it('changes nothing else: every other clause reads as before', () => {
    const changed = after.clauses.filter((clause, i) => clause.text !== before.clauses[i]?.text);
    expect(changed.map(({ id }) => id)).toEqual(['ops.swap.monthly-limit']);
  });
});

describe('a second period from 2027-01-01', () => {
  const LAST = '2026-12-31';
  const FIRST = '2027-01-01';

  it.each([
    ['after one that goes on', `${withValue(2)}        - { from: 2027-01-01, value: 3 }\n`],
    [
      'after one that ends',
      '        - { from: 2020-01-01, until: 2026-12-31, value: 2 }\n        - { from: 2027-01-01, value: 3 }\n',
    ],
  ])('%s: 2 before, 3 from that day', async (_, lines) => {
    const before = await withPeriods(lines, LAST);
    const after = await withPeriods(lines, FIRST);
    expect(sayings(before, LAST).byVolume.operations).toBe(2);
    expect(sayings(after, FIRST).byVolume.operations).toBe(3);
    expect(sayings(before, LAST).clause).toBe('每人每月换班原则上不超过2次。');
    expect(sayings(after, FIRST).clause).toBe('每人每月换班原则上不超过3次。');
    // One handbook judges either day by its own number, whatever day it was built on.
    expect((await thirdSwap(before, LAST)).step?.holds).toBe(false);
    expect((await thirdSwap(before, FIRST)).step?.holds).toBe(true);
    expect((await thirdSwap(after, LAST)).step?.holds).toBe(false);
  });
});
