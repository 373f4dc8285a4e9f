import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectVendor } from '../../../../src/lib/rules/vendor/selection.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const figures = figuresOf('outsourcing');
type Input = Parameters<typeof selectVendor>[1];
type Bid = Input['bids'][number];
const bid = (name: string, capability: number, plan: number, more: Partial<Bid> = {}): Bid => ({
  name,
  site: 'company',
  qualification: true,
  team: true,
  qualitySystem: true,
  technology: true,
  price: true,
  visited: true,
  presented: true,
  capability,
  plan,
  ...more,
});
const select = (bids: Bid[], more: Partial<Input> = {}) => selectVendor(figures, { bids, ...more });

describe('golden', () => {
  test('service capability and plan by their weights (B-3.2-11, B-3.2-12)', () => {
    const { value, steps } = select([bid('乙', 82, 87, { site: 'zoned' }), bid('甲', 88, 80)]);
    expect(value).toMatchObject({
      criteria: [
        { label: '服务能力', weight: 60 },
        { label: '方案可行性', weight: 40 },
      ],
      ranked: [
        { name: '甲', total: 84.8, place: 1 },
        { name: '乙', total: 84, place: 2 },
      ],
      excluded: [],
    });
    expect(value.sensitivity.map(({ lostTo }) => lostTo)).toEqual(['乙', '乙']);
    expect(steps.map(({ clause, holds, ruling, text }) => [clause, holds, ruling, text])).toEqual([
      [
        'out.vendor.evaluation',
        undefined,
        'outsourcing-selection-weights',
        '权重：服务能力60%、方案可行性40%',
      ],
      [
        'out.vendor.criteria',
        true,
        'outsourcing-basic-requirements',
        '乙：五条标准都有材料证明，已经考察和答辩',
      ],
      [
        'out.vendor.criteria',
        true,
        'outsourcing-basic-requirements',
        '甲：五条标准都有材料证明，已经考察和答辩',
      ],
      ['out.vendor.evaluation', undefined, 'outsourcing-selection-weights', '甲综合得84.8分，排第1'],
      ['out.vendor.evaluation', undefined, 'outsourcing-selection-weights', '乙综合得84分，排第2'],
    ]);
  });

  test.each<[string, Partial<Bid>, string, string, string | undefined]>([
    [
      'B-3.1-02 to 04',
      { qualification: false },
      'qualification',
      'out.vendor.qualification',
      'outsourcing-bad-record',
    ],
    ['B-3.1-05 to 07', { team: false }, 'team', 'out.vendor.team', undefined],
    ['B-3.1-08', { qualitySystem: false }, 'qualitySystem', 'out.vendor.quality-system', undefined],
    ['B-3.1-10', { technology: false }, 'technology', 'out.vendor.technology', undefined],
    ['B-3.1-12', { price: false }, 'price', 'out.vendor.price', undefined],
    ['B-2.2-01', { site: 'mixed' }, 'site', 'out.seats.on-vendor-site', 'outsourcing-environment'],
    ['B-3.2-07', { visited: false }, 'visited', 'out.vendor.site-visit', 'outsourcing-open-lists'],
    ['B-3.2-09', { presented: false }, 'presented', 'out.vendor.presentation', undefined],
  ])('%s: %j keeps it out, however good', (_fact, more, missing, clause, ruling) => {
    const { value, steps } = select([bid('甲', 99, 99, more), bid('乙', 60, 60)]);
    expect(value.ranked.map(({ name }) => name)).toEqual(['乙']);
    expect(value.excluded).toEqual([{ name: '甲', missing: [missing], total: 99, placeIfMended: 1 }]);
    expect(value.sensitivity).toEqual([]);
    expect(steps.filter((step) => step.holds === false)).toMatchObject([{ clause, ruling }]);
    expect(steps.find((step) => step.holds === false)?.text).toMatch(/^甲：.+/);
    expect(steps.filter((step) => step.holds).map(({ text }) => text)).toEqual([
      '乙：五条标准都有材料证明，已经考察和答辩',
    ]);
  });

  test('all that is missing is named, and where it would stand', () => {
    const { value } = select([
      bid('甲', 70, 70, { price: false, visited: false }),
      bid('乙', 80, 80),
      bid('丙', 60, 60),
    ]);
    expect(value.excluded).toEqual([
      { name: '甲', missing: ['price', 'visited'], total: 70, placeIfMended: 2 },
    ]);
  });

  test('a zone of its own on the vendor’s site is no obstacle', () => {
    expect(select([bid('甲', 70, 70, { site: 'zoned' })]).value.excluded).toEqual([]);
  });

  test('a criterion that the tender adds takes part with its weight', () => {
    const weights = { weightCapability: 50, weightPlan: 30, weightExtra: 20 };
    const { value } = select([bid('甲', 88, 80, { extra: 70 }), bid('乙', 82, 80, { extra: 90 })], weights);
    expect(value.criteria.map(({ weight }) => weight)).toEqual([50, 30, 20]);
    expect(value.ranked).toMatchObject([
      { name: '乙', total: 83 },
      { name: '甲', total: 82 },
    ]);
    expect(select([bid('甲', 88, 80)], { weightExtra: 0 }).value.criteria).toHaveLength(2);
  });
});

test.each<[string, () => unknown, string[]]>([
  [
    'weights that do not come to 100',
    () => select([bid('甲', 1, 1)], { weightPlan: 30 }),
    ['weightCapability'],
  ],
  ['one name twice', () => select([bid('甲', 1, 1), bid('甲', 2, 2)]), ['bids.1.name']],
  [
    'a weight without scores',
    () =>
      select([bid('甲', 1, 1, { extra: 1 }), bid('乙', 1, 1)], {
        weightCapability: 50,
        weightPlan: 30,
        weightExtra: 20,
      }),
    ['bids.1.extra'],
  ],
  ['a score over 100', () => select([bid('甲', 101, 1)]), ['bids.0.capability']],
  ['no bidder', () => select([]), ['bids']],
  ['a bidder without a name', () => select([bid('', 1, 1)]), ['bids.0.name']],
])('refused: %s', (_name, run, fields) => {
  expect(refusal(run).map(({ field }) => field)).toEqual(fields);
});

test('everyone is either ranked or excluded, and who misses nothing is ranked', () => {
  const flag = fc.boolean();
  const score = fc.integer({ min: 0, max: 100 });
  const bids = fc
    .array(fc.tuple(score, score, flag, flag), { minLength: 1, maxLength: 5 })
    .map((rows) => rows.map(([c, p, visited, price], i) => bid(`第${i}家`, c, p, { visited, price })));
  fc.assert(
    fc.property(bids, (given) => {
      const { value } = select(given);
      expect(value.ranked.map(({ name }) => name).sort()).toEqual(
        given
          .filter((b) => b.visited && b.price)
          .map((b) => b.name)
          .sort(),
      );
      expect(value.ranked.length + value.excluded.length).toBe(given.length);
    }),
  );
});
