import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeMoodleXml } from '../../../src/lib/exchange/moodle-xml.ts';
import { type Task, tasksOf } from '../../../src/lib/exchange/tasks.ts';
import { rightsOf } from '../../../src/lib/quiz/answer.ts';
import { fullPoints, type Paper } from '../../../src/lib/quiz/paper.ts';
import { anyPaper, everyKind } from '../../support/papers.ts';

const children = (parent: Element, name?: string) =>
  ([...(parent.childNodes as unknown as Iterable<Element>)] as Element[]).filter(
    (node) => node.nodeType === 1 && (!name || node.nodeName === name),
  );
const at = (parent: Element, ...path: string[]): Element =>
  path.reduce((node, name) => {
    const [found, more] = children(node, name);
    if (!found || more) throw new Error(`${children(node, name).length} times ${name}`);
    return found;
  }, parent);
const read = (parent: Element, ...path: string[]) => at(parent, ...path).textContent;

/** The fractions that Moodle takes without rounding them, in per cent. */
const FRACTIONS = [100, 50, 33.33333, 25, 20, 16.66667, 14.28571, 0, -100];

/** What every type must have beside the common fields, in Moodle's own importer. */
const FIELDS: Record<string, string[]> = {
  multichoice: ['single', 'shuffleanswers', 'answernumbering'],
  truefalse: [],
  ordering: ['layouttype', 'selecttype', 'selectcount', 'gradingtype'],
  numerical: ['units', 'unitgradingtype', 'unitpenalty', 'showunits', 'unitsleft'],
  matching: ['shuffleanswers'],
  shortanswer: ['usecase'],
};

function expectSame({ stem, step, why, id, points }: Task, question: Element) {
  const type = question.getAttribute('type') ?? '';
  for (const name of ['hidden', 'penalty', ...(FIELDS[type] ?? ['unknown type'])]) at(question, name);
  expect(read(question, 'name', 'text')?.length).toBeGreaterThan(2);
  const asked = step.kind === 'numeric' ? `${stem}（单位：${step.unit}）` : stem;
  expect(read(question, 'questiontext', 'text')).toBe(asked);
  expect(read(question, 'generalfeedback', 'text')).toBe(why);
  expect(read(question, 'idnumber')).toBe(id);
  expect(id.length).toBeLessThanOrEqual(100);
  expect(Number(read(question, 'defaultgrade'))).toBe(points);
  const answers = children(question, 'answer').map((answer) => ({
    fraction: Number(answer.getAttribute('fraction')),
    text: read(answer, 'text'),
    why: read(answer, 'feedback', 'text'),
    answer,
  }));
  if (type !== 'ordering') {
    for (const { fraction } of answers) expect(FRACTIONS).toContain(fraction);
  }
  switch (step.kind) {
    case 'single':
    case 'multiple': {
      expect(read(question, 'single')).toBe(String(step.kind === 'single'));
      expect(answers.map(({ text, why }) => [text, why])).toEqual(step.options.map((o) => [o.text, o.why]));
      expect(answers.map(({ fraction }) => fraction > 0)).toEqual(step.options.map((o) => o.right));
      const right = answers.filter(({ fraction }) => fraction > 0);
      expect(right.reduce((sum, { fraction }) => sum + fraction, 0)).toBeCloseTo(100, 3);
      const worst = step.kind === 'single' ? 0 : -100;
      return expect(Math.min(...answers.map(({ fraction }) => fraction))).toBe(worst);
    }
    case 'truefalse':
      return expect(answers.map(({ text, fraction }) => [text, fraction])).toEqual([
        ['true', step.answer ? 100 : 0],
        ['false', step.answer ? 0 : 100],
      ]);
    case 'order':
      expect(read(question, 'gradingtype')).toBe('ALL_OR_NOTHING');
      expect(read(question, 'selecttype')).toBe('ALL');
      expect(answers.map(({ fraction }) => fraction)).toEqual(step.items.map((_, index) => index + 1));
      return expect(answers.map(({ text }) => text)).toEqual(step.items);
    case 'numeric': {
      const [only] = answers;
      if (!only) throw new Error('no answer');
      expect(answers.map(({ text, fraction }) => [Number(text), fraction])).toEqual([[step.value, 100]]);
      expect(Number(read(only.answer, 'tolerance'))).toBe(step.tolerance);
      return expect(read(question, 'units', 'unit', 'unit_name')).toBe(step.unit);
    }
    case 'matching': {
      const pairs = children(question, 'subquestion').map((sub) => [
        read(sub, 'text'),
        read(sub, 'answer', 'text'),
      ]);
      return expect(pairs).toEqual(rightsOf(step).map((right, i) => [step.pairs[i]?.left ?? '', right]));
    }
    case 'fill':
      expect(answers.map(({ text }) => text?.replaceAll('\\*', '*'))).toEqual(step.accept);
      return expect(
        answers.every(({ fraction, text }) => fraction === 100 && !/(?<!\\)\*/.test(text ?? '')),
      ).toBe(true);
  }
}

function expectParsed(paper: Paper): void {
  const root = new DOMParser().parseFromString(writeMoodleXml(paper).text, 'text/xml').documentElement;
  if (!root) throw new Error('no root');
  expect(root.nodeName).toBe('quiz');
  const [category, ...questions] = children(root);
  expect(category && read(category, 'category', 'text')).toMatch(/^\$course\$\/top\//);
  const tasks = tasksOf(paper);
  expect(questions).toHaveLength(tasks.length);
  for (const [index, task] of tasks.entries()) expectSame(task, questions[index] as Element);
  const points = questions.reduce((sum, question) => sum + Number(read(question, 'defaultgrade')), 0);
  expect(points).toBeCloseTo(fullPoints(paper), 4);
}

test('has what Moodle reads for every kind of question, points included', () => expectParsed(everyKind));

test('with any text in them', () => {
  fc.assert(fc.property(anyPaper, expectParsed), { numRuns: 100 });
});

test('says what Moodle XML cannot hold', () => {
  expect(writeMoodleXml(everyKind).left.join()).toMatch(/时间.*案例题.*排序题.*填空题/);
});
