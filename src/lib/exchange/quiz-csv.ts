import { rightsOf } from '../quiz/answer.ts';
import { letter } from '../quiz/letters.ts';
import type { Paper } from '../quiz/paper.ts';
import { COMPETENCES, DIFFICULTIES, KINDS, type Step } from '../quiz/question.ts';
import { writeCsv } from './csv.ts';
import { decimal, mixed, tasksOf } from './tasks.ts';

const COLUMNS = [
  '题号',
  '题型',
  '题干',
  '选项',
  '答案',
  '分值',
  '解析',
  '难度',
  '能力',
  '章节',
  '条款',
  '编号',
];

/** A paper as CSV for a spreadsheet, one line a task, and in Chinese what the format could not take along. */
export function writeQuizCsv(paper: Paper): { text: string; left: string[] } {
  const rows = tasksOf(paper).map(({ id, number, question, step, stem, why, points }) => {
    const { choices, key, reasons = [] } = shown(step, id);
    return [
      number,
      KINDS[step.kind],
      stem,
      choices,
      key,
      decimal(points),
      [why, ...reasons].join('\n'),
      DIFFICULTIES[question.difficulty],
      COMPETENCES[question.competence],
      question.topic,
      question.clauses.map(({ number }) => number).join('、'),
      id,
    ];
  });
  return {
    text: writeCsv(COLUMNS, rows),
    left: ['CSV 只有内容，没有判分的规则（多选和配对怎样给一部分分）。', 'CSV 没有时间、及格分和乱序。'],
  };
}

/** A step's choices under letters, and its key in them. */
function shown(step: Step, seed: string): { choices: string; key: string; reasons?: string[] } {
  switch (step.kind) {
    case 'single':
    case 'multiple': {
      const options = mixed(step.options, seed);
      return {
        choices: lettered(options.map(({ text }) => text)),
        key: options.map(({ right }, index) => (right ? letter(index) : '')).join(''),
        reasons: options.map(({ why }, index) => `${letter(index)}：${why}`),
      };
    }
    case 'order': {
      const order = mixed([...step.items.keys()], seed, true);
      return {
        choices: lettered(order.map((item) => step.items[item] as string)),
        key: step.items.map((_, item) => letter(order.indexOf(item))).join(''),
      };
    }
    case 'matching': {
      const rights = rightsOf(step);
      const order = mixed([...rights.keys()], seed);
      const lefts = step.pairs.map(({ left }, index) => `${index + 1}. ${left}`);
      return {
        choices: [...lefts, lettered(order.map((right) => rights[right] as string))].join('\n'),
        key: step.pairs.map((_, index) => `${index + 1}${letter(order.indexOf(index))}`).join(' '),
      };
    }
    case 'numeric': {
      const within = step.tolerance > 0 ? `±${decimal(step.tolerance)}` : '';
      return { choices: '', key: `${decimal(step.value)}${within}${step.unit}` };
    }
    case 'fill':
      return { choices: '', key: step.accept.join('；') };
    case 'truefalse':
      return { choices: '', key: step.answer ? '对' : '错' };
  }
}

function lettered(texts: readonly string[]): string {
  return texts.map((text, index) => `${letter(index)}. ${text}`).join('\n');
}
