import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, parseInput } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import { countRuns } from '../months.ts';

export const WebsiteInput = z.object({
  /** Scores of months in a row without a gap, oldest first; the last is this month's. */
  scores: z
    .array(decimal(0, 200))
    .check(z.minLength(1, { error: '还没有填写。' }), z.maxLength(60, { error: '最多填 60 个月。' })),
});

export const WebsiteBonus = z.object({
  /** Whether this month is the last of enough months in a row. */
  eligible: z.boolean(),
  /** Of this month. */
  bonusYuan: z.number(),
  /** The months, counted from 1, that brought a bonus. */
  paidIn: z.array(z.number()),
  /** Months still to come to the next bonus. */
  left: z.number(),
});
export type WebsiteBonus = z.infer<typeof WebsiteBonus>;

/**
 * The bonus of the website centre in yuan for this month (D-74-01, D-74-03): so many months in a row at the line or
 * above, counted anew after each bonus. Scores are points. Null in a volume without it. Throws InputError.
 */
export function websiteBonus(
  figures: Figures,
  raw: z.input<typeof WebsiteInput>,
): Explained<WebsiteBonus | null> {
  const { scores } = parseInput(WebsiteInput, raw);
  const because = new Reasoning();
  if (figures.volume !== 'department') {
    because.note('本册没有网站的绩效奖金，奖金由外包商按月度得分发', {
      clause: 'out.appraisal.bonus',
      ruling: 'outsourcing-bonus',
    });
    return because.conclude(null);
  }
  const line = figures.number('website-bonus.score', 'point');
  const months = figures.number('website-bonus.months', 'month');
  const amount = figures.number('website-bonus.yuan', 'yuan');
  const basis = { ruling: 'dep-website-bonus-streak' };
  because.note(`各月得分：${scores.map(formatNumber).join('、')}；${line.value}分以上的算，恰好也算`, {
    clause: line.clause,
    ...basis,
    figures: [line],
  });
  const runs = countRuns(
    scores.map((score) => score >= line.value),
    months.value,
  );
  const eligible = runs.fullIn.includes(scores.length);
  because.reaches('到本月连续（发过以后重新计）', eligible ? months.value : runs.running, months, basis);
  if (eligible)
    because.note(`本月发${amount.value}元`, { clause: amount.clause, ...basis, figures: [amount] });
  else if (runs.fullIn.length > 0) {
    because.note(`第${runs.fullIn.join('、')}个月已经发过，从下个月重新计`, {
      clause: 'dep.website-bonus.anew',
      ...basis,
    });
  }
  return because.conclude({
    eligible,
    bonusYuan: eligible ? amount.value : 0,
    paidIn: runs.fullIn,
    left: months.value - runs.running,
  });
}
