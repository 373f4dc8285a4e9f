import * as z from 'zod/mini';
import { addDays, daysBetween } from '../../dates.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { date, parseInput, yesNo } from '../../input.ts';

const DAYS_A_WEEK = 7;

export const BatchInput = z.object({
  /** The day on which the terminal is ready to be sent back. */
  day: date(),
  /** Any day on which a batch went out or will. */
  batchOn: date(),
  customerWaits: yesNo(),
});

export const Batch = z.object({
  sendOn: z.string(),
  /** The next day of the cycle, on the day itself or after. */
  cycleOn: z.string(),
  /** Days until it is sent. */
  waitDays: z.number(),
});
export type Batch = z.infer<typeof Batch>;

/**
 * When a terminal goes back to the maker: at the next batch of the weekly cycle, or at once where the customer waits for
 * it (D-54). A terminal ready on the day of a batch goes with it. Throws InputError for a day that does not exist.
 */
export function nextBatch(figures: Figures, raw: z.input<typeof BatchInput>): Explained<Batch> {
  const { day, batchOn, customerWaits } = parseInput(BatchInput, raw);
  const because = new Reasoning();
  const cycle = figures.number('repair.returnCycle', 'week');
  const days = cycle.value * DAYS_A_WEEK;
  const past = daysBetween(batchOn, day);
  const cycleOn = addDays(batchOn, Math.ceil(past / days) * days);
  const basis = { clause: cycle.clause, ruling: 'technical-repair-cycle', figures: [cycle] };
  because.note(`每${cycle.value}周集中送出一批，${day}起的下一批是${cycleOn}`, basis);
  if (customerWaits) because.note('客户等着用，随时送出，不等周期', basis);
  const sendOn = customerWaits ? day : cycleOn;
  because.note('返修要填返修单，并登记台账', {
    clause: 'dep.repair.return-form',
    ruling: 'technical-repair-forms',
  });
  return because.conclude({ sendOn, cycleOn, waitDays: daysBetween(day, sendOn) });
}
