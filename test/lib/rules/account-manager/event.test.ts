import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMinutes } from '../../../../src/lib/dates.ts';
import { EVENTS, judgeEvent } from '../../../../src/lib/rules/account-manager/event.ts';
import { service } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof judgeEvent>[1];
const base: Input = { event: 'leaving', knownAt: '2026-06-12 18:00' };
const judge = (more: Partial<Input> = {}) => judgeEvent(service, { ...base, ...more });

describe('golden', () => {
  test.each<[string | undefined, boolean, boolean | null, boolean | null]>([
    // E1-mgr-35, -36: reported, with advice; in time, complete
    [undefined, false, null, null],
    ['2026-06-12 18:00', true, true, true],
    ['2026-06-13 18:00', true, true, true],
    ['2026-06-13 18:00', false, true, false],
    ['2026-06-13 18:01', true, false, false],
  ])('reported at %s, advice %s', (reportedAt, withAdvice, onTime, complete) => {
    expect(judge({ reportedAt, withAdvice }).value).toEqual({
      major: true,
      reportBy: '2026-06-13 18:00',
      onTime,
      complete,
    });
  });

  test.each(EVENTS)('%s', (event) => {
    const major = event !== 'other';
    expect(judge({ event }).value).toEqual({
      major,
      reportBy: major ? '2026-06-13 18:00' : null,
      onTime: null,
      complete: null,
    });
  });
});

test('the steps cite what they rest on', () => {
  const read = (more: Partial<Input>) =>
    judge(more).steps.map(({ text, clause, ruling, holds }) => [text, clause, ruling, holds]);
  const kinds = 'svc.account-manager.major-event-kinds';
  const limit = 'svc.account-manager.major-event';
  const ruling = 'svc-manager-major-event';
  expect(read({ event: 'other' })).toEqual([
    ['不在列出的重大事件里，没有报告的时限', kinds, ruling, undefined],
  ]);
  expect(read({ reportedAt: '2026-06-14 18:00' })).toEqual([
    ['属于重大事件', kinds, ruling, undefined],
    ['2026-06-12 18:00知道，最晚2026-06-13 18:00报告主管', limit, ruling, undefined],
    ['从知道到报告48小时，上限24小时：不符合', limit, ruling, false],
    ['没有附对策建议', limit, ruling, false],
  ]);
  expect(read({ reportedAt: '2026-06-12 19:00', withAdvice: true }).at(-1)?.[0]).toBe('附了对策建议');
  expect(judge().steps[1]?.figures).toEqual(['account-manager.majorEventHours']);
});

test('in time exactly up to the last minute', () => {
  fc.assert(
    fc.property(fc.nat(3000), (minutes) => {
      const reportedAt = addMinutes(base.knownAt, minutes);
      const { onTime, reportBy } = judge({ reportedAt }).value;
      expect(onTime).toBe(reportedAt <= (reportBy as string));
    }),
  );
});

test('refuses a report before it was known', () => {
  expect(refusal(() => judge({ reportedAt: '2026-06-12 17:59' })).map((p) => p.field)).toEqual([
    'reportedAt',
  ]);
});
