import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankCandidates } from '../../../../src/lib/rules/promotion/ranking.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Candidate = Parameters<typeof rankCandidates>[1]['candidates'][number];
const one = (name: string, result: number, skill: number, interview: number, peers: number): Candidate => ({
  name,
  result,
  skill,
  interview,
  peers,
});
const rank = (candidates: Candidate[]) => rankCandidates(figuresOf('retention'), { candidates });

test('each part counts by its share (C-4.2.2-01, added)', () => {
  const { value, steps } = rank([
    one('甲', 100, 0, 0, 0),
    one('乙', 0, 100, 0, 0),
    one('丙', 0, 0, 100, 0),
    one('丁', 0, 0, 0, 100),
    one('戊', 88.5, 80, 77.3, 91),
  ]);
  expect(value.ranked).toEqual([
    { name: '戊', total: 83.96, rank: 1 },
    { name: '甲', total: 40, rank: 2 },
    { name: '乙', total: 30, rank: 3 },
    { name: '丙', total: 20, rank: 4 },
    { name: '丁', total: 10, rank: 5 },
  ]);
  expect(steps[0]).toEqual({
    text: '业绩40%、专业30%、面谈20%、同事评价10%',
    clause: 'ret.grades.assessment',
    figures: [
      'promotion.weightResult',
      'promotion.weightSkill',
      'promotion.weightInterview',
      'promotion.weightPeers',
    ],
    ruling: undefined,
    holds: undefined,
  });
  expect(steps[1]).toMatchObject({ text: '第1名：戊，83.96分', clause: 'ret.grades.assessment' });
});

test('equal totals share a rank, keep the order typed, and the next rank is left out', () => {
  const { value } = rank([
    one('甲', 80, 80, 80, 80),
    one('乙', 90, 90, 90, 90),
    one('丙', 80, 80, 80, 80),
    one('丁', 1, 1, 1, 1),
  ]);
  expect(value.ranked.map((r) => [r.name, r.rank])).toEqual([
    ['乙', 1],
    ['甲', 2],
    ['丙', 2],
    ['丁', 4],
  ]);
});

test('everyone is in the list once, totals fall and lie within the points given', () => {
  const mark = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
  const people = fc.array(fc.tuple(mark, mark, mark, mark), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(people, (marks) => {
      const { ranked } = rank(marks.map((m, i) => one(`员${i}`, ...m))).value;
      expect(new Set(ranked.map((r) => r.name)).size).toBe(marks.length);
      ranked.forEach((r, i) => {
        expect(r.total).toBeLessThanOrEqual(ranked[i - 1]?.total ?? 100);
        const own = marks[Number(r.name.slice(1))] ?? [];
        expect(r.total).toBeGreaterThanOrEqual(Math.min(...own) - 0.005);
        expect(r.total).toBeLessThanOrEqual(Math.max(...own) + 0.005);
      });
    }),
  );
});

test.each<[string, unknown[]]>([
  ['candidates', []],
  ['candidates.0.name', [one('', 1, 1, 1, 1)]],
  ['candidates.0.peers', [one('甲', 1, 1, 1, 101)]],
])('refuses %s', (field, candidates) => {
  expect(refusal(() => rank(candidates as Candidate[])).map((p) => p.field)).toEqual([field]);
});
