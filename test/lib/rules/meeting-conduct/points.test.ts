import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingPoints } from '../../../../src/lib/rules/meeting-conduct/points.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof meetingPoints>[1];
const department = figuresOf('department');
const none: Input = { late: 0, leftEarly: 0, phoneUse: 0, unprepared: 0, absent: 0 };
const points = (more: Partial<Input>) => meetingPoints(department, { ...none, ...more });

describe('golden', () => {
  test.each<[string, Partial<Input>, number, boolean]>([
    ['none', {}, 0, false],
    ['D-40-42', { late: 1 }, 5, false],
    ['D-40-42', { late: 3 }, 15, false],
    ['D-40-43', { leftEarly: 1 }, 5, false],
    ['D-40-44', { phoneUse: 2 }, 10, false],
    ['D-40-45', { unprepared: 1 }, 5, false],
    ['D-40-43, D-40-45', { leftEarly: 1, unprepared: 1 }, 10, false],
    ['D-39-39: absence costs no points', { absent: 3 }, 0, true],
    ['all', { late: 1, leftEarly: 1, phoneUse: 1, unprepared: 1, absent: 1 }, 20, true],
  ])('%s: %j costs %d points', (_facts, more, expected, handled) => {
    const { value } = points(more);
    expect(value.deductPoints).toBe(expected);
    expect(value.absenceHandled).toBe(handled);
  });
});

test('each part says what it is, how often and what it costs', () => {
  expect(points({ late: 2, phoneUse: 1 }).value.parts).toEqual([
    { what: '无故迟到', times: 2, points: 10 },
    { what: '无故早退', times: 0, points: 0 },
    { what: '随意接打电话', times: 1, points: 5 },
    { what: '没有提前准备好发言', times: 0, points: 0 },
  ]);
});

test('only what happened is reckoned, each with its own figure', () => {
  expect(points({ late: 1, unprepared: 2 }).steps).toEqual([
    expect.objectContaining({
      text: '无故迟到扣分：1 × 5，得 5分',
      clause: 'dep.meetings.points',
      figures: ['meeting-conduct.late'],
      ruling: 'dep-meeting-points',
    }),
    expect.objectContaining({
      text: '没有提前准备好发言扣分：2 × 5，得 10分',
      figures: ['meeting-conduct.unprepared'],
    }),
    expect.objectContaining({ text: '没有无故缺席', clause: 'dep.sanctions.missing', holds: false }),
  ]);
});

test('nothing at all is said too, and an absence is answered by another clause', () => {
  expect(points({ absent: 2 }).steps).toEqual([
    expect.objectContaining({ text: '没有会议扣分的情形', clause: 'dep.meetings.points' }),
    expect.objectContaining({
      text: '无故缺席2次：批评或者口头警告，不因此加扣分',
      clause: 'dep.sanctions.missing',
      ruling: 'dep-missing-or-late',
      holds: true,
    }),
  ]);
});

const times = fc.integer({ min: 0, max: 30 });
const month = fc.record({
  late: times,
  leftEarly: times,
  phoneUse: times,
  unprepared: times,
  absent: times,
});

test('months add up, absences change nothing of the points', () => {
  fc.assert(
    fc.property(month, month, (one, other) => {
      const both = Object.fromEntries(
        Object.entries(one).map(([key, n]) => [key, n + other[key as keyof typeof other]]),
      );
      const sum = points(one).value.deductPoints + points(other).value.deductPoints;
      expect(points(both).value.deductPoints).toBe(sum);
      expect(points({ ...one, absent: 0 }).value.deductPoints).toBe(points(one).value.deductPoints);
      const { parts } = points(one).value;
      expect(parts.reduce((all, part) => all + part.points, 0)).toBe(points(one).value.deductPoints);
    }),
  );
});

test.each([
  ['late', -1],
  ['leftEarly', 0.5],
  ['phoneUse', 201],
  ['unprepared', undefined],
  ['absent', -1],
])('refuses %s %s', (field, value) => {
  expect(refusal(() => points({ [field]: value })).map((p) => p.field)).toEqual([field]);
});
