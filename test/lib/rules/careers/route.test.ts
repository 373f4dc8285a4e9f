import { expect, test } from 'vitest';
import { MOVES, POST_NAMES, POSTS, type Post, STANDINGS } from '../../../../src/lib/rules/careers/posts.ts';
import { movesFrom, shortestRoutes } from '../../../../src/lib/rules/careers/route.ts';
import { operations } from '../../../support/figures.ts';

const named = (from: Post | 'newcomer', to: Post) =>
  shortestRoutes(from, to).map((way) => way.map((move) => POST_NAMES[move.to]).join(' '));

test('as many paths as the clauses count, each clause one path (A-7.3-18)', () => {
  const clauses = (kind: string) => new Set(MOVES.filter((m) => m.kind === kind).map((m) => m.clause)).size;
  expect(clauses('same-department')).toBe(operations.number('careers.sameDepartmentPaths', 'item').value);
  expect(clauses('cross-department')).toBe(operations.number('careers.crossDepartmentPaths', 'item').value);
});

test.each<[string, Post | 'newcomer', Post, string[]]>([
  ['A-7.3-06', 'agent', 'supervisor', ['客服督导']],
  ['A-7.3-06, 07', 'agent', 'leader', ['客服督导 客服班长']],
  ['A-7.3-16', 'agent', 'trainer', ['客服督导 客服班长 培训师']],
  ['A-7.3-17', 'agent', 'qa', ['客服督导 客服班长 质检员']],
  ['A-7.3-13, 16, 17', 'leader', 'quality-manager', ['培训师 质培经理', '质检员 质培经理']],
  ['A-7.3-15', 'telesales-agent', 'qa', ['客服人员 客服督导 客服班长 质检员']],
  ['A-7.3-14', 'agent', 'telesales-manager', ['电销坐席 电销班长 电销经理']],
  ['A-7.3-11', 'trainer', 'qa', ['质检员']],
  ['A-7.3-12', 'qa', 'trainer', ['培训师']],
  ['A-7.3-18: not listed', 'telesales-leader', 'trainer', []],
  ['A-7.3-18: not listed', 'trainer', 'manager', []],
  ['A-7.3-18: nobody comes down', 'supervisor', 'agent', []],
  ['A-7.1-02: on probation', 'newcomer', 'supervisor', []],
  ['the same post', 'agent', 'agent', []],
])('%s: %s to %s by %j', (_facts, from, to, ways) => {
  expect(named(from, to)).toEqual(ways);
});

/** The fewest moves by trying every order of posts: an answer found another way. */
function fewest(from: string, to: string, left: number): number {
  if (left === 0) return Number.POSITIVE_INFINITY;
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...MOVES.filter((m) => m.from === from).map((m) => 1 + (m.to === to ? 0 : fewest(m.to, to, left - 1))),
  );
}

test('for every two posts: the moves join up, are listed, and are as few as can be', () => {
  for (const from of STANDINGS) {
    for (const to of POSTS) {
      const ways = shortestRoutes(from, to);
      if (from !== to) expect(ways[0]?.length ?? Number.POSITIVE_INFINITY).toBe(fewest(from, to, 6));
      for (const way of ways) {
        expect(way.length).toBe(ways[0]?.length);
        expect(way[0]?.from).toBe(from);
        expect(way.at(-1)?.to).toBe(to);
        way.slice(1).forEach((move, i) => {
          expect(move.from).toBe(way[i]?.to);
        });
      }
      expect(new Set(ways.map((way) => way.map((move) => move.to).join())).size).toBe(ways.length);
    }
  }
});

test('what is open directly is what is listed', () => {
  expect(movesFrom('leader').map((move) => move.to)).toEqual(['manager', 'trainer', 'qa']);
  expect(movesFrom('manager')).toEqual([]);
  expect(movesFrom('newcomer')).toEqual([]);
});
