import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outsourcedBonus } from '../../../../src/lib/rules/bonus/outsourced.ts';
import { checkPayslip } from '../../../../src/lib/rules/bonus/payslip.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
const outsourcing = figuresOf('outsourcing');

describe('outsourced bonus (B-6.4-01, B-6.4-02)', () => {
  const bonus = (monthScore: number, fullBonus = 800) =>
    outsourcedBonus(outsourcing, { monthScore, fullBonus }).value;

  test.each([
    [100, 100, 800, null],
    [90, 100, 800, null],
    [89.9, 80, 640, 0.1],
    [75, 80, 640, 15],
    [74.9, 50, 400, 0.1],
    [0, 50, 400, 75],
  ])('%d points: %i %%, %d yuan', (score, sharePercent, yuan, toNext) => {
    expect(bonus(score)).toEqual({ sharePercent, yuan, toNext });
  });

  test('to the cent', () => {
    expect(bonus(80, 333.33)?.yuan).toBe(266.66);
  });

  test('says which lines were reached', () => {
    const { steps } = outsourcedBonus(outsourcing, { monthScore: 80, fullBonus: 800 });
    expect(steps.map(({ text, clause, ruling, figures }) => [text, clause, ruling, figures])).toEqual([
      [
        '优秀线：月度得分80分，未达到90分',
        'out.appraisal.bonus-table',
        'outsourcing-bonus',
        ['kpi.excellentScore'],
      ],
      ['达标线：月度得分80分，达到75分', 'out.appraisal.bonus-table', 'outsourcing-bonus', ['kpi.passScore']],
      [
        '发80%：800元 × 80%，得640元，由外包商发',
        'out.appraisal.bonus-table',
        'outsourcing-bonus',
        ['kpi.bonusPass'],
      ],
    ]);
  });

  test('never falls with the score, and never passes the full bonus', () => {
    const score = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(score, score, fc.integer({ min: 0, max: 10_000 }), (one, other, full) => {
        const [low, high] = [bonus(Math.min(one, other), full), bonus(Math.max(one, other), full)];
        expect(high?.yuan).toBeGreaterThanOrEqual(low?.yuan as number);
        expect(high?.yuan).toBeLessThanOrEqual(full);
      }),
    );
  });

  test('refuses a score above the full mark', () => {
    expect(refusal(() => bonus(100.5)).map((p) => p.field)).toEqual(['monthScore']);
  });
});

type Slip = Parameters<typeof checkPayslip>[1];
const sound: Slip = {
  post: 'other',
  agreedBasic: 3000,
  paidBasic: 3000,
  fullPerformance: 1500,
  paidPerformance: 1500,
  allowances: 0,
  bonuses: 100,
};
const slip = (more: Partial<Slip>) => checkPayslip(department, { ...sound, ...more });

describe('pay slip (D-47-03 to D-47-09)', () => {
  test.each<[string, Partial<Slip>, string[], number]>([
    ['sound', {}, [], 0],
    ['D-47-03', { paidBasic: 2999.5 }, ['basic'], 0.5],
    ['D-47-03, more', { paidBasic: 3001 }, [], 0],
    ['D-47-08', { paidPerformance: 1350 }, ['performance'], 150],
    ['D-47-08, formula', { paidPerformance: 1350, formulaPublished: true, byFormula: 1350 }, [], 0],
    [
      'D-47-08, less than by formula',
      { paidPerformance: 1300, formulaPublished: true, byFormula: 1350 },
      ['performance'],
      50,
    ],
    [
      'D-47-08, a formula not published counts for nothing',
      { paidPerformance: 1350, byFormula: 1350 },
      ['performance'],
      150,
    ],
    ['D-47-06', { post: 'leader' }, ['post-allowance'], 0],
    ['D-47-06', { post: 'qa' }, ['post-allowance'], 0],
    ['D-47-06', { post: 'leader', allowances: 1 }, [], 0],
    [
      'all',
      { post: 'qa', paidBasic: 2900, paidPerformance: 0 },
      ['basic', 'performance', 'post-allowance'],
      1600,
    ],
  ])('%s: %j', (_fact, more, wrong, short) => {
    expect(slip(more).value).toMatchObject({ wrong, short });
  });

  test('adds up its parts', () => {
    expect(slip({ allowances: 20.1, bonuses: 30.2 }).value?.total).toBe(4550.3);
  });

  test('says each condition in either case', () => {
    const told = (more: Partial<Slip>) =>
      slip(more).steps.map(({ text, clause, ruling, holds }) => [text, clause, ruling, holds]);
    expect(told({ post: 'leader', allowances: 50 })).toEqual([
      ['薪资4部分合计4650元', 'dep.pay.parts', 'dep-pay-amounts', undefined],
      ['基本工资没有少于约定', 'dep.pay.parts', 'dep-pay-amounts', true],
      ['绩效工资没有少发', 'dep.pay.performance-formula', 'dep-pay-amounts', true],
      ['班长、质检员有岗位补助', 'dep.pay.post-allowance', 'dep-pay-post-allowance', true],
    ]);
    expect(told({ post: 'qa', paidBasic: 2900, paidPerformance: 1400 }).slice(1)).toEqual([
      ['基本工资比约定少100元', 'dep.pay.parts', 'dep-pay-amounts', false],
      ['没有公布公式，不得按得分减发，少发100元', 'dep.pay.performance-formula', 'dep-pay-amounts', false],
      ['班长、质检员享受岗位补助，工资条上没有', 'dep.pay.post-allowance', 'dep-pay-post-allowance', false],
    ]);
    expect(told({ paidPerformance: 1300, formulaPublished: true, byFormula: 1350 })[2]?.[0]).toBe(
      '比公式算出的少发50元',
    );
    expect(told({})).toHaveLength(3);
  });

  test.each<[string, Partial<Slip>]>([
    ['byFormula', { formulaPublished: true }],
    ['agreedBasic', { agreedBasic: -1 }],
    ['post', { post: 'boss' as 'other' }],
  ])('refuses %s: %j', (field, more) => {
    expect(refusal(() => slip(more)).map((p) => p.field)).toEqual([field]);
  });
});

test('a volume without the rule says so', () => {
  const none = [
    outsourcedBonus(department, { monthScore: 80, fullBonus: 800 }),
    checkPayslip(outsourcing, sound),
  ];
  expect(none.map(({ value }) => value)).toEqual([null, null]);
  expect(none.map(({ steps }) => [steps[0]?.text, steps[0]?.clause, steps[0]?.ruling])).toEqual([
    ['本册没有按得分发放比例的表，绩效工资要有公布的公式', 'dep.pay.performance-formula', 'dep-pay-amounts'],
    ['工资和奖金由外包商支付，本册不核对工资条', 'out.appraisal.bonus', 'outsourcing-bonus'],
  ]);
});
