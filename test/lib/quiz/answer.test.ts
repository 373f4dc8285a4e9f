import { expect, test } from 'vitest';
import { choicesOf, isComplete, rightAnswer, stepsOf, withOption } from '../../../src/lib/quiz/answer.ts';
import { letter, letterIndex } from '../../../src/lib/quiz/letters.ts';
import { ofKind } from '../../support/questions.ts';

test('a question is complete when every step of it has an answer', () => {
  const story = ofKind('case');
  const right = story.steps.map(rightAnswer);
  expect(isComplete(story, right)).toBe(true);
  expect(isComplete(story, right.with(-1, null))).toBe(false);
  expect(isComplete(story, right.slice(1))).toBe(false);
  expect(isComplete(story, undefined)).toBe(false);
  expect(isComplete(ofKind('truefalse'), [false])).toBe(true);
  expect(isComplete(ofKind('fill'), [''])).toBe(false);
});

test('options of a multiple choice are chosen and given up, in whatever order', () => {
  expect(withOption(null, 2, true)).toEqual([2]);
  expect(withOption([2], 10, true)).toEqual([2, 10]);
  expect(withOption([2, 10], 1, true)).toEqual([1, 2, 10]);
  expect(withOption([1, 2], 1, true)).toEqual([1, 2]);
  expect(withOption([1, 2], 1, false)).toEqual([2]);
  expect(withOption([2], 2, false)).toEqual([]);
});

test('the choices of a step: all that is shuffled, and nothing else', () => {
  const [pairs] = stepsOf(ofKind('matching'));
  if (pairs?.kind !== 'matching') throw new Error('no pairs');
  expect(choicesOf(pairs)).toEqual([...pairs.pairs.map(({ right }) => right), ...pairs.extra]);
  expect(choicesOf(ofKind('single'))).toEqual(ofKind('single').options.map(({ text }) => text));
  expect(choicesOf(ofKind('order'))).toEqual(ofKind('order').items);
  expect(choicesOf(ofKind('numeric'))).toEqual([]);
});

test('letters of choices', () => {
  expect([0, 1, 25].map(letter)).toEqual(['A', 'B', 'Z']);
  for (let index = 0; index < 26; index++) expect(letterIndex(letter(index))).toBe(index);
  expect(letterIndex('1')).toBeLessThan(0);
  expect(letterIndex('甲')).toBeGreaterThan(26);
});
