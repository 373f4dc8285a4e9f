import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, parseInput, whole } from '../../input.ts';
import { formatNumber } from '../../units.ts';

export const ServiceQualityInput = z.object({
  /** The marks of the month's recordings, added up. */
  qaTotal: decimal(0, 100_000),
  qaCount: whole(0, 1000),
});

export const ServiceQuality = z.object({
  /** Points of the line, to two decimals. */
  score: z.number(),
});
export type ServiceQuality = z.infer<typeof ServiceQuality>;

/**
 * The points for service quality: the mean mark of the month's recordings times the share of annex 1 (D-X1-15), or of
 * annex 4 for a deputy (D-X4-08), to two decimals. Throws InputError without recordings (they are to be drawn first)
 * and for a total beyond the full mark of all of them.
 */
export function serviceQuality(
  figures: Figures,
  raw: z.input<typeof ServiceQualityInput>,
  sheet: 'scoring-agent' | 'scoring-deputy' = 'scoring-agent',
): Explained<ServiceQuality> {
  const { qaTotal, qaCount } = parseInput(ServiceQualityInput, raw);
  const weight = figures.number(`${sheet}.serviceWeight`, 'percent');
  const most = figures.number('scoring-agent.recordingFull', 'point');
  if (qaCount === 0) {
    throw new InputError([{ field: 'qaCount', message: '当月没有质检录音，先补抽，再算服务质量。' }]);
  }
  if (qaTotal > qaCount * most.value) {
    throw new InputError([
      {
        field: 'qaTotal',
        message: `总评分不能超过${formatNumber(qaCount * most.value)}分，请核对条数和分数。`,
      },
    ]);
  }
  const because = new Reasoning();
  const mean = qaTotal / qaCount;
  const score = Math.round(mean * weight.value) / 100;
  because.note(
    `服务质量：${formatNumber(qaTotal)} ÷ ${qaCount}条，平均${formatNumber(mean)}分，再乘${weight.value}%，得${formatNumber(score)}分`,
    { clause: weight.clause, ruling: 'dep-scoring-recording-mark', figures: [weight] },
  );
  return because.conclude({ score });
}
