import * as z from 'zod/mini';
import { addMonths } from '../../dates.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { date, decimal, parseInput, words, yesNo } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import { type Criterion, Ranked, rank, refuseTwins, refuseWeights, totalOf } from './ranking.ts';
import { Sensitivity, sensitivityOf } from './sensitivity.ts';

export const ReviewInput = z.object({
  reviewedOn: date(),
  vendors: z
    .array(
      z.object({
        name: words(30),
        satisfaction: decimal(0, 100),
        quality: decimal(0, 100),
        efficiency: decimal(0, 100),
        /** A minimum of the contract for a single item was not reached. */
        singleMissed: yesNo(),
        breach: yesNo(),
      }),
    )
    .check(z.minLength(1, { error: '至少填一家。' }), z.maxLength(30, { error: '最多填 30 家。' })),
  weightSatisfaction: z.optional(decimal(0, 100)),
  weightQuality: z.optional(decimal(0, 100)),
  weightEfficiency: z.optional(decimal(0, 100)),
});

export const Review = z.object({
  criteria: z.array(z.object({ label: z.string(), weight: z.number() })),
  ranked: z.array(Ranked),
  vendors: z.array(
    z.object({
      name: z.string(),
      total: z.number(),
      passes: z.boolean(),
      /** Did not pass, or broke the contract: a notice to put it right is due. */
      noticeDue: z.boolean(),
      /** Points missing to the pass mark; 0 where reached. */
      short: z.number(),
      /** For each criterion by how many points it alone would have to rise; null where not even 100 would do. */
      rises: z.array(z.nullable(z.number())),
    }),
  ),
  sensitivity: z.array(Sensitivity),
  nextReviewBy: z.string(),
});
export type Review = z.infer<typeof Review>;

/**
 * The regular review of the vendors (B 3.3): the weighted score of each out of 100, whether it passes, who is to be
 * sent a notice, and by when the next review is held. Scores 0–100; exactly the pass mark passes. Throws InputError
 * for weights that do not come to 100 and for two vendors of one name.
 */
export function reviewVendors(figures: Figures, raw: z.input<typeof ReviewInput>): Explained<Review> {
  const input = parseInput(ReviewInput, raw);
  const because = new Reasoning();
  refuseTwins('vendors', input.vendors);
  const criteria = weightsOf(figures, because, input);
  const pass = figures.number('vendor.passScore', 'point');

  const scored = input.vendors.map((vendor) => ({
    ...vendor,
    scores: [vendor.satisfaction, vendor.quality, vendor.efficiency],
  }));
  const vendors = scored.map(({ name, scores, singleMissed, breach }) => {
    // A hair is left for the rounding of doubles, so that scores that come to the mark reach it.
    const total = Math.round(totalOf(criteria, scores) * 1e6) / 1e6;
    const reached = because.atLeast(`${name}评估得分`, total, pass, { ruling: 'outsourcing-vendor-score' });
    if (singleMissed) {
      because.holds(
        false,
        { yes: '', no: `${name}：合同定的单项最低要求没有做到` },
        { clause: pass.clause, ruling: 'outsourcing-vendor-score' },
      );
    }
    const passes = reached && !singleMissed;
    if (breach)
      because.note(`${name}违反合同`, { clause: 'out.vendor.notice', ruling: 'outsourcing-vendor-score' });
    const noticeDue = !passes || breach;
    if (noticeDue)
      because.note(`要给${name}发整改通知`, {
        clause: 'out.vendor.notice',
        ruling: 'outsourcing-vendor-score',
      });
    const short = Math.max(0, pass.value - total);
    return {
      name,
      total: cents(total),
      passes,
      noticeDue,
      short: cents(short),
      rises: risesOf(criteria, scores, short),
    };
  });

  const every = figures.number('vendor.reviewMonths', 'month');
  const nextReviewBy = addMonths(input.reviewedOn, every.value);
  because.note(`下次评估不晚于${nextReviewBy}`, {
    clause: every.clause,
    ruling: 'outsourcing-periods',
    figures: [every],
  });
  const ranked = rank(criteria, scored);
  const inOrder = ranked.flatMap(({ name }) => scored.filter((one) => one.name === name));
  return because.conclude({
    criteria,
    ranked,
    vendors,
    sensitivity: sensitivityOf(criteria, inOrder),
    nextReviewBy,
  });
}

function weightsOf(figures: Figures, because: Reasoning, input: z.output<typeof ReviewInput>): Criterion[] {
  const satisfaction = figures.number('vendor.weightSatisfaction', 'percent');
  const quality = figures.number('vendor.weightQuality', 'percent');
  const efficiency = figures.number('vendor.weightEfficiency', 'percent');
  const criteria = [
    { label: '客户满意度', weight: input.weightSatisfaction ?? satisfaction.value },
    { label: '服务质量', weight: input.weightQuality ?? quality.value },
    { label: '效率', weight: input.weightEfficiency ?? efficiency.value },
  ];
  refuseWeights(criteria, 'weightSatisfaction');
  because.note(
    `权重：${criteria.map(({ label, weight }) => `${label}${formatNumber(weight)}%`).join('、')}`,
    {
      clause: satisfaction.clause,
      ruling: 'outsourcing-vendor-score',
      figures: [satisfaction, quality, efficiency],
    },
  );
  return criteria;
}

/** A hair is left for the rounding of doubles. */
const HAIR = 1e-6;

function risesOf(
  criteria: readonly Criterion[],
  scores: readonly number[],
  short: number,
): (number | null)[] {
  return criteria.map(({ weight }, i) => {
    const rise = (short * 100) / weight;
    return weight > 0 && (scores[i] as number) + rise <= 100 + HAIR
      ? Math.ceil((rise - HAIR) * 100) / 100
      : null;
  });
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
