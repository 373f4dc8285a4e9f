import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rightAnswer, stepsOf } from '../../../src/lib/quiz/answer.ts';
import { readPaper, readSheet } from '../../../src/lib/quiz/bundle.ts';
import { choiceOrder, countSteps, fullPoints, itemsFor, markPaper } from '../../../src/lib/quiz/paper.ts';
import { printedPaper, printedQuestions, readWritten } from '../../../src/lib/quiz/printed.ts';
import { shuffled } from '../../../src/lib/quiz/shuffle.ts';
import { handbook, ofKind, paper } from '../../support/questions.ts';

const allRight = Object.fromEntries(
  paper.items.map(({ question }) => [question.id, stepsOf(question).map(rightAnswer)]),
);

test('full marks, none, and the points that make the pass', () => {
  expect(fullPoints(paper)).toBe(120);
  expect(markPaper(paper, allRight)).toMatchObject({ points: 120, of: 120, passed: true });
  expect(markPaper(paper, {})).toMatchObject({ points: 0, of: 120, passed: false });
  const eight = Object.fromEntries(Object.entries(allRight).slice(0, 8));
  expect(markPaper(paper, eight)).toMatchObject({ points: 80, passed: true });
  const seven = Object.fromEntries(Object.entries(allRight).slice(0, 7));
  expect(markPaper(paper, seven)).toMatchObject({ points: 70, passed: false });
});

test('topics and competences add up to the whole, to two decimals', () => {
  const thirds = { ...paper, items: paper.items.map((item) => ({ ...item, points: 10 / 3 })) };
  const marked = markPaper(thirds, allRight);
  const sum = (scores: Record<string, { points: number }>) =>
    Math.round(Object.values(scores).reduce((all, { points }) => all + points, 0) * 100) / 100;
  expect(sum(marked.topics)).toBe(marked.points);
  expect(sum(marked.competences)).toBe(marked.points);
  expect(sum(marked.items)).toBe(marked.points);
});

test('a seed alone decides an order, and every order has all', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      expect(shuffled(items, seed)).toEqual(shuffled(items, seed));
      expect([...shuffled(items, seed)].sort()).toEqual([...items].sort());
    }),
  );
  const ids = paper.items.map((item) => item.question.id);
  const orders = ['甲', '乙', '丙', '丁'].map((seed) =>
    itemsFor(paper, seed).map((item) => item.question.id),
  );
  expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
  for (const order of orders) expect([...order].sort()).toEqual([...ids].sort());
  expect(itemsFor({ ...paper, shuffle: false }, '甲')).toEqual(paper.items);
});

test('shuffling is even: over many seeds every item stands everywhere about as often', () => {
  const counts = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed++) {
    const place = choiceOrder(4, String(seed)).indexOf(0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('items to be ordered never come in their right order', () => {
  for (let seed = 0; seed < 200; seed++) expect(choiceOrder(3, String(seed), true)).not.toEqual([0, 1, 2]);
});

test('the key as it is written on an answer sheet is read back as the right answer, for the whole bank', () => {
  const all = { ...paper, items: handbook.questions.map((question) => ({ question, points: 1 })) };
  const printed = printedQuestions(all);
  expect(printed.map(({ number }) => number)).toEqual(printed.map((_, index) => index + 1));
  const answers = Object.fromEntries(
    printed.map(({ question, steps }) => [
      question.id,
      readWritten(question, steps.map((step) => step.key).join('/'), all.id),
    ]),
  );
  expect(markPaper(all, answers).points).toBe(handbook.questions.length);
});

test('the points of a kind add up under its heading, whatever their fractions', () => {
  const tenths = { ...paper, items: [1, 2, 3].map(() => ({ question: ofKind('single'), points: 0.1 })) };
  expect(printedPaper(tenths).map(({ title }) => title)).toEqual(['单选题（每题0.1分，共0.3分）']);
});

test('an answer sheet may be written in small letters, with commas, numbers and other signs', () => {
  const question = ofKind('multiple');
  const sheet = printedQuestions(paper);
  const key = sheet.find((q) => q.question === question)?.steps[0]?.key ?? '';
  const spread = [...key.toLowerCase()].reverse().join('、');
  expect(readWritten(question, spread, paper.id)).toEqual(readWritten(question, key, paper.id));
  expect(readWritten(question, 'Z', paper.id)).toEqual([null]);
  const truth = ofKind('truefalse');
  expect(['对', '√', 'T'].map((text) => readWritten(truth, text, paper.id)[0])).toEqual([true, true, true]);
  expect(['错', '×', 'x'].map((text) => readWritten(truth, text, paper.id)[0])).toEqual([
    false,
    false,
    false,
  ]);
  expect(readWritten(truth, '不知道', paper.id)).toEqual([null]);
});

test('a paper file is read back as it was; anything else is none', () => {
  expect(readPaper(`\uFEFF${JSON.stringify(paper)}`)).toEqual(paper);
  for (const text of ['', '{}', '[]', 'x', JSON.stringify({ ...paper, items: [{}] })]) {
    expect(readPaper(text)).toBeNull();
    expect(readSheet(text)).toBeNull();
  }
});

test('the steps of a case are counted one by one', () => {
  expect(countSteps(paper)).toBe(13);
});
