import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeLeaving, READY } from '../../../../src/lib/rules/onsite/leaving.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof judgeLeaving>[1];
const ALL = Object.keys(READY) as (keyof typeof READY)[];
const sound: Input = {
  task: 'planned',
  dispatchedAt: '2026-06-01 23:45',
  contactedAt: '2026-06-01 23:45',
  appointment: '2026-06-02 00:30',
  travelMinutes: 40,
  ready: ALL,
};
const judge = (more: Partial<Input> = {}) => judgeLeaving(figuresOf('department'), { ...sound, ...more });
const without = (...gone: string[]) => ALL.filter((key) => !gone.includes(key));

describe('golden', () => {
  test.each<[string, Partial<Input>, boolean, string[]]>([
    ['D-53-11: all in order', {}, true, []],
    ['D-53-12', { ready: without('situation') }, false, ['situation']],
    ['D-53-13', { ready: without('solution') }, false, ['solution']],
    ['D-53-07, 10', { ready: without('recorded') }, false, ['recorded']],
    ['D-53-11', { ready: without('approved') }, false, ['approved']],
    ['D-53-49, 50', { ready: without('tools') }, false, ['tools']],
    ['D-53-14', { ready: without('usb') }, false, ['usb']],
    ['D-53-15, 16, 17', { ready: without('laptop') }, false, ['laptop']],
    ['D-53-51', { ready: without('route') }, false, ['route']],
    ['D-53-52', { ready: without('dress') }, false, ['dress']],
    ['nothing done yet', { ready: [] }, false, ALL],
    ['D-53-31, 33: approved afterwards', { task: 'extra', ready: without('approved') }, true, []],
    [
      'D-53-31: the rest stands',
      { task: 'extra', ready: without('approved', 'situation') },
      false,
      ['situation'],
    ],
  ])('%s: may go, missing', (_facts, more, mayGo, missing) => {
    expect(judge(more).value).toMatchObject({ mayGo, missing, extra: more.task === 'extra' });
  });

  test.each<[string, boolean]>([
    ['2026-06-01 23:45', true],
    ['2026-06-02 00:14', true],
    ['2026-06-02 00:15', true],
    ['2026-06-02 00:16', false],
  ])('D-53-44: called at %s: in time %s', (contactedAt, contactInTime) => {
    const { value, steps } = judge({ contactedAt });
    expect(value).toMatchObject({ contactBy: '2026-06-02 00:15', contactInTime, mayGo: true });
    expect(steps[0]).toMatchObject({
      clause: 'dep.onsite.contact-at-once',
      ruling: 'technical-onsite-contact',
      figures: ['onsite.contactMinutes'],
      holds: contactInTime,
    });
  });

  test.each([
    [40, '2026-06-01 23:50'],
    [0, '2026-06-02 00:30'],
  ])('D-53-53: %d minutes on the way: leave by %s', (travelMinutes, leaveBy) => {
    const { value, steps } = judge({ travelMinutes });
    expect(value).toMatchObject({ leaveBy, appointment: '2026-06-02 00:30' });
    expect(steps.at(-1)).toMatchObject({
      text: `约定2026-06-02 00:30，路上${travelMinutes}分钟，最迟${leaveBy}出发`,
      clause: 'dep.onsite.punctual',
      ruling: 'technical-onsite-late',
    });
  });

  test('each condition cites its clause', () => {
    const cited = (more: Partial<Input>) =>
      judge(more)
        .steps.slice(1, -1)
        .map((s) => [s.clause.replace('dep.onsite.', ''), s.ruling, s.holds]);
    expect(cited({})).toEqual([
      ['not-ready', 'technical-onsite-not-ready', true],
      ['not-ready', 'technical-onsite-not-ready', true],
      ['approval', 'technical-onsite-approver', true],
      ['approval', 'technical-onsite-approver', true],
      ['before-leaving', undefined, true],
      ['tools', undefined, true],
      ['laptop', 'technical-onsite-laptop', true],
      ['before-leaving', undefined, true],
      ['before-leaving', undefined, true],
    ]);
    expect(cited({ task: 'extra' })[3]).toEqual(['extra-task', 'technical-onsite-extra', undefined]);
    expect(judge({ ready: [] }).steps.map((s) => s.text)).toEqual(
      expect.arrayContaining(ALL.map((key) => READY[key].no)),
    );
    expect(judge().steps.map((s) => s.text)).toEqual(
      expect.arrayContaining(ALL.map((key) => READY[key].yes)),
    );
  });
});

test('more in order never keeps anyone back, and what is missing is what was not named', () => {
  fc.assert(
    fc.property(fc.subarray(ALL), fc.constantFrom('planned' as const, 'extra' as const), (ready, task) => {
      const { value } = judge({ ready, task });
      const needed = task === 'extra' ? without('approved') : ALL;
      expect(value.missing).toEqual(needed.filter((key) => !ready.includes(key)));
      expect(value.mayGo).toBe(value.missing.length === 0);
    }),
  );
});

test.each<[string, Partial<Input>]>([
  ['contactedAt', { contactedAt: '2026-06-01 23:44' }],
  ['appointment', { contactedAt: '2026-06-02 00:31' }],
  ['travelMinutes', { travelMinutes: 1441 }],
  ['travelMinutes', { travelMinutes: 0.5 }],
  ['ready.0', { ready: ['x' as never] }],
  ['dispatchedAt', { dispatchedAt: '' }],
])('refuses %s of %j', (field, more) => {
  expect(refusal(() => judge(more)).map((p) => p.field)).toEqual([field]);
});

test('an appointment at the moment of the call is taken', () => {
  expect(judge({ contactedAt: '2026-06-02 00:15', appointment: '2026-06-02 00:15' }).value.mayGo).toBe(true);
});
