import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, parseInput } from '../../input.ts';
import { formatNumber } from '../../units.ts';

export const OutsourcedInput = z.object({
  /** The month's score, in points. */
  monthScore: decimal(0, 1000),
  /** The bonus at full share, in yuan. */
  fullBonus: decimal(0, 1_000_000),
});

export const OutsourcedBonus = z.object({
  sharePercent: z.number(),
  /** To the cent. */
  yuan: z.number(),
  /** Points still to come to the next share; null at the top. */
  toNext: z.nullable(z.number()),
});
export type OutsourcedBonus = z.infer<typeof OutsourcedBonus>;

/**
 * The share of the performance bonus that a month's score brings an outsourced agent, and its yuan (B 6.4): by the lines
 * for excellent and passing, each included. Null in a volume without the table. Throws InputError for a score above the
 * full mark.
 */
export function outsourcedBonus(
  figures: Figures,
  raw: z.input<typeof OutsourcedInput>,
): Explained<OutsourcedBonus | null> {
  const { monthScore, fullBonus } = parseInput(OutsourcedInput, raw);
  const because = new Reasoning();
  if (figures.volume !== 'outsourcing') {
    because.note('本册没有按得分发放比例的表，绩效工资要有公布的公式', {
      clause: 'dep.pay.performance-formula',
      ruling: 'dep-pay-amounts',
    });
    return because.conclude(null);
  }
  const full = figures.number('kpi.fullScore', 'point');
  if (monthScore > full.value) {
    throw new InputError([{ field: 'monthScore', message: `得分不能超过满分${full.value}。` }]);
  }
  const excellent = figures.number('kpi.excellentScore', 'point');
  const pass = figures.number('kpi.passScore', 'point');
  const basis = { ruling: 'outsourcing-bonus', clause: excellent.clause };
  const isExcellent = because.reaches('优秀线：月度得分', monthScore, excellent, basis);
  const passed = because.reaches('达标线：月度得分', monthScore, pass, basis);
  const share = figures.number(
    isExcellent ? 'kpi.bonusExcellent' : passed ? 'kpi.bonusPass' : 'kpi.bonusBelow',
    'percent',
  );
  const yuan = Math.round(fullBonus * share.value) / 100;
  because.note(
    `发${share.value}%：${formatNumber(fullBonus)}元 × ${share.value}%，得${formatNumber(yuan)}元，由外包商发`,
    { ...basis, figures: [share] },
  );
  const line = isExcellent ? null : passed ? excellent : pass;
  return because.conclude({
    sharePercent: share.value,
    yuan,
    toNext: line && Math.round((line.value - monthScore) * 100) / 100,
  });
}
