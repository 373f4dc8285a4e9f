import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSourcing } from '../../../../src/lib/rules/sourcing/compare.ts';
import { service } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof compareSourcing>[1];
const plain: Input = {
  months: 12,
  contacts: 1000,
  agents: 10,
  wage: 5000,
  employerShare: 20,
  pricing: 'seat',
  price: 5000,
  vendorSeats: 10,
};
const compare = (more: Partial<Input> = {}) => compareSourcing(service, { ...plain, ...more }).value;

describe('golden: the items of a month (E4-outsource-08)', () => {
  test.each<[string, Partial<Input>, 'own' | 'vendor', number, number]>([
    // item of one's own or the vendor's, its place, its yuan a month
    ['agents with the employer’s share', {}, 'own', 0, 60_000],
    ['leaders with the employer’s share', { leaders: 2, leaderWage: 8000 }, 'own', 1, 19_200],
    ['seats', { seatCost: 800 }, 'own', 2, 8000],
    ['systems', { systemCost: 3000 }, 'own', 3, 3000],
    ['peaks', { peakCost: 1500 }, 'own', 4, 1500],
    ['turnover: 30 % of ten agents is three a year', { turnover: 30, hireCost: 6000 }, 'own', 5, 1500],
    ['errors', { errors: 2, lossPerError: 50 }, 'own', 6, 1000],
    ['the price of seats', { vendorSeats: 8 }, 'vendor', 0, 40_000],
    ['the price of contacts', { pricing: 'contact', price: 6.5, vendorSeats: 0 }, 'vendor', 0, 6500],
    ['at least the minimum', { pricing: 'contact', price: 6.5, minimumContacts: 1200 }, 'vendor', 0, 7800],
    [
      'a minimum below what is handled',
      { pricing: 'contact', price: 6.5, minimumContacts: 900 },
      'vendor',
      0,
      6500,
    ],
    ['a minimum means nothing to seats', { minimumContacts: 5000 }, 'vendor', 0, 50_000],
    ['liaisons with the employer’s share', { liaisons: 1, liaisonWage: 9000 }, 'vendor', 1, 10_800],
    ['the vendor’s systems', { vendorSystemCost: 700 }, 'vendor', 2, 700],
    ['the vendor’s errors', { vendorErrors: 3, lossPerError: 50 }, 'vendor', 3, 1500],
  ])('%s', (_name, more, way, place, monthly) => {
    const value = compare(more);
    expect(value[way][place]?.monthly).toBe(monthly);
    const sum = value[way].reduce((total, item) => total + item.monthly, 0);
    expect(value[`${way}Monthly`]).toBe(sum);
  });

  test('every item is named once', () => {
    const { own, vendor } = compare();
    expect(own.map(({ name }) => name)).toEqual([
      '坐席的工资、奖金、加班费和社保',
      '班长、质检、培训等管理人员',
      '场地和设备',
      '系统',
      '旺季临时人手和淡季闲置',
      '离职补充的招聘和培训',
      '服务差错的损失',
    ]);
    expect(vendor.map(({ name }) => name)).toEqual([
      '合同报价',
      '驻场、对接、质检的人员',
      '系统对接和账号',
      '服务差错的损失',
    ]);
  });
});

describe('golden: over the months', () => {
  test('what is paid once, and the months side by side', () => {
    const value = compare({ transitionCost: 30_000, parallelMonths: 2, setupCost: 7000 });
    expect(value.cumulative.slice(0, 3)).toEqual([
      { month: 1, own: 67_000, vendor: 140_000 },
      { month: 2, own: 127_000, vendor: 250_000 },
      { month: 3, own: 187_000, vendor: 300_000 },
    ]);
    expect(value).toMatchObject({
      ownTotal: 727_000,
      vendorTotal: 750_000,
      ownPerContact: 60.58,
      vendorPerContact: 62.5,
    });
    expect(value.cumulative).toHaveLength(12);
  });

  test.each<[string, Partial<Input>, number | null, number | null]>([
    ['cheaper from the start', {}, 1, null],
    ['the handing over is back after three months', { transitionCost: 30_000 }, 3, null],
    ['and after four where it is a yuan more', { transitionCost: 30_001 }, 4, null],
    ['just at the end', { transitionCost: 120_000 }, 12, null],
    ['never', { transitionCost: 120_001 }, null, null],
    ['equal all the time', { price: 6000 }, 1, null],
    ['dearer all the time', { price: 6001 }, null, null],
    ['cheaper at first, while the setup is not used up', { price: 7000, setupCost: 30_000 }, null, 3],
  ])('%s', (_name, more, breakEven, cheaperUntil) => {
    expect(compare(more)).toMatchObject({ breakEven, cheaperUntil });
  });

  test.each<[string, Partial<Input>, number | null, number | null]>([
    ['nothing but wages and price', {}, 6000, 4166.67],
    ['a handing over', { transitionCost: 12_000 }, 5900, 4250],
    ['months side by side', { parallelMonths: 6 }, 3000, 8333.33],
    ['side by side all the time', { parallelMonths: 12 }, 0, null],
    ['no price would do', { transitionCost: 720_001 }, null, 9166.67],
    ['no wage would do', { setupCost: 1_000_000 }, 14_333.33, null],
    ['a price of contacts', { pricing: 'contact', price: 50 }, 60, 4166.67],
  ])('where both are equal: %s', (_name, more, equalPrice, equalWage) => {
    expect(compare(more)).toMatchObject({ equalPrice, equalWage });
  });

  test('the steps rest on the list of items', () => {
    const { steps } = compareSourcing(service, plain);
    expect(steps.map(({ clause, ruling, text }) => [clause, ruling, text])).toEqual([
      ['svc.sourcing.cost-items', 'svc-sourcing-cost', '自营：每月60000元，12个月连同建设费共720000元'],
      ['svc.sourcing.cost-items', 'svc-sourcing-cost', '外包：每月50000元，12个月连同交接和并行共600000元'],
      ['svc.sourcing.cost-items', 'svc-sourcing-cost', '每次服务：自营60元，外包50元，连同服务质量一起比较'],
    ]);
  });
});

test.each<[string, Partial<Input>, string]>([
  ['seats without a number', { vendorSeats: undefined }, 'vendorSeats'],
  ['more months side by side than there are', { months: 3, parallelMonths: 4 }, 'parallelMonths'],
  ['no months', { months: 0 }, 'months'],
  ['no contacts', { contacts: 0 }, 'contacts'],
  ['a wage below nothing', { wage: -1 }, 'wage'],
  ['more errors than contacts', { errors: 101 }, 'errors'],
])('refused: %s', (_name, more, field) => {
  expect(refusal(() => compare(more)).map((problem) => problem.field)).toEqual([field]);
});

describe('properties', () => {
  const some = fc.record({
    months: fc.integer({ min: 1, max: 48 }),
    agents: fc.integer({ min: 1, max: 60 }),
    wage: fc.integer({ min: 3000, max: 9000 }),
    price: fc.integer({ min: 3000, max: 12_000 }),
    vendorSeats: fc.integer({ min: 1, max: 60 }),
    transitionCost: fc.integer({ min: 0, max: 500_000 }),
    setupCost: fc.integer({ min: 0, max: 500_000 }),
    turnover: fc.integer({ min: 0, max: 100 }),
    hireCost: fc.integer({ min: 0, max: 9000 }),
  });

  test('at the price and the wage named, both cost the same, to a cent a unit', () => {
    fc.assert(
      fc.property(some, (more) => {
        const { equalPrice, equalWage } = compare(more);
        if (equalPrice !== null) {
          const { ownTotal, vendorTotal } = compare({ ...more, price: equalPrice });
          expect(Math.abs(ownTotal - vendorTotal)).toBeLessThanOrEqual(
            0.006 * more.vendorSeats * more.months + 0.01,
          );
        }
        if (equalWage !== null) {
          const { ownTotal, vendorTotal } = compare({ ...more, wage: equalWage });
          expect(Math.abs(ownTotal - vendorTotal)).toBeLessThanOrEqual(
            0.006 * 1.2 * more.agents * more.months + 0.01,
          );
        }
      }),
    );
  });

  test('from the month named on the vendor costs no more, and in the month before it did', () => {
    fc.assert(
      fc.property(some, (more) => {
        const { breakEven, cheaperUntil, cumulative, ownTotal, vendorTotal } = compare(more);
        expect(breakEven !== null).toBe(vendorTotal <= ownTotal);
        for (const { month, own, vendor } of cumulative) {
          if (breakEven !== null && month >= breakEven) expect(vendor).toBeLessThanOrEqual(own);
          if (breakEven !== null && month === breakEven - 1) expect(vendor).toBeGreaterThan(own);
          if (breakEven === null && month === (cheaperUntil ?? 0) + 1) expect(vendor).toBeGreaterThan(own);
        }
      }),
    );
  });

  test('dearer is never better: a higher price does not bring the break-even forward', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 2000 }), (more, rise) => {
        const [before, after] = [compare(more), compare({ ...more, price: more.price + rise })];
        expect(after.breakEven ?? 999).toBeGreaterThanOrEqual(before.breakEven ?? 999);
        expect(after.equalPrice).toBe(before.equalPrice);
      }),
    );
  });
});
