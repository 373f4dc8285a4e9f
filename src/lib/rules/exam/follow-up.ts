import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { parseInput } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import { ClassList, checkedPassMark, type Examinee } from './class-list.ts';

const FOLLOW_UPS = ['none', 'coach', 'plan', 'resit', 'retake'] as const;

export const FollowUp = z.object({
  lines: z.array(
    z.object({
      name: z.string(),
      /** null where no mark counts. */
      mark: z.nullable(z.number()),
      passed: z.nullable(z.boolean()),
      /** coach: coaching, then a resit; plan: plan of improvement; resit: once back; retake: with other questions. */
      follow: z.enum(FOLLOW_UPS),
      /** Points of the monthly sheet for cheating; 0 otherwise. */
      deduction: z.number(),
    }),
  ),
});
export type FollowUp = z.infer<typeof FollowUp>;

/**
 * What follows from a monthly exam in volume retention (C 2.8, C 4.1): coaching and a resit, a plan of improvement after
 * a failed resit, a resit for who could not come, a new exam for who cheated. Marks in points. Throws InputError.
 */
export function examFollowUp(figures: Figures, raw: z.input<typeof ClassList>): Explained<FollowUp> {
  const input = parseInput(ClassList, raw);
  const because = new Reasoning();
  const full = figures.number('monthly-exam.total', 'point');
  const pass = checkedPassMark(figures, input, full.value, because);
  const coach = figures.number('monthly-exam.coachDays', 'workday');
  const serious = figures.number('scoring-sheets.serious', 'point');

  const failed = (words: string): (typeof FOLLOW_UPS)[number] => {
    const first = input.attempt === 'first';
    because.note(
      `${words}，${first ? `组长在${coach.value}个工作日之内单独辅导，再补考` : '补考仍不及格，转入改进计划'}`,
      { clause: coach.clause, ruling: 'ret-exam-mark', figures: first ? [coach] : [] },
    );
    return first ? 'coach' : 'plan';
  };
  const judge = (person: Examinee): FollowUp['lines'][number] => {
    const line = { name: person.name, mark: null, passed: null, deduction: 0 };
    switch (person.result) {
      case 'sat': {
        const mark = person.mark as number;
        const passed = mark >= pass;
        const follow = passed ? 'none' : failed(`${person.name}${formatNumber(mark)}分，不及格`);
        return { ...line, mark, passed, follow };
      }
      case 'absent':
        because.note(`${person.name}无故缺考，按不及格处理`, {
          clause: 'ret.exam.absent',
          ruling: 'ret-exam-mark',
        });
        return { ...line, passed: false, follow: failed(person.name) };
      case 'excused':
        because.note(`${person.name}因公或者请假，回岗后补考`, {
          clause: 'ret.exam.absent',
          ruling: 'ret-exam-mark',
        });
        return { ...line, follow: 'resit' };
      case 'cheated':
        because.note(`${person.name}作弊，成绩作废，月度考核表扣${serious.value}分，换题重考`, {
          clause: 'ret.exam.cheating',
          ruling: 'ret-sheet-deductions',
          figures: [serious],
        });
        return { ...line, follow: 'retake', deduction: serious.value };
    }
  };
  return because.conclude({ lines: input.people.map(judge) });
}
