import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, parseInput, whole } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import type { Mark } from './knowledge.ts';

export const OperationInput = z.object({
  /** Characters typed right; wrong and left-out ones are none. */
  characters: whole(0, 100_000),
  minutes: decimal(0.1, 600),
  stepsRight: whole(0, 1000),
  steps: whole(1, 1000),
});

/**
 * The mark for operating the systems (D-42-28, the formula added to it): right characters a minute against the target,
 * never above it, and right steps of all, each by its share of the full mark, rounded to a whole point. Null in a volume
 * without this exam. Throws InputError for more right steps than steps.
 */
export function operationMark(figures: Figures, raw: z.input<typeof OperationInput>): Explained<Mark> {
  const input = parseInput(OperationInput, raw);
  if (input.stepsRight > input.steps) {
    throw new InputError([{ field: 'stepsRight', message: '做对的步骤不能比全部步骤还多。' }]);
  }
  const because = new Reasoning();
  if (figures.volume !== 'department') {
    because.note('本册没有系统操作考试', { clause: 'ret.exam.paper', ruling: 'ret-exam-mark' });
    return because.conclude({ mark: null });
  }
  const full = figures.number('exam.fullScore', 'point');
  const share = figures.number('exam.typingShare', 'percent');
  const target = figures.number('exam.typingTarget', 'item');
  const basis = { clause: share.clause, ruling: 'dep-exam-operation-formula' };
  const speed = input.characters / input.minutes;
  const typing = Math.min(1, speed / target.value);
  const steps = input.stepsRight / input.steps;
  because.note(
    `每分钟录对${formatNumber(speed)}字，目标${target.value}字，录入得${formatNumber(typing * share.value)}%`,
    { ...basis, figures: [target, share] },
  );
  because.note(
    `步骤对${input.stepsRight}÷${input.steps}，操作得${formatNumber(steps * (100 - share.value))}%`,
    { ...basis, figures: [share] },
  );
  const mark = Math.round(((typing * share.value + steps * (100 - share.value)) / 100) * full.value);
  because.note(`合计${mark}分，满分${full.value}分`, { ...basis, figures: [full] });
  return because.conclude({ mark });
}
