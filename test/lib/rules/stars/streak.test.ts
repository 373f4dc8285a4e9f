import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaderCandidate, leaderMove } from '../../../../src/lib/rules/stars/streak.ts';
import { yearRanking } from '../../../../src/lib/rules/stars/year.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
const candidate = (...ranks: number[]) => leaderCandidate(department, { ranks });
const move = (...scores: number[]) => leaderMove(department, { scores });

describe('candidate for leader (D-49-15)', () => {
  test.each<[number[], object]>([
    [[1, 2, 1, 1], { reached: false, reachedIn: [], running: 2, left: 1 }],
    [[1, 1, 1], { reached: true, reachedIn: [3], running: 0, left: 3 }],
    [[2, 1, 1, 1, 2], { reached: true, reachedIn: [4], running: 0, left: 3 }],
    [[1, 1], { reached: false, reachedIn: [], running: 2, left: 1 }],
    [[2, 2, 2], { reached: false, reachedIn: [], running: 0, left: 3 }],
    [[1, 1, 1, 1, 1, 1], { reached: true, reachedIn: [3, 6], running: 0, left: 3 }],
  ])('%j', (ranks, expected) => {
    expect(candidate(...ranks).value).toEqual(expected);
  });

  test('says what was looked at, and the longest run', () => {
    const { steps } = candidate(1, 2, 1, 1);
    expect(steps.map(({ text, clause, ruling, figures }) => [text, clause, ruling, figures])).toEqual([
      [
        '各月名次：1、2、1、1；看是否连续3个月排在第1',
        'dep.stars.candidate',
        'dep-stars-rank',
        ['stars.candidateRank'],
      ],
      [
        '连续排在第1，最长2个月，未达到3个月',
        'dep.stars.candidate',
        'dep-stars-in-a-row',
        ['stars.candidateMonths'],
      ],
    ]);
  });

  test.each([
    ['ranks', []],
    ['ranks.0', [0]],
    ['ranks.1', [1, 1.5]],
  ])('refuses %s: %j', (field, ranks) => {
    expect(refusal(() => candidate(...ranks)).map((p) => p.field)).toEqual([field]);
  });
});

describe('leader moved to the agent post by the manual (D-49-34)', () => {
  test.each<[number[], object]>([
    [[92, 89.5, 88, 85], { reached: true, reachedIn: [4], running: 0, left: 3 }],
    [[89, 90, 88, 87], { reached: false, reachedIn: [], running: 2, left: 1 }],
    [[89.9, 89.9, 89.9], { reached: true, reachedIn: [3], running: 0, left: 3 }],
    [[90, 90, 90], { reached: false, reachedIn: [], running: 0, left: 3 }],
    [[88, 87], { reached: false, reachedIn: [], running: 2, left: 1 }],
  ])('%j', (scores, expected) => {
    expect(move(...scores).value).toEqual(expected);
  });

  test('says what the move takes only when it has come to it', () => {
    expect(move(88, 87, 86).steps.map(({ text, clause, ruling }) => [text, clause, ruling])).toEqual([
      ['各月绩效：88、87、86；低于90分的才算，恰好不算', 'dep.stars.leader-move', 'dep-stars-leader-move'],
      ['连续低于90分，最长3个月，达到3个月', 'dep.stars.leader-move', 'dep-stars-in-a-row'],
      [
        '条文写自动转岗；转岗要本人同意并写成书面变更，不同意的交行政部与法律顾问',
        'dep.stars.leader-move-steps',
        'dep-stars-leader-move',
      ],
    ]);
    expect(move(88, 87, 90).steps).toHaveLength(2);
  });

  test('a better score in any month never brings the move about', () => {
    const scores = fc.array(fc.integer({ min: 85, max: 95 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(scores, fc.nat(), (all, at) => {
        const better = all.map((score, i) => (i === at % all.length ? score + 1 : score));
        if (move(...better).value.reached) expect(move(...all).value.reached).toBe(true);
      }),
    );
  });

  test('as many more months under the line as it says reach it', () => {
    const scores = fc.array(fc.integer({ min: 88, max: 91 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(scores, (all) => {
        const { left, reachedIn } = move(...all).value;
        const more = (months: number) => move(...all, ...Array<number>(months).fill(80)).value.reachedIn;
        expect(more(left)).toHaveLength(reachedIn.length + 1);
        expect(more(left - 1)).toHaveLength(reachedIn.length);
      }),
    );
  });

  test.each([
    ['scores', []],
    ['scores.0', [-1]],
  ])('refuses %s: %j', (field, scores) => {
    expect(refusal(() => move(...scores)).map((p) => p.field)).toEqual([field]);
  });
});

describe('year-end (D-49-48, D-49-49)', () => {
  const year = (...totals: number[]) =>
    yearRanking(department, { staff: totals.map((total, i) => ({ name: `${i}`, total })) });

  test('ranks all together, the prize to each of the first', () => {
    expect(year(1000, 1130, 1120.5, 1130).value.ranking).toEqual([
      { name: '1', total: 1130, rank: 1, bonusYuan: 500 },
      { name: '3', total: 1130, rank: 1, bonusYuan: 500 },
      { name: '2', total: 1120.5, rank: 3, bonusYuan: 0 },
      { name: '0', total: 1000, rank: 4, bonusYuan: 0 },
    ]);
  });

  test('rests on its clauses', () => {
    expect(year(1100, 1000).steps.map(({ text, clause, ruling }) => [text, clause, ruling])).toEqual([
      ['全中心2人按全年总分合排，不分岗位，不折算月数', 'dep.stars.annual-ranking', 'dep-stars-annual'],
      ['01100分，排在第1，奖500元', 'dep.stars.annual-prize', 'dep-stars-annual'],
    ]);
  });

  test.each<[string, { name: string; total: number }[]]>([
    ['staff', []],
    ['staff.0.total', [{ name: '甲', total: 2401 }]],
    [
      'staff.1.name',
      [
        { name: '甲', total: 1 },
        { name: '甲', total: 2 },
      ],
    ],
  ])('refuses %s', (field, staff) => {
    expect(refusal(() => yearRanking(department, { staff })).map((p) => p.field)).toEqual([field]);
  });
});
