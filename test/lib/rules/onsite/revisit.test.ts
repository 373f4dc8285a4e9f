import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { judgeRevisit } from '../../../../src/lib/rules/onsite/revisit.ts';
import { figuresOf, HOLIDAYS } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof judgeRevisit>[1];
const sound: Input = {
  appointment: '2026-06-04 10:00',
  arrivedAt: '2026-06-04 10:00',
  revisitOn: '2026-06-09',
};
const judge = (more: Partial<Input> = {}) =>
  judgeRevisit(figuresOf('department'), { ...sound, ...more }, HOLIDAYS);

test.each<[string, string, boolean, string, boolean]>([
  // visit on, next visit, asked by the customer; last day, in time (D-53-98, 99)
  ['2026-06-04', '2026-06-05', false, '2026-06-09', true],
  ['2026-06-04', '2026-06-08', false, '2026-06-09', true],
  ['2026-06-04', '2026-06-09', false, '2026-06-09', true],
  ['2026-06-04', '2026-06-10', false, '2026-06-09', false],
  ['2026-06-04', '2026-06-10', true, '2026-06-09', true],
  ['2026-06-04', '2026-06-08', true, '2026-06-09', true],
  // a Saturday is not counted, and no weekday either on a public holiday
  ['2026-06-06', '2026-06-10', false, '2026-06-10', true],
  ['2026-06-06', '2026-06-11', false, '2026-06-10', false],
  ['2026-06-17', '2026-06-23', false, '2026-06-23', true],
])(
  'visited %s, next on %s (asked later %s): by %s, in time %s',
  (day, revisitOn, customerAskedLater, by, ok) => {
    const at = `${day} 10:00`;
    const { value } = judge({ appointment: at, arrivedAt: at, revisitOn, customerAskedLater });
    expect(value).toEqual({ revisitOn, late: false, revisitBy: by, inTime: ok, unknownYears: [] });
  },
);

test('the words say which of the two it is, under the clause of the figure', () => {
  const last = (more: Partial<Input>) => judge(more).steps.at(-2);
  expect(last({})).toMatchObject({
    text: '2026-06-09上门，不晚于期限2026-06-09',
    clause: 'dep.onsite.next-visit',
    ruling: 'technical-onsite-revisit',
    holds: true,
  });
  expect(last({ revisitOn: '2026-06-10' })).toMatchObject({
    text: '2026-06-10上门，晚于期限2026-06-09',
    holds: false,
  });
  expect(last({ revisitOn: '2026-06-10', customerAskedLater: true })).toMatchObject({
    text: '2026-06-10上门，晚于期限2026-06-09，是客户要求的，以客户约的为准',
    holds: true,
  });
  expect(judge().steps.map((s) => [s.clause, s.ruling, s.figures])).toEqual([
    ['dep.onsite.punctual', 'technical-onsite-late', []],
    ['dep.onsite.not-visible', 'technical-onsite-not-visible', []],
    ['dep.onsite.next-visit', 'technical-onsite-revisit', []],
    ['dep.onsite.next-visit', 'technical-onsite-revisit', ['onsite.revisitDays']],
  ]);
  expect(judge().steps.at(-1)?.text).toBe('期限是约好之日起3个工作日之内');
});

test('coming late is said besides', () => {
  expect(judge({ arrivedAt: '2026-06-04 10:01' }).value).toMatchObject({ late: true, inTime: true });
  expect(judge({ arrivedAt: '2026-06-04 10:01', told: true }).value.late).toBe(false);
});

test('a year whose holidays are not known is named', () => {
  const at = '2049-06-01 10:00';
  expect(judge({ appointment: at, arrivedAt: at, revisitOn: '2049-06-02' }).value.unknownYears).toEqual([
    '2049',
  ]);
});

test('a later day is never in time where an earlier one is not, and the last day always is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 20 }), (offset, later) => {
      const day = addDays('2025-01-06', offset);
      const visit = (revisitOn: string) =>
        judge({ appointment: `${day} 10:00`, arrivedAt: `${day} 10:00`, revisitOn }).value;
      const { revisitBy } = visit(addDays(day, 1));
      expect(visit(revisitBy).inTime).toBe(true);
      expect(visit(addDays(revisitBy, later)).inTime).toBe(false);
    }),
  );
});

test.each<[string, Partial<Input>]>([
  ['revisitOn', { revisitOn: '2026-06-04' }],
  ['revisitOn', { revisitOn: '2026-06-03' }],
  ['revisitOn', { revisitOn: '' }],
  ['arrivedAt', { arrivedAt: '' }],
])('refuses %s of %j', (field, more) => {
  expect(refusal(() => judge(more)).map((p) => p.field)).toEqual([field]);
});
