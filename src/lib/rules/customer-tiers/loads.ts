import * as z from 'zod/mini';
import type { Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import type { VALUES } from './contacts.ts';

export const ManagerLoad = z.object({
  name: z.string(),
  customers: z.number(),
  high: z.number(),
  over: z.number(),
  overHigh: z.number(),
});

/**
 * How many customers, and how many of high value, each phone manager has, and how far that is over the two limits
 * (ret.tiers.load). `owners` names the manager of each customer, in the order of `tiers`; a customer without one is not
 * counted.
 */
export function tallyLoads(
  figures: Figures,
  owners: (string | undefined)[],
  tiers: { value: (typeof VALUES)[number] }[],
  because: Reasoning,
): z.infer<typeof ManagerLoad>[] {
  const load = figures.number('customer-tiers.load', 'item');
  const loadHigh = figures.number('customer-tiers.loadHigh', 'item');
  const owned = tiers.flatMap(({ value }, i) =>
    owners[i] === undefined ? [] : [{ name: owners[i], value }],
  );
  return [...Map.groupBy(owned, (customer) => customer.name)].map(([name, own]) => {
    const high = own.filter(({ value }) => value === 'high').length;
    because.note(
      `${name}名下${own.length}户，上限${load.value}户；其中高价值${high}户，上限${loadHigh.value}户`,
      { clause: load.clause, figures: [load, loadHigh] },
    );
    return {
      name,
      customers: own.length,
      high,
      over: Math.max(0, own.length - load.value),
      overHigh: Math.max(0, high - loadHigh.value),
    };
  });
}
