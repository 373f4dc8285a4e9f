import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyLessons, type PyramidLessons } from '../../../../src/lib/rules/pyramid/lessons.ts';
import { service } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof applyLessons>[1];
const apply = (input: Input) => applyLessons(service, input).value;

const NOTHING: PyramidLessons = {
  topCustomers: null,
  topRevenue: null,
  topProfitMin: null,
  topAverage: null,
  restAverage: null,
  ratio: 16,
  existingRevenueMin: null,
  potentialMin: null,
  potentialMax: null,
  upgradedCustomers: null,
  newRevenue: null,
  newProfit: null,
};

describe('golden', () => {
  test.each<[string, Input, Partial<PyramidLessons>]>([
    // facts; totals; what they come to, the rest null
    [
      'E1-pyramid-03, -05, -07',
      { customers: 500, revenue: 3_000_000 },
      {
        topCustomers: 100,
        topRevenue: 2_400_000,
        topAverage: 24_000,
        restAverage: 1500,
        existingRevenueMin: 2_700_000,
        potentialMin: 25,
        potentialMax: 150,
      },
    ],
    [
      'E1-pyramid-12',
      { customers: 400, upgradedPercent: 2 },
      { topCustomers: 80, potentialMin: 20, potentialMax: 120, upgradedCustomers: 8 },
    ],
    [
      'E1-pyramid-04, -12',
      { revenue: 1_000_000, profit: 100_000, upgradedPercent: 2 },
      {
        topRevenue: 800_000,
        topProfitMin: 100_000,
        existingRevenueMin: 900_000,
        newRevenue: 1_100_000,
        newProfit: 150_000,
      },
    ],
    ['E1-pyramid-04', { revenue: 0, profit: 7 }, { topRevenue: 0, topProfitMin: 7, existingRevenueMin: 0 }],
    // Parts of a customer and of a fen are left or rounded as they come out.
    [
      'E1-pyramid-03, -07',
      { customers: 7, revenue: 100.55 },
      {
        topCustomers: 1.4,
        topRevenue: 80.44,
        topAverage: 57.46,
        restAverage: 3.59,
        existingRevenueMin: 90.5,
        potentialMin: 0.35,
        potentialMax: 2.1,
      },
    ],
  ])('%s: %j', (_facts, input, values) => {
    expect(apply(input)).toEqual({ ...NOTHING, ...values });
  });
});

describe('the steps', () => {
  const full = { customers: 400, revenue: 1_000_000, profit: 100_000, upgradedPercent: 2 };

  test('each names its figure, its clause and how it is read', () => {
    const { steps } = applyLessons(service, full);
    expect(steps.map(({ clause, ruling, figures }) => [clause, ruling, figures[0]])).toEqual([
      ['svc.pyramid.top-revenue', 'svc-pyramid-use', 'pyramid.topCustomers'],
      ['svc.pyramid.top-revenue', 'svc-pyramid-use', 'pyramid.topRevenue'],
      ['svc.pyramid.top-profit', 'svc-pyramid-profit', 'pyramid.topProfit'],
      ['svc.pyramid.existing', 'svc-pyramid-use', 'pyramid.existingRevenue'],
      ['svc.pyramid.potential', 'svc-pyramid-use', 'pyramid.potentialMin'],
      ['svc.pyramid.potential', 'svc-pyramid-use', 'pyramid.potentialMax'],
      ['svc.pyramid.upgrade', 'svc-pyramid-linear', 'pyramid.upgrade'],
      ['svc.pyramid.upgrade', 'svc-pyramid-linear', 'pyramid.revenueGain'],
      ['svc.pyramid.upgrade', 'svc-pyramid-linear', 'pyramid.profitGain'],
    ]);
    expect(steps.map((step) => step.text)).toEqual([
      '顶端客户：400 × 20%，得 80位',
      '顶端客户的收入：1000000 × 80%，得 800000元',
      '顶端客户的利润，超过：100000 × 100%，得 100000元',
      '现有客户的收入，至少：1000000 × 90%，得 900000元',
      '有升级潜力的客户，至少：400 × 5%，得 20位',
      '有升级潜力的客户，至多：400 × 30%，得 120位',
      '升级的客户：400 × 2%，得 8位',
      '销售收入增加：1000000 × 10%，得 100000元',
      '利润增加：100000 × 50%，得 50000元',
    ]);
  });

  test('a total not given and an upgrade not asked for leave no step', () => {
    const texts = (input: Input) => applyLessons(service, input).steps.length;
    expect(texts({ customers: 400 })).toBe(3);
    expect(texts({ revenue: 400 })).toBe(2);
    expect(texts({ ...full, upgradedPercent: undefined })).toBe(6);
  });
});

test('the averages of top and rest have the ratio of the rule of thumb, whatever the totals', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e9 }), (customers, revenue) => {
      const { topAverage, restAverage, ratio } = apply({ customers, revenue });
      expect(ratio).toBe(16);
      expect(Math.abs((topAverage as number) - 16 * (restAverage as number))).toBeLessThan(0.1);
    }),
  );
});

test.each<[string, Input]>([
  ['customers', {}],
  ['customers', { profit: 5, upgradedPercent: 2 }],
  ['customers', { customers: 0 }],
  ['customers', { customers: 1.5 }],
  ['revenue', { revenue: -1 }],
  ['profit', { customers: 1, profit: -1 }],
  ['upgradedPercent', { customers: 1, upgradedPercent: 1.99 }],
  ['upgradedPercent', { customers: 1, upgradedPercent: 0 }],
  ['upgradedPercent', { customers: 1, upgradedPercent: 4 }],
])('refuses %s: %j', (field, input) => {
  expect(refusal(() => apply(input)).map((p) => p.field)).toEqual([field]);
});
