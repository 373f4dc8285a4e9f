import fc from 'fast-check';
import { type GIFTQuestion, parse, type TextChoice } from 'gift-pegjs';
import { expect, test } from 'vitest';
import { writeGift } from '../../../src/lib/exchange/gift.ts';
import { type Task, tasksOf } from '../../../src/lib/exchange/tasks.ts';
import type { Paper } from '../../../src/lib/quiz/paper.ts';
import { anyPaper, everyKind } from '../../support/papers.ts';

/** A text as GIFT can keep it. */
const kept = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replaceAll('->', '→');

/** gift-pegjs leaves its own placeholders in the right sides of pairs. */
const rightSide = (text: string) =>
  text.replace(/&&(\d{3});?/g, (_, code) => String.fromCharCode(Number(code)));

const sorted = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row)).sort();
const read = (choices: TextChoice[]) =>
  sorted(choices.map((c) => [c.text.text, c.isCorrect, c.weight, c.feedback?.text ?? null]));

function expectSame({ stem, step, why, id }: Task, question: GIFTQuestion) {
  if (question.type === 'Category' || question.type === 'Description') throw new Error(question.type);
  const asked = step.kind === 'numeric' ? `${stem}（单位：${step.unit}）` : stem;
  expect(question.stem).toEqual({ format: 'plain', text: kept(asked) });
  expect(question.globalFeedback?.text).toBe(kept(why));
  expect(question.id).toBe(id);
  switch (step.kind) {
    case 'single': {
      if (question.type !== 'MC') throw new Error(question.type);
      const written = step.options.map(({ text, right, why }) => [kept(text), right, null, kept(why)]);
      return expect(read(question.choices)).toEqual(sorted(written));
    }
    case 'multiple': {
      if (question.type !== 'MC') throw new Error(question.type);
      const share = Number((100 / step.options.filter((o) => o.right).length).toFixed(5));
      const written = step.options.map((o) => [kept(o.text), false, o.right ? share : -100, kept(o.why)]);
      return expect(read(question.choices)).toEqual(sorted(written));
    }
    case 'truefalse':
      return expect(question).toMatchObject({ type: 'TF', isTrue: step.answer });
    case 'order': {
      if (question.type !== 'MC') throw new Error(question.type);
      const right = question.choices.filter((choice) => choice.isCorrect).map(({ text }) => text.text);
      expect(right).toEqual([kept(step.items.join(' → '))]);
      return expect(new Set(question.choices.map(({ text }) => text.text)).size).toBeGreaterThan(2);
    }
    case 'numeric':
      return expect(question).toMatchObject({
        type: 'Numerical',
        choices: { type: 'range', number: step.value, range: step.tolerance },
      });
    case 'matching': {
      if (question.type !== 'Matching') throw new Error(question.type);
      const pairs = question.matchPairs.map((p) => [p.subquestion.text, rightSide(p.subanswer)]);
      return expect(pairs).toEqual([
        ...step.pairs.map(({ left, right }) => [kept(left), kept(right)]),
        ...step.extra.map((text) => ['', kept(text)]),
      ]);
    }
    case 'fill': {
      if (question.type !== 'Short') throw new Error(question.type);
      const accepted = question.choices.map(({ text }) => text.text.replaceAll('\\*', '*'));
      return expect(accepted).toEqual(step.accept.map(kept));
    }
  }
}

function expectParsed(paper: Paper): void {
  const [category, ...questions] = parse(writeGift(paper).text);
  expect(category?.type).toBe('Category');
  const tasks = tasksOf(paper);
  expect(questions).toHaveLength(tasks.length);
  for (const [index, task] of tasks.entries()) expectSame(task, questions[index] as GIFTQuestion);
}

test('gift-pegjs reads back every kind of question', () => expectParsed(everyKind));

test('and any text in them', () => {
  fc.assert(fc.property(anyPaper, expectParsed), { numRuns: 150 });
});

test('says what GIFT cannot hold', () => {
  const { left } = writeGift(everyKind);
  expect(left.join()).toMatch(/分值.*时间.*案例题.*排序题.*数值题.*填空题/);
  const single = { ...everyKind, items: everyKind.items.slice(0, 1) };
  expect(writeGift(single).left).toHaveLength(2);
});
