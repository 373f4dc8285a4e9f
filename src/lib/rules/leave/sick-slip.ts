import * as z from 'zod/mini';
import { addDays } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { date, parseInput } from '../../input.ts';

export const SickSlipInput = z.object({
  sickFrom: date(),
  sickTo: date(),
  daysOff: z._default(z.array(date()), []),
});

export interface SickSlip {
  /** The day the slip is due, YYYY-MM-DD. */
  dueOn: string;
  handTo: string;
}

/**
 * When and to whom the slip of a sick leave goes: the stated number of days after the last sick day, moved to the first
 * day not in `daysOff` (ruling sick-slip-day-off; A 5.8, E5). Throws InputError for dates that do not exist or a leave
 * that ends before it starts.
 */
export function sickSlip(figures: Figures, raw: z.input<typeof SickSlipInput>): Explained<SickSlip> {
  const input = parseInput(SickSlipInput, raw);
  if (input.sickTo < input.sickFrom) {
    throw new InputError([{ field: 'sickTo', message: '病假到期日早于开始日。' }]);
  }
  const due = figures.number('leave.sickSlipDue', 'day');
  const handTo = figures.volume === 'operations' ? '上级主管领导' : '班长';
  const because = new Reasoning();
  let dueOn = addDays(input.sickTo, due.value);
  while (input.daysOff.includes(dueOn)) dueOn = addDays(dueOn, 1);
  because.note(`病假${input.sickTo}到期，假条最晚${dueOn}交给${handTo}`, {
    clause: due.clause,
    ruling: 'sick-slip-day-off',
    figures: [due],
  });
  return because.conclude({ dueOn, handTo });
}
