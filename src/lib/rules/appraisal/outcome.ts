import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, oneOf, parseInput, yesNo } from '../../input.ts';

export const AppraisalInput = z.object({
  /** Monthly scores in a row, oldest first; the last is this month's. After a second training: only months since it. */
  scores: z
    .array(decimal(0, 1000))
    .check(z.minLength(1, { error: '还没有填写。' }), z.maxLength(120, { error: '最多填 120 个月。' })),
  afterSecondTraining: yesNo(),
  employment: oneOf(['own', 'dispatched']),
});

export const AppraisalOutcome = z.object({
  meetsPassLine: z.boolean(),
  secondTraining: z.boolean(),
  /** Failed again after a second training, and employed by an agency. */
  returnToAgency: z.boolean(),
  /** Failed again after a second training: names and scores go to the superior for a decision. */
  toSuperior: z.boolean(),
  /** Months in a row under the training line, this month included. */
  monthsUnderTrainingLine: z.number(),
});
export type AppraisalOutcome = z.infer<typeof AppraisalOutcome>;

/**
 * What an agent's monthly scores lead to (A 8.2): pass line, second training, return to the agency. Scores are points
 * from 0 to the full mark; exactly the pass line passes and exactly the training line is not under it (rulings).
 * Throws InputError for no score or one above the full mark.
 */
export function appraisalOutcome(
  figures: Figures,
  raw: z.input<typeof AppraisalInput>,
): Explained<AppraisalOutcome> {
  const input = parseInput(AppraisalInput, raw);
  const max = figures.number('appraisal.maxScore', 'point');
  const pass = figures.number('appraisal.passScore', 'point');
  const line = figures.number('appraisal.trainingScore', 'point');
  const months = figures.number('appraisal.trainingMonths', 'month');
  if (input.scores.some((score) => score > max.value)) {
    throw new InputError([{ field: 'scores', message: `得分不能超过满分 ${max.value}。` }]);
  }

  const because = new Reasoning();
  const score = input.scores.at(-1) as number;
  const meetsPassLine = because.atLeast('本月得分', score, pass, { ruling: 'appraisal-exactly-pass' });
  const monthsUnderTrainingLine =
    input.scores.length - 1 - input.scores.findLastIndex((s) => s >= line.value);
  const streak = because.reaches(`低于${line.value}分连续`, monthsUnderTrainingLine, months, {
    ruling: meetsPassLine ? 'appraisal-pass-yet-training' : 'appraisal-exactly-training',
  });
  const toSuperior = input.afterSecondTraining && !meetsPassLine;
  const returnToAgency = toSuperior && input.employment === 'dispatched';
  const secondTraining = !toSuperior && (streak || !meetsPassLine);
  if (secondTraining) {
    because.note('按规定参加二次培训', { clause: meetsPassLine ? line.clause : 'ops.appraisal.one-month' });
  }
  if (toSuperior) {
    because.note('二次培训后本月仍不达标：名单和成绩报上级主管领导审批', {
      clause: 'ops.appraisal.report-up',
    });
    because.note(
      returnToAgency ? '派遣员工：依派工合同退回派工单位' : '自有员工：没有派工单位可退，按审批结果处理',
      { clause: 'ops.appraisal.return', ruling: 'appraisal-after-training' },
    );
  }
  return because.conclude({
    meetsPassLine,
    secondTraining,
    returnToAgency,
    toSuperior,
    monthsUnderTrainingLine,
  });
}
