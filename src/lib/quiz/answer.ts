import * as z from 'zod/mini';
import { byId } from './by-id.ts';
import type { Question, Step } from './question.ts';

/**
 * What was answered to one step, by its kind: the option's index (single), the indices chosen (multiple, in any order),
 * true or false, the items' indices in the order given, the right side's index for each left (matching; null: none yet),
 * the text typed (numeric, fill-in). Indices are those of the question as written, however it was shuffled. Null:
 * nothing yet.
 */
export const StepAnswer = z.nullable(
  z.union([z.boolean(), z.int(), z.string(), z.array(z.nullable(z.int()))]),
);
export type StepAnswer = z.infer<typeof StepAnswer>;

/** One for each step; a question that is no case has one step. */
export const Answer = z.array(StepAnswer);
export type Answer = z.infer<typeof Answer>;

/** Answers by question id. */
export const Answers = byId(Answer);
export type Answers = z.infer<typeof Answers>;

/** The steps of a question: those of a case, else the question itself. */
export function stepsOf(question: Question): Step[] {
  return question.kind === 'case' ? question.steps : [question];
}

/** The right sides that a matching step offers: those of its pairs in order, then the extra ones. */
export function rightsOf(step: Step & { kind: 'matching' }): string[] {
  return [...step.pairs.map((pair) => pair.right), ...step.extra];
}

/** What a step offers, as written: options, items to order, or the right sides of a matching; nothing for other kinds. */
export function choicesOf(step: Step): string[] {
  if (step.kind === 'single' || step.kind === 'multiple') return step.options.map((option) => option.text);
  if (step.kind === 'order') return step.items;
  return step.kind === 'matching' ? rightsOf(step) : [];
}

/** An answer that gets full marks. */
export function rightAnswer(step: Step): StepAnswer {
  switch (step.kind) {
    case 'single':
      return step.options.findIndex((option) => option.right);
    case 'multiple':
      return step.options.flatMap((option, index) => (option.right ? [index] : []));
    case 'truefalse':
      return step.answer;
    case 'order':
      return step.items.map((_, index) => index);
    case 'numeric':
      return String(step.value);
    case 'matching':
      return step.pairs.map((_, index) => index);
    case 'fill':
      return step.accept[0] ?? '';
  }
}

/** Whether anything has been answered to a step. */
export function isAnswered(answer: StepAnswer | undefined): boolean {
  if (Array.isArray(answer)) return answer.some((part) => part !== null);
  return answer !== null && answer !== undefined && answer !== '';
}

/** Whether something has been answered to every step of a question. */
export function isComplete(question: Question, answer: Answer | undefined): boolean {
  return stepsOf(question).every((_, index) => isAnswered(answer?.[index]));
}

/** The answer to a multiple choice once the option at `index` is chosen (`on`) or given up; indices ascending. */
export function withOption(answer: StepAnswer, index: number, on: boolean): number[] {
  const chosen = new Set(Array.isArray(answer) ? answer.map(Number) : []);
  if (on) chosen.add(index);
  else chosen.delete(index);
  return [...chosen].sort((a, b) => a - b);
}

/** Stands for an answer that was not given. */
export const UNANSWERED = '（未答）';

/** An answer in words, as a record or a key shows it; UNANSWERED where there is none. */
export function answerText(step: Step, answer: StepAnswer | undefined): string {
  if (answer === undefined || !isAnswered(answer)) return UNANSWERED;
  const list = Array.isArray(answer) ? answer : [];
  switch (step.kind) {
    case 'single':
      return step.options[Number(answer)]?.text ?? '';
    case 'multiple':
      return [...list]
        .sort((a, b) => Number(a) - Number(b))
        .map((index) => step.options[Number(index)]?.text)
        .join('；');
    case 'truefalse':
      return answer === true ? '对' : '错';
    case 'order':
      return list.map((index) => step.items[Number(index)]).join(' → ');
    case 'numeric':
      return `${answer}${step.unit}`;
    case 'matching': {
      const rights = rightsOf(step);
      return step.pairs
        .map(
          ({ left }, i) =>
            `${left}：${list[i] === null || list[i] === undefined ? UNANSWERED : rights[list[i]]}`,
        )
        .join('；');
    }
    case 'fill':
      return String(answer);
  }
}
