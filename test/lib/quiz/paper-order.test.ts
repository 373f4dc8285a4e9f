import { expect, test } from 'vitest';
import { OCCASIONS, occasionsOf } from '../../../src/lib/quiz/occasions.ts';
import {
  orderPoints,
  readOrder,
  usualOrder,
  withChapter,
  writeOrder,
} from '../../../src/lib/quiz/paper-order.ts';

const order = usualOrder('operations', 's');

test('the usual paper has about 50 questions and 100 points', () => {
  expect(orderPoints(order)).toBe(100);
  expect(Object.values(order.kinds).reduce((sum, { count }) => sum + count, 0)).toBe(51);
});

test('points add up to two decimals', () => {
  const kinds = { single: { count: 3, points: 0.1 }, case: { count: 2, points: 4.005 } };
  expect(orderPoints({ ...order, kinds })).toBe(8.31);
  expect(orderPoints({ ...order, kinds: {} })).toBe(0);
});

test('chapters stand in the order of the volume, in whatever order they are chosen', () => {
  const all = ['a', 'b', 'c'];
  expect(withChapter([], 'c', true, all)).toEqual(['c']);
  expect(withChapter(['c'], 'a', true, all)).toEqual(['a', 'c']);
  expect(withChapter(['a', 'c'], 'c', false, all)).toEqual(['a']);
  expect(withChapter(['x'], 'b', true, all)).toEqual(['b']);
});

test('an order is read back from its link as it was; anything else is none', () => {
  expect(readOrder(writeOrder(order, 'b'))).toEqual({ order, letter: 'b' });
  const other = { ...order, letter: 'c' };
  for (const text of ['', '{', 'null', '[]', JSON.stringify(order), JSON.stringify(other)]) {
    expect(readOrder(text)).toBeNull();
  }
  expect(readOrder(JSON.stringify({ ...order, volume: 'x', letter: 'a' }))).toBeNull();
});

test('the pass marks offered are those of the volume that are known', () => {
  const marks = Object.fromEntries(Object.keys(OCCASIONS).map((id, index) => [id, 70 + index]));
  expect(occasionsOf('department', marks)).toEqual([
    { id: 'dep-onboarding', title: '入职前考核（笔试）', pass: 73 },
    { id: 'dep-monthly', title: '业务月考', pass: 74 },
  ]);
  expect(occasionsOf('department', { 'dep-monthly': 0 })).toMatchObject([{ id: 'dep-monthly', pass: 0 }]);
  expect(occasionsOf('operations', {})).toEqual([]);
});
