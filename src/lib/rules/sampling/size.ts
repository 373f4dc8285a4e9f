import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, parseInput, whole } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import { leastCalls } from './basis.ts';
import { confidence, QUANTILE } from './confidence.ts';

export const SizeInput = z.object({
  /** All calls that the sample is to speak for. */
  calls: whole(1, 100_000_000),
  /** The rate that is expected, in percent. */
  expected: decimal(0.1, 99.9),
  /** How far the estimate may lie off on either side, in percentage points. */
  margin: decimal(0.1, 50),
  confidence: confidence(),
});

export const Size = z.object({
  sample: z.number(),
  /** Share of all calls, in percent. */
  share: z.number(),
  /** The sample that half the margin would take. */
  forHalfMargin: z.number(),
});
export type Size = z.infer<typeof Size>;

/**
 * How many calls drawn at random estimate a rate within a margin: normal approximation with the finite-population
 * correction (Cochran, Sampling Techniques, 3rd ed. 1977, § 4.4), rounded up to whole calls. Statistics, and no rule of
 * the manual. 1 to 10⁸ calls, rate 0.1–99.9 %, margin 0.1–50 percentage points. Throws InputError.
 */
export function sampleSize(figures: Figures, raw: z.input<typeof SizeInput>): Explained<Size> {
  const input = parseInput(SizeInput, raw);
  const because = new Reasoning();
  const quantile = QUANTILE[input.confidence];
  const sample = callsFor(input, input.margin);
  const { clause } = leastCalls(figures, because);
  because.note(
    `统计上的估算，不是本册的规定：把握${input.confidence}%（正态分位数${formatNumber(quantile)}），预计比率${formatNumber(input.expected)}%，误差上下各${formatNumber(input.margin)}个百分点，共${input.calls}条：抽${sample}条`,
    { clause },
  );
  return because.conclude({
    sample,
    share: Math.round((sample / input.calls) * 10_000) / 100,
    forHalfMargin: callsFor(input, input.margin / 2),
  });
}

function callsFor(input: z.output<typeof SizeInput>, margin: number): number {
  const rate = input.expected / 100;
  const endless = (QUANTILE[input.confidence] ** 2 * rate * (1 - rate)) / (margin / 100) ** 2;
  const exact = (endless * input.calls) / (endless + input.calls - 1);
  // A whole number that floating point has put a hair above itself stays that number.
  return Math.ceil(exact * (1 - 1e-12));
}
