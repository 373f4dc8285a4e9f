import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeSolved, judgeUnsolved, SOLVED, UNSOLVED } from '../../../../src/lib/rules/onsite/finish.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
const DONE = Object.keys(SOLVED) as (keyof typeof SOLVED)[];
const TRIED = Object.keys(UNSOLVED) as (keyof typeof UNSOLVED)[];
const arrival = { appointment: '2026-06-01 14:00', arrivedAt: '2026-06-01 14:00' };
type Solved = Parameters<typeof judgeSolved>[1];
type Unsolved = Parameters<typeof judgeUnsolved>[1];
const solved = (more: Partial<Solved> = {}) =>
  judgeSolved(department, { ...arrival, task: 'planned', done: DONE, ...more });
const unsolved = (more: Partial<Unsolved> = {}) =>
  judgeUnsolved(department, { ...arrival, tried: TRIED, ...more });

describe('arriving (D-53-53 to 55)', () => {
  test.each<[string, boolean, boolean, string, boolean | undefined]>([
    ['2026-06-01 13:59', false, false, 'dep.onsite.punctual', true],
    ['2026-06-01 14:00', false, false, 'dep.onsite.punctual', true],
    ['2026-06-01 14:01', false, true, 'dep.onsite.punctual', false],
    ['2026-06-01 14:01', true, false, 'dep.onsite.delay', undefined],
    ['2026-06-01 14:00', true, false, 'dep.onsite.punctual', true],
    ['2026-06-02 09:00', false, true, 'dep.onsite.punctual', false],
  ])('at %s, told %s: late %s', (arrivedAt, told, late, clause, holds) => {
    for (const { value, steps } of [solved({ arrivedAt, told }), unsolved({ arrivedAt, told })]) {
      expect(value.late).toBe(late);
      expect(value.mayReturn).toBe(true);
      expect(steps[0]).toMatchObject({ clause, ruling: 'technical-onsite-late' });
      expect(steps[0]?.holds).toBe(holds);
    }
  });

  test('in words', () => {
    expect(solved().steps[0]?.text).toBe('约定2026-06-01 14:00，按时到达');
    expect(solved({ arrivedAt: '2026-06-01 15:10' }).steps[0]?.text).toBe(
      '约定2026-06-01 14:00，晚到70分钟，算迟到',
    );
    expect(solved({ arrivedAt: '2026-06-01 15:10', told: true }).steps[0]?.text).toBe(
      '比约定晚到70分钟，约定时间以前已经说明，客户同意等，不算迟到',
    );
  });
});

describe('coming back', () => {
  test.each(DONE)('solved: not before %s', (key) => {
    const { value, steps } = solved({ done: DONE.filter((k) => k !== key) });
    expect(value).toMatchObject({ mayReturn: false, missing: [key] });
    expect(steps.filter((s) => s.holds === false)).toMatchObject([
      { text: SOLVED[key].no, clause: SOLVED[key].clause },
    ]);
  });

  test.each(TRIED)('unsolved: not before %s', (key) => {
    const { value, steps } = unsolved({ tried: TRIED.filter((k) => k !== key) });
    expect(value).toMatchObject({ mayReturn: false, missing: [key] });
    expect(steps.filter((s) => s.holds === false)).toMatchObject([
      { text: UNSOLVED[key].no, clause: UNSOLVED[key].clause },
    ]);
  });

  test('the steps in their order, each under its clause', () => {
    const cited = (steps: { clause: string; ruling?: string }[]) =>
      steps.slice(1).map((s) => [s.clause, s.ruling]);
    expect(cited(solved().steps)).toEqual([
      ['dep.onsite.explain', undefined],
      ['dep.onsite.step-restore', undefined],
      ['dep.onsite.record', undefined],
      ['dep.onsite.rating', 'technical-onsite-rating'],
      ['dep.onsite.signature', undefined],
      ['dep.onsite.leave', 'technical-onsite-leave'],
      ['dep.onsite.return', 'technical-onsite-return'],
      ['dep.onsite.archive', 'technical-onsite-record'],
    ]);
    expect(cited(unsolved().steps)).toEqual([
      ['dep.onsite.unsolved', 'technical-onsite-help'],
      ['dep.onsite.unsolved', 'technical-onsite-help'],
      ['dep.onsite.unsolved', 'technical-onsite-help'],
      ['dep.onsite.unsolved', 'technical-onsite-help'],
      ['dep.onsite.record', undefined],
      ['dep.onsite.leave', 'technical-onsite-leave'],
      ['dep.onsite.return', 'technical-onsite-return'],
      ['dep.tech-reporting.matters', 'technical-reporting-matters'],
      ['dep.onsite.archive', 'technical-onsite-record'],
    ]);
    expect(unsolved().steps.map((s) => s.text)).toContain('现场没有彻底解决的，必须及时请示报告');
  });

  test('a task taken on the road is signed afterwards (D-53-33)', () => {
    const { value, steps } = solved({ task: 'extra' });
    expect(value).toMatchObject({ extra: true, mayReturn: true });
    expect(steps.at(-2)).toMatchObject({
      text: '途中加派的，回公司当天请批准人补签，当天不行的次日上班后办',
      clause: 'dep.onsite.extra-task',
      ruling: 'technical-onsite-extra',
    });
    expect(solved().value.extra).toBe(false);
    expect(solved().steps).toHaveLength(9);
  });

  test.each([
    ['2026-06-01 14:00', '2028-06-01'],
    ['2026-02-28 14:00', '2028-02-28'],
    ['2028-02-29 14:00', '2030-02-28'],
  ])('the record of a visit on %s is kept until %s', (arrivedAt, keepUntil) => {
    expect(solved({ arrivedAt, told: true }).value.keepUntil).toBe(keepUntil);
    expect(unsolved({ arrivedAt, told: true }).value.keepUntil).toBe(keepUntil);
    expect(solved({ arrivedAt, told: true }).steps.at(-1)).toMatchObject({
      text: `客户服务记录单归档，保存到${keepUntil}`,
      figures: ['onsite.keepMonths'],
    });
  });
});

test('what is missing is what was not done, in order, whatever the order named', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(DONE), fc.shuffledSubarray(TRIED), (done, tried) => {
      const back = solved({ done }).value;
      expect(back.missing).toEqual(DONE.filter((key) => !done.includes(key)));
      expect(back.mayReturn).toBe(back.missing.length === 0);
      const still = unsolved({ tried }).value;
      expect(still.missing).toEqual(TRIED.filter((key) => !tried.includes(key)));
      expect(still.mayReturn).toBe(still.missing.length === 0);
    }),
  );
});

test.each<[string, Partial<Solved>]>([
  ['arrivedAt', { arrivedAt: '2026-06-31 14:00' }],
  ['appointment', { appointment: '' }],
  ['done.0', { done: ['x' as never] }],
  ['task', { task: 'x' as never }],
])('refuses %s of %j', (field, more) => {
  expect(refusal(() => solved(more)).map((p) => p.field)).toEqual([field]);
});

test('refuses an unknown step of an unsolved fault', () => {
  expect(refusal(() => unsolved({ tried: ['rated' as never] })).map((p) => p.field)).toEqual(['tried.0']);
});
