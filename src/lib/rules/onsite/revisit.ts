import * as z from 'zod/mini';
import { dateOf, daysBetween } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { type Holidays, WorkCalendar } from '../../holidays.ts';
import { date, parseInput, yesNo } from '../../input.ts';
import { arrivalShape, isLate } from './arrival.ts';

export const RevisitInput = z.object({
  ...arrivalShape,
  /** The day of the next visit, agreed on during this one. */
  revisitOn: date(),
  customerAskedLater: yesNo(),
});

export const Revisit = z.object({
  revisitOn: z.string(),
  late: z.boolean(),
  /** The last day for the next visit, where the customer did not ask for a later one. */
  revisitBy: z.string(),
  inTime: z.boolean(),
  unknownYears: z.array(z.string()),
});
export type Revisit = z.infer<typeof Revisit>;

/**
 * Whether the next visit, agreed on because the fault did not show, comes in time: within the working days of D-53.2
 * after the day of this visit, that day not counted, or when the customer asked (D-53.2). Throws InputError for a next
 * visit that is not after this one.
 */
export function judgeRevisit(
  figures: Figures,
  raw: z.input<typeof RevisitInput>,
  holidays: Holidays,
): Explained<Revisit> {
  const input = parseInput(RevisitInput, raw);
  const today = dateOf(input.arrivedAt);
  if (daysBetween(today, input.revisitOn) <= 0) {
    throw new InputError([{ field: 'revisitOn', message: '下次上门要在这次上门之后。' }]);
  }
  const because = new Reasoning();
  const late = isLate(because, input);
  const calendar = new WorkCalendar(holidays);
  const within = figures.number('onsite.revisitDays', 'workday');
  const revisitBy = calendar.addWorkdays(today, within.value);
  because.note('故障没有出现，先按客户说的操作和环境试；不拆不换，可以商量送故障服务中心检测', {
    clause: 'dep.onsite.not-visible',
    ruling: 'technical-onsite-not-visible',
  });
  const basis = { clause: within.clause, ruling: 'technical-onsite-revisit' };
  const early = daysBetween(input.revisitOn, revisitBy) >= 0;
  because.holds(
    early || input.customerAskedLater,
    {
      yes: early
        ? `${input.revisitOn}上门，不晚于期限${revisitBy}`
        : `${input.revisitOn}上门，晚于期限${revisitBy}，是客户要求的，以客户约的为准`,
      no: `${input.revisitOn}上门，晚于期限${revisitBy}`,
    },
    basis,
  );
  because.note(`期限是约好之日起${within.value}个工作日之内`, { ...basis, figures: [within] });
  return because.conclude({
    revisitOn: input.revisitOn,
    late,
    revisitBy,
    inTime: early || input.customerAskedLater,
    unknownYears: calendar.unknownYears,
  });
}
