import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { parseInput } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import { ClassList, checkedPassMark, type Examinee } from './class-list.ts';

const Line = z.object({
  name: z.string(),
  /** The mark put down; null where none is. */
  recorded: z.nullable(z.number()),
  /** By both marks together, the best 1, equal marks the same; null for who did not sit it honestly. */
  rank: z.nullable(z.number()),
  passed: z.nullable(z.boolean()),
  /** Points of the month's score by D-42 and D-43, to the letter. */
  points: z.number(),
  /** Of these, what is added to the sheet's own score, so that one exam does not count twice. */
  added: z.number(),
  /** Points still to come to the pass mark; null where it is reached or nothing is marked. */
  toPass: z.nullable(z.number()),
  /** Points still to come to the ranks that gain; null where reached or not ranked. */
  toTop: z.nullable(z.number()),
});

export const ExamPoints = z.object({ lines: z.array(Line) });
export type ExamPoints = z.infer<typeof ExamPoints>;

/**
 * What a monthly exam does to the month's scores (D-42-30, D-42-31, D-43-08 to D-43-12): marks in points from 0 to the
 * full mark; all on the last rank that gains do. Who cheated has failed; who was absent or excused has neither passed
 * nor failed, and neither is ranked. Throws InputError, also for a resit, which this exam has none of.
 */
export function examPoints(figures: Figures, raw: z.input<typeof ClassList>): Explained<ExamPoints> {
  const input = parseInput(ClassList, raw);
  if (input.attempt === 'resit') {
    throw new InputError([{ field: 'attempt', message: '本册的月考没有补考，请选当月的月考。' }]);
  }
  const because = new Reasoning();
  const full = figures.number('exam.fullScore', 'point');
  const pass = checkedPassMark(figures, input, full.value, because);
  const ranks = figures.number('exam.topRanks', 'person');
  const bonus = figures.number('exam.topBonus', 'point');
  const fail = figures.number('exam.failDeduction', 'point');
  const cheating = figures.number('exam.cheatingScore', 'point');
  const absent = figures.number('exam.absentDeduction', 'point');
  const excused = figures.number('exam.excusedScore', 'point');

  const total = ({ mark = 0, operation = 0 }: Examinee) => rounded(mark + operation);
  const sat = input.people.filter(({ result }) => result === 'sat').map(total);
  const rankOf = (marks: number) => 1 + sat.filter((other) => other > marks).length;
  const lowestTop = Math.min(...sat.filter((marks) => rankOf(marks) <= ranks.value));

  const failed = (person: Examinee, recorded: number) => {
    const counted = person.noSkillsPart;
    because.note(
      `${person.name}${formatNumber(recorded)}分，不及格，照条文扣${fail.value}分${counted ? '' : '；考核表的业务技能已逐分扣，不再加扣'}`,
      { clause: fail.clause, ruling: 'dep-exam-fail', figures: [fail] },
    );
    return { points: -fail.value, added: counted ? -fail.value : 0 };
  };
  const judge = (person: Examinee): z.infer<typeof Line> => {
    const line = { name: person.name, rank: null, passed: null, toPass: null, toTop: null };
    switch (person.result) {
      case 'sat': {
        const mark = person.mark as number;
        const rank = rankOf(total(person));
        const gains = rank <= ranks.value ? bonus.value : 0;
        if (gains > 0) {
          because.note(`${person.name}第${rank}名，加${bonus.value}分`, {
            clause: bonus.clause,
            ruling: 'dep-exam-top',
            figures: [ranks, bonus],
          });
        }
        const passed = mark >= pass;
        const loss = passed ? { points: 0, added: 0 } : failed(person, mark);
        return {
          ...line,
          recorded: mark,
          rank,
          passed,
          points: gains + loss.points,
          added: gains + loss.added,
          toPass: passed ? null : rounded(pass - mark),
          toTop: gains > 0 ? null : rounded(lowestTop - total(person)),
        };
      }
      case 'cheated':
        because.note(`${person.name}作弊，记${cheating.value}分`, {
          clause: cheating.clause,
          ruling: 'dep-exam-cheating',
          figures: [cheating],
        });
        return { ...line, recorded: cheating.value, passed: false, ...failed(person, cheating.value) };
      case 'absent':
        because.note(`${person.name}无故缺考，口头警告，扣${absent.value}分，不记成绩`, {
          clause: absent.clause,
          ruling: 'dep-exam-absent',
          figures: [absent],
        });
        return { ...line, recorded: null, points: -absent.value, added: -absent.value };
      case 'excused':
        because.note(`${person.name}因故未考，记${excused.value}分，不加不扣`, {
          clause: excused.clause,
          ruling: 'dep-exam-excused-mark',
          figures: [excused],
        });
        return { ...line, recorded: excused.value, points: 0, added: 0 };
    }
  };
  return because.conclude({ lines: input.people.map(judge) });
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
