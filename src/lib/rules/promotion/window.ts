import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import type { Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, month, yesNo } from '../../input.ts';

export const MonthResult = z.object({
  month: month(),
  /** Points of the monthly appraisal and of quality control, 0–100. */
  score: decimal(0, 100),
  quality: decimal(0, 100),
  /** On long leave: the month is not taken. */
  onLeave: yesNo(),
  /** A fatal quality error, a complaint one is to blame for, or a breach of confidence. */
  fault: yesNo(),
});
type MonthResult = z.output<typeof MonthResult>;

export interface Window {
  months: string[];
  /** Means over the window, cut off after hundredths; null where it has no month. */
  score: number | null;
  quality: number | null;
  fault: boolean;
}

/**
 * The months that count for a level asked for in `asked` (YYYY-MM): the latest before it, months on long leave left out
 * and made up for by earlier ones, all of them where there are fewer (C 4.2, added). Throws InputError for a month twice.
 */
export function takeWindow(
  figures: Figures,
  because: Reasoning,
  asked: string,
  rows: readonly MonthResult[],
): Window {
  const twice = rows.findIndex((row, i) => rows.findIndex((other) => other.month === row.month) < i);
  if (twice >= 0) {
    throw new InputError([{ field: `months.${twice}.month`, message: '这个月填了两次。' }]);
  }
  const size = figures.number('promotion.windowMonths', 'month');
  const taken = rows
    .filter((row) => row.month < asked && !row.onLeave)
    .sort((a, b) => (a.month < b.month ? 1 : -1))
    .slice(0, size.value);
  const fault = taken.some((row) => row.fault);
  const basis = { clause: size.clause, ruling: 'ret-grades' };
  because.note(`取申请以前最近${size.value}个月里有成绩的${taken.length}个月`, { ...basis, figures: [size] });
  if (fault) because.note('这段时间里有致命错误、有责投诉或者保密违规，不能升级', basis);
  return {
    months: taken.map((row) => row.month).reverse(),
    score: mean(taken.map((row) => row.score)),
    quality: mean(taken.map((row) => row.quality)),
    fault,
  };
}

/** Cut off after hundredths, so that what is shown as on the line is on it; the tiny sum undoes binary fractions. */
function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.floor((values.reduce((a, b) => a + b, 0) / values.length) * 100 + 1e-6) / 100;
}
