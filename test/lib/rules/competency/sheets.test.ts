import { expect, test } from 'vitest';
import { readHandbook } from '../../../../src/handbook/read.ts';
import { DIMENSIONS } from '../../../../src/lib/rules/competency/item.ts';
import { SHEET_POSTS, SHEETS, type SheetPost } from '../../../../src/lib/rules/competency/sheets.ts';
import { DAY } from '../../../support/figures.ts';

const { handbook } = readHandbook(process.cwd(), DAY);
const clauses = new Map(handbook.clauses.map((clause) => [clause.id, clause]));

test.each<[string, SheetPost, [number, number, number]]>([
  ['A-6.1-31, A-6.2-19, A-6.3-32', 'agent', [7, 5, 3]],
  ['A-6.1-23 with 31, A-6.2-10, A-6.3-18', 'leader', [9, 2, 5]],
  ['A-6.1-29, 30', 'supervisor', [10, 2, 5]],
  ['A-6.1-02, A-6.2-01, A-6.3-01', 'manager', [9, 3, 5]],
  ['A-6.1-49, A-6.2-31, A-6.3-42', 'telesalesManager', [6, 5, 5]],
  ['A-6.1-50, A-6.2-32, A-6.3-43', 'telesalesLeader', [6, 5, 5]],
  ['A-6.1-51, A-6.2-33, A-6.3-44', 'telesalesAgent', [7, 5, 4]],
  ['A-6.1-52, A-6.2-34, A-6.3-45', 'qualityManager', [6, 5, 4]],
  ['A-6.1-53, A-6.2-35, A-6.3-46', 'qa', [6, 5, 4]],
  ['A-6.1-54, A-6.2-36, A-6.3-47', 'trainer', [6, 5, 4]],
])('%s: %s has %j items', (_facts, post, counts) => {
  expect(DIMENSIONS.map((d) => SHEETS[post].filter((item) => item.dimension === d).length)).toEqual(counts);
});

test('every item is named in the clause it cites, under a name of its own, and every ruling stands there', () => {
  for (const post of SHEET_POSTS) {
    const items = SHEETS[post];
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    expect(new Set(items.map((item) => item.name + item.what)).size).toBe(items.length);
    for (const { name, clause, ruling, what } of items) {
      const found = clauses.get(clause);
      if (name !== '协助和代理班长') expect(JSON.stringify(found), `${clause} ${name}`).toContain(name);
      if (ruling) expect(found?.rulings).toContain(ruling);
      expect(what.length).toBeGreaterThan(2);
    }
  }
});

test('leaders and supervisors are looked at for all that agents must be able to do (A-6.1-24)', () => {
  const abilities = (post: SheetPost) =>
    SHEETS[post].filter((item) => item.dimension === 'ability').map((item) => item.clause);
  expect(abilities('leader')).toEqual([
    ...abilities('agent'),
    'ops.ability.leader-firmness',
    'ops.ability.leader-assignment',
  ]);
  expect(abilities('supervisor')).toEqual([...abilities('leader'), 'ops.ability.supervisor-stand-in']);
  expect(SHEETS.agent.map((item) => item.id).slice(5, 9)).toEqual(['a6', 'a7', 't1', 't2']);
});
