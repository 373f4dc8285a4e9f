import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, parseInput, words } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import { refuseSameNames } from '../names.ts';

export const YearInput = z.object({
  staff: z
    .array(
      z.object({
        name: words(20),
        /** The scores of all months of the year added up, in points; months without one are left out. */
        total: decimal(0, 2400),
      }),
    )
    .check(z.minLength(1, { error: '还没有填写。' }), z.maxLength(500, { error: '一次最多 500 人。' })),
});

export const Year = z.object({
  /** Best first; equal totals have the same rank. */
  ranking: z.array(
    z.object({ name: z.string(), total: z.number(), rank: z.number(), bonusYuan: z.number() }),
  ),
});
export type Year = z.infer<typeof Year>;

/**
 * The year-end ranking of the whole centre and the prize in yuan for the first (D-49-48, D-49-49), for each of them
 * where several are equal. Totals are points. Throws InputError for a name given twice.
 */
export function yearRanking(figures: Figures, raw: z.input<typeof YearInput>): Explained<Year> {
  const { staff } = parseInput(YearInput, raw);
  refuseSameNames('staff', staff);
  const because = new Reasoning();
  const times = figures.number('stars.annualTimes', 'times');
  const rank = figures.number('stars.annualRank', 'person');
  const bonus = figures.number('stars.annualBonus', 'yuan');
  because.note(`全中心${staff.length}人按全年总分合排，不分岗位，不折算月数`, {
    clause: times.clause,
    ruling: 'dep-stars-annual',
    figures: [times],
  });
  const ranking = staff
    .map(({ name, total }) => {
      const place = 1 + staff.filter((other) => other.total > total).length;
      return { name, total, rank: place, bonusYuan: place <= rank.value ? bonus.value : 0 };
    })
    .sort((a, b) => a.rank - b.rank);
  for (const { name, total } of ranking.filter((one) => one.bonusYuan > 0)) {
    because.note(`${name}${formatNumber(total)}分，排在第${rank.value}，奖${bonus.value}元`, {
      clause: bonus.clause,
      ruling: 'dep-stars-annual',
      figures: [rank, bonus],
    });
  }
  return because.conclude({ ranking });
}
