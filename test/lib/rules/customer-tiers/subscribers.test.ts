import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tierSubscribers } from '../../../../src/lib/rules/customer-tiers/subscribers.ts';
import { figuresOf, HOLIDAYS } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof tierSubscribers>[1];
type Row = Input['subscribers'][number];
// A Monday in a week without holidays.
const retention = figuresOf('retention', '2026-06-08');
const tier = (rows: Row[], more: Partial<Input> = {}, figures = retention) =>
  tierSubscribers(figures, { subscribers: rows, ...more }, HOLIDAYS);
const one = (row: Partial<Row>, more: Partial<Input> = {}, figures = retention) =>
  tier([{ name: '甲', revenue: 450, ...row }], more, figures).value.customers[0];

describe('golden (C-6.2.1-01)', () => {
  test.each<[number, number | undefined, number, string, number | null]>([
    // yuan, months; average, value, yuan to the next
    [450, undefined, 150, 'high', null],
    [449.97, undefined, 149.99, 'middle', 0.01],
    [180, undefined, 60, 'middle', 90],
    [179.97, 3, 59.99, 'ordinary', 0.01],
    [150, 1, 150, 'high', null],
    [100, 2, 50, 'ordinary', 10],
    [0, undefined, 0, 'ordinary', 60],
  ])('%d yuan in %s months: %d, %s', (revenue, months, average, value, toNextValue) => {
    expect(one({ revenue, months })).toMatchObject({ average, value, toNextValue, trial: null });
  });

  test.each<[Partial<Row>, number, string]>([
    [{}, 0, 'low'],
    [{ contractDays: 60 }, 1, 'medium'],
    [{ contractDays: 61 }, 0, 'low'],
    [{ contractDays: 0 }, 1, 'medium'],
    [{ drop: 50 }, 0, 'low'],
    [{ drop: 50.1 }, 1, 'medium'],
    [{ porting: true }, 1, 'medium'],
    [{ complaint: true }, 1, 'medium'],
    [{ arrears: true }, 1, 'medium'],
    [{ secondary: true }, 1, 'medium'],
    [{ secondary: true, arrears: true }, 2, 'high'],
    [
      { contractDays: 1, drop: 99, porting: true, complaint: true, arrears: true, secondary: true },
      6,
      'high',
    ],
    [{ askedToLeave: true }, 0, 'high'],
  ])('%j: %d signals, %s', (row, signals, risk) => {
    expect(one(row)).toMatchObject({ signals, risk, leaving: row.askedToLeave ?? false });
  });

  const medium = { porting: true };
  const high = { askedToLeave: true };
  test.each<[number, Partial<Row>, string | null]>([
    // revenue, signs; contact by, from Monday 8 June (ret.tiers.matrix)
    [450, {}, '2026-09-08'],
    [450, medium, '2026-06-11'],
    [450, high, '2026-06-09'],
    [180, {}, '2026-12-08'],
    [180, medium, '2026-06-15'],
    [180, high, '2026-06-10'],
    [90, {}, null],
    [90, medium, null],
    [90, high, '2026-06-11'],
    [450, { ...high, refused: true }, null],
  ])('%d yuan, %j: contact by %s', (revenue, signs, contactBy) => {
    expect(one({ revenue, ...signs })?.contactBy).toBe(contactBy);
  });

  test('working days leave out the Dragon Boat holiday', () => {
    const before = figuresOf('retention', '2026-06-18');
    expect(one({ askedToLeave: true }, {}, before)?.contactBy).toBe('2026-06-22');
    expect(tier([{ name: '甲', revenue: 1 }], {}, before).value.unknownYears).toEqual([]);
    const later = figuresOf('retention', '2090-06-08');
    expect(tier([{ name: '甲', revenue: 450, porting: true }], {}, later).value.unknownYears).toEqual([
      '2090',
    ]);
  });
});

test.each<[Partial<Input>, number, string]>([
  [{ tryHigh: 151 }, 450, 'middle'],
  [{ tryHigh: 100 }, 300, 'high'],
  [{ tryMiddle: 61 }, 180, 'ordinary'],
  [{ tryMiddle: 150 }, 450, 'high'],
])('limits tried, %j: %d yuan would be %s', (limits, revenue, trial) => {
  expect(one({ revenue }, limits)?.trial).toBe(trial);
  expect(one({ revenue }, limits)?.value).toBe(one({ revenue })?.value);
});

test('the load of each phone manager is counted against both limits', () => {
  const rows = Array.from({ length: 803 }, (_, i) => ({
    name: `用户${i}`,
    revenue: i < 201 ? 450 : 0,
    ...(i < 601 ? { manager: '甲' } : i < 802 ? { manager: '乙' } : {}),
  }));
  const { value, steps } = tier(rows);
  expect(value.managers).toEqual([
    { name: '甲', customers: 601, high: 201, over: 1, overHigh: 1 },
    { name: '乙', customers: 201, high: 0, over: 0, overHigh: 0 },
  ]);
  expect(steps.at(-2)).toEqual({
    text: '甲名下601户，上限600户；其中高价值201户，上限200户',
    clause: 'ret.tiers.load',
    figures: ['customer-tiers.load', 'customer-tiers.loadHigh'],
  });
});

test('the steps cite what they rest on', () => {
  const read = (row: Partial<Row>) =>
    tier([{ name: '甲', revenue: 450, ...row }]).steps.map(({ text, clause, ruling, figures }) => [
      text,
      clause,
      ruling,
      figures.length,
    ]);
  expect(read({ askedToLeave: true, arrears: true })).toEqual([
    ['甲：月平均150元，高价值', 'ret.tiers.value', 'ret-tiers', 3],
    ['甲：离网迹象1项，已提出离网，高风险', 'ret.tiers.risk', 'ret-tiers', 2],
    ['甲：最晚2026-06-09联系', 'ret.tiers.matrix', 'ret-tiers', 1],
  ]);
  expect(read({ revenue: 179.9 })).toEqual([
    ['甲：月平均59.97元，普通', 'ret.tiers.value', 'ret-tiers', 3],
    ['甲：离网迹象0项，低风险', 'ret.tiers.risk', 'ret-tiers', 2],
  ]);
  expect(read({ revenue: 200, drop: 51 })[0]?.[0]).toContain('中价值');
  expect(read({ drop: 51 })[1]?.[0]).toContain('中风险');
});

test('more value or more risk is never contacted later, ordinary low and medium aside', () => {
  const order = [{}, { porting: true }, { askedToLeave: true }];
  fc.assert(
    fc.property(fc.constantFrom(180, 450), fc.nat(1), fc.nat(1), (revenue, from, more) => {
      const by = (yuan: number, i: number) => one({ revenue: yuan, ...order[i] })?.contactBy as string;
      expect(by(revenue, from + more) <= by(revenue, from)).toBe(true);
      expect(by(450, from) <= by(180, from)).toBe(true);
    }),
  );
});

test.each<[string, Row[], Partial<Input>?]>([
  ['subscribers', []],
  [
    'subscribers.1.name',
    [
      { name: '甲', revenue: 1 },
      { name: '甲', revenue: 1 },
    ],
  ],
  ['subscribers.0.months', [{ name: '甲', revenue: 1, months: 4 }]],
  ['tryMiddle', [{ name: '甲', revenue: 1 }], { tryMiddle: 151 }],
  ['tryHigh', [{ name: '甲', revenue: 1 }], { tryHigh: 59 }],
  ['tryMiddle', [{ name: '甲', revenue: 1 }], { tryHigh: 10, tryMiddle: 11 }],
])('refuses %s', (field, rows, more) => {
  expect(refusal(() => tier(rows, more)).map((p) => p.field)).toEqual([field]);
});
