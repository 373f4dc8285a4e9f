import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tierInsured } from '../../../../src/lib/rules/customer-tiers/insured.ts';
import { figuresWith, service } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof tierInsured>[1];
type Row = Input['insured'][number];
const plain: Row = { name: '甲', premium: 0, claimFreeYears: 0, claims: 0, verified: 'none' };
const whole: Row = {
  ...plain,
  premium: 10_000,
  claimFreeYears: 3,
  goodCredit: true,
  wellKnown: true,
  reputable: true,
  profitable: true,
};
const tier = (rows: Row[], more: Partial<Input> = {}) =>
  tierInsured(service, { totalPremium: 1_000_000, insured: rows, ...more });
const one = (row: Partial<Row>, more: Partial<Input> = {}) =>
  tier([{ ...whole, ...row }], more).value.customers[0] as NonNullable<
    ReturnType<typeof tier>['value']['customers'][number]
  >;

describe('golden', () => {
  test.each<[string, Partial<Row>, string[]]>([
    // facts; what differs from a customer who just fits both; tiers
    ['both', {}, ['key', 'good']],
    ['E1-key-08', { premium: 9999.99 }, ['good']],
    ['E1-key-09', { wellKnown: false }, ['good']],
    ['E1-key-10', { reputable: false }, ['good']],
    ['E1-key-11', { profitable: false }, ['good']],
    ['E1-key-04', { claimFreeYears: 2.99 }, ['key']],
    ['E1-key-05', { claimFreeYears: 0, lossRatio: 20 }, ['key', 'good']],
    ['E1-key-05', { claimFreeYears: 0, lossRatio: 20.01 }, ['key']],
    ['E1-key-04', { claimFreeYears: 3, lossRatio: 79.99 }, ['key', 'good']],
    ['E1-key-06', { goodCredit: false }, ['key']],
    ['E1-key-06', { goodCredit: false, premium: 1 }, ['ordinary']],
    ['E1-crm-25', { verified: 'fraud' }, ['blacklist', 'key']],
    ['E1-crm-25', { verified: 'forgery', premium: 1 }, ['blacklist', 'ordinary']],
    ['E1-crm-25', { verified: 'arrears', premium: 1 }, ['blacklist', 'ordinary']],
    ['E1-crm-27', { claimFreeYears: 0, claims: 2 }, ['key']],
    ['E1-crm-27', { claimFreeYears: 0, claims: 3 }, ['key', 'alert']],
    ['E1-crm-28', { claimFreeYears: 0, lossRatio: 79.99 }, ['key']],
    ['E1-crm-28', { claimFreeYears: 0, lossRatio: 80 }, ['key', 'alert']],
    ['E1-crm-28', { claimFreeYears: 0, lossRatio: 80, premium: 1 }, ['ordinary', 'alert']],
  ])('%s: %j: %j', (_fact, row, tiers) => {
    expect(one(row).tiers).toEqual(tiers);
    expect(one(row).trial).toBeNull();
  });

  test('a share that binary cannot hold exactly is still the limit', () => {
    const value = tier([{ ...whole, premium: 0.57 }], { totalPremium: 57 }).value;
    expect(value.customers[0]?.tiers).toContain('key');
  });

  test.each<[Partial<Row>, object]>([
    [{}, { missingForKey: [], missingForGood: [], premiumShort: 0, claimsLeft: 3 }],
    [
      { premium: 9000.5, wellKnown: false, claimFreeYears: 0.9, claims: 1 },
      { missingForKey: ['premium', 'known'], missingForGood: ['claims'], premiumShort: 999.5, claimsLeft: 2 },
    ],
    [
      { premium: 20_000, reputable: false, profitable: false, goodCredit: false },
      { missingForKey: ['reputable', 'profitable'], missingForGood: ['credit'], premiumShort: 0 },
    ],
    [{ claimFreeYears: 0, claims: 7 }, { claimsLeft: 0 }],
  ])('%j lacks', (row, lacks) => {
    expect(one(row)).toMatchObject(lacks);
  });

  test('what is short of a share of 2 percent', () => {
    const figures = figuresWith('service-system', { 'tiers.premiumShare': 2 });
    // 2 % of 1 000 000 are 20 000.
    const { value } = tierInsured(figures, { totalPremium: 1_000_000, insured: [whole] });
    expect(value.customers[0]).toMatchObject({ tiers: ['good'], premiumShort: 10_000 });
  });

  test.each<[Partial<Row>, string | null]>([
    // E1-key-24, -26: the next contact
    [{}, null],
    [{ lastContact: '2026-02-28' }, '2026-05-28'],
    [{ lastContact: '2026-11-30' }, '2027-02-28'],
    [{ lastContact: '2026-02-28', wellKnown: false }, '2026-08-28'],
    [{ lastContact: '2026-02-28', claimFreeYears: 0 }, '2026-05-28'],
    [{ lastContact: '2026-02-28', wellKnown: false, goodCredit: false }, null],
    [{ lastContact: '2026-02-28', noCalls: true }, null],
  ])('%j: next contact by %s', (row, contactBy) => {
    expect(one(row).contactBy).toBe(contactBy);
  });

  test('how often is said as soon as one of several has a day', () => {
    const said = (...rows: Partial<Row>[]) =>
      tier(rows.map((row, i) => ({ ...whole, ...row, name: `${i}` }))).steps.filter(
        ({ ruling }) => ruling === 'svc-tiers-visits',
      ).length;
    expect(said({}, { lastContact: '2026-02-28' })).toBe(2);
    expect(said({}, {})).toBe(0);
  });
});

describe('limits tried beside those of the rules', () => {
  test.each<[Partial<Input>, Partial<Row>, string[]]>([
    [{ tryPremiumShare: 1.01 }, {}, ['good']],
    [{ tryPremiumShare: 0.5 }, { premium: 5000 }, ['key', 'good']],
    [{ tryLowLossRatio: 30 }, { claimFreeYears: 0, lossRatio: 30 }, ['key', 'good']],
    [{ tryClaims: 2 }, { claimFreeYears: 0, claims: 2 }, ['key', 'alert']],
    [{ tryClaims: 4 }, { claimFreeYears: 0, claims: 3 }, ['key']],
    [{ tryLossAlert: 60 }, { claimFreeYears: 0, lossRatio: 60 }, ['key', 'alert']],
    [{ tryLowLossRatio: 0 }, { claimFreeYears: 0, lossRatio: 0 }, ['key', 'good']],
  ])('%j: %j: %j', (limits, row, trial) => {
    expect(one(row, limits).trial).toEqual(trial);
    expect(one(row, limits).tiers).toEqual(one(row).tiers);
  });
});

describe('the steps', () => {
  const read = (row: Partial<Row>, more: Partial<Input> = {}) =>
    tier([{ ...whole, ...row }], more).steps.map(({ text, clause, ruling, figures }) => [
      text,
      clause,
      ruling,
      figures.join(' '),
    ]);

  test('say what was measured, and what is lacking', () => {
    const bad = { premium: 123.456, wellKnown: false, reputable: false, profitable: false };
    expect(read({ ...bad, claimFreeYears: 0, claims: 3, lossRatio: 81, verified: 'fraud' })).toEqual([
      [
        '甲：保费占0.01%（大客户要1%），不是大客户，缺保费占比、品牌知名度、形象或者行业地位、效益贡献',
        'svc.tiers.key',
        'svc-tiers-key',
        'tiers.premiumShare',
      ],
      [
        '甲：连续0年没有赔案（要3年），赔付率81%（不超过20%也可以），不是优质客户，缺没有赔案的年数和赔付率、商业信用',
        'svc.tiers.good',
        'svc-tiers-low-ratio',
        'tiers.claimFreeYears tiers.lowLossRatio',
      ],
      ['甲：查实骗保，可以提出列入黑名单', 'svc.crm.blacklist', 'svc-crm-blacklist', ''],
      [
        '甲：12个月内索赔满3次，或者赔付率达到80%，预警',
        'svc.crm.alerts',
        'svc-crm-alert',
        'crm.claimAlertTimes crm.claimAlertPeriod crm.lossRatioAlert',
      ],
    ]);
    expect(read({ verified: 'forgery' })[2]?.[0]).toContain('伪造材料');
    expect(read({ verified: 'arrears' })[2]?.[0]).toContain('恶意拖欠保费');
  });

  test('name the intervals of contact only where one is due, and the trial leaves none', () => {
    expect(read({ lastContact: '2026-01-01' }, { tryClaims: 1 })).toEqual([
      ['甲：保费占1%（大客户要1%），是大客户', 'svc.tiers.key', 'svc-tiers-key', 'tiers.premiumShare'],
      [
        '甲：连续3年没有赔案（要3年），赔付率没有填（不超过20%也可以），是优质客户',
        'svc.tiers.good',
        'svc-tiers-low-ratio',
        'tiers.claimFreeYears tiers.lowLossRatio',
      ],
      ['大客户相隔不超过3个月回访', 'svc.tiers.key-visits', 'svc-tiers-visits', 'tiers.keyVisitMonths'],
      [
        '优质客户相隔不超过6个月电话回访',
        'svc.tiers.individual-calls',
        'svc-tiers-visits',
        'tiers.individualCallMonths',
      ],
    ]);
    expect(read({})).toHaveLength(2);
  });
});

test('more premium and fewer claims never lose a tier', () => {
  const ratio = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(ratio, ratio, fc.nat(20_000), fc.nat(20_000), (a, b, less, more) => {
      const of = (lossRatio: number, premium: number) => one({ claimFreeYears: 0, lossRatio, premium }).tiers;
      const worse = of(Math.max(a, b), Math.min(less, more));
      const better = of(Math.min(a, b), Math.max(less, more));
      for (const name of ['key', 'good'] as const) {
        if (worse.includes(name)) expect(better).toContain(name);
      }
      if (better.includes('alert')) expect(worse).toContain('alert');
    }),
  );
});

test.each<[string[], Row[], Partial<Input>?]>([
  [['insured'], []],
  [['totalPremium'], [whole], { totalPremium: 0 }],
  [['insured.1.name'], [whole, { ...whole, name: ' 甲 ' }]],
  [['insured.0.premium'], [{ ...whole, premium: 1_000_000.01 }]],
  [['insured.0.claims'], [{ ...whole, claimFreeYears: 1, claims: 1 }]],
  [['insured.0.lastContact'], [{ ...whole, lastContact: '2026-02-30' }]],
  [['tryClaims'], [whole], { tryClaims: 0 }],
])('refuses %j', (fields, rows, more) => {
  expect(refusal(() => tier(rows, more)).map((p) => p.field)).toEqual(fields);
});

test('a claim just outside the claim-free time, and a premium of all, are taken', () => {
  expect(one({ claimFreeYears: 0.99, claims: 1, premium: 1_000_000 }).claimsLeft).toBe(2);
});
