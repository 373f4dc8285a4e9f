import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSheet } from '../../../src/lib/quiz/bundle.ts';
import {
  answerSheet,
  beginSitting,
  flag,
  minutesUsed,
  noteLeft,
  noteText,
  readPerson,
  Sitting,
  seedOf,
  tick,
  timeLeft,
  withAnswer,
} from '../../../src/lib/quiz/sitting.ts';
import { paper } from '../../support/questions.ts';

const START = Date.UTC(2026, 4, 15, 1, 0, 0);
const MINUTE = 60_000;
const person = { name: '张三', number: '001', group: '一班' };
const begin = () => beginSitting(paper, person, 's', START);

test('time runs', () => {
  const later = tick(begin(), START + 1000, 1000);
  expect(later.usedMs).toBe(1000);
  expect(timeLeft(later)).toBe(30 * MINUTE - 1000);
  expect(later.notes).toEqual([]);
  expect(later.ended).toBeNull();
});

test('it ends when the time is up, exactly, and then stands still', () => {
  const almost = tick(begin(), START + 30 * MINUTE - 1, 30 * MINUTE - 1);
  expect(almost.ended).toBeNull();
  const over = tick(almost, START + 30 * MINUTE, 1);
  expect(over).toMatchObject({ ended: 'time-up', usedMs: 30 * MINUTE });
  expect(tick(over, START + 40 * MINUTE, 10 * MINUTE)).toBe(over);
  expect(timeLeft(over)).toBe(0);
});

describe('the clock cannot be won', () => {
  test('by setting it back while the page is open: the monotonic clock counts', () => {
    const back = tick(begin(), START - 60 * MINUTE, 1000);
    expect(back.usedMs).toBe(1000);
    expect(back.notes).toMatchObject([{ what: 'clock-back' }]);
    const on = tick(back, START - 60 * MINUTE + 1000, 1000);
    expect(on.usedMs).toBe(2000);
    expect(on.notes.length).toBe(1);
  });

  test('by sleep, or by setting it ahead: the wall clock counts', () => {
    const slept = tick(begin(), START + 10 * MINUTE, 1000);
    expect(slept.usedMs).toBe(10 * MINUTE);
    expect(slept.notes).toMatchObject([{ what: 'clock-ahead' }]);
  });

  test('by closing the page: the time in between counts and is noted', () => {
    const reopened = tick(tick(begin(), START + 1000, 1000), START + 5 * MINUTE, null);
    expect(reopened.usedMs).toBe(5 * MINUTE);
    expect(reopened.notes).toMatchObject([{ at: 1000, what: 'reopened', ms: 5 * MINUTE - 1000 }]);
  });

  test('by closing the page and setting the clock back: nothing is given back, and it is noted', () => {
    const worked = tick(begin(), START + 5 * MINUTE, 5 * MINUTE);
    const reopened = tick(worked, START - 60 * MINUTE, null);
    expect(reopened.usedMs).toBe(5 * MINUTE);
    expect(reopened.notes).toMatchObject([{ what: 'clock-back', ms: 65 * MINUTE }]);
  });

  test('in any way: time used never shrinks and is never less than what ran', () => {
    const jump = fc.integer({ min: -2 * 60 * MINUTE, max: 2 * 60 * MINUTE });
    const ran = fc.option(fc.integer({ min: 0, max: 2 * MINUTE }));
    fc.assert(
      fc.property(fc.array(fc.tuple(jump, ran), { maxLength: 20 }), (looks) => {
        let sitting: Sitting = begin();
        let ranInAll = 0;
        for (const [by, open] of looks) {
          const before = sitting.usedMs;
          if (!sitting.ended) ranInAll += open ?? 0;
          sitting = tick(sitting, sitting.seenAt + by, open);
          expect(sitting.usedMs).toBeGreaterThanOrEqual(before);
          expect(sitting.usedMs).toBeGreaterThanOrEqual(Math.min(ranInAll, 30 * MINUTE));
          expect(sitting.usedMs).toBeLessThanOrEqual(30 * MINUTE);
        }
      }),
    );
  });
});

test('a sitting is kept and read back whole', () => {
  const sitting = noteLeft(tick(begin(), START + 90_000, 90_000), 30_000);
  expect(Sitting.parse(JSON.parse(JSON.stringify(sitting)))).toEqual(sitting);
  expect(sitting.notes).toEqual([{ at: 60_000, what: 'left', ms: 30_000 }]);
});

test('who sits it: without blanks around, and not without a name', () => {
  expect(readPerson({ name: ' 张三 ', number: ' 001', group: '一班 ' })).toEqual(person);
  expect(readPerson({ ...person, name: ' ' })).toBeNull();
  expect(seedOf(person)).toBe('张三 001');
});

test('answers replace one another, and a mark is set and taken away', () => {
  const once = withAnswer(withAnswer(begin(), 'a', [1]), 'b', [true]);
  expect(withAnswer(once, 'a', [2]).answers).toEqual({ a: [2], b: [true] });
  const marked = flag(flag(begin(), 'a'), 'b');
  expect(marked.flagged).toEqual(['a', 'b']);
  expect(flag(marked, 'a').flagged).toEqual(['b']);
});

test.each([
  [0, 0],
  [1, 1],
  [60_000, 1],
  [60_001, 2],
])('%d milliseconds count as %d minutes', (usedMs, minutes) => {
  expect(minutesUsed({ usedMs })).toBe(minutes);
});

test('the answer sheet of a finished sitting is a file that is read back; one that goes on has none', () => {
  expect(() => answerSheet(begin())).toThrow();
  const sheet = answerSheet({ ...begin(), ended: 'handed-in', answers: { x: [0, null, 'a', [1, null]] } });
  expect(readSheet(JSON.stringify(sheet))).toEqual(sheet);
});

test.each([
  [{ at: 0, what: 'left', ms: 30_400 }, '第1分钟离开页面30秒'],
  [{ at: 60_000, what: 'reopened', ms: 120_000 }, '第2分钟关闭后重新打开，隔了2分钟'],
  [{ at: 0, what: 'clock-ahead', ms: 600_000 }, '第1分钟设备休眠或者时间被拨快10分钟，照算考试时间'],
  [{ at: 0, what: 'clock-back', ms: 600_000 }, '第1分钟系统时间被拨慢10分钟，没有因此多出时间'],
] as const)('a note in words: %j', (note, text) => {
  expect(noteText(note)).toBe(text);
});
