import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockText, readDuration } from '../../src/lib/durations.ts';

test.each([
  [0, '0分钟'],
  [1, '1分钟'],
  [59, '59分钟'],
  [60, '1小时'],
  [61, '1小时1分钟'],
  [1439, '23小时59分钟'],
  [1440, '1天'],
  [1441, '1天1分钟'],
  [1505, '1天1小时5分钟'],
  [-90, '1小时30分钟'],
])('%d minutes read %s', (minutes, words) => {
  expect(readDuration(minutes)).toBe(words);
});

test.each([
  [0, '0:00'],
  [9.99, '0:09'],
  [60, '1:00'],
  [599, '9:59'],
  [5400, '90:00'],
])('a clock with %d seconds left shows %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});

test('two lengths never read alike', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (a, b) => {
      expect(readDuration(a) === readDuration(b)).toBe(a === b);
    }),
  );
});
