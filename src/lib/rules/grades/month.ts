import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, parseInput } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import { countRuns } from '../months.ts';

export const GradeInput = z.object({
  /** Scores of months in a row without a gap, oldest first; the last is this month's. */
  scores: z
    .array(decimal(0, 1000))
    .check(z.minLength(1, { error: '还没有填写。' }), z.maxLength(60, { error: '最多填 60 个月。' })),
  /** The score of the second chance after a D this month. */
  retestScore: z.optional(decimal(0, 1000)),
});

const LETTERS = ['A', 'B', 'C', 'D'] as const;
type Letter = (typeof LETTERS)[number];

export const Grade = z.object({
  grade: z.enum(LETTERS),
  /** Above 0 a bonus, below 0 a deduction by the manual. */
  yuan: z.number(),
  writtenReport: z.boolean(),
  /** Whether the manual says dismissal; the law is another question. */
  dismissalByManual: z.boolean(),
  /** null where there was none. */
  retestPassed: z.nullable(z.boolean()),
  /** Months of C in a row, this one included. */
  cMonths: z.number(),
  /** Months of A still to come before the bonus for months in a row. */
  untilStreakBonus: z.number(),
});
export type Grade = z.infer<typeof Grade>;

/**
 * This month's grade in the technical service centre and what follows by the manual (D-58-08 to D-58-35): yuan, written
 * report, retest, dismissal. Scores are points from 0 to the full mark; a grade begins at its lowest score, decimals not
 * rounded. The bonus for months in a row takes the place of the monthly one and then counts anew; only C counts for C in
 * a row. Throws InputError for a score above the full mark or a retest without a D.
 */
export function gradeMonth(figures: Figures, raw: z.input<typeof GradeInput>): Explained<Grade> {
  const { scores, retestScore } = parseInput(GradeInput, raw);
  refuseAbove(figures.number('grades.max', 'point').value, scores, retestScore);
  const lowest = (letter: 'a' | 'b' | 'c') => figures.number(`grades.${letter}Min`, 'point');
  const [a, b, c] = [lowest('a'), lowest('b'), lowest('c')];
  const letterOf = (score: number): Letter =>
    score >= a.value ? 'A' : score >= b.value ? 'B' : score >= c.value ? 'C' : 'D';
  const letters = scores.map(letterOf);
  const score = scores.at(-1) as number;
  const grade = letters.at(-1) as Letter;
  if (retestScore !== undefined && grade !== 'D') {
    throw new InputError([{ field: 'retestScore', message: '本月不是 D 级，没有再考核。' }]);
  }

  const because = new Reasoning();
  const decimals = { ruling: 'technical-grade-decimals' };
  const reached = { A: a, B: b, C: c, D: figures.number('grades.dMax', 'point') }[grade];
  because.note(
    `本月${formatNumber(score)}分，${grade === 'D' ? `不足${c.value}分` : `达到${reached.value}分`}，评为${grade}级`,
    { clause: reached.clause, ...decimals, figures: [grade === 'D' ? c : reached] },
  );
  const writtenReport = grade !== 'B';
  because.note(writtenReport ? `评为${grade}级，考核者要交书面报告` : '评为B级，不用书面报告', {
    clause: 'dep.grades.written-report',
    ruling: 'technical-grade-report',
  });

  const months = figures.number('grades.streakMonths', 'month');
  const runs = countRuns(
    letters.map((letter) => letter === 'A'),
    months.value,
  );
  const streak = runs.fullIn.includes(letters.length);
  const yuan = money(figures, grade, streak, because);

  const cMonths = letters.length - 1 - letters.findLastIndex((letter) => letter !== 'C');
  const cLimit = figures.number('grades.cMonths', 'month');
  const tooManyC =
    grade === 'C' && because.reaches('连续C级', cMonths, cLimit, { ruling: 'technical-grade-alternating' });
  const retestPassed = grade === 'D' ? retest(figures, retestScore, because) : null;
  const dismissalByManual = tooManyC || retestPassed === false;
  if (dismissalByManual) {
    because.note('原制度规定辞退；辞退以前要先培训或者调整岗位，不能直接辞退', {
      clause: tooManyC ? cLimit.clause : 'dep.grades.d-dismissal',
      ruling: 'technical-grade-dismissal',
    });
  }
  return because.conclude({
    grade,
    yuan,
    writtenReport,
    dismissalByManual,
    retestPassed,
    cMonths,
    untilStreakBonus: months.value - runs.running,
  });
}

function refuseAbove(full: number, scores: number[], retestScore: number | undefined): void {
  const message = `得分不能超过满分${full}。`;
  const problems = [
    ...scores.flatMap((score, i) => (score > full ? [{ field: `scores.${i}`, message }] : [])),
    ...(retestScore !== undefined && retestScore > full ? [{ field: 'retestScore', message }] : []),
  ];
  if (problems.length > 0) throw new InputError(problems);
}

function money(figures: Figures, grade: Letter, streak: boolean, because: Reasoning): number {
  switch (grade) {
    case 'A': {
      const bonus = figures.number(streak ? 'grades.streakBonus' : 'grades.monthlyBonus', 'yuan');
      const months = figures.number('grades.streakMonths', 'month');
      because.note(
        streak
          ? `A级连满${months.value}个月，这个月改发${bonus.value}元，以后重新计`
          : `A级奖${bonus.value}元`,
        streak
          ? { clause: bonus.clause, ruling: 'technical-grade-streak', figures: [months, bonus] }
          : { clause: bonus.clause, figures: [bonus] },
      );
      return bonus.value;
    }
    case 'B':
      because.note('B级达标，不奖不扣', { clause: 'dep.grades.b-passes', ruling: 'technical-grade-b' });
      return 0;
    case 'C': {
      const deduction = figures.number('grades.cDeduct', 'yuan');
      because.note(`C级照条文扣${deduction.value}元；不得从约定的工资里扣`, {
        clause: deduction.clause,
        ruling: 'technical-grade-deduction',
        figures: [deduction],
      });
      return -deduction.value;
    }
    case 'D':
      because.note('D级条文没有写扣款，不扣', {
        clause: 'dep.grades.d-dismissal',
        ruling: 'technical-grade-d-deduction',
      });
      return 0;
  }
}

function retest(figures: Figures, score: number | undefined, because: Reasoning): boolean | null {
  const chances = figures.number('grades.retests', 'times');
  const within = figures.number('grades.retestWithin', 'workday');
  const pass = figures.number('grades.bMin', 'point');
  const basis = { clause: chances.clause, ruling: 'technical-grade-retest' };
  if (score === undefined) {
    because.note(`再给${chances.value}次考核的机会，在成绩告知以后${within.value}个工作日之内`, {
      ...basis,
      figures: [chances, within],
    });
    return null;
  }
  return because.atLeast('再考核', score, pass, { ...basis, clause: 'dep.grades.d-dismissal' });
}
