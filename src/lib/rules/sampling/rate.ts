import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { parseInput, whole } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import { leastCalls } from './basis.ts';
import { confidence, QUANTILE } from './confidence.ts';

export const RateInput = z.object({
  checked: whole(1, 10_000_000),
  /** Of these, calls with a fatal error. */
  fatal: whole(0, 10_000_000),
  confidence: confidence(),
});

/** All in percent, to two decimals. */
export const Rate = z.object({
  observed: z.number(),
  lower: z.number(),
  upper: z.number(),
});
export type Rate = z.infer<typeof Rate>;

/**
 * What a rate of fatal errors seen in a random sample says of all calls: the score interval of Wilson, Probable
 * Inference, the Law of Succession, and Statistical Inference, JASA 22 (1927), 209–212, without continuity correction.
 * Statistics, and no rule of the manual. Throws InputError for more errors than calls.
 */
export function fatalRate(figures: Figures, raw: z.input<typeof RateInput>): Explained<Rate> {
  const { checked: n, fatal, confidence: level } = parseInput(RateInput, raw);
  if (fatal > n) {
    throw new InputError([{ field: 'fatal', message: '有致命错误的不能比抽检的还多。' }]);
  }
  const because = new Reasoning();
  const rate = fatal / n;
  const z2 = QUANTILE[level] ** 2;
  const centre = (rate + z2 / (2 * n)) / (1 + z2 / n);
  const half = Math.sqrt((rate * (1 - rate)) / n + z2 / (4 * n * n)) * (QUANTILE[level] / (1 + z2 / n));
  const percent = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
  const value = { observed: percent(rate), lower: percent(centre - half), upper: percent(centre + half) };

  const { clause } = leastCalls(figures, because);
  const basis =
    figures.volume === 'retention'
      ? { clause: 'ret.scoring.critical-count', ruling: 'ret-critical-errors' }
      : { clause };
  because.note(`致命错误率：${fatal} ÷ ${n}，得${formatNumber(value.observed)}%`, basis);
  because.note(
    `威尔逊区间，把握${level}%：${formatNumber(value.lower)}%到${formatNumber(value.upper)}%；这是统计上的估算，不是本册的规定`,
    basis,
  );
  return because.conclude(value);
}
