import { expect, test } from 'vitest';
import { bonusShare } from '../../../../src/lib/rules/scoring/outsourced-bonus.ts';
import { figuresOf } from '../../../support/figures.ts';

const figures = figuresOf('outsourcing');

test.each([
  ['B-6.4-02', 100, 100, ['kpi.excellentScore', 'kpi.bonusExcellent']],
  ['B-6.4-02', 90, 100, ['kpi.excellentScore', 'kpi.bonusExcellent']],
  ['B-6.4-02', 89.99, 80, ['kpi.excellentScore', 'kpi.passScore', 'kpi.bonusPass']],
  ['B-6.4-02', 75, 80, ['kpi.excellentScore', 'kpi.passScore', 'kpi.bonusPass']],
  ['B-6.4-02', 74.99, 50, ['kpi.excellentScore', 'kpi.passScore', 'kpi.bonusBelow']],
  ['B-6.4-02', 0, 50, ['kpi.excellentScore', 'kpi.passScore', 'kpi.bonusBelow']],
])('%s: %d points: %i percent', (_fact, total, share, used) => {
  const { value, steps } = bonusShare(figures, total);
  expect(value).toBe(share);
  expect(steps.flatMap((step) => step.figures)).toEqual(used);
  expect(steps.at(-1)?.text).toBe(`绩效奖金发${share}%`);
  for (const step of steps) {
    expect(step).toMatchObject({ clause: 'out.appraisal.bonus-table', ruling: 'outsourcing-bonus' });
  }
});

test('says which line was looked at', () => {
  expect(bonusShare(figures, 80).steps.map(({ text }) => text)).toEqual([
    '优秀线：月度得分80分，未达到90分',
    '达标线：月度得分80分，达到75分',
    '绩效奖金发80%',
  ]);
});
