import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekdayOf } from '../../../../src/lib/holidays.ts';
import { repMeeting } from '../../../../src/lib/rules/meetings/rep-meeting.ts';
import { service } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

test.each([
  // E5-meeting-12, E5-lead-13: the Friday last before the 25th; the report by the 21st
  ['2026-11', '2026-11-20', '2026-11-21', false],
  ['2026-09', '2026-09-18', '2026-09-21', false],
  ['2026-08', '2026-08-21', '2026-08-21', false],
  ['2026-05', '2026-05-22', '2026-05-21', true],
  ['2026-07', '2026-07-24', '2026-07-21', true],
])('%s: on %s, report by %s, due before: %s', (month, meetingOn, reportDueOn, reportDueBeforeMeeting) => {
  const { value, steps } = repMeeting(service, { month });
  expect(value).toEqual({ meetingOn, reportDueOn, reportDueBeforeMeeting });
  expect(steps.map(({ clause, ruling }) => [clause, ruling])).toEqual([
    ['svc.meetings.monthly-date', 'svc-meetings-date'],
    ['svc.duty.leader-monthly-report-due', 'svc-meetings-report-order'],
  ]);
  expect(steps[1]?.text).toContain(reportDueBeforeMeeting ? '已经到期' : '还没有到期');
});

test('always a Friday from the 18th to the 24th', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const name = `${year}-${String(month).padStart(2, '0')}`;
      const { meetingOn } = repMeeting(service, { month: name }).value;
      expect(weekdayOf(meetingOn)).toBe(5);
      expect(meetingOn >= `${name}-18` && meetingOn <= `${name}-24`).toBe(true);
    }),
  );
});

test('refuses a month that does not exist', () => {
  expect(refusal(() => repMeeting(service, { month: '2026-13' })).map((p) => p.field)).toEqual(['month']);
});
