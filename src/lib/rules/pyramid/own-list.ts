import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, parseInput, words, yesNo } from '../../input.ts';
import { formatNumber } from '../../units.ts';

const MOST = 1e12;

export const CustomerList = z.object({
  list: z
    .array(
      z.object({
        name: words(60),
        /** Yuan a year. */
        revenue: decimal(0, MOST),
        /** Yuan a year; a loss is negative. */
        profit: z.optional(decimal(-MOST, MOST)),
        /** Came this year. */
        isNew: yesNo(),
      }),
    )
    .check(z.minLength(1, { error: '至少填一位客户。' }), z.maxLength(2000, { error: '最多填 2000 行。' })),
  /** Percent of the customers who are lifted to what the top brings on average. */
  upgradePercent: z.optional(decimal(0, 100)),
});

const Customer = z.object({ name: z.string(), revenue: z.number(), profit: z.nullable(z.number()) });

export const OwnPyramid = z.object({
  /** Highest revenue first, the same name added up. */
  customers: z.array(z.object({ ...Customer.def.shape, top: z.boolean() })),
  revenue: z.number(),
  topCustomers: z.number(),
  topRevenue: z.number(),
  /** Percent of the revenue. */
  topShare: z.number(),
  /** Percent of the profit; null unless every profit is given and they add up to more than 0. */
  topProfitShare: z.nullable(z.number()),
  topAverage: z.number(),
  /** Null where no one is left below the top. */
  restAverage: z.nullable(z.number()),
  /** Null where the rest bring nothing. */
  ratio: z.nullable(z.number()),
  /** Percent of the revenue that is not from this year's new customers. */
  existingShare: z.number(),
  /** Who is lifted, the best of the rest, and what it adds; null unless asked for. */
  upgrade: z.nullable(
    z.object({ customers: z.array(z.string()), addedRevenue: z.number(), addedPercent: z.number() }),
  ),
});
export type OwnPyramid = z.infer<typeof OwnPyramid>;

/**
 * The company's own pyramid from a list of customers: the top share by revenue, averages of the top and the rest, and
 * what lifting some of the rest to the top's average would add (svc.pyramid.own-data). A part of a customer counts as
 * one; yuan and percent are rounded to two decimals. Throws InputError for a list without any revenue.
 */
export function buildPyramid(figures: Figures, raw: z.input<typeof CustomerList>): Explained<OwnPyramid> {
  const { list, upgradePercent } = parseInput(CustomerList, raw);
  const because = new Reasoning();
  const customers = merge(list);
  const revenue = sum(customers.map((customer) => customer.revenue));
  if (revenue === 0) throw new InputError([{ field: 'list', message: '收入合计是 0，算不出占比。' }]);
  const own = { clause: 'svc.pyramid.own-data', ruling: 'svc-pyramid-use' };
  because.note(`${list.length}行合并成${customers.length}位客户，收入合计${formatNumber(revenue)}元`, own);

  const share = figures.number('pyramid.topCustomers', 'percent');
  const expected = figures.number('pyramid.topRevenue', 'percent');
  const topCustomers = Math.ceil((customers.length * share.value) / 100);
  because.note(`顶端取${customers.length}位的${share.value}%，不足一位的进位，得 ${topCustomers}位`, {
    ...own,
    figures: [share],
  });
  const [top, rest] = [customers.slice(0, topCustomers), customers.slice(topCustomers)];
  const topRevenue = sum(top.map((customer) => customer.revenue));
  const topShare = (topRevenue / revenue) * 100;
  because.note(`顶端收入占${formatNumber(topShare)}%；经验是${expected.value}%，不是指标`, {
    clause: expected.clause,
    ruling: 'svc-pyramid-use',
    figures: [expected],
  });
  const topAverage = topRevenue / topCustomers;
  const restAverage = rest.length > 0 ? (revenue - topRevenue) / rest.length : null;
  return because.conclude({
    customers: customers.map(({ name, revenue: brought, profit }, i) => ({
      name,
      revenue: round(brought),
      profit: profit === null ? null : round(profit),
      top: i < topCustomers,
    })),
    revenue: round(revenue),
    topCustomers,
    topRevenue: round(topRevenue),
    topShare: round(topShare),
    topProfitShare: profitShare(customers, topCustomers),
    topAverage: round(topAverage),
    restAverage: restAverage === null ? null : round(restAverage),
    ratio: restAverage ? round(topAverage / restAverage) : null,
    existingShare: round((sum(list.filter((row) => !row.isNew).map((row) => row.revenue)) / revenue) * 100),
    upgrade:
      upgradePercent === undefined
        ? null
        : lift(rest.slice(0, Math.ceil((customers.length * upgradePercent) / 100)), topAverage, revenue),
  });
}

type Customer = z.infer<typeof Customer>;

/** Rows of the same name added up, highest revenue first; equal ones keep their order. */
function merge(rows: z.output<typeof CustomerList>['list']): Customer[] {
  return [...Map.groupBy(rows, (row) => row.name)]
    .map(([name, same]) => ({
      name,
      revenue: sum(same.map((row) => row.revenue)),
      profit: same.every((row) => row.profit !== undefined) ? sum(same.map((row) => row.profit ?? 0)) : null,
    }))
    .sort((a, b) => b.revenue - a.revenue);
}

function profitShare(customers: Customer[], topCustomers: number): number | null {
  const profits = customers.map((customer) => customer.profit);
  if (profits.includes(null)) return null;
  const all = sum(profits as number[]);
  return all > 0 ? round((sum(profits.slice(0, topCustomers) as number[]) / all) * 100) : null;
}

function lift(lifted: Customer[], topAverage: number, revenue: number) {
  const added = sum(lifted.map((customer) => topAverage - customer.revenue));
  return {
    customers: lifted.map((customer) => customer.name),
    addedRevenue: round(added),
    addedPercent: round((added / revenue) * 100),
  };
}

function sum(amounts: number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}
