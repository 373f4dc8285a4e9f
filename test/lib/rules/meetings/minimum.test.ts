import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthlyMinimum } from '../../../../src/lib/rules/meetings/minimum.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const outsourcing = figuresOf('outsourcing');
const ask = (...rows: [string, number][]) =>
  monthlyMinimum(outsourcing, { months: rows.map(([month, meetings]) => ({ month, meetings })) });

test('B-8.1-02: months with none are short, in order of time', () => {
  const { value, steps } = ask(['2026-06', 0], ['2026-05', 1], ['2026-04', 0], ['2026-07', 3]);
  expect(value.monthsShort).toEqual(['2026-04', '2026-06']);
  expect(steps.map(({ holds }) => holds)).toEqual([false, true, false, true, undefined]);
  expect(steps[0]?.text).toContain('2026-04开沟通会0次');
  expect(steps.at(-1)?.text).toBe('4个月里，有2个月不足1次');
  for (const { clause } of steps) expect(clause).toBe('out.communication.meeting-frequency');
});

test('the order of the rows changes nothing', () => {
  const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 });
  fc.assert(
    fc.property(months, (numbers) => {
      const rows = numbers.map((n) => [`2026-${String(n).padStart(2, '0')}`, n % 2] as [string, number]);
      const short = ask(...rows).value.monthsShort;
      expect(ask(...rows.toReversed()).value.monthsShort).toEqual(short);
      expect(short).toEqual(rows.flatMap(([month, n]) => (n === 0 ? [month] : [])).sort());
    }),
  );
});

test.each<[string, [string, number][]]>([
  ['months', []],
  ['months.0.meetings', [['2026-04', -1]]],
  ['months.0.meetings', [['2026-04', 0.5]]],
  ['months.0.month', [['2026-00', 1]]],
  [
    'months.2.month',
    [
      ['2026-04', 1],
      ['2026-05', 1],
      ['2026-04', 0],
    ],
  ],
])('refuses %s', (field, rows) => {
  expect(refusal(() => ask(...rows)).map((p) => p.field)).toEqual([field]);
});

test('takes ten years, and no more', () => {
  const rows = (n: number) =>
    Array.from(
      { length: n },
      (_, i) =>
        [`${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, 1] as [string, number],
    );
  expect(ask(...rows(120)).value.monthsShort).toEqual([]);
  expect(refusal(() => ask(...rows(121))).map((p) => p.field)).toEqual(['months']);
});
