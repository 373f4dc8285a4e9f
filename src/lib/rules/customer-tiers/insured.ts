import * as z from 'zod/mini';
import { addMonths } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { date, decimal, ifGiven, oneOf, parseInput, whole, words, yesNo } from '../../input.ts';
import { type InsuredLimits, insuredLimits, type Judged, judgeInsured } from './insured-limits.ts';

const MOST = 1e13;

export const VERIFIED = ['none', 'fraud', 'forgery', 'arrears'] as const;

const Row = z.object({
  name: words(60),
  /** Yuan, last year. */
  premium: decimal(0, MOST),
  claimFreeYears: decimal(0, 100),
  /** Percent over the last years together, as many as the claim-free ones asked for; not given: not known. */
  lossRatio: z.optional(decimal(0, 100_000)),
  /** Claims within the period of the alert. */
  claims: whole(0, 10_000),
  goodCredit: yesNo(),
  wellKnown: yesNo(),
  /** Good public image or a leading place in its trade. */
  reputable: yesNo(),
  /** Premiums less claims and costs left a surplus last year. */
  profitable: yesNo(),
  verified: oneOf(VERIFIED),
  lastContact: ifGiven(date()),
  /** Does not want to be called any more. */
  noCalls: yesNo(),
});
export type InsuredRow = z.output<typeof Row>;

export const Insured = z.object({
  totalPremium: decimal(0.01, MOST),
  insured: z
    .array(Row)
    .check(
      z.minLength(1, { error: '至少填一位客户。' }),
      z.maxLength(1000, { error: '最多填 1000 位客户。' }),
    ),
  /** Limits to try beside those of the rules; not given: the rules' own. */
  tryPremiumShare: z.optional(decimal(0, 100)),
  tryLowLossRatio: z.optional(decimal(0, 1000)),
  tryClaims: z.optional(whole(1, 1000)),
  tryLossAlert: z.optional(decimal(0, 1000)),
});

const TierNames = z.array(z.enum(['blacklist', 'key', 'good', 'ordinary', 'alert']));

export const InsuredTiers = z.object({
  customers: z.array(
    z.object({
      name: z.string(),
      tiers: TierNames,
      /** By the limits tried; null where none is. */
      trial: z.nullable(TierNames),
      missingForKey: z.array(z.enum(['premium', 'known', 'reputable', 'profitable'])),
      missingForGood: z.array(z.enum(['claims', 'credit'])),
      /** Yuan short of the premium of a 大客户. */
      premiumShort: z.number(),
      /** Claims more until the alert; 0 where it is reached. */
      claimsLeft: z.number(),
      /** The last day for the next contact; null where none is due or the last is not given. */
      contactBy: z.nullable(z.string()),
    }),
  ),
});
export type InsuredTiers = z.infer<typeof InsuredTiers>;

/**
 * The tiers of insured customers: 大客户, 优质客户 (both at once where both fit), proposals for the blacklist and
 * alerts of high or frequent claims (E1-key-04 to -11, E1-crm-25 to -28), by the limits of the rules and by those tried
 * beside them, with what each customer lacks. Shares and ratios in percent, limits included. Throws InputError for a
 * name given twice, a premium above the total, and claims within the claim-free time.
 */
export function tierInsured(figures: Figures, raw: z.input<typeof Insured>): Explained<InsuredTiers> {
  const input = parseInput(Insured, raw);
  const limits = insuredLimits(figures);
  refuse(input, limits);
  const trial = triedLimits(input, limits);
  const because = new Reasoning();
  const { premiumShare, claims, visits, calls } = limits;
  const customers = input.insured.map((row) => {
    const judged = judgeInsured(row, input.totalPremium, limits, because);
    return {
      name: row.name,
      tiers: tiersOf(row, judged),
      trial: trial && tiersOf(row, judgeInsured(row, input.totalPremium, trial)),
      missingForKey: judged.missingForKey,
      missingForGood: judged.missingForGood,
      premiumShort: round(Math.max(0, (input.totalPremium * premiumShare.value) / 100 - row.premium)),
      claimsLeft: Math.max(0, claims.value - row.claims),
      contactBy: contactBy(row, judged, visits.value, calls.value),
    };
  });
  if (customers.some((customer) => customer.contactBy !== null)) {
    because.note(`大客户相隔不超过${visits.value}个月回访`, {
      clause: visits.clause,
      ruling: 'svc-tiers-visits',
      figures: [visits],
    });
    because.note(`优质客户相隔不超过${calls.value}个月电话回访`, {
      clause: calls.clause,
      ruling: 'svc-tiers-visits',
      figures: [calls],
    });
  }
  return because.conclude({ customers });
}

type Parsed = z.output<typeof Insured>;

function refuse({ insured, totalPremium }: Parsed, { alertPeriod }: InsuredLimits): void {
  const problems = insured.flatMap((row, i) => [
    ...(insured.findIndex((other) => other.name === row.name) < i
      ? [{ field: `insured.${i}.name`, message: '这位客户前面已经有了，请合并成一行。' }]
      : []),
    ...(row.premium > totalPremium
      ? [{ field: `insured.${i}.premium`, message: '保费不会多于公司总保费，请核对。' }]
      : []),
    ...(row.claims > 0 && row.claimFreeYears * 12 >= alertPeriod.value
      ? [
          {
            field: `insured.${i}.claims`,
            message: `近${alertPeriod.value}个月有索赔，与连续没有赔案的年数对不上。`,
          },
        ]
      : []),
  ]);
  if (problems.length > 0) throw new InputError(problems);
}

/** The limits with those tried in their place; null where none is tried. */
function triedLimits(input: Parsed, limits: InsuredLimits): InsuredLimits | null {
  const { tryPremiumShare, tryLowLossRatio, tryClaims, tryLossAlert } = input;
  const tried = [tryPremiumShare, tryLowLossRatio, tryClaims, tryLossAlert];
  if (tried.every((limit) => limit === undefined)) return null;
  const { premiumShare, lowLossRatio, claims, lossAlert } = limits;
  return {
    ...limits,
    premiumShare: { ...premiumShare, value: tryPremiumShare ?? premiumShare.value },
    lowLossRatio: { ...lowLossRatio, value: tryLowLossRatio ?? lowLossRatio.value },
    claims: { ...claims, value: tryClaims ?? claims.value },
    lossAlert: { ...lossAlert, value: tryLossAlert ?? lossAlert.value },
  };
}

function tiersOf(row: InsuredRow, judged: Judged): z.infer<typeof TierNames> {
  const key = judged.missingForKey.length === 0;
  const good = judged.missingForGood.length === 0;
  return [
    ...(row.verified === 'none' ? [] : (['blacklist'] as const)),
    ...(key ? (['key'] as const) : []),
    ...(good ? (['good'] as const) : []),
    ...(key || good ? [] : (['ordinary'] as const)),
    ...(judged.alert ? (['alert'] as const) : []),
  ];
}

function contactBy(row: InsuredRow, judged: Judged, visits: number, calls: number): string | null {
  if (row.lastContact === undefined || row.noCalls) return null;
  if (judged.missingForKey.length === 0) return addMonths(row.lastContact, visits);
  return judged.missingForGood.length === 0 ? addMonths(row.lastContact, calls) : null;
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}
