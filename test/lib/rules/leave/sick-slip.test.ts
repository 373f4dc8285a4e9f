import { expect, test } from 'vitest';
import { sickSlip } from '../../../../src/lib/rules/leave/sick-slip.ts';
import { operations, service } from '../../../support/figures.ts';
import { isRefused, refusal } from '../../../support/refusal.ts';

test.each([
  ['2026-04-13', '2026-04-14', '2026-04-15'],
  ['2026-04-14', '2026-04-14', '2026-04-15'],
  ['2026-04-28', '2026-04-30', '2026-05-01'],
  ['2026-12-30', '2026-12-31', '2027-01-01'],
  ['2024-02-27', '2024-02-28', '2024-02-29'],
])('sick from %s to %s: due on %s, the day after (A-5.8-17, E5-leave-24)', (sickFrom, sickTo, dueOn) => {
  const input = { sickFrom, sickTo };
  expect(sickSlip(operations, input).value).toEqual({ dueOn, handTo: '上级主管领导' });
  expect(sickSlip(service, input).value).toEqual({ dueOn, handTo: '班长' });
});

test.each([
  [['2026-04-15'], '2026-04-16'],
  [['2026-04-17', '2026-04-16', '2026-04-15'], '2026-04-18'],
  [['2026-04-16'], '2026-04-15'],
  [['2026-04-15', '2026-04-15'], '2026-04-16'],
])('with days off %j: due on %s, the first day worked (ruling sick-slip-day-off)', (daysOff, dueOn) => {
  const { value, steps } = sickSlip(operations, { sickFrom: '2026-04-13', sickTo: '2026-04-14', daysOff });
  expect(value.dueOn).toBe(dueOn);
  expect(steps).toHaveLength(1);
  expect(steps[0]).toMatchObject({
    clause: 'ops.leave.sick-slip',
    ruling: 'sick-slip-day-off',
    figures: ['leave.sickSlipDue'],
  });
  expect(steps[0]?.text).toContain(dueOn);
});

test.each([
  ['sickTo', { sickFrom: '2026-04-14', sickTo: '2026-04-13' }],
  ['sickTo', { sickFrom: '2026-04-14', sickTo: '2026-02-30' }],
  ['sickFrom', { sickFrom: '', sickTo: '2026-04-14' }],
  ['daysOff.0', { sickFrom: '2026-04-13', sickTo: '2026-04-14', daysOff: ['明天'] }],
])('refuses a wrong %s', (field, input) => {
  expect(refusal(() => sickSlip(operations, input)).map((p) => p.field)).toEqual([field]);
});

test('refuses a leave that ends on the last day there is, rather than answer with no day', () => {
  expect(isRefused(() => sickSlip(operations, { sickFrom: '9999-12-31', sickTo: '9999-12-31' }))).toBe(true);
});
