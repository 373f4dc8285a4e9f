import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsOf, judgeLevel, LEVELS, SKILLS } from '../../../../src/lib/rules/promotion/level.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const retention = figuresOf('retention');
type Input = Parameters<typeof judgeLevel>[1];
const sound: Input = {
  month: '2026-06',
  level: 'middle',
  regular: true,
  monthsOnPost: 18,
  monthsHere: 12,
  skills: ['alone', 'mentor', 'escalated'],
  willing: true,
  months: [{ month: '2026-05', score: 88, quality: 90 }],
};
const judge = (more: Partial<Input> = {}) => judgeLevel(retention, { ...sound, ...more });
const points = (score: number, quality: number, fault = false): Partial<Input> => ({
  months: [{ month: '2026-05', score, quality, fault }],
});

describe('the level that fits (C-4.2.1-01)', () => {
  test.each<[string, Partial<Input>, string, string[]]>([
    ['senior, each bar exactly', {}, 'senior', ['months', 'score', 'quality', 'skill']],
    ['a month short', { monthsOnPost: 17 }, 'middle', ['months']],
    ['a hundredth short', points(87.99, 90), 'middle', ['score']],
    ['quality a hundredth short', points(88, 89.99), 'middle', ['quality']],
    ['not able', { skills: ['alone', 'mentor'] }, 'middle', ['skill']],
    ['middle at its bars', { monthsOnPost: 6, ...points(80, 85) }, 'middle', ['months', 'score', 'quality']],
    ['below middle', { monthsOnPost: 5, ...points(80, 85) }, 'junior', ['months']],
    ['junior at its bars', { monthsOnPost: 0, ...points(70, 80) }, 'junior', ['months', 'score', 'quality']],
    ['below junior', points(69.99, 80), 'trainee', ['score']],
    ['on probation', { regular: false }, 'trainee', ['regular']],
    ['no months', { months: [] }, 'trainee', ['score', 'quality']],
  ])('%s: %j', (_title, more, fits, lacks) => {
    expect(judge(more).value).toMatchObject({ fits, lacks });
  });

  test('chief has nothing above', () => {
    const { value } = judge({ monthsOnPost: 30, skills: [...SKILLS], ...points(92, 93) });
    expect(value).toMatchObject({ fits: 'chief', nextLevel: null, lacks: [], score: 92, quality: 93 });
    expect(judge({ monthsOnPost: 29, skills: [...SKILLS], ...points(92, 93) }).value.lacks).toEqual([
      'months',
    ]);
  });

  test('the bars stand in the figures; junior has none of months', () => {
    expect(barsOf(retention, 'junior').months).toBeNull();
    expect(barsOf(retention, 'chief').months?.value).toBe(30);
  });
});

describe('what follows', () => {
  test.each<[string, Partial<Input>, string]>([
    ['above the own level', {}, 'up'],
    ['above, with a fault', points(88, 90, true), 'keep'],
    ['the own level', { level: 'senior' }, 'keep'],
    ['below for the first time', { level: 'chief' }, 'coach'],
    ['below for the second time', { level: 'chief', belowBefore: true }, 'down'],
    ['below on protected leave', { level: 'chief', belowBefore: true, protectedLeave: true }, 'keep'],
  ])('%s: %s', (_title, more, outcome) => {
    expect(judge(more).value.outcome).toBe(outcome);
  });

  test('in words, under the clause of the review', () => {
    const review = (more: Partial<Input>) =>
      judge({ level: 'chief', ...more })
        .steps.filter((s) => s.clause === 'ret.grades.review')
        .map((s) => [s.text, s.ruling, s.figures]);
    expect(review({})).toEqual([['先由组长辅导，6个月后核对再看', 'ret-grades', ['promotion.reviewMonths']]]);
    expect(review({ belowBefore: true })).toEqual([
      ['上次核对也没有达到，降到条件相符的级别', 'ret-grades', ['promotion.reviewMonths']],
    ]);
    expect(review({ protectedLeave: true })).toEqual([
      ['休产假、工伤假和长期病假的，级别保留', 'ret-grades', []],
    ]);
    expect(review({ level: 'senior' })).toEqual([]);
  });
});

describe('applying for a leading post (C-4.2.2-01)', () => {
  test.each<[string, Partial<Input>, string[]]>([
    ['all met exactly', {}, []],
    ['a month short', { monthsHere: 11 }, ['service']],
    ['junior', { level: 'junior' }, ['level']],
    ['a fault', points(88, 90, true), ['fault']],
    ['not willing', { willing: false }, ['willing']],
    ['none', { monthsHere: 0, level: 'trainee', willing: false }, ['service', 'level', 'willing']],
  ])('%s', (_title, more, applyLacks) => {
    expect(judge(more).value).toMatchObject({ applyLacks, mayApply: applyLacks.length === 0 });
  });
});

test('every condition of the next level is recorded, then the level, then the application', () => {
  const { steps } = judge({ monthsOnPost: 20 });
  expect(steps.slice(1).map((s) => [s.text, s.clause.replace('ret.grades.', ''), s.holds])).toEqual([
    ['首席：已经转正', 'levels', true],
    ['首席：在岗20个月，要求至少30个月：不符合', 'levels', false],
    ['首席：月度考核平均88分，要求至少92分：不符合', 'levels', false],
    ['首席：质检平均90分，要求至少93分：不符合', 'levels', false],
    ['首席：该会的还不会', 'levels', false],
    ['全部条件都够得上的级别：高级；现在的级别：中级', 'levels', undefined],
    ['在本中心工作12个月，要求至少12个月：符合', 'conditions', true],
    ['级别在中级以上', 'conditions', true],
    ['没有致命错误、有责投诉和保密违规', 'conditions', true],
    ['愿意接受培训', 'conditions', true],
  ]);
  expect(new Set(steps.map((s) => s.ruling))).toEqual(new Set(['ret-grades']));
  const other = judge({ months: [], regular: false, level: 'junior', willing: false }).steps.map(
    (s) => s.text,
  );
  expect(other).toEqual(
    expect.arrayContaining([
      '初级：还没有转正',
      '初级：没有可以取平均的月度考核',
      '初级：没有可以取平均的质检',
      '初级：该会的已经会',
      '级别在中级以下',
      '没有表示愿意接受培训',
    ]),
  );
  expect(judge(points(88, 90, true)).steps.at(-2)?.text).toBe('有致命错误、有责投诉或者保密违规');
});

test('more months, points and skills never fit a lower level', () => {
  const some = fc.record({
    monthsOnPost: fc.integer({ min: 0, max: 40 }),
    score: fc.integer({ min: 60, max: 99 }),
    quality: fc.integer({ min: 70, max: 99 }),
    skills: fc.subarray([...SKILLS]),
  });
  fc.assert(
    fc.property(some, (one) => {
      const fits = (more: Partial<typeof one>) => {
        const { score, quality, ...rest } = { ...one, ...more };
        return LEVELS.indexOf(judge({ ...rest, ...points(score, quality) }).value.fits);
      };
      const now = fits({});
      expect(fits({ monthsOnPost: one.monthsOnPost + 1 })).toBeGreaterThanOrEqual(now);
      expect(fits({ score: one.score + 1 })).toBeGreaterThanOrEqual(now);
      expect(fits({ quality: one.quality + 1 })).toBeGreaterThanOrEqual(now);
      expect(fits({ skills: [...SKILLS] })).toBeGreaterThanOrEqual(now);
    }),
  );
});

test.each<[string, Partial<Record<keyof Input, unknown>>]>([
  ['level', { level: 'x' }],
  ['monthsOnPost', { monthsOnPost: 0.5 }],
  ['months.0.score', { months: [{ month: '2026-05', score: 101, quality: 90 }] }],
  ['months.0.month', { months: [{ month: '2026-13', score: 1, quality: 90 }] }],
  ['month', { month: '' }],
])('refuses %s of %j', (field, more) => {
  expect(refusal(() => judge(more as Partial<Input>)).map((p) => p.field)).toEqual([field]);
});
