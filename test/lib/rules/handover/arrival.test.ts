import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMinutes } from '../../../../src/lib/dates.ts';
import { HANDOVER_VOLUMES, judgeArrival, UNITS } from '../../../../src/lib/rules/handover/arrival.ts';
import type { Volume } from '../../../../src/lib/volumes.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof judgeArrival>[1];
const SHIFT = '2026-05-06 08:00';
const ask = (volume: Volume, more: Partial<Input>) =>
  judgeArrival(figuresOf(volume), {
    unit: 'call-centre',
    shiftStart: SHIFT,
    arrivedAt: SHIFT,
    ...more,
  } as Input);

describe('golden', () => {
  test.each<[string, Volume, Partial<Input>, string | null, string, string | undefined]>([
    ['A-5.9-03', 'operations', {}, '2026-05-06 07:50', 'ops.handover.arrive-early', 'attendance-on-time'],
    [
      'D-35-01',
      'department',
      { unit: 'customer-service' },
      '2026-05-06 07:50',
      'dep.handover.arrive-early',
      'dep-handover-early',
    ],
    [
      'D-57-02',
      'department',
      { unit: 'technical' },
      '2026-05-06 07:45',
      'dep.duty-roster.arrive-early',
      'technical-duty-early',
    ],
    [
      'E5-handover-01',
      'service-system',
      {},
      '2026-05-06 07:50',
      'svc.handover.arrive-early',
      'svc-handover-early',
    ],
    [
      'E5-handover-01',
      'service-system',
      { unit: 'customer-service' },
      '2026-05-06 07:50',
      'svc.handover.arrive-early',
      'svc-handover-early',
    ],
    [
      'E5-lead-28',
      'service-system',
      { leader: true },
      '2026-05-06 07:50',
      'svc.duty.leader-arrive',
      'svc-handover-early',
    ],
    ['C-2.4', 'retention', {}, '2026-05-06 07:45', 'ret.handover.early', undefined],
  ])('%s: %s %j by %s', (_fact, volume, more, arriveBy, clause, ruling) => {
    const { value, steps } = ask(volume, { ...more, arrivedAt: arriveBy ?? SHIFT });
    expect(value).toMatchObject({ arriveBy, earlyEnough: true });
    expect(steps.map((step) => step.clause)).toEqual([clause, clause]);
    expect(steps[1]).toMatchObject({ holds: true, ruling });
    const late = ask(volume, { ...more, arrivedAt: addMinutes(arriveBy ?? SHIFT, 1) });
    expect(late.value.earlyEnough).toBe(false);
    expect(late.steps[1]?.text).toContain('提前不够');
  });

  test.each<[Volume, Input['unit']]>([
    ['operations', 'customer-service'],
    ['operations', 'technical'],
    ['department', 'call-centre'],
    ['service-system', 'technical'],
    ['retention', 'technical'],
    ['retention', 'customer-service'],
  ])('%s says nothing of %s', (volume, unit) => {
    const { value, steps } = ask(volume, { unit, arrivedAt: '2026-05-06 07:30' });
    expect(value).toEqual({ arriveBy: null, earlyEnough: null, minutesEarly: 30 });
    expect(steps).toHaveLength(1);
  });

  test('minutes early, also below 0 and over midnight', () => {
    expect(ask('operations', { arrivedAt: '2026-05-06 08:03' }).value.minutesEarly).toBe(-3);
    const night = { shiftStart: '2026-03-01 00:00', arrivedAt: '2026-02-28 23:50' };
    expect(ask('operations', night).value).toEqual({
      arriveBy: '2026-02-28 23:50',
      earlyEnough: true,
      minutesEarly: 10,
    });
  });
});

test('a minute earlier never makes it too late', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...HANDOVER_VOLUMES),
      fc.constantFrom(...UNITS),
      fc.boolean(),
      fc.integer({ min: -1439, max: 1440 }),
      (volume, unit, leader, early) => {
        const at = (minutes: number) =>
          ask(volume, { unit, leader, arrivedAt: addMinutes(SHIFT, -minutes) }).value.earlyEnough;
        if (at(early - 1) === true) expect(at(early)).toBe(true);
      },
    ),
  );
});

test.each<[string, Partial<Input>]>([
  ['unit', { unit: 'website' as Input['unit'] }],
  ['shiftStart', { shiftStart: '2026-05-06 24:00' }],
  ['arrivedAt', { arrivedAt: '' }],
  ['arrivedAt', { arrivedAt: '2026-05-05 07:59' }],
  ['arrivedAt', { arrivedAt: '2026-05-07 08:01' }],
])('refuses %s: %j', (field, more) => {
  expect(refusal(() => ask('operations', more)).map((p) => p.field)).toEqual([field]);
});

test('a day early, or late, is still judged', () => {
  expect(ask('operations', { arrivedAt: '2026-05-05 08:00' }).value.earlyEnough).toBe(true);
  expect(ask('operations', { arrivedAt: '2026-05-07 08:00' }).value.earlyEnough).toBe(false);
});
