import * as z from 'zod/mini';
import { daysBetween } from '../../dates.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { date, parseInput, yesNo } from '../../input.ts';

export const ProgressInput = z.object({
  /** The day looked at. */
  day: date(),
  /** The day by which the supplier said it would be done. */
  promisedOn: date(),
  returned: yesNo(),
  /** It was overdue before. */
  overdueBefore: yesNo(),
});

export const Progress = z.object({
  state: z.enum(['returned', 'running', 'overdue']),
  /** Days beyond the promise; 0 where there are none. */
  daysOver: z.number(),
  /** Days left up to the promise, that day included; 0 where it is over. */
  daysLeft: z.number(),
  /** Whether the technical centre is to be told. */
  tellCentre: z.boolean(),
});
export type Progress = z.infer<typeof Progress>;

/**
 * How a terminal sent back stands against the supplier's own promise, and what follows when it is overdue (D-54). The
 * handbook sets no term of its own. Throws InputError for a day that does not exist.
 */
export function judgeProgress(raw: z.input<typeof ProgressInput>): Explained<Progress> {
  const input = parseInput(ProgressInput, raw);
  const because = new Reasoning();
  const record = { clause: 'dep.repair.follow-up-record', ruling: 'technical-repair-supplier' };
  const days = daysBetween(input.promisedOn, input.day);
  if (input.returned) {
    because.note('已经回库，记下回库时间和换修情况', { clause: 'dep.repair.back' });
    return because.conclude({ state: 'returned', daysOver: 0, daysLeft: 0, tellCentre: false });
  }
  const overdue = !because.holds(
    days <= 0,
    {
      yes: `集成商答应${input.promisedOn}完成，${input.day}还没有到期`,
      no: `集成商答应${input.promisedOn}完成，到${input.day}已超过${days}天`,
    },
    record,
  );
  if (overdue) because.note('超过预计时间没有回库，当天催办并告诉等候的客户', record);
  const tellCentre = overdue && input.overdueBefore;
  if (tellCentre) because.note('反复超期，报技术服务中心', record);
  return because.conclude({
    state: overdue ? 'overdue' : 'running',
    daysOver: Math.max(0, days),
    daysLeft: Math.max(0, 1 - days),
    tellCentre,
  });
}
