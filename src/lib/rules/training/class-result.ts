import * as z from 'zod/mini';
import { addDays } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { date, parseInput, whole } from '../../input.ts';

export const ClassResultInput = z.object({
  trainees: whole(1, 1000),
  failed: whole(0, 1000),
  /** The day the results were made known. */
  resultsOn: date(),
});

export const ClassResult = z.object({
  action: z.enum(['none', 'retake', 'replan']),
  /** The last day for the retake; null where there is none. */
  retakeBy: z.nullable(z.string()),
  /** Share of those who failed, in percent, two decimals. */
  failedPercent: z.number(),
  /** How many failures in all make the class start over. */
  replanFrom: z.number(),
});
export type ClassResult = z.infer<typeof ClassResult>;

/**
 * What follows from the exam of a class of 1–1000 (A-4.3-01 to 04): nothing, a retake within calendar days counted from the
 * day after the results, or a new plan for the whole class from the stated share on, the share itself included. Throws
 * InputError for more failures than trainees.
 */
export function classResult(figures: Figures, raw: z.input<typeof ClassResultInput>): Explained<ClassResult> {
  const { trainees, failed, resultsOn } = parseInput(ClassResultInput, raw);
  if (failed > trainees) {
    throw new InputError([{ field: 'failed', message: '没有通过的人不能多于参加的人。' }]);
  }
  const because = new Reasoning();
  const share = figures.number('training.replanFrom', 'percent');
  const failedPercent = Math.round((failed / trainees) * 10000) / 100;
  const replanFrom = Math.ceil((trainees * share.value) / 100);
  const conclude = (action: ClassResult['action'], retakeBy: string | null = null) =>
    because.conclude({ action, retakeBy, failedPercent, replanFrom });

  if (failed === 0) {
    because.note('全部通过', { clause: 'ops.training.all-pass', ruling: 'training-pass-mark' });
    return conclude('none');
  }
  because.note(
    `没有通过的${failed}人，占${trainees}人的${failedPercent}%；达到${readFigure(share)}要${replanFrom}人`,
    {
      clause: share.clause,
      ruling: 'training-exactly-half',
      figures: [share],
    },
  );
  if (failed >= replanFrom) {
    because.note('重新制定培训计划，全班重新培训', { clause: share.clause, ruling: 'training-whole-class' });
    return conclude('replan');
  }
  const within = figures.number('training.retakeWithin', 'day');
  const retakeBy = addDays(resultsOn, within.value);
  because.note('没有达到这个比例，都按少数人处理', { clause: within.clause, ruling: 'training-few' });
  because.note(`${resultsOn}公布结果，限时自学，${retakeBy}以前重考`, {
    clause: within.clause,
    ruling: 'training-retake-days',
    figures: [within],
  });
  return conclude('retake', retakeBy);
}
