import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { parseInput } from '../../input.ts';
import { countsOf } from './counts.ts';
import { KpiInput } from './input.ts';
import { Series, seriesOf } from './series.ts';
import { Deviation, largeDeviations } from './slots.ts';

export const Kpi = z.object({
  series: z.array(Series),
  /** Forecast only: the intervals so far off that the reason has to be written down. */
  deviations: z.array(Deviation),
});
export type Kpi = z.infer<typeof Kpi>;

/**
 * An indicator from its raw counts, month by month and in all, against its target: B 6.2 with its example targets,
 * for volumes retention and service-system their chapters on indicators. Percentages, seconds or yuan, rounded to two
 * decimals after the comparison with the target. Throws InputError where the volume does not define the indicator, a
 * part is more than its whole, or no month has data.
 */
export function measureKpi(figures: Figures, raw: z.input<typeof KpiInput>): Explained<Kpi> {
  const input = parseInput(KpiInput, raw);
  const because = new Reasoning();
  const own = [input.target, input.indicator === 'timeliness' ? input.inquiryTarget : undefined];
  const series = countsOf(input).map((counts, i) => seriesOf(figures, because, counts, own[i]));
  if (series.every(({ latest }) => latest === null)) {
    throw new InputError([
      { field: 'indicator', message: '这些月份都没有数据，算不出来；没有数据的指标不计分。' },
    ]);
  }
  const deviations = input.indicator === 'forecast' ? largeDeviations(figures, because, input.forecast) : [];
  return because.conclude({ series, deviations });
}
