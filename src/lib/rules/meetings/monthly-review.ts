import * as z from 'zod/mini';
import { addDays, monthOf } from '../../dates.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { date, parseInput } from '../../input.ts';
import { dayIn, monthsAfter } from '../calendar/days.ts';

export const MonthlyReviewInput = z.object({ heldOn: date() });

export const MonthlyReview = z.object({
  inTime: z.boolean(),
  /** The month under review, YYYY-MM. */
  reviewsMonth: z.string(),
  /** The last day in time in the month of the meeting, YYYY-MM-DD. */
  latest: z.string(),
});
export type MonthlyReview = z.infer<typeof MonthlyReview>;

/** The last day (YYYY-MM-DD) on which the monthly review may be held in `month` (YYYY-MM), by A 5.2: that before the day stated. */
export function latestMonthlyReview(figures: Figures, month: string): string {
  return addDays(dayIn(month, figures.number('meetings.monthlyBefore', 'monthday').value), -1);
}

/**
 * Whether a monthly review (A 5.2) held on a day was in time, and which month it reviews: the one before. The day stated
 * is itself too late. Throws InputError for a day that does not exist.
 */
export function monthlyReview(
  figures: Figures,
  raw: z.input<typeof MonthlyReviewInput>,
): Explained<MonthlyReview> {
  const { heldOn } = parseInput(MonthlyReviewInput, raw);
  const before = figures.number('meetings.monthlyBefore', 'monthday');
  const latest = latestMonthlyReview(figures, monthOf(heldOn));
  const because = new Reasoning();
  const limit = `月评会要在每月${readFigure(before)}之前开，最迟${latest}`;
  const inTime = because.holds(
    heldOn <= latest,
    { yes: `${limit}；${heldOn}开，没有晚`, no: `${limit}；${heldOn}开，晚了` },
    { clause: before.clause, ruling: 'meetings-monthly-date' },
  );
  const reviewsMonth = monthsAfter(monthOf(heldOn), -1);
  because.note(`评议上一个工作月，即${reviewsMonth}`, { clause: before.clause });
  return because.conclude({ inTime, reviewsMonth, latest });
}
