import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENT_KINDS, tallyMonth } from '../../../../src/lib/rules/attendance/month.ts';
import { operations, service } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Kind = (typeof EVENT_KINDS)[number];
const MONTH = '2026-08';
const at = (kind: Kind, minutes: number, leaveAsked = false) => ({
  date: `${MONTH}-04`,
  kind,
  minutes,
  leaveAsked,
});
const inOperations = (...events: ReturnType<typeof at>[]) =>
  tallyMonth(operations, { month: MONTH, events }).value;
const inService = (...events: ReturnType<typeof at>[]) => tallyMonth(service, { month: MONTH, events }).value;

describe('golden: how one event counts', () => {
  test.each<[string, Kind, number, boolean, number, number, number, number]>([
    // kind, minutes, leave asked → short, between, disciplinary, late or early
    ['A-5.7-01', 'late', 1, false, 1, 0, 0, 1],
    ['A-5.7-01', 'late', 10, false, 1, 0, 0, 1],
    ['A-5.7-01, A-5.8-22', 'late', 11, false, 0, 1, 0, 1],
    ['A-5.7-01, A-5.8-22', 'late', 19, false, 0, 1, 0, 1],
    ['A-5.8-22', 'late', 20, false, 0, 0, 1, 1],
    ['A-5.8-22', 'late', 20, true, 0, 0, 0, 1],
    ['A-5.7-01', 'early', 10, false, 1, 0, 0, 1],
    ['A-5.8-23', 'early', 20, false, 0, 0, 1, 1],
    ['A-5.7-13', 'meal-overrun', 10, false, 1, 0, 0, 1],
    ['A-5.7-13, A-5.8-22', 'meal-overrun', 20, false, 0, 0, 1, 1],
    ['A-5.8-23', 'off-post', 19, false, 0, 0, 0, 0],
    ['A-5.8-23', 'off-post', 20, false, 0, 0, 1, 0],
    ['A-5.8-23', 'off-post', 1440, false, 0, 0, 1, 0],
    ['A-5.8-23, leave asked is no excuse', 'off-post', 20, true, 0, 0, 1, 0],
    ['A-5.7-13, leave asked is no excuse', 'meal-overrun', 20, true, 0, 0, 1, 1],
  ])(
    '%s: %s of %i minutes, leave asked %s',
    (_facts, kind, minutes, asked, shortCount, unregulatedCount, disciplineCount, lateEarlyCount) => {
      expect(inOperations(at(kind, minutes, asked))).toMatchObject({
        shortCount,
        unregulatedCount,
        disciplineCount,
        lateEarlyCount,
      });
    },
  );

  test.each<[string, Kind, number, boolean, number]>([
    ['E5-leave-31', 'late', 19, false, 0],
    ['E5-leave-31', 'late', 20, false, 1],
    ['E5-leave-31', 'late', 45, true, 0],
    ['E5-leave-32', 'off-post', 19, false, 0],
    ['E5-leave-32', 'off-post', 20, false, 1],
  ])(
    'service-system, %s: %s of %i minutes, leave asked %s: %i',
    (_fact, kind, minutes, asked, disciplineCount) => {
      expect(inService(at(kind, minutes, asked))).toMatchObject({
        disciplineCount,
        shortCount: null,
        unregulatedCount: null,
        absenceDays: null,
        dismissalGround: null,
        untilAbsence: null,
        untilDismissal: null,
      });
    },
  );
});

describe('golden: what a month comes to (A-5.7-01, A-5.11-04)', () => {
  const short = (times: number) => Array.from({ length: times }, () => at('late', 10));

  test.each([
    [0, 0, false, 3, 3],
    [2, 0, false, 1, 1],
    [3, 1, true, null, null],
    [4, 1, true, null, null],
    [6, 1, true, null, null],
  ])(
    '%i short latenesses: %i days of absence, ground %s',
    (times, absenceDays, ground, untilAbsence, untilDismissal) => {
      expect(inOperations(...short(times))).toMatchObject({
        absenceDays,
        dismissalGround: ground,
        untilAbsence,
        untilDismissal,
      });
    },
  );

  test('longer ones count for the ground, not for the day of absence', () => {
    expect(inOperations(...short(2), at('late', 15))).toMatchObject({
      absenceDays: 0,
      dismissalGround: true,
    });
    expect(inOperations(at('late', 25), at('early', 30), at('meal-overrun', 12))).toMatchObject({
      absenceDays: 0,
      dismissalGround: true,
      disciplineCount: 2,
      unregulatedCount: 1,
    });
  });

  test('only what there is is said', () => {
    const said = (...events: ReturnType<typeof at>[]) =>
      tallyMonth(operations, { month: MONTH, events }).steps.flatMap(({ text, holds }) =>
        holds === undefined ? [text] : [],
      );
    const counts = (times: number, all: number) => [
      expect.stringMatching(`^每次10分钟以内的迟到早退本月累计${times}次`),
      expect.stringMatching(`^迟到早退当月累计${all}次`),
    ];
    expect(said(...short(2))).toEqual(counts(2, 2));
    expect(said(...short(2), at('late', 11))).toEqual([
      '超过10分钟、不足20分钟的1次：只记录，不折算',
      ...counts(2, 3),
    ]);
    expect(said(...short(3))).toEqual([counts(3, 3)[0], '折作旷工1天', counts(3, 3)[1]]);
  });

  test('time off post counts for neither', () => {
    const off = Array.from({ length: 5 }, () => at('off-post', 5));
    expect(inOperations(...off)).toMatchObject({ absenceDays: 0, dismissalGround: false, lateEarlyCount: 0 });
  });

  test('events of other months are left out and counted (ruling attendance-period)', () => {
    const events = [
      at('late', 5),
      { ...at('late', 5), date: '2026-07-31' },
      { ...at('late', 5), date: '2026-09-01' },
    ];
    expect(tallyMonth(operations, { month: MONTH, events }).value).toMatchObject({
      shortCount: 1,
      outside: 2,
    });
  });
});

const event = fc.record({
  date: fc.constantFrom('2026-08-01', '2026-08-31', '2026-07-31', '2025-08-15'),
  kind: fc.constantFrom(...EVENT_KINDS),
  minutes: fc.oneof(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 1, max: 1440 })),
  leaveAsked: fc.boolean(),
});
const shuffled = fc
  .array(event, { maxLength: 12 })
  .chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
    ),
  );
const volume = fc.constantFrom(operations, service);

describe('for any month', () => {
  test('the tally does not depend on the order of the events', () => {
    fc.assert(
      fc.property(volume, shuffled, (figures, [events, others]) => {
        const one = tallyMonth(figures, { month: MONTH, events });
        const other = tallyMonth(figures, { month: MONTH, events: others });
        expect(other.value).toEqual(one.value);
        expect(other.steps.map((step) => step.text).sort()).toEqual(
          one.steps.map((step) => step.text).sort(),
        );
      }),
    );
  });

  test('every lateness is short, between, or long, and every event counted or outside', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const tally = tallyMonth(operations, { month: MONTH, events }).value;
        const inside = events.filter((e) => e.date.startsWith(MONTH));
        const lateEarly = inside.filter((e) => e.kind !== 'off-post');
        expect(tally.outside).toBe(events.length - inside.length);
        expect(tally.lateEarlyCount).toBe(lateEarly.length);
        const long = lateEarly.filter((e) => e.minutes >= 20).length;
        expect((tally.shortCount ?? 0) + (tally.unregulatedCount ?? 0) + long).toBe(lateEarly.length);
        expect(tally.disciplineCount).toBeLessThanOrEqual(inside.filter((e) => e.minutes >= 20).length);
      }),
    );
  });

  test('one event more never lowers a count or lifts a consequence', () => {
    fc.assert(
      fc.property(fc.array(event), event, (events, more) => {
        const before = tallyMonth(operations, { month: MONTH, events }).value;
        const after = tallyMonth(operations, { month: MONTH, events: [...events, more] }).value;
        for (const count of ['shortCount', 'disciplineCount', 'lateEarlyCount', 'absenceDays'] as const) {
          expect(after[count]).toBeGreaterThanOrEqual(before[count] as number);
        }
        if (before.dismissalGround) expect(after.dismissalGround).toBe(true);
      }),
    );
  });

  test('as many more as it says reach the next threshold, and one fewer does not', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 5 }), (events) => {
        const { untilAbsence, untilDismissal } = tallyMonth(operations, { month: MONTH, events }).value;
        const with_ = (times: number) =>
          tallyMonth(operations, {
            month: MONTH,
            events: [...events, ...Array.from({ length: times }, () => at('late', 1))],
          }).value;
        if (untilAbsence !== null) {
          expect(with_(untilAbsence).absenceDays).toBe(1);
          expect(with_(untilAbsence - 1).absenceDays).toBe(0);
        }
        if (untilDismissal !== null) {
          expect(with_(untilDismissal).dismissalGround).toBe(true);
          expect(with_(untilDismissal - 1).dismissalGround).toBe(false);
        }
      }),
    );
  });
});

test.each([
  ['month', { month: '' }],
  ['month', { month: '2026-13' }],
  ['events.0.date', { events: [{ ...at('late', 5), date: '2026-08-32' }] }],
  ['events.0.minutes', { events: [at('late', 0)] }],
  ['events.0.minutes', { events: [at('late', 1441)] }],
  ['events.0.minutes', { events: [at('late', 7.5)] }],
  ['events.1.kind', { events: [at('late', 5), { ...at('late', 5), kind: 'absent' as Kind }] }],
])('refuses a wrong %s', (field, more) => {
  expect(
    refusal(() => tallyMonth(operations, { month: MONTH, events: [], ...more })).map((p) => p.field),
  ).toEqual([field]);
});
