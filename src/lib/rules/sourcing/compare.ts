import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { anyOf, parseInput } from '../../input.ts';
import { CostInput, type Costs, ownItems, sumOf, unitsOf, vendorItems } from './costs.ts';
import { fitOf, TRAITS } from './fit.ts';

export const CompareInput = z.extend(CostInput, { traits: anyOf(TRAITS) });

const Item = z.object({ name: z.string(), monthly: z.number() });

export const Comparison = z.object({
  own: z.array(Item),
  vendor: z.array(Item),
  ownMonthly: z.number(),
  vendorMonthly: z.number(),
  ownTotal: z.number(),
  vendorTotal: z.number(),
  ownPerContact: z.number(),
  vendorPerContact: z.number(),
  /** What has been spent by the end of each month, from the first on. */
  cumulative: z.array(z.object({ month: z.number(), own: z.number(), vendor: z.number() })),
  /** The first month from whose end on the vendor has cost no more, to the last month; null where there is none. */
  breakEven: z.nullable(z.number()),
  /** Where there is none: the last month at whose end the vendor had still cost no more; null where never. */
  cheaperUntil: z.nullable(z.number()),
  /** The vendor's price at which both cost the same; null where no price from 0 on does it. */
  equalPrice: z.nullable(z.number()),
  /** The wage of an agent at which both cost the same; null where no wage from 0 on does it. */
  equalWage: z.nullable(z.number()),
  fit: z.array(
    z.object({ trait: z.enum(TRAITS), lean: z.enum(['outsource', 'keep', 'condition']), text: z.string() }),
  ),
});
export type Comparison = z.infer<typeof Comparison>;

/**
 * What doing it oneself and outsourcing cost over the same months, contacts and standard (E4-outsource-08; the items
 * are those of svc.sourcing.cost-items), when outsourcing has paid off, at what price and wage both are equal, and what
 * the chapter says of work of this kind. Yuan, rounded to cents at the end. The setup of one's own team counts to it;
 * the handing over and the months side by side count to the vendor. Throws InputError for a vendor that is paid by
 * the seat and has none, and for more months side by side than are compared.
 */
export function compareSourcing(figures: Figures, raw: z.input<typeof CompareInput>): Explained<Comparison> {
  const { traits, ...costs } = parseInput(CompareInput, raw);
  if (costs.pricing === 'seat' && costs.vendorSeats === 0) {
    throw new InputError([{ field: 'vendorSeats', message: '按席位计价，请填外包席位数。' }]);
  }
  if (costs.parallelMonths > costs.months) {
    throw new InputError([{ field: 'parallelMonths', message: '并行的月数不能多于比较的月数。' }]);
  }
  const because = new Reasoning();
  const own = ownItems(costs);
  const vendor = vendorItems(costs);
  const [ownMonthly, vendorMonthly] = [sumOf(own), sumOf(vendor)];
  const spent = (month: number) => ({
    month,
    own: costs.setupCost + ownMonthly * month,
    vendor: costs.transitionCost + vendorMonthly * month + ownMonthly * Math.min(month, costs.parallelMonths),
  });
  const cumulative = Array.from({ length: costs.months }, (_, i) => spent(i + 1));
  const end = spent(costs.months);

  const basis = { clause: 'svc.sourcing.cost-items', ruling: 'svc-sourcing-cost' };
  because.note(`自营：每月${cents(ownMonthly)}元，${costs.months}个月连同建设费共${cents(end.own)}元`, basis);
  because.note(
    `外包：每月${cents(vendorMonthly)}元，${costs.months}个月连同交接和并行共${cents(end.vendor)}元`,
    basis,
  );
  const served = costs.contacts * costs.months;
  because.note(
    `每次服务：自营${cents(end.own / served)}元，外包${cents(end.vendor / served)}元，连同服务质量一起比较`,
    basis,
  );
  const difference = end.vendor - end.own;
  const lastDearer = cumulative.findLastIndex(isDearer);
  return because.conclude({
    own: own.map(({ name, monthly }) => ({ name, monthly: cents(monthly) })),
    vendor: vendor.map(({ name, monthly }) => ({ name, monthly: cents(monthly) })),
    ownMonthly: cents(ownMonthly),
    vendorMonthly: cents(vendorMonthly),
    ownTotal: cents(end.own),
    vendorTotal: cents(end.vendor),
    ownPerContact: cents(end.own / served),
    vendorPerContact: cents(end.vendor / served),
    cumulative: cumulative.map((row) => ({ ...row, own: cents(row.own), vendor: cents(row.vendor) })),
    breakEven: cumulative[lastDearer + 1]?.month ?? null,
    cheaperUntil:
      lastDearer === costs.months - 1 ? (cumulative.findLast((row) => !isDearer(row))?.month ?? null) : null,
    equalPrice: orNull(costs.price - difference / (unitsOf(costs) * costs.months)),
    equalWage: equalWageOf(costs, difference),
    fit: fitOf(figures, because, traits),
  });
}

/** Amounts nearer than this are equal: doubles cannot tell. */
const HAIR = 1e-6;

/** Whether the vendor has cost more by then. */
function isDearer({ own, vendor }: { own: number; vendor: number }): boolean {
  return vendor > own + HAIR;
}

/** A yuan more of wage is paid in all months alone, in the months side by side by the vendor's way as well. */
function equalWageOf(costs: Costs, difference: number): number | null {
  const alone = costs.months - costs.parallelMonths;
  const perYuan = costs.agents * (1 + costs.employerShare / 100) * alone;
  return perYuan === 0 ? null : orNull(costs.wage + difference / perYuan);
}

function orNull(value: number): number | null {
  return value >= 0 ? cents(value) : null;
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
