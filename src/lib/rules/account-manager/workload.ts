import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { parseInput, whole, words } from '../../input.ts';

export const Workload = z.object({
  managers: z
    .array(
      z.object({
        name: words(20),
        /** 大客户 that this manager leads. */
        keyCustomers: whole(0, 2000),
        /** Visits to 大客户 last month; not given: not compared. */
        visitsLastMonth: z.optional(whole(0, 2000)),
      }),
    )
    .check(
      z.minLength(1, { error: '至少填一位客户经理。' }),
      z.maxLength(500, { error: '最多填 500 位客户经理。' }),
    ),
});

export const WorkloadTally = z.object({
  managers: z.array(
    z.object({
      name: z.string(),
      keyCustomers: z.number(),
      /** Visits a month that keep every customer within the interval, rounded up. */
      visitsPerMonth: z.number(),
      /** Visits short of that last month, at least 0; null where not given. */
      short: z.nullable(z.number()),
      /** Customers more that the same visits still cover. */
      room: z.number(),
    }),
  ),
  keyCustomers: z.number(),
  visitsPerMonth: z.number(),
  /** Longest interval between two visits, in months. */
  everyMonths: z.number(),
});
export type WorkloadTally = z.infer<typeof WorkloadTally>;

/**
 * How many 大客户 each account manager has to visit a month so that none waits longer than the interval, and who fell
 * short of it last month (E1-key-24, E1-mgr-44); parts of a visit count as one. The source sets no number of customers
 * a manager. Throws InputError for a name given twice.
 */
export function tallyWorkload(figures: Figures, raw: z.input<typeof Workload>): Explained<WorkloadTally> {
  const input = parseInput(Workload, raw);
  const twice = input.managers.findIndex((m, i) => input.managers.findIndex((o) => o.name === m.name) < i);
  if (twice >= 0) {
    throw new InputError([{ field: `managers.${twice}.name`, message: '这个姓名前面已经有了。' }]);
  }
  const because = new Reasoning();
  because.note('每位客户经理负责多少客户没有规定；人数按客户数、客户类别、险种和走访工作量定', {
    clause: 'svc.account-manager.posts',
    ruling: 'svc-manager-posts',
  });
  const interval = figures.number('tiers.keyVisitMonths', 'month');
  const managers = input.managers.map(({ name, keyCustomers, visitsLastMonth }) => {
    const visits = because.divideUp(`${name}每月走访`, keyCustomers, interval, 'times', {
      ruling: 'svc-tiers-visits',
    });
    return {
      name,
      keyCustomers,
      visitsPerMonth: visits,
      short: visitsLastMonth === undefined ? null : Math.max(0, visits - visitsLastMonth),
      room: visits * interval.value - keyCustomers,
    };
  });
  const sum = (of: (m: (typeof managers)[number]) => number) => managers.reduce((all, m) => all + of(m), 0);
  return because.conclude({
    managers,
    keyCustomers: sum((m) => m.keyCustomers),
    visitsPerMonth: sum((m) => m.visitsPerMonth),
    everyMonths: interval.value,
  });
}
