import { type Answer, type Answers, type StepAnswer, stepsOf } from '../quiz/answer.ts';
import type { Paper } from '../quiz/paper.ts';
import type { Step } from '../quiz/question.ts';
import { fingerprint } from '../reading.ts';

/** How far one person is with a paper; what an LMS keeps between two sessions. */
export interface Attempt {
  /** Decides the order of questions and choices. */
  seed: string;
  /** Spent on it so far, over all sessions. */
  seconds: number;
  /** The place of the question last shown, from 0, in the order of this person. */
  place: number;
  finished: boolean;
  answers: Answers;
}

/**
 * An attempt as the text that an LMS keeps (`suspend_data`). SCORM 1.2 allows 4096 characters, so a step takes as few
 * as it can: `2`, `0.3`, `t`, or what was typed.
 */
export function writeAttempt(paper: Paper, { seed, seconds, place, finished, answers }: Attempt): string {
  const steps = paper.items.flatMap(({ question }) =>
    stepsOf(question).map((step, index) => writeStep(step, answers[question.id]?.[index])),
  );
  const head = [questionsOf(paper), seed, Math.round(seconds), place, finished ? 1 : 0];
  return `${head.join('|')}|${steps.join(',')}`;
}

/** The attempt in a text that `writeAttempt` wrote for the same questions; null for anything else. */
export function readAttempt(paper: Paper, text: string): Attempt | null {
  const [questions, seed, seconds, place, finished, given] = text.split('|');
  if (questions !== questionsOf(paper) || seed === undefined || given === undefined) return null;
  const steps = given.split(',');
  const answers: Answers = {};
  let next = 0;
  for (const { question } of paper.items) {
    const answer: Answer = stepsOf(question).map((step) => readStep(step, steps[next++] ?? ''));
    if (answer.some((part) => part !== null)) answers[question.id] = answer;
  }
  return { seed, seconds: Number(seconds), place: Number(place), finished: finished === '1', answers };
}

/** Changes when a question of the paper does, so that answers never go to another question. */
function questionsOf(paper: Paper): string {
  return fingerprint(JSON.stringify(paper.items.map(({ question }) => question)));
}

function writeStep(step: Step, answer: StepAnswer | undefined): string {
  if (answer === null || answer === undefined) return '';
  switch (step.kind) {
    case 'truefalse':
      return answer === true ? 't' : 'f';
    case 'numeric':
    case 'fill':
      return String(answer).replace(/[%|,]/g, encodeURIComponent);
    default:
      return Array.isArray(answer) ? answer.map((part) => part ?? '-').join('.') : String(answer);
  }
}

function readStep(step: Step, text: string): StepAnswer {
  if (text === '') return null;
  switch (step.kind) {
    case 'truefalse':
      return text === 't';
    case 'numeric':
    case 'fill':
      return text.replace(/%(25|7C|2C)/g, decodeURIComponent);
    case 'single':
      return Number(text);
    default:
      return text.split('.').map((part) => (part === '-' ? null : Number(part)));
  }
}
