import * as z from 'zod/mini';
import type { Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { formatNumber } from '../../units.ts';
import type { ForecastRow } from './input.ts';

export const Deviation = z.object({
  /** The row of the table, from 1. */
  row: z.number(),
  month: z.string(),
  slot: z.string(),
  /** Of the actual calls, rounded to two decimals; null where there were none. */
  percent: z.nullable(z.number()),
});
export type Deviation = z.infer<typeof Deviation>;

/**
 * The intervals whose forecast was further off than the volume allows without a written reason (clauses forecast-review),
 * in the order given. An interval without calls is off where any were forecast.
 */
export function largeDeviations(
  figures: Figures,
  because: Reasoning,
  rows: readonly z.output<typeof ForecastRow>[],
): Deviation[] {
  const limit = figures.number('rosters.forecastDeviation', 'percent');
  const found = rows.flatMap(({ month, slot, forecast, actual }, i) => {
    const off = Math.abs(forecast - actual);
    if (off * 100 <= limit.value * actual) return [];
    const percent = actual === 0 ? null : Math.round((off / actual) * 10_000) / 100;
    return [{ row: i + 1, month, slot: slot ?? `第${i + 1}行`, percent }];
  });
  because.note(
    `偏差超过${formatNumber(limit.value)}%、要写明原因的时段：${found.length > 0 ? `${found.length}个` : '没有'}`,
    { clause: limit.clause, figures: [limit] },
  );
  return found;
}
