import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerText, isAnswered, rightAnswer, stepsOf } from '../../../src/lib/quiz/answer.ts';
import { markQuestion, markStep, typedNumber } from '../../../src/lib/quiz/mark.ts';
import type { Step } from '../../../src/lib/quiz/question.ts';
import { handbook, ofKind } from '../../support/questions.ts';

const task = { stem: '', why: '' };
const multiple: Step = {
  ...task,
  kind: 'multiple',
  options: ['a', 'b', 'c', 'd'].map((text, i) => ({ text, right: i < 3, why: '' })),
};
const order: Step = { ...task, kind: 'order', items: ['一', '二', '三'] };
const matching: Step = {
  ...task,
  kind: 'matching',
  pairs: ['甲', '乙', '丙', '丁'].map((left) => ({ left, right: `${left}方` })),
  extra: ['无'],
};
const numeric: Step = { ...task, kind: 'numeric', value: 12.5, tolerance: 0.5, unit: '天' };
const fill: Step = { ...task, kind: 'fill', accept: ['QA 登记', '登记'] };

test('every right answer of the bank gets full marks, and no answer gets none', () => {
  for (const question of handbook.questions) {
    const right = stepsOf(question).map(rightAnswer);
    expect(markQuestion(question, right), question.id).toBe(1);
    expect(markQuestion(question, []), question.id).toBe(0);
    expect(markQuestion(question, undefined)).toBe(0);
  }
});

describe('a multiple choice', () => {
  test.each([
    [[0, 1, 2], 1],
    [[2, 0, 1], 1],
    [[0], 1 / 3],
    [[0, 2], 2 / 3],
    [[0, 1, 2, 3], 0],
    [[3], 0],
    [[0, 0], 1 / 3],
    [[9], 0],
    [[], 0],
  ])('%j gets %d', (chosen, share) => {
    expect(markStep(multiple, chosen)).toBeCloseTo(share, 10);
  });
});

test.each([
  [[0, 1, 2], 1],
  [[0, 2, 1], 0],
  [[0, 1], 0],
])('an order %j gets %d', (given, share) => {
  expect(markStep(order, given)).toBe(share);
});

test.each([
  [[0, 1, 2, 3], 1],
  [[0, 1, 3, 2], 0.5],
  [[0, null, null, 4], 0.25],
  [[4, 4, 4, 4], 0],
])('a matching %j gets %d', (given, share) => {
  expect(markStep(matching, given)).toBe(share);
});

test.each([
  ['12.5', 1],
  ['12', 1],
  ['13', 1],
  ['11.99', 0],
  ['13.01', 0],
  ['１２．５天', 1],
  ['', 0],
  ['天', 0],
])('the number %s gets %d', (given, share) => {
  expect(markStep(numeric, given)).toBe(share);
});

test.each([
  ['登记', 1],
  [' 登 记。', 1],
  ['qa登记', 1],
  ['ＱＡ登记', 1],
  ['登', 0],
])('the words %s get %d', (given, share) => {
  expect(markStep(fill, given)).toBe(share);
});

test('a number is read past its unit, commas and width', () => {
  expect(typedNumber('1,200元')).toBe(1200);
  expect(typedNumber('-3')).toBe(-3);
  expect(typedNumber('.5')).toBe(0.5);
  expect(typedNumber('约3天')).toBeNaN();
});

test('each step of a case counts the same', () => {
  const question = ofKind('case');
  const [first, ...rest] = question.steps.map(rightAnswer);
  expect(markQuestion(question, [first ?? null])).toBeCloseTo(1 / (rest.length + 1), 10);
});

test('an answer of another kind of question never throws and gets a share between 0 and 1', () => {
  const answers = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.integer({ min: -2, max: 9 }),
    fc.string(),
    fc.array(fc.option(fc.integer({ min: -1, max: 9 }))),
  );
  fc.assert(
    fc.property(fc.constantFrom(multiple, order, matching, numeric, fill), answers, (step, answer) => {
      const share = markStep(step, answer);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }),
  );
});

test('an answer in words', () => {
  expect(answerText(multiple, [2, 0])).toBe('a；c');
  expect(answerText(order, [2, 0, 1])).toBe('三 → 一 → 二');
  expect(answerText(matching, [0, null, 1, 4])).toBe('甲：甲方；乙：（未答）；丙：乙方；丁：无');
  expect(answerText(numeric, '3')).toBe('3天');
  expect(answerText(fill, '')).toBe('（未答）');
  expect(answerText({ ...task, kind: 'truefalse', answer: true }, false)).toBe('错');
});

test('what counts as answered', () => {
  expect([null, undefined, '', [], [null]].map((answer) => isAnswered(answer))).toEqual(Array(5).fill(false));
  expect([0, false, 'x', [0], [null, 1]].map((answer) => isAnswered(answer))).toEqual(Array(5).fill(true));
});
