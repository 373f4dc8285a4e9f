import { type Answer, type StepAnswer, stepsOf } from './answer.ts';
import type { Question, Step } from './question.ts';

/** Texts that differ only in width, case, blanks or punctuation are the same answer. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
}

/** The number in a typed answer such as "３ 天" or "1,200"; NaN where there is none. */
export function typedNumber(text: string): number {
  const found = /^[+-]?(\d+(\.\d*)?|\.\d+)/.exec(text.normalize('NFKC').replace(/[,\s]/g, ''));
  return found ? Number(found[0]) : Number.NaN;
}

/**
 * The share of a step's marks that an answer gets, 0 to 1: all or nothing, except a multiple choice (nothing with a wrong
 * option, else the share of the right ones chosen) and a matching (the share of pairs).
 */
export function markStep(step: Step, answer: StepAnswer | undefined): number {
  if (answer === null || answer === undefined) return 0;
  const list = Array.isArray(answer) ? answer : [];
  switch (step.kind) {
    case 'single':
      return typeof answer === 'number' && step.options[answer]?.right ? 1 : 0;
    case 'multiple': {
      const chosen = new Set(list);
      if ([...chosen].some((index) => index === null || !step.options[index]?.right)) return 0;
      return chosen.size / step.options.filter((option) => option.right).length;
    }
    case 'truefalse':
      return answer === step.answer ? 1 : 0;
    case 'order':
      return list.length === step.items.length && list.every((item, index) => item === index) ? 1 : 0;
    case 'numeric':
      return typeof answer === 'string' && Math.abs(typedNumber(answer) - step.value) <= step.tolerance + 1e-9
        ? 1
        : 0;
    case 'matching':
      return step.pairs.filter((_, index) => list[index] === index).length / step.pairs.length;
    case 'fill':
      return typeof answer === 'string' && step.accept.some((text) => plain(text) === plain(answer)) ? 1 : 0;
  }
}

/** The share of a question's marks that an answer gets, 0 to 1; each step of a case counts the same. */
export function markQuestion(question: Question, answer: Answer | undefined): number {
  const steps = stepsOf(question);
  return steps.reduce((sum, step, index) => sum + markStep(step, answer?.[index]), 0) / steps.length;
}
