import { expect, test } from 'vitest';
import { rightAnswer, stepsOf } from '../../../src/lib/quiz/answer.ts';
import { readSheets } from '../../../src/lib/quiz/bundle.ts';
import { addPapers, addSheets, addWritten, sampleRegister } from '../../../src/lib/quiz/class.ts';
import { analyseItems } from '../../../src/lib/quiz/items.ts';
import { printedQuestions } from '../../../src/lib/quiz/printed.ts';
import { type AnswerSheet, answerSheet, beginSitting } from '../../../src/lib/quiz/sitting.ts';
import { found } from '../../support/found.ts';
import { ofKind, paper } from '../../support/questions.ts';

const right = Object.fromEntries(
  paper.items.map(({ question }) => [question.id, stepsOf(question).map(rightAnswer)]),
);

function sheetOf(name: string, answers = right): AnswerSheet {
  const person = { name, number: '', group: '' };
  return answerSheet({ ...beginSitting(paper, person, 's', 0), usedMs: 61_000, ended: 'handed-in', answers });
}

test('papers are opened beside those there, each once, and a file that is none is said', () => {
  const other = { ...paper, id: 'test-B', title: 'B卷' };
  const texts = [paper, other, other].map((each) => JSON.stringify(each));
  expect(addPapers([paper], [...texts, '{}', 'x'])).toEqual({
    papers: [paper, other],
    said: ['已打开「B卷」。', '有文件不是试卷文件，没有打开。'],
  });
});

test('a file that is no answer sheet is named', () => {
  const file = { name: 'a.json', text: JSON.stringify(sheetOf('甲')) };
  expect(readSheets([file, { name: 'b.json', text: '{}' }])).toEqual({
    sheets: [sheetOf('甲')],
    problems: ['「b.json」不是答卷文件，没有读入。'],
  });
});

test('sheets are marked with the trainer’s own paper', () => {
  const { rows, problems } = addSheets([], [paper], [sheetOf('甲'), sheetOf('乙', {})]);
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    { name: '甲', points: 120, of: 120, passed: true, minutes: 2 },
    { name: '乙', points: 0, passed: false },
  ]);
});

test('a second sheet of the same person and one of another paper are refused with a sentence', () => {
  const first = addSheets([], [paper], [sheetOf('甲')]).rows;
  const other = { ...sheetOf('丙'), paper: { id: 'x', title: '另一份' } };
  const { rows, problems } = addSheets(first, [paper], [sheetOf('甲', {}), other]);
  expect(rows).toEqual(first);
  expect(problems).toEqual([
    '甲已经交过一份，后一份没有读入。',
    '丙的答卷是「另一份」（x）的，请先打开这份试卷文件。',
  ]);
});

const printed = printedQuestions(paper);
const head = ['姓名', '工号', ...printed.map(({ number }) => String(number))];
const keys = printed.map(({ steps }) => steps.map((step) => step.key).join('/'));

test('a register of sheets on paper is read like the sheets themselves', () => {
  const { rows, problems } = addWritten([], paper, [
    { line: 1, cells: head },
    { line: 2, cells: ['甲', '1', ...keys] },
    { line: 4, cells: ['乙', '2'] },
  ]);
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    { name: '甲', points: 120, minutes: null },
    { name: '乙', points: 0 },
  ]);
});

test('the sample of a register is itself a register, of somebody who knows everything', () => {
  const { columns, rows } = sampleRegister(paper);
  const cells = [columns, ...rows].map((line, index) => ({ line: index + 1, cells: line }));
  const read = addWritten([], paper, cells);
  expect(read.problems).toEqual([]);
  expect(read.rows).toMatchObject([{ name: '张三', number: '001', group: '一班', points: 120 }]);
});

test('what cannot be read is named by row and question, and nothing else is lost', () => {
  const truth = found(printed.find(({ question }) => question.kind === 'truefalse'));
  const cells = ['甲', '1', ...keys];
  cells[truth.number + 1] = '也许';
  const { rows, problems } = addWritten([], paper, [
    { line: 1, cells: [...head, '99'] },
    { line: 2, cells },
    { line: 3, cells: ['', '2', 'A'] },
    { line: 5, cells: ['甲', '1', 'A'] },
  ]);
  expect(rows).toMatchObject([{ name: '甲', points: 110 }]);
  expect(problems).toEqual([
    '这份卷子没有第99题，这些列没有读入。',
    `第2行第${truth.number}题：「也许」读不懂，算没有答。`,
    '第3行没有姓名，没有读入。',
    '第5行：甲已经有一份，没有读入。',
  ]);
  expect(addWritten([], paper, [{ line: 1, cells: ['名字'] }])).toEqual({
    rows: [],
    problems: ['第1行要有「姓名」一列，其余各列用题号作标题。'],
  });
});

test('how each question did: facility, discrimination by the extreme groups, answers', () => {
  const single = ofKind('single');
  const weak = { [single.id]: [1] };
  const reports = analyseItems(paper, [right, right, right, weak]);
  const report = found(reports.find(({ id }) => id === single.id));
  expect(report.facility).toBe(0.75);
  expect(report.discrimination).toBe(1);
  expect(report.answers[0]).toMatchObject([
    { count: 3, right: true },
    { count: 1, right: false },
  ]);
  expect(report.remarks).toEqual([]);
});

test('a question that the better people miss is pointed out', () => {
  const single = ofKind('single');
  const misled = { ...right, [single.id]: [1] };
  const lucky = { [single.id]: found(right[single.id]) };
  const report = found(
    analyseItems(paper, [misled, misled, misled, lucky]).find(({ id }) => id === single.id),
  );
  expect(report.discrimination).toBe(-1);
  expect(report.facility).toBe(0.25);
  expect(report.remarks.join()).toContain('成绩好的人反而错得多');
  expect(report.remarks.join()).toContain('多数人没有答对');
  expect(report.remarks.join()).toContain('比答对的还多');
});

test('nobody, or one person, says nothing about a question', () => {
  expect(analyseItems(paper, [])[0]).toMatchObject({ facility: null, discrimination: null, remarks: [] });
  expect(analyseItems(paper, [right])[0]).toMatchObject({ facility: 1, discrimination: null });
});
