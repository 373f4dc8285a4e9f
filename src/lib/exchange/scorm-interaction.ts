import { isAnswered, rightAnswer, type StepAnswer } from '../quiz/answer.ts';
import { letter } from '../quiz/letters.ts';
import { markStep, typedNumber } from '../quiz/mark.ts';
import type { Score } from '../quiz/paper.ts';
import type { Step } from '../quiz/question.ts';
import { decimal, type Task } from './tasks.ts';
import { xmlName } from './xml.ts';

export type ScormVersion = '1.2' | '2004';

/** What an LMS is told of one task, in the words of its version of SCORM. */
export interface Interaction {
  id: string;
  type: string;
  /** Each pattern is one way to be right. */
  correct: string[];
  /** The points of the task. */
  weighting: string;
  /** Null where nothing was answered that the type can hold. */
  response: string | null;
  result: string;
}

/** A task and what was answered to it as an interaction; partly right is its share of the points, 0 to 1. */
export function interactionOf(
  task: Task,
  answer: StepAnswer | undefined,
  version: ScormVersion,
): Interaction {
  const { step } = task;
  const share = markStep(step, answer);
  return {
    id: xmlName(task.id).replaceAll('.', '_'),
    type: TYPES[step.kind],
    correct: correct(step, version),
    weighting: decimal(task.points),
    response: answer !== undefined && isAnswered(answer) ? response(step, answer, version) : null,
    result: share === 1 ? 'correct' : share > 0 ? decimal(round(share)) : WRONG[version],
  };
}

const WRONG = { '1.2': 'wrong', '2004': 'incorrect' };

const TYPES: Record<Step['kind'], string> = {
  single: 'choice',
  multiple: 'choice',
  truefalse: 'true-false',
  order: 'sequencing',
  numeric: 'numeric',
  matching: 'matching',
  fill: 'fill-in',
};

function correct(step: Step, version: ScormVersion): string[] {
  if (step.kind === 'fill') return step.accept.map((text) => typed(text, version));
  if (step.kind === 'numeric' && version === '2004') {
    const [from, to] = [step.value - step.tolerance, step.value + step.tolerance];
    return [`${decimal(round(from))}[:]${decimal(round(to))}`];
  }
  return [response(step, rightAnswer(step), version) ?? ''];
}

function response(step: Step, answer: StepAnswer, version: ScormVersion): string | null {
  const list = (Array.isArray(answer) ? answer : [answer]).filter((part) => part !== null).map(Number);
  switch (step.kind) {
    case 'single':
    case 'multiple':
    case 'order':
      return list.map(choiceName).join(SEPARATOR[version].list);
    case 'truefalse':
      return version === '1.2' ? String(answer).slice(0, 1) : String(answer);
    case 'numeric': {
      const number = typedNumber(String(answer));
      return Number.isNaN(number) ? null : decimal(number);
    }
    case 'matching': {
      const { list, pair } = SEPARATOR[version];
      return (Array.isArray(answer) ? answer : [])
        .flatMap((right, left) => (right === null ? [] : [`${left + 1}${pair}${choiceName(right)}`]))
        .join(list);
    }
    case 'fill':
      return typed(String(answer), version);
  }
}

const SEPARATOR = { '1.2': { list: ',', pair: '.' }, '2004': { list: '[,]', pair: '[.]' } };

/** The name of the choice at `index` from 0: SCORM 1.2 knows it by one character, a to z. */
export function choiceName(index: number): string {
  return letter(index).toLowerCase();
}

/** SCORM 1.2 takes 255 characters, 2004 asks a system to keep 250. */
function typed(text: string, version: ScormVersion): string {
  return [...text].slice(0, version === '1.2' ? 255 : 250).join('');
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** A paper's score as an LMS is told of it; `scaled` is the share of full points, to four decimals. */
export interface ScormScore {
  raw: number;
  max: number;
  scaled: number;
}

/**
 * What a marked paper scored, to four decimals. SCORM 1.2 allows no score above 100: a paper of more points is scaled to
 * it. `scaled` is 0 for a paper without points.
 */
export function scormScore({ points, of }: Score, version: ScormVersion): ScormScore {
  const scale = version === '1.2' && of > 100 ? 100 / of : 1;
  const four = (value: number) => Math.round(value * 1e4) / 1e4;
  return { raw: four(points * scale), max: four(of * scale), scaled: of > 0 ? four(points / of) : 0 };
}

/** Seconds as SCORM 1.2 writes a span of time: HHHH:MM:SS. */
export function clockSpan(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (part: number) => String(Math.floor(part) % 60).padStart(2, '0');
  return `${String(Math.floor(whole / 3600)).padStart(4, '0')}:${two(whole / 60)}:${two(whole)}`;
}

/** Seconds as SCORM 2004 writes a span of time (ISO 8601): PT90S. */
export function isoSpan(seconds: number): string {
  return `PT${Math.round(seconds)}S`;
}
