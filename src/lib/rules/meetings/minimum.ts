import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { month, parseInput, whole } from '../../input.ts';

export const MonthlyMinimumInput = z.object({
  months: z
    .array(z.object({ month: month(), meetings: whole(0, 100) }))
    .check(z.minLength(1, { error: '请至少填一个月。' }), z.maxLength(120, { error: '最多填 120 个月。' })),
});

export const MonthlyMinimum = z.object({
  /** Months with too few meetings, YYYY-MM, ascending. */
  monthsShort: z.array(z.string()),
});
export type MonthlyMinimum = z.infer<typeof MonthlyMinimum>;

/**
 * The months in which company and outsourcing vendor met less often than B 8.1 asks for. Meetings are whole, 0–100 a
 * month; a month not given is not judged. Throws InputError for a month that does not exist or is given twice.
 */
export function monthlyMinimum(
  figures: Figures,
  raw: z.input<typeof MonthlyMinimumInput>,
): Explained<MonthlyMinimum> {
  const { months } = parseInput(MonthlyMinimumInput, raw);
  const twice = months.findIndex((row, i) => months.findIndex((other) => other.month === row.month) < i);
  if (twice >= 0) {
    throw new InputError([{ field: `months.${twice}.month`, message: '这个月上面已经填过了。' }]);
  }
  const atLeast = figures.number('vendor.meetingsPerMonth', 'times');
  const because = new Reasoning();
  const sorted = months.toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const short = sorted.filter(
    ({ month, meetings }) => !because.atLeast(`${month}开沟通会`, meetings, atLeast),
  );
  because.note(`${months.length}个月里，有${short.length}个月不足${readFigure(atLeast)}`, {
    clause: atLeast.clause,
    figures: [atLeast],
  });
  return because.conclude({ monthsShort: short.map(({ month }) => month) });
}
