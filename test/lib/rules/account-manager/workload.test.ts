import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tallyWorkload } from '../../../../src/lib/rules/account-manager/workload.ts';
import { service } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Managers = Parameters<typeof tallyWorkload>[1]['managers'];
const tally = (managers: Managers) => tallyWorkload(service, { managers }).value;
const one = (keyCustomers: number, visitsLastMonth?: number) =>
  tally([{ name: '甲', keyCustomers, visitsLastMonth }]).managers[0];

describe('golden', () => {
  test.each<[number, number | undefined, number, number | null, number]>([
    // E1-key-24: customers, visits made; visits due a month, short, room
    [0, undefined, 0, null, 0],
    [1, undefined, 1, null, 2],
    [3, 1, 1, 0, 0],
    [4, 1, 2, 1, 2],
    [12, 4, 4, 0, 0],
    [12, 3, 4, 1, 0],
    [12, 9, 4, 0, 0],
    [13, 0, 5, 5, 2],
  ])('%d customers, %s visits', (keyCustomers, visits, visitsPerMonth, short, room) => {
    expect(one(keyCustomers, visits)).toEqual({ name: '甲', keyCustomers, visitsPerMonth, short, room });
  });

  test('a team adds up', () => {
    expect(
      tally([
        { name: '甲', keyCustomers: 12 },
        { name: '乙', keyCustomers: 13 },
      ]),
    ).toMatchObject({ keyCustomers: 25, visitsPerMonth: 9, everyMonths: 3 });
  });
});

test('the steps cite what they rest on', () => {
  const { steps } = tallyWorkload(service, { managers: [{ name: '甲', keyCustomers: 4 }] });
  expect(steps).toEqual([
    {
      text: '每位客户经理负责多少客户没有规定；人数按客户数、客户类别、险种和走访工作量定',
      clause: 'svc.account-manager.posts',
      ruling: 'svc-manager-posts',
      figures: [],
    },
    {
      text: '甲每月走访：4 ÷ 3，进位，得 2次',
      clause: 'svc.tiers.key-visits',
      ruling: 'svc-tiers-visits',
      figures: ['tiers.keyVisitMonths'],
    },
  ]);
});

test('the visits suffice for every customer, and one visit fewer would not; the room is what they still cover', () => {
  fc.assert(
    fc.property(fc.nat(2000), (keyCustomers) => {
      const { visitsPerMonth = 0, room = 0 } = one(keyCustomers) ?? {};
      expect(visitsPerMonth * 3).toBeGreaterThanOrEqual(keyCustomers);
      expect((visitsPerMonth - 1) * 3).toBeLessThan(keyCustomers);
      if (keyCustomers + room + 1 <= 2000)
        expect(one(keyCustomers + room + 1)?.visitsPerMonth).toBe(visitsPerMonth + 1);
    }),
  );
});

test.each<[string, Managers]>([
  ['managers', []],
  ['managers.0.keyCustomers', [{ name: '甲', keyCustomers: -1 }]],
  ['managers.0.visitsLastMonth', [{ name: '甲', keyCustomers: 1, visitsLastMonth: 0.5 }]],
  [
    'managers.2.name',
    [
      { name: '甲', keyCustomers: 1 },
      { name: '乙', keyCustomers: 1 },
      { name: '甲 ', keyCustomers: 1 },
    ],
  ],
])('refuses %s', (field, managers) => {
  expect(refusal(() => tally(managers)).map((p) => p.field)).toEqual([field]);
});
