import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import type { Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, oneOf, words, yesNo } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import type { Volume } from '../../volumes.ts';
import { refuseSameNames } from '../names.ts';

/** The volumes that have a monthly exam. */
export const EXAM_VOLUMES = ['department', 'retention'] as const satisfies readonly Volume[];

export const ClassList = z.object({
  people: z
    .array(
      z.object({
        name: words(20),
        result: oneOf(['sat', 'cheated', 'absent', 'excused']),
        /** The mark for knowledge, in points; of volume retention the mark of the whole exam. */
        mark: z.optional(decimal(0, 1000)),
        /** The mark for operating the systems, in points; ranks are by both together. */
        operation: z.optional(decimal(0, 1000)),
        /** The monthly sheet of the post has no part for skills, in which the same exam would be counted. */
        noSkillsPart: yesNo(),
      }),
    )
    .check(z.minLength(1, { error: '还没有填写。' }), z.maxLength(300, { error: '一次最多 300 人。' })),
  /** The pass mark that the company has announced, in points; where not given, the volume's own. */
  passMark: z.optional(decimal(0, 1000)),
  /** The month's exam, or the one after coaching. */
  attempt: z._default(oneOf(['first', 'resit']), 'first'),
});

export type Examinee = z.output<typeof ClassList>['people'][number];

/**
 * The pass mark that applies, recorded: the one announced, or the figure. Throws InputError for a name given twice, a
 * mark missing or above `full`, or an operation mark that only some have.
 */
export function checkedPassMark(
  figures: Figures,
  { people, passMark }: z.output<typeof ClassList>,
  full: number,
  because: Reasoning,
): number {
  refuseSameNames('people', people);
  const some = people.some(({ result, operation }) => result === 'sat' && operation !== undefined);
  const problems = people.flatMap(({ result, mark, operation }, i) => {
    const problem = (column: string, message: string) => [{ field: `people.${i}.${column}`, message }];
    if (result !== 'sat') return [];
    if (mark === undefined) return problem('mark', '参加了考试的要填成绩。');
    if (mark > full) return problem('mark', `成绩不能超过满分${full}。`);
    if (some && operation === undefined) return problem('operation', '别人填了操作成绩，这里也要填。');
    if (operation !== undefined && operation > full) return problem('operation', `成绩不能超过满分${full}。`);
    return [];
  });
  if (passMark !== undefined && passMark > full) {
    problems.push({ field: 'passMark', message: `及格线不能超过满分${full}。` });
  }
  if (problems.length > 0) throw new InputError(problems);

  const own = figures.number('monthly-exam.pass', 'point');
  const ruling = figures.volume === 'department' ? 'dep-exam-pass-mark' : 'ret-exam-mark';
  if (passMark === undefined) {
    because.note(`没有另外公布及格线，用${own.value}分，达到即为及格`, {
      clause: own.clause,
      ruling,
      figures: [own],
    });
    return own.value;
  }
  because.note(`公布的及格线是${formatNumber(passMark)}分，达到即为及格`, { clause: own.clause, ruling });
  return passMark;
}
