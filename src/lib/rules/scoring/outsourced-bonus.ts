import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';

/**
 * The share of the performance bonus (percent) that a month's `total` earns an outsourced agent: full from the mark of
 * excellence on, a part from the pass mark on, less under it (B 6.4; both marks included).
 */
export function bonusShare(figures: Figures, total: number): Explained<number> {
  const because = new Reasoning();
  const excellent = figures.number('kpi.excellentScore', 'point');
  const pass = figures.number('kpi.passScore', 'point');
  const basis = { clause: 'out.appraisal.bonus-table', ruling: 'outsourcing-bonus' };
  const isExcellent = because.reaches('优秀线：月度得分', total, excellent, basis);
  const passes = isExcellent || because.reaches('达标线：月度得分', total, pass, basis);
  const share = figures.number(
    isExcellent ? 'kpi.bonusExcellent' : passes ? 'kpi.bonusPass' : 'kpi.bonusBelow',
    'percent',
  );
  because.note(`绩效奖金发${share.value}%`, { ...basis, figures: [share] });
  return because.conclude(share.value);
}
