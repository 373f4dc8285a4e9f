import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Reasoning } from '../../../../src/lib/explained.ts';
import { takeWindow } from '../../../../src/lib/rules/promotion/window.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Row = Parameters<typeof takeWindow>[3][number];
const row = (month: string, score: number, more: Partial<Row> = {}): Row => ({
  month: `2026-${month}`,
  score,
  quality: score + 1,
  onLeave: false,
  fault: false,
  ...more,
});
const take = (rows: Row[], asked = '2026-09') => {
  const because = new Reasoning();
  return { window: takeWindow(figuresOf('retention'), because, asked, rows), steps: because.steps };
};
const eight = ['01', '02', '03', '04', '05', '06', '07', '08'].map((m, i) => row(m, 80 + i));

test('the latest six before the month asked, their means, whatever the order', () => {
  const { window, steps } = take([...eight].reverse());
  expect(window).toEqual({
    months: ['2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08'],
    score: 84.5,
    quality: 85.5,
    fault: false,
  });
  expect(steps).toEqual([
    {
      text: '取申请以前最近6个月里有成绩的6个月',
      clause: 'ret.grades.window',
      ruling: 'ret-grades',
      figures: ['promotion.windowMonths'],
      holds: undefined,
    },
  ]);
  expect(take(eight).window).toEqual(window);
});

test('the month asked and later ones are not taken', () => {
  expect(take(eight, '2026-03').window.months).toEqual(['2026-01', '2026-02']);
  expect(take(eight, '2026-01').window).toEqual({ months: [], score: null, quality: null, fault: false });
});

test('months on long leave are made up for by earlier ones', () => {
  const rows = eight.map((r) => (r.month === '2026-06' ? { ...r, onLeave: true, fault: true } : r));
  expect(take(rows).window).toMatchObject({
    months: ['2026-02', '2026-03', '2026-04', '2026-05', '2026-07', '2026-08'],
    fault: false,
  });
});

test.each([
  ['2026-03', true],
  ['2026-02', false],
])('a fault in %s counts: %s', (month, fault) => {
  const { window, steps } = take(eight.map((r) => ({ ...r, fault: r.month === month })));
  expect(window.fault).toBe(fault);
  expect(steps.map((s) => s.text).includes('这段时间里有致命错误、有责投诉或者保密违规，不能升级')).toBe(
    fault,
  );
});

test.each([
  [[87.99, 88, 88], 87.99],
  [[88.1, 87.9], 88],
  [[70.1, 70.2, 70.3], 70.2],
  [[87.996], 87.99],
])('the mean of %j is cut off to %d', (scores, mean) => {
  expect(take(scores.map((score, i) => row(`0${i + 1}`, score))).window.score).toBe(mean);
});

test('a mean lies between the least and the most', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 }), (scores) => {
      const { score } = take(scores.map((s, i) => row(`0${i + 1}`, s))).window;
      expect(score).toBeGreaterThanOrEqual(Math.min(...scores));
      expect(score).toBeLessThanOrEqual(Math.max(...scores));
    }),
  );
});

test('refuses a month twice, beside the second', () => {
  expect(refusal(() => take([row('01', 1), row('02', 1), row('01', 1)]))).toEqual([
    { field: 'months.2.month', message: '这个月填了两次。' },
  ]);
});
