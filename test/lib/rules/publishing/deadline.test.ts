import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMinutes } from '../../../../src/lib/dates.ts';
import { judgePublication } from '../../../../src/lib/rules/publishing/deadline.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof judgePublication>[1];
const department = figuresOf('department');
const judge = (input: Input) => judgePublication(department, input).value;

describe('golden', () => {
  test.each<[string, Input['kind'], string, string, string, boolean, number]>([
    // facts; kind, approved, published; last moment, on time, minutes left
    ['D-70-03', 'general', '2026-06-08 15:00', '2026-06-09 14:59', '2026-06-09 15:00', true, 1],
    ['D-70-03', 'general', '2026-06-08 15:00', '2026-06-09 15:00', '2026-06-09 15:00', true, 0],
    ['D-70-03', 'general', '2026-06-08 15:00', '2026-06-09 15:01', '2026-06-09 15:00', false, -1],
    ['D-70-05', 'important', '2026-06-08 20:30', '2026-06-09 08:30', '2026-06-09 08:30', true, 0],
    ['D-70-05', 'important', '2026-06-08 20:30', '2026-06-09 08:31', '2026-06-09 08:30', false, -1],
    ['D-70-05', 'important', '2026-06-08 08:00', '2026-06-08 08:00', '2026-06-08 20:00', true, 720],
    ['D-70-07', 'dynamic', '2027-02-28 15:00', '2027-03-01 14:00', '2027-03-01 15:00', true, 60],
    ['D-70-07', 'dynamic', '2028-02-28 15:00', '2028-03-01 14:00', '2028-02-29 15:00', false, -1380],
    // Over the National Day holiday: the hours run on.
    ['D-70-07', 'dynamic', '2026-10-01 09:00', '2026-10-08 09:00', '2026-10-02 09:00', false, -8640],
  ])(
    '%s: %s approved %s, published %s',
    (_fact, kind, approvedAt, publishedAt, publishBy, onTime, minutesLeft) => {
      expect(judge({ kind, approvedAt, publishedAt })).toEqual({
        publishBy,
        onTime,
        minutesLeft,
        reviewed: true,
      });
    },
  );

  test('what is not published has a last moment and no verdict', () => {
    expect(judge({ kind: 'important', approvedAt: '2026-06-12 18:00' })).toEqual({
      publishBy: '2026-06-13 06:00',
      onTime: null,
      minutesLeft: null,
      reviewed: true,
    });
  });

  test.each<[string | undefined, string | undefined, boolean | null]>([
    // D-70-11: the day that the approval names, the day it was published; on time
    [undefined, undefined, null],
    [undefined, '2026-06-20 09:00', null],
    ['2026-06-15', undefined, null],
    ['2026-06-15', '2026-06-15 00:00', true],
    ['2026-06-15', '2026-06-15 23:59', true],
    ['2026-06-15', '2026-06-14 23:59', false],
    ['2026-06-15', '2026-06-16 00:00', false],
  ])('static, to be released on %s, published %s: %s', (releaseOn, publishedAt, onTime) => {
    const value = judge({ kind: 'static', approvedAt: '2026-06-08 10:00', releaseOn, publishedAt });
    expect(value).toEqual({ publishBy: null, onTime, minutesLeft: null, reviewed: true });
  });

  test.each<[('head' | 'manager')[], boolean]>([
    [[], true],
    [['head'], false],
    [['manager'], false],
    [['head', 'manager'], false],
  ])('D-16-03: with %j left out, reviewed %s', (skipped, reviewed) => {
    const { value, steps } = judgePublication(department, {
      kind: 'general',
      approvedAt: '2026-06-08 10:00',
      skipped,
    });
    expect(value.reviewed).toBe(reviewed);
    expect(steps[0]).toMatchObject({
      clause: 'dep.publishing.final-approval',
      ruling: 'dep-website-approval',
      holds: reviewed,
    });
  });
});

describe('the steps', () => {
  const clauses = (input: Input) =>
    judgePublication(department, input).steps.map(({ clause, ruling, holds }) => [clause, ruling, holds]);
  const review = ['dep.publishing.final-approval', 'dep-website-approval', true];
  const start = ['dep.publishing.final-approval', 'dep-website-approval', undefined];

  test.each(['general', 'important', 'dynamic'] as const)('%s cites its own clause and figure', (kind) => {
    const input = { kind, approvedAt: '2026-06-08 10:00', publishedAt: '2026-06-10 10:01' };
    const clause = `dep.publishing.${kind}`;
    expect(clauses(input)).toEqual([
      review,
      start,
      [clause, 'dep-publishing-clock', undefined],
      [clause, 'dep-publishing-clock', false],
    ]);
    const { steps } = judgePublication(department, input);
    expect(steps.slice(2).map((step) => step.figures)).toEqual([
      [`publishing.${kind}`],
      [`publishing.${kind}`],
    ]);
  });

  test('static cites the day that the approval names', () => {
    const own = (holds?: boolean) => ['dep.publishing.static-date', 'dep-publishing-static', holds];
    const input: Input = { kind: 'static', approvedAt: '2026-06-08 10:00' };
    expect(clauses(input)).toEqual([review, start, own()]);
    expect(clauses({ ...input, releaseOn: '2026-06-09' })).toEqual([review, start, own()]);
    expect(clauses({ ...input, releaseOn: '2026-06-09', publishedAt: '2026-06-09 10:00' })).toEqual([
      review,
      start,
      own(),
      own(true),
    ]);
  });
});

describe('for any approval', () => {
  const approvedAt = fc.integer({ min: 0, max: 50_000_000 }).map((m) => addMinutes('2001-01-01 00:00', m));
  const kind = fc.constantFrom('general', 'important', 'dynamic') as fc.Arbitrary<Input['kind']>;

  test('on time exactly up to the last moment', () => {
    fc.assert(
      fc.property(kind, approvedAt, fc.nat(3000), (of, at, minutes) => {
        const { onTime, minutesLeft, publishBy } = judge({
          kind: of,
          approvedAt: at,
          publishedAt: addMinutes(at, minutes),
        });
        expect(onTime).toBe(addMinutes(at, minutes) <= (publishBy as string));
        expect(addMinutes(addMinutes(at, minutes), minutesLeft as number)).toBe(publishBy);
      }),
    );
  });

  test('what is important is due no later than anything else', () => {
    fc.assert(
      fc.property(kind, approvedAt, (of, at) => {
        const due = (k: Input['kind']) => judge({ kind: k, approvedAt: at }).publishBy as string;
        expect(due('important') <= due(of)).toBe(true);
      }),
    );
  });
});

test.each<[string, Partial<Input>]>([
  ['publishedAt', { publishedAt: '2026-06-08 09:59' }],
  ['releaseOn', { kind: 'static', releaseOn: '2026-06-07' }],
  ['approvedAt', { approvedAt: '2026-06-31 10:00' }],
  ['kind', { kind: 'urgent' as never }],
  ['skipped', { skipped: ['head', 'head'] }],
])('refuses %s: %j', (field, more) => {
  const input: Input = { kind: 'general', approvedAt: '2026-06-08 10:00', ...more };
  expect(refusal(() => judge(input)).map((p) => p.field)).toEqual([field]);
});

test('a day of release is no matter of what has hours', () => {
  const input: Input = { kind: 'general', approvedAt: '2026-06-08 10:00', releaseOn: '2026-06-01' };
  expect(judge(input).publishBy).toBe('2026-06-09 10:00');
  const sameDay: Input = { kind: 'static', approvedAt: '2026-06-08 10:00', releaseOn: '2026-06-08' };
  expect(judge(sameDay).reviewed).toBe(true);
});
