import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { websiteBonus } from '../../../../src/lib/rules/bonus/website.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
const bonus = (...scores: number[]) => websiteBonus(department, { scores }).value;

describe('golden (D-74-01, D-74-03)', () => {
  test.each<[number[], boolean, number, number[], number]>([
    [[85, 93, 91, 98], true, 500, [4], 3],
    [[90, 90, 90], true, 500, [3], 3],
    [[90, 89.9, 90], false, 0, [], 2],
    [[95, 95], false, 0, [], 1],
    [[93, 91, 98, 96], false, 0, [3], 2],
    [[93, 91, 98, 96, 95, 94], true, 500, [3, 6], 3],
    [[93, 91, 98, 80], false, 0, [3], 3],
    [[80], false, 0, [], 3],
  ])('%j: %s, %i yuan', (scores, eligible, bonusYuan, paidIn, left) => {
    expect(bonus(...scores)).toEqual({ eligible, bonusYuan, paidIn, left });
  });

  test('says what counts, how many months, and what was paid before', () => {
    const told = (...scores: number[]) =>
      websiteBonus(department, { scores }).steps.map(({ text, clause, ruling, figures }) => {
        expect(ruling).toBe('dep-website-bonus-streak');
        return [text, clause.replace('dep.website-bonus.', ''), figures.length];
      });
    expect(told(90, 90, 90.5)).toEqual([
      ['各月得分：90、90、90.5；90分以上的算，恰好也算', 'threshold', 1],
      ['到本月连续（发过以后重新计）3个月，达到3个月', 'threshold', 1],
      ['本月发500元', 'amount', 1],
    ]);
    expect(told(90, 90, 90, 95)).toEqual([
      ['各月得分：90、90、90、95；90分以上的算，恰好也算', 'threshold', 1],
      ['到本月连续（发过以后重新计）1个月，未达到3个月', 'threshold', 1],
      ['第3个月已经发过，从下个月重新计', 'anew', 0],
    ]);
    expect(told(90, 90, 90, 90, 90, 90, 95).at(-1)?.[0]).toBe('第3、6个月已经发过，从下个月重新计');
    expect(told(90)).toHaveLength(2);
  });

  test('outsourcing has none', () => {
    const { value, steps } = websiteBonus(figuresOf('outsourcing'), { scores: [95] });
    expect(value).toBeNull();
    expect(steps).toMatchObject([
      {
        text: '本册没有网站的绩效奖金，奖金由外包商按月度得分发',
        clause: 'out.appraisal.bonus',
        ruling: 'outsourcing-bonus',
      },
    ]);
  });
});

describe('for any history', () => {
  const scores = fc.array(fc.integer({ min: 86, max: 94 }), { minLength: 1, maxLength: 14 });

  test('as many months more as it says bring the next bonus, and one fewer does not', () => {
    fc.assert(
      fc.property(scores, (all) => {
        const left = bonus(...all)?.left as number;
        const more = (months: number) => bonus(...all, ...Array<number>(months).fill(100));
        expect(more(left)?.bonusYuan).toBe(500);
        if (left > 1) expect(more(left - 1)?.bonusYuan).toBe(0);
      }),
    );
  });

  test('no month is paid for twice', () => {
    fc.assert(
      fc.property(scores, (all) => {
        const paidIn = bonus(...all)?.paidIn ?? [];
        const good = all.filter((score) => score >= 90).length;
        expect(paidIn.length * 3).toBeLessThanOrEqual(good);
      }),
    );
  });
});

test.each([
  ['scores', []],
  ['scores.0', [-1]],
  ['scores.1', [90, 201]],
])('refuses %s: %j', (field, scores) => {
  expect(refusal(() => bonus(...scores)).map((p) => p.field)).toEqual([field]);
});
