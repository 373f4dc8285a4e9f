import { expect, test } from 'vitest';
import { agrees } from './compare.ts';

test.each<[unknown, unknown]>([
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ percent: 95.33 }, { percent: 95.3333 }],
  [{ a: 1 }, { a: 1.005 }],
  [{ a: null }, { a: null }],
  [{ grounds: [5, 8] }, { grounds: [5, 8] }],
  [{ grounds: [] }, { grounds: [] }],
  [{ points: { 甲: 5 } }, { points: { 甲: 5, 乙: 0 } }],
  [{ result: 'reject' }, { result: 'reject' }],
  [{ any_of: [{ a: 1 }, { a: 2 }] }, { a: 2 }],
])('%j is met by %j', (expected, got) => {
  expect(agrees(expected, got)).toBe(true);
});

test.each<[unknown, unknown]>([
  [{ a: 1 }, { b: 1 }],
  [{ a: 1 }, { a: 1.006 }],
  [{ a: 1 }, { a: '1' }],
  [{ a: null }, {}],
  [{ a: null }, { a: 0 }],
  [{ a: false }, { a: null }],
  [{ grounds: [5, 8] }, { grounds: [8, 5] }],
  [{ grounds: [5] }, { grounds: [5, 8] }],
  [{ grounds: [] }, { grounds: {} }],
  [{ a: { b: 1 } }, { a: null }],
  [{ result: 'reject' }, { a: 1 }],
  [{ a: null }, { result: 'reject' }],
  [
    {
      any_of: [
        { a: 1, b: 1 },
        { a: 2, b: 2 },
      ],
    },
    { a: 1, b: 2 },
  ],
  [{ a: 1 }, null],
])('%j is not met by %j', (expected, got) => {
  expect(agrees(expected, got)).toBe(false);
});
