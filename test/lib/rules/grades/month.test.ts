import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeMonth } from '../../../../src/lib/rules/grades/month.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
const grade = (scores: number[], retestScore?: number) =>
  gradeMonth(department, { scores, retestScore }).value;

describe('golden: grades', () => {
  test.each<[string, number, string, number, boolean]>([
    ['D-58-08', 100, 'A', 200, true],
    ['D-58-08', 90, 'A', 200, true],
    ['D-58-13, decimals', 89.99, 'B', 0, false],
    ['D-58-13', 89, 'B', 0, false],
    ['D-58-13', 70, 'B', 0, false],
    ['D-58-18, decimals', 69.5, 'C', -100, true],
    ['D-58-18', 69, 'C', -100, true],
    ['D-58-18', 60, 'C', -100, true],
    ['D-58-23, decimals', 59.9, 'D', 0, true],
    ['D-58-23', 59, 'D', 0, true],
    ['D-58-23', 0, 'D', 0, true],
  ])('%s: %d points are %s, %d yuan, report %s', (_fact, score, letter, yuan, writtenReport) => {
    expect(grade([score])).toMatchObject({
      grade: letter,
      yuan,
      writtenReport,
      dismissalByManual: false,
      retestPassed: null,
    });
  });
});

describe('golden: months in a row', () => {
  test.each<[string, number[], number, number]>([
    ['D-58-29', [95, 95], 200, 1],
    ['D-58-30', [95, 95, 95], 500, 3],
    ['D-58-30, counted anew', [95, 95, 95, 95], 200, 2],
    ['D-58-30, again', [95, 95, 95, 95, 95, 95], 500, 3],
    ['D-58-30, broken', [95, 95, 89, 95], 200, 2],
    ['D-58-30, earlier, no longer', [95, 95, 95, 80], 0, 3],
  ])('%s: %j: %d yuan', (_fact, scores, yuan, untilStreakBonus) => {
    expect(grade(scores)).toMatchObject({ yuan, untilStreakBonus });
  });

  test.each<[string, number[], number, boolean]>([
    ['D-58-33', [65, 65], 2, false],
    ['D-58-33', [65, 65, 65], 3, true],
    ['D-58-33', [65, 65, 65, 65], 4, true],
    ['D-58-33, a better month between', [65, 65, 70, 65], 1, false],
    ['D-58-33, a D between', [65, 65, 50, 65], 1, false],
    ['D-58-33, over by now', [65, 65, 65, 75], 0, false],
    ['D-58-34, a D now', [65, 65, 50], 0, false],
  ])('%s: %j: %i months of C, dismissal %s', (_fact, scores, cMonths, dismissalByManual) => {
    expect(grade(scores)).toMatchObject({ cMonths, dismissalByManual });
  });

  test.each([
    [45, false, true],
    [69.9, false, true],
    [70, true, false],
    [95, true, false],
    [100, true, false],
  ])('D-58-34, D-58-35: retest %d: passed %s, dismissal %s', (retestScore, retestPassed, dismissal) => {
    expect(grade([50], retestScore)).toMatchObject({
      grade: 'D',
      yuan: 0,
      retestPassed,
      dismissalByManual: dismissal,
    });
  });
});

describe('steps', () => {
  const steps = (scores: number[], retestScore?: number) =>
    gradeMonth(department, { scores, retestScore }).steps.map(({ text, clause, ruling, figures, holds }) => [
      text,
      clause.replace('dep.grades.', ''),
      ruling?.replace('technical-grade-', ''),
      figures.map((id) => id.replace('grades.', '')).join(' '),
      holds,
    ]);

  test('of a month of A', () => {
    expect(steps([92])).toEqual([
      ['本月92分，达到90分，评为A级', 'a', 'decimals', 'aMin', undefined],
      ['评为A级，考核者要交书面报告', 'written-report', 'report', '', undefined],
      ['A级奖200元', 'monthly-bonus', undefined, 'monthlyBonus', undefined],
    ]);
    expect(steps([92, 92, 92]).at(-1)).toEqual([
      'A级连满3个月，这个月改发500元，以后重新计',
      'streak-bonus',
      'streak',
      'streakMonths streakBonus',
      undefined,
    ]);
  });

  test('of a month of B', () => {
    expect(steps([75])).toEqual([
      ['本月75分，达到70分，评为B级', 'b', 'decimals', 'bMin', undefined],
      ['评为B级，不用书面报告', 'written-report', 'report', '', undefined],
      ['B级达标，不奖不扣', 'b-passes', 'b', '', undefined],
    ]);
  });

  test('of the third month of C', () => {
    expect(steps([65, 65, 65])).toEqual([
      ['本月65分，达到60分，评为C级', 'c', 'decimals', 'cMin', undefined],
      ['评为C级，考核者要交书面报告', 'written-report', 'report', '', undefined],
      ['C级照条文扣100元；不得从约定的工资里扣', 'c-deduction', 'deduction', 'cDeduct', undefined],
      ['连续C级3个月，达到3个月', 'c-dismissal', 'alternating', 'cMonths', undefined],
      [
        '原制度规定辞退；辞退以前要先培训或者调整岗位，不能直接辞退',
        'c-dismissal',
        'dismissal',
        '',
        undefined,
      ],
    ]);
  });

  test('of a month of D, before and after the retest', () => {
    expect(steps([50])).toEqual([
      ['本月50分，不足60分，评为D级', 'd', 'decimals', 'cMin', undefined],
      ['评为D级，考核者要交书面报告', 'written-report', 'report', '', undefined],
      ['D级条文没有写扣款，不扣', 'd-dismissal', 'd-deduction', '', undefined],
      [
        '再给1次考核的机会，在成绩告知以后15个工作日之内',
        'd-retest',
        'retest',
        'retests retestWithin',
        undefined,
      ],
    ]);
    expect(steps([50], 45).slice(-2)).toEqual([
      ['再考核45分，要求至少70分：不符合', 'd-dismissal', 'retest', 'bMin', false],
      [
        '原制度规定辞退；辞退以前要先培训或者调整岗位，不能直接辞退',
        'd-dismissal',
        'dismissal',
        '',
        undefined,
      ],
    ]);
  });
});

const scores = fc.array(fc.constantFrom(50, 59, 60, 65, 69, 70, 80, 89, 90, 95), {
  minLength: 1,
  maxLength: 12,
});

describe('for any history', () => {
  test('a better score this month never costs yuan but a lasting D, which is not deducted', () => {
    fc.assert(
      fc.property(scores, (all) => {
        const now = all.at(-1) as number;
        fc.pre(now >= 60);
        const better = [...all.slice(0, -1), Math.min(100, now + 5)];
        expect(grade(better).yuan).toBeGreaterThanOrEqual(grade(all).yuan);
      }),
    );
  });

  test('as many more months of A as it says bring the bonus for months in a row, and no fewer', () => {
    fc.assert(
      fc.property(scores, (all) => {
        const { untilStreakBonus } = grade(all);
        const more = (months: number) => grade([...all, ...Array<number>(months).fill(100)]).yuan;
        expect(more(untilStreakBonus)).toBe(500);
        for (let months = 1; months < untilStreakBonus; months++) expect(more(months)).toBe(200);
      }),
    );
  });

  test('what came before matters to nothing but bonus and dismissal', () => {
    fc.assert(
      fc.property(scores, (all) => {
        const { grade: letter, writtenReport } = grade(all);
        expect(grade(all.slice(-1))).toMatchObject({ grade: letter, writtenReport });
      }),
    );
  });
});

test.each<[string, number[], number?]>([
  ['scores', []],
  ['scores.0', [-1]],
  ['scores.1', [80, 100.5]],
  ['retestScore', [50], 101],
  ['retestScore', [60], 80],
])('refuses %s: %j', (field, all, retestScore) => {
  expect(refusal(() => grade(all, retestScore)).map((p) => p.field)).toEqual([field]);
});
