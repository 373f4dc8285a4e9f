import { InputError } from '../../errors.ts';
import type { Volume } from '../../volumes.ts';
import { stagesOf } from './procedures.ts';
import type { ComplaintCase } from './trace.ts';

/** Stages that may be done more than once. */
const AGAIN = ['progress', 'feedback'];

/** Throws InputError for what cannot be: a stage the volume does not have, or has only once; moments out of range. */
export function refuseComplaint(input: ComplaintCase, volume: Volume): void {
  const { receivedAt, hungUpAt, asOf, done } = input;
  const known: string[] = stagesOf(volume, input.settledAtOnce).map((stage) => stage.id);
  if (volume === 'outsourcing') known.push('progress');
  const problems = done.flatMap(({ stage, at }, i) => {
    const field = (column: string) => `done.${i}.${column}`;
    if (!known.includes(stage)) {
      return [{ field: field('stage'), message: '这件投诉的办理步骤里没有这一步，请删去。' }];
    }
    if (!AGAIN.includes(stage) && done.findIndex((row) => row.stage === stage) < i) {
      return [{ field: field('stage'), message: '这一步前面已经填了。' }];
    }
    if (at < receivedAt) return [{ field: field('at'), message: '早于接到投诉的时间，请核对。' }];
    if (asOf !== undefined && at > asOf) {
      return [{ field: field('at'), message: '晚于查看的时间，请核对。' }];
    }
    return [];
  });
  if (hungUpAt !== undefined && hungUpAt < receivedAt) {
    problems.push({ field: 'hungUpAt', message: '挂机早于接到投诉的时间，请核对。' });
  }
  if (asOf !== undefined && asOf < receivedAt) {
    problems.push({ field: 'asOf', message: '查看的时间早于接到投诉的时间，请核对。' });
  }
  if (problems.length > 0) throw new InputError(problems);
}
