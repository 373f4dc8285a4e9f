import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPyramid } from '../../../../src/lib/rules/pyramid/own-list.ts';
import { service } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof buildPyramid>[1];
type Rows = Input['list'];
const build = (list: Rows, upgradePercent?: number) => buildPyramid(service, { list, upgradePercent }).value;
const earning = (...amounts: number[]): Rows =>
  amounts.map((revenue, i) => ({ name: `客户${i + 1}`, revenue }));

describe('golden', () => {
  test('ten customers: the top fifth, its share, averages and ratio (E1-pyramid-03)', () => {
    const value = build(earning(10, 300, 20, 500, 30, 40, 50, 10, 20, 20));
    expect(value.customers.map(({ name, top }) => [name, top]).slice(0, 3)).toEqual([
      ['客户4', true],
      ['客户2', true],
      ['客户7', false],
    ]);
    expect(value).toMatchObject({
      revenue: 1000,
      topCustomers: 2,
      topRevenue: 800,
      topShare: 80,
      topAverage: 400,
      restAverage: 25,
      ratio: 16,
      existingShare: 100,
      topProfitShare: null,
      upgrade: null,
    });
  });

  test.each([
    // customers; in the top, a part counts as one
    [1, 1],
    [4, 1],
    [5, 1],
    [6, 2],
    [10, 2],
    [11, 3],
  ])('of %d customers %d are the top', (count, top) => {
    expect(build(earning(...Array(count).fill(7))).topCustomers).toBe(top);
  });

  test('a list of one has no rest; a rest that brings nothing has no ratio', () => {
    expect(build(earning(5))).toMatchObject({ topShare: 100, restAverage: null, ratio: null });
    expect(build(earning(5, 0))).toMatchObject({ topShare: 100, restAverage: 0, ratio: null });
  });

  test('rows of one name add up', () => {
    const list = [
      { name: '甲', revenue: 6.1, profit: 1 },
      { name: '乙', revenue: 9, profit: 3 },
      { name: '甲 ', revenue: 5.2, profit: 2 },
    ];
    expect(build(list).customers).toEqual([
      { name: '甲', revenue: 11.3, profit: 3, top: true },
      { name: '乙', revenue: 9, profit: 3, top: false },
    ]);
    const half = list.map((row, i) => (i === 2 ? { name: row.name, revenue: row.revenue } : row));
    expect(build(half).customers.map(({ profit }) => profit)).toEqual([null, 3]);
  });

  test.each<[(number | undefined)[], number | null]>([
    // E1-pyramid-04: profits, the top's share in percent
    [[110, 10, -10, -5, -5], 110],
    [[50, 10, 20, 10, 10], 50],
    [[50, 10, undefined, 10, 10], null],
    [[5, -5, 0, 0, 0], null],
    [[-50, 10, 20, 10, 10], null],
    [[0, 0.5, 0.5, 0, 0], 0],
  ])('profits %j: the top has %s', (profits, share) => {
    const list = profits.map((profit, i) => ({ name: `${i}`, revenue: 100 - i, profit }));
    expect(build(list).topProfitShare).toBe(share);
  });

  test.each([
    [[false, false, false], 100],
    [[true, false, false], 40],
    [[true, true, true], 0],
  ])('new customers %j: %d percent are from the others (E1-pyramid-05)', (isNew, share) => {
    const list = [60, 30, 10].map((revenue, i) => ({ name: `${i}`, revenue, isNew: isNew[i] as boolean }));
    expect(build(list).existingShare).toBe(share);
  });

  test.each<[number, string[], number, number]>([
    // percent lifted to the top's average of 400; who, added yuan, added percent
    [0, [], 0, 0],
    [0.1, ['客户3'], 350, 35],
    [10, ['客户3'], 350, 35],
    [10.1, ['客户3', '客户4'], 710, 71],
    [20, ['客户3', '客户4'], 710, 71],
  ])('lifting %d percent', (percent, customers, addedRevenue, addedPercent) => {
    const value = build(earning(500, 300, 50, 40, 30, 20, 20, 20, 10, 10), percent);
    expect(value.upgrade).toEqual({ customers, addedRevenue, addedPercent });
  });

  test('no more are lifted than there are below the top', () => {
    expect(build(earning(500, 300, 50), 100).upgrade?.customers).toEqual(['客户2', '客户3']);
  });
});

test('the steps say what was counted', () => {
  const { steps } = buildPyramid(service, { list: earning(500, 300, 50) });
  expect(steps.map(({ text, clause, ruling, figures }) => [text, clause, ruling, figures])).toEqual([
    ['3行合并成3位客户，收入合计850元', 'svc.pyramid.own-data', 'svc-pyramid-use', []],
    [
      '顶端取3位的20%，不足一位的进位，得 1位',
      'svc.pyramid.own-data',
      'svc-pyramid-use',
      ['pyramid.topCustomers'],
    ],
    [
      '顶端收入占58.82%；经验是80%，不是指标',
      'svc.pyramid.top-revenue',
      'svc-pyramid-use',
      ['pyramid.topRevenue'],
    ],
  ]);
});

const amounts = fc
  .array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 60 })
  .filter((all) => all.some((amount) => amount > 0));

describe('for any list', () => {
  test('no revenue is lost, the top is never poorer than the rest, and has at least its share by number', () => {
    fc.assert(
      fc.property(amounts, (all) => {
        const value = build(earning(...all));
        expect(value.revenue).toBe(all.reduce((a, b) => a + b, 0));
        expect(value.customers.map((c) => c.revenue)).toEqual([...all].sort((a, b) => b - a));
        expect(value.topAverage).toBeGreaterThanOrEqual(value.restAverage ?? 0);
        expect(value.topShare).toBeGreaterThanOrEqual(19.99);
        expect(value.topCustomers / all.length).toBeGreaterThanOrEqual(0.2);
        expect((value.topCustomers - 1) / all.length).toBeLessThan(0.2);
      }),
    );
  });

  test('the order of the rows does not matter to the shares', () => {
    fc.assert(
      fc.property(amounts, (all) => {
        const { customers: _one, ...sums } = build(earning(...all), 10);
        const { customers: _two, ...reversed } = build(earning(...all.toReversed()), 10);
        expect({ ...reversed, upgrade: reversed.upgrade?.addedRevenue }).toEqual({
          ...sums,
          upgrade: sums.upgrade?.addedRevenue,
        });
      }),
    );
  });

  test('lifting more never adds less', () => {
    fc.assert(
      fc.property(amounts, fc.nat(99), (all, percent) => {
        const added = (p: number) => build(earning(...all), p).upgrade?.addedRevenue as number;
        expect(added(percent + 1)).toBeGreaterThanOrEqual(added(percent));
      }),
    );
  });
});

test.each<[string, Input]>([
  ['list', { list: [] }],
  ['list', { list: earning(0, 0) }],
  ['list.1.revenue', { list: earning(1, -1) }],
  ['list.0.name', { list: [{ name: ' ', revenue: 1 }] }],
  ['upgradePercent', { list: earning(1), upgradePercent: 101 }],
])('refuses %s: %j', (field, input) => {
  expect(refusal(() => buildPyramid(service, input)).map((p) => p.field)).toEqual([field]);
});
