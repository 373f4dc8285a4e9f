import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures, FigureValue } from '../../figures.ts';
import { decimal, parseInput, whole } from '../../input.ts';
import { formatNumber } from '../../units.ts';

const MOST = 1e12;

export const PyramidTotals = z.object({
  customers: z.optional(whole(1, 1e9)),
  /** Yuan a year. */
  revenue: z.optional(decimal(0, MOST)),
  /** Yuan a year. */
  profit: z.optional(decimal(0, MOST)),
  /** Percent of the customers; the source knows the outcome of one percentage only. */
  upgradedPercent: z.optional(decimal(0, 100)),
});

const maybe = () => z.nullable(z.number());

export const PyramidLessons = z.object({
  topCustomers: maybe(),
  topRevenue: maybe(),
  /** More than this comes from the top. */
  topProfitMin: maybe(),
  topAverage: maybe(),
  restAverage: maybe(),
  /** Average of the top ÷ average of the rest. */
  ratio: z.number(),
  existingRevenueMin: maybe(),
  potentialMin: maybe(),
  potentialMax: maybe(),
  upgradedCustomers: maybe(),
  newRevenue: maybe(),
  newProfit: maybe(),
});
export type PyramidLessons = z.infer<typeof PyramidLessons>;

/**
 * What the ten lessons of the customer pyramid come to for the totals given (E1-pyramid-03 to -12): rules of thumb, no
 * data of the company. Customers and yuan are rounded to two decimals, parts of a customer are left as they come out;
 * null where a total is missing. Throws InputError when neither customers nor revenue is given, and for an upgrade of
 * any percentage but the one the source states.
 */
export function applyLessons(
  figures: Figures,
  raw: z.input<typeof PyramidTotals>,
): Explained<PyramidLessons> {
  const { customers, revenue, profit, upgradedPercent } = parseInput(PyramidTotals, raw);
  if (customers === undefined && revenue === undefined) {
    throw new InputError([{ field: 'customers', message: '客户数和收入至少填一样。' }]);
  }
  const percent = (name: string) => figures.number(`pyramid.${name}`, 'percent');
  const upgrade = percent('upgrade');
  if (upgradedPercent !== undefined && upgradedPercent !== upgrade.value) {
    throw new InputError([
      {
        field: 'upgradedPercent',
        message: `经验只给了升级${upgrade.value}%的结果，不推算其他比例；要估算的，用自己的客户名单。`,
      },
    ]);
  }
  const because = new Reasoning();
  const topShare = percent('topCustomers');
  const revenueShare = percent('topRevenue');
  const topCustomers = shareOf(because, '顶端客户', customers, topShare, '位', 'svc-pyramid-use');
  const topRevenue = shareOf(because, '顶端客户的收入', revenue, revenueShare, '元', 'svc-pyramid-use');
  const topProfitMin = shareOf(
    because,
    '顶端客户的利润，超过',
    profit,
    percent('topProfit'),
    '元',
    'svc-pyramid-profit',
  );
  const averages =
    topCustomers === null || topRevenue === null || customers === undefined || revenue === undefined
      ? null
      : { top: topRevenue / topCustomers, rest: (revenue - topRevenue) / (customers - topCustomers) };
  const existingRevenueMin = shareOf(
    because,
    '现有客户的收入，至少',
    revenue,
    percent('existingRevenue'),
    '元',
    'svc-pyramid-use',
  );
  const potential = (name: string, label: string) =>
    shareOf(because, label, customers, percent(name), '位', 'svc-pyramid-use');
  const upgrading = upgradedPercent !== undefined;
  const gain = (label: string, total: number | undefined, name: string) => {
    const more = upgrading ? shareOf(because, label, total, percent(name), '元', 'svc-pyramid-linear') : null;
    return more === null ? null : round(more + (total as number));
  };
  return because.conclude({
    topCustomers: round(topCustomers),
    topRevenue: round(topRevenue),
    topProfitMin: round(topProfitMin),
    topAverage: averages && round(averages.top),
    restAverage: averages && round(averages.rest),
    ratio: ratioOf(topShare.value, revenueShare.value),
    existingRevenueMin: round(existingRevenueMin),
    potentialMin: round(potential('potentialMin', '有升级潜力的客户，至少')),
    potentialMax: round(potential('potentialMax', '有升级潜力的客户，至多')),
    upgradedCustomers: upgrading
      ? round(shareOf(because, '升级的客户', customers, upgrade, '位', 'svc-pyramid-linear'))
      : null,
    newRevenue: gain('销售收入增加', revenue, 'revenueGain'),
    newProfit: gain('利润增加', profit, 'profitGain'),
  });
}

function shareOf(
  because: Reasoning,
  label: string,
  total: number | undefined,
  share: FigureValue<number>,
  unit: string,
  ruling: string,
): number | null {
  if (total === undefined) return null;
  const part = (total * share.value) / 100;
  because.note(`${label}：${formatNumber(total)} × ${share.value}%，得 ${formatNumber(part)}${unit}`, {
    clause: share.clause,
    ruling,
    figures: [share],
  });
  return part;
}

/** How many times the average of the rest the average of the top is, from the two shares in percent. */
function ratioOf(customers: number, revenue: number): number {
  return round(revenue / customers / ((100 - revenue) / (100 - customers)));
}

function round(amount: number): number;
function round(amount: number | null): number | null;
function round(amount: number | null): number | null {
  return amount === null ? null : Math.round(amount * 100) / 100;
}
