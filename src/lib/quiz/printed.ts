import { type Answer, choicesOf, rightAnswer, type StepAnswer, stepsOf } from './answer.ts';
import { letter, letterIndex } from './letters.ts';
import { choiceOrder, type Paper, roundPoints } from './paper.ts';
import { KINDS, type Kind, type Question, type Step } from './question.ts';

/** A step as it stands on paper. */
export interface PrintedStep {
  /** What is asked; empty for a question of one step, whose stem stands above it. */
  stem: string;
  /** Lettered choices: options, items to order, or the right sides of a matching. */
  choices: { letter: string; text: string }[];
  /** Left sides of a matching, numbered from 1. */
  lefts: string[];
  /** The answer as it is written on the answer sheet, such as AC, 对, BDAC or 3. */
  key: string;
}

export interface PrintedQuestion {
  number: number;
  question: Question;
  points: number;
  steps: PrintedStep[];
}

/** Questions of one kind under their heading. */
export interface PrintedSection {
  title: string;
  questions: PrintedQuestion[];
}

/** A paper as it is printed: by kind, numbered through, its choices lettered in the order that the paper's id gives. */
export function printedPaper(paper: Paper): PrintedSection[] {
  let number = 0;
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
    const items = paper.items.filter(({ question }) => question.kind === kind);
    if (items.length === 0) return [];
    const points = roundPoints(items.reduce((sum, item) => sum + item.points, 0));
    const questions = items.map(({ question, points }) => ({
      number: ++number,
      question,
      points,
      steps: stepsOf(question).map((step, index) => printedStep(question, step, index, paper.id)),
    }));
    const same = new Set(items.map((item) => item.points)).size === 1 ? `每题${items[0]?.points}分，` : '';
    return [{ title: `${KINDS[kind]}（${same}共${points}分）`, questions }];
  });
}

/** The questions of a paper as they are printed, numbered through. */
export function printedQuestions(paper: Paper): PrintedQuestion[] {
  return printedPaper(paper).flatMap((section) => section.questions);
}

function printedStep(question: Question, step: Step, index: number, seed: string): PrintedStep {
  const texts = choicesOf(step);
  const order = printedOrder(question, step, index, seed);
  return {
    stem: question.kind === 'case' ? step.stem : '',
    choices: order.map((choice, place) => ({ letter: letter(place), text: texts[choice] ?? '' })),
    lefts: step.kind === 'matching' ? step.pairs.map((pair) => pair.left) : [],
    key: written(step, rightAnswer(step), order),
  };
}

/** The order of a step's choices on paper: indices of the choices as written. */
function printedOrder(question: Question, step: Step, index: number, seed: string): number[] {
  return choiceOrder(choicesOf(step).length, `${seed} ${question.id} ${index}`, step.kind === 'order');
}

/** An answer as it is written on the answer sheet. */
function written(step: Step, answer: StepAnswer, order: readonly number[]): string {
  const lettered = (choice: number | null) => (choice === null ? '' : letter(order.indexOf(choice)));
  if (step.kind === 'single') return lettered(Number(answer));
  if (step.kind === 'multiple') return (answer as number[]).map(lettered).sort().join('');
  if (step.kind === 'order' || step.kind === 'matching') return (answer as number[]).map(lettered).join('');
  if (step.kind === 'truefalse') return answer ? '对' : '错';
  return String(answer);
}

const TRUE = /^(对|是|正确|√|✓|t|true|y)$/i;
const FALSE = /^(错|否|错误|不对|×|✗|x|f|false|n)$/i;

/**
 * What stands on an answer sheet, read back: letters for choices (in any case, blanks and commas left out), 对 or 错, else
 * the words; the steps of a case are divided by a slash. Null for a step that is empty or cannot be read.
 */
export function readWritten(question: Question, text: string, paperId: string): Answer {
  const parts = question.kind === 'case' ? text.split(/[/／]/) : [text];
  return stepsOf(question).map((step, index) => {
    const part = (parts[index] ?? '').normalize('NFKC').trim();
    const order = printedOrder(question, step, index, paperId);
    return readStep(step, part, order);
  });
}

function readStep(step: Step, text: string, order: readonly number[]): StepAnswer {
  if (text === '') return null;
  if (step.kind === 'numeric' || step.kind === 'fill') return text;
  if (step.kind === 'truefalse') return TRUE.test(text) ? true : FALSE.test(text) ? false : null;
  const places = [...text.toUpperCase().replace(/[\s,，、;；0-9.．:：-]/g, '')].map(letterIndex);
  if (places.length === 0 || places.some((place) => place < 0 || place >= order.length)) return null;
  const chosen = places.map((place) => order[place] as number);
  if (step.kind === 'single') return chosen.length === 1 ? (chosen[0] as number) : null;
  return step.kind === 'multiple' ? [...new Set(chosen)].sort((a, b) => a - b) : chosen;
}
