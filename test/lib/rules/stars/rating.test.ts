import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROUPS, rateStar } from '../../../../src/lib/rules/stars/rating.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
type Input = Parameters<typeof rateStar>[1];
type Group = Input['group'];
type Work = Input['work'];
const rate = (group: Group, score: number, complaints: number, mistakes: number, work: Work) =>
  rateStar(department, { group, score, complaints, mistakes, work });
const star = (...given: Parameters<typeof rate>) => rate(...given).value.star;

describe('golden', () => {
  test.each<[string, Group, number, number, number, Work, number, number]>([
    ['D-49-04 below', 'agent', 90.9, 0, 0, 'good', 0, 0],
    ['D-49-04', 'agent', 91, 2, 5, 'good', 1, 100],
    ['D-49-02', 'agent', 91, 3, 0, 'good', 0, 0],
    ['D-49-03', 'agent', 91, 0, 0, 'below', 0, 0],
    ['D-49-03 better than good', 'agent', 91, 0, 0, 'excellent', 1, 100],
    ['D-49-04 upper end, good only', 'agent', 95, 0, 0, 'good', 1, 100],
    ['D-49-04 above the range, good only', 'agent', 95.1, 0, 0, 'good', 0, 0],
    ['D-49-08 exactly', 'agent', 95, 2, 9, 'excellent', 2, 300],
    ['D-49-08 below', 'agent', 94.9, 0, 0, 'excellent', 1, 100],
    ['D-49-06', 'agent', 96, 3, 0, 'excellent', 0, 0],
    ['D-49-13 exactly', 'agent', 98, 2, 0, 'excellent', 3, 500],
    ['D-49-13 below', 'agent', 97.9, 0, 0, 'excellent', 2, 300],
    ['D-49-12, then D-49-08', 'agent', 99, 0, 1, 'excellent', 2, 300],
    ['over the full mark', 'agent', 103, 0, 0, 'excellent', 3, 500],
    ['D-49-22', 'lead', 91, 2, 0, 'good', 1, 100],
    ['D-49-19', 'lead', 91, 3, 0, 'good', 0, 0],
    ['D-49-21', 'lead', 91, 0, 1, 'good', 0, 0],
    ['D-49-27', 'lead', 95, 2, 0, 'excellent', 2, 300],
    ['D-49-26', 'lead', 97, 0, 1, 'excellent', 0, 0],
    ['D-49-32', 'lead', 98, 2, 0, 'excellent', 3, 500],
    ['D-49-31', 'lead', 98, 0, 1, 'excellent', 0, 0],
    ['D-49-38, D-49-39', 'manager', 91, 9, 0, 'good', 1, 200],
    ['D-49-37', 'manager', 91, 0, 1, 'good', 0, 0],
    ['D-49-42, D-49-43', 'manager', 95, 9, 0, 'excellent', 2, 300],
    ['D-49-40', 'manager', 96, 0, 0, 'good', 0, 0],
    ['D-49-46, D-49-47', 'manager', 98, 9, 0, 'excellent', 3, 500],
    ['D-49-45', 'manager', 98, 0, 1, 'excellent', 0, 0],
  ])('%s: %s, %d points, %i complaints, %i mistakes, %s', (_fact, group, score, c, m, work, won, yuan) => {
    expect(rate(group, score, c, m, work).value).toMatchObject({ star: won, bonusYuan: yuan });
  });
});

describe('what the next star takes', () => {
  test.each<[Parameters<typeof rate>, object | null]>([
    [
      ['agent', 89.5, 3, 0, 'below'],
      { star: 1, points: 1.5, work: 'good', complaintsOver: 1, mistakesOver: 0 },
    ],
    [
      ['agent', 92, 0, 3, 'good'],
      { star: 2, points: 3, work: 'excellent', complaintsOver: 0, mistakesOver: 0 },
    ],
    [
      ['agent', 96, 2, 3, 'excellent'],
      { star: 3, points: 2, work: null, complaintsOver: 0, mistakesOver: 3 },
    ],
    [
      ['agent', 96, 0, 0, 'good'],
      { star: 2, points: 0, work: 'excellent', complaintsOver: 0, mistakesOver: 0 },
    ],
    [['manager', 90, 9, 2, 'good'], { star: 1, points: 1, work: null, complaintsOver: 0, mistakesOver: 2 }],
    [
      ['agent', 99, 0, 0, 'good'],
      { star: 3, points: 0, work: 'excellent', complaintsOver: 0, mistakesOver: 0 },
    ],
    [
      ['agent', 99, 0, 1, 'good'],
      { star: 2, points: 0, work: 'excellent', complaintsOver: 0, mistakesOver: 0 },
    ],
    [['agent', 95, 0, 0, 'below'], { star: 1, points: 0, work: 'good', complaintsOver: 0, mistakesOver: 0 }],
    [
      ['agent', 89, 0, 0, 'excellent'],
      { star: 1, points: 2, work: null, complaintsOver: 0, mistakesOver: 0 },
    ],
    [['agent', 99, 0, 0, 'excellent'], null],
  ])('%j', (given, next) => {
    expect(rate(...given).value.next).toEqual(next);
  });

  test.each<[Parameters<typeof rate>, boolean]>([
    [['agent', 96, 0, 0, 'good'], true],
    [['agent', 95, 0, 0, 'below'], false],
    [['agent', 96, 0, 0, 'excellent'], false],
    [['lead', 99, 0, 1, 'excellent'], true],
  ])('%j is beyond the range of one star: %s', (given, beyond) => {
    expect(rate(...given).value.beyondRange).toBe(beyond);
  });
});

describe('steps', () => {
  test('go from the best star down to the one won, each by its clause and ruling', () => {
    const { steps } = rate('agent', 95, 1, 0, 'excellent');
    expect(steps.map(({ text, clause, holds, ruling }) => [text, clause, holds, ruling])).toEqual([
      ['三星级：绩效95分，要求至少98分：不符合', 'dep.stars.agent-three', false, 'dep-stars-boundary'],
      ['三星级：成立的投诉1次，上限2次：符合', 'dep.stars.agent-three', true, 'dep-stars-complaints'],
      ['三星级：工作完成达到出色', 'dep.stars.agent-three', true, 'dep-stars-work'],
      ['三星级：工作失误0次，上限0次：符合', 'dep.stars.agent-three', true, 'dep-stars-mistakes'],
      ['二星级：绩效95分，要求至少95分：符合', 'dep.stars.agent-two', true, 'dep-stars-boundary'],
      ['二星级：成立的投诉1次，上限2次：符合', 'dep.stars.agent-two', true, 'dep-stars-complaints'],
      ['二星级：工作完成达到出色', 'dep.stars.agent-two', true, 'dep-stars-work'],
      ['评为二星级，奖300元', 'dep.stars.agent-two', undefined, undefined],
    ]);
    expect(steps.at(-1)?.figures).toEqual(['stars.agentTwoBonus']);
  });

  test('without a star go through all, the range of one star with them', () => {
    const { steps } = rate('manager', 96, 0, 0, 'good');
    expect(steps[0]).toMatchObject({
      text: '这一组的星级不看投诉例数',
      ruling: 'dep-stars-manager-complaints',
    });
    expect(steps.filter((step) => step.holds === false).map((step) => step.text)).toEqual([
      '三星级：绩效96分，要求至少98分：不符合',
      '三星级：工作完成没有达到出色',
      '二星级：工作完成没有达到出色',
      '一星级：绩效96分，上限95分：不符合',
    ]);
    expect(steps.find((step) => step.ruling === 'dep-stars-one-range')?.text).toContain('一星级');
    expect(rate('lead', 96, 0, 0, 'good').steps[0]?.ruling).toBe('dep-stars-boundary');
  });
});

const group = fc.constantFrom(...GROUPS);
const score = fc.integer({ min: 850, max: 1050 }).map((tenths) => tenths / 10);
const few = fc.integer({ min: 0, max: 4 });
const work = fc.constantFrom<Work>('below', 'good', 'excellent');

describe('for anyone', () => {
  test('fewer complaints, fewer mistakes and better work never cost a star', () => {
    fc.assert(
      fc.property(group, score, few, few, work, (who, points, complaints, mistakes, done) => {
        const now = star(who, points, complaints, mistakes, done);
        expect(star(who, points, Math.max(0, complaints - 1), mistakes, done)).toBeGreaterThanOrEqual(now);
        expect(star(who, points, complaints, Math.max(0, mistakes - 1), done)).toBeGreaterThanOrEqual(now);
        expect(star(who, points, complaints, mistakes, 'excellent')).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  test('excellent and free of mistakes, a better score never costs a star', () => {
    fc.assert(
      fc.property(group, score, score, (who, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(star(who, high, 0, 0, 'excellent')).toBeGreaterThanOrEqual(star(who, low, 0, 0, 'excellent'));
      }),
    );
  });

  test('what the next star takes is enough for it', () => {
    fc.assert(
      fc.property(group, score, few, few, work, (who, points, complaints, mistakes, done) => {
        const { next } = rate(who, points, complaints, mistakes, done).value;
        if (!next) return;
        const raised = Math.round((points + next.points) * 100) / 100;
        expect(
          star(
            who,
            raised,
            complaints - next.complaintsOver,
            mistakes - next.mistakesOver,
            next.work ?? done,
          ),
        ).toBe(next.star);
      }),
    );
  });
});

test.each([
  ['group', { group: 'boss' as Group }],
  ['score', { score: -1 }],
  ['score', { score: 201 }],
  ['complaints', { complaints: 0.5 }],
  ['mistakes', { mistakes: -1 }],
  ['work', { work: '' as Work }],
])('refuses a wrong %s', (field, more) => {
  const input: Input = { group: 'agent', score: 92, complaints: 0, mistakes: 0, work: 'good', ...more };
  expect(refusal(() => rateStar(department, input)).map((p) => p.field)).toEqual([field]);
});
