import { choicesOf, stepsOf } from '../lib/quiz/answer.ts';
import type { Question, Step } from '../lib/quiz/question.ts';
import type { QuizStep } from '../schemas/quiz.ts';
import { figuresIn } from './figure-text.ts';
import type { WrittenQuestion } from './quizzes.ts';
import { typedNumbers } from './typed-numbers.ts';
import type { Handbook, Problem } from './types.ts';

/** Everything wrong with a question that the schema cannot see; empty when it can be asked. */
export function checkQuestion(written: WrittenQuestion, question: Question, handbook: Handbook): Problem[] {
  const { entry, file, id, chapter } = written;
  const problems: Problem[] = [];
  const report = (message: string, remedy: string) => problems.push({ file, id, message, remedy });
  const clauses = entry.clauses.flatMap((name) => handbook.clauses.filter((clause) => clause.id === name));
  if (clauses[0]?.chapter !== chapter.id) {
    report(
      `cites ${entry.clauses[0]}, a clause of another chapter, first`,
      'cite a clause of this chapter first',
    );
  }
  if (clauses.some((clause) => clause.volume !== chapter.volume)) {
    report('cites a clause of another volume', 'a reader stays within a volume');
  }
  const stated = new Set(clauses.flatMap((clause) => clause.figures));
  const steps = entry.kind === 'case' ? entry.steps : [entry];
  const asked = stepsOf(question);
  for (const [index, step] of steps.entries()) {
    const ready = asked[index] as Step;
    for (const message of unsound(ready)) report(message, 'correct the question');
    for (const figure of keyed(step).filter((f) => !stated.has(f))) {
      report(
        `its answer rests on ${figure}, which none of its clauses shows`,
        'cite the clause that states it',
      );
    }
    const computed = 'computed' in step && step.computed !== undefined;
    if (computed || entry.typed !== undefined) continue;
    const said = `${entry.stem} ${step.stem}`;
    const typed = explained(step).flatMap((text) =>
      typedNumbers(text).filter((number) => !said.includes(number)),
    );
    if (typed.length > 0)
      report(`types a number: ${typed.join('、')}`, 'write {figure:…}, or say why in typed');
  }
  return problems;
}

/** Stems that are asked twice, whatever their punctuation. */
export function duplicateStems(written: readonly WrittenQuestion[]): Problem[] {
  const first = new Map<string, string>();
  return written.flatMap(({ entry, id, file, chapter }) => {
    const stem = `${chapter.volume} ${entry.stem.replace(/[\p{P}\s]/gu, '')}`;
    const other = first.get(stem);
    first.set(stem, other ?? id);
    return other ? [{ file, id, message: `asks the same as ${other}`, remedy: 'ask something else' }] : [];
  });
}

function unsound(step: Step): string[] {
  const blanks = step.stem.split('____').length - 1;
  const found: string[] = [];
  if (step.kind === 'fill' ? blanks !== 1 : blanks > 0)
    found.push('a fill-in has one blank ____, others none');
  const choices = choicesOf(step);
  if (new Set(choices).size < choices.length)
    found.push(`two of its choices read the same: ${choices.join('｜')}`);
  if (choices.some((text) => /以上|上述/.test(text) && /都|全|均/.test(text))) {
    found.push('a choice names the others, whose order is shuffled');
  }
  if (step.kind === 'single' || step.kind === 'multiple') {
    const right = step.options.filter((option) => option.right).length;
    if (step.kind === 'single' && right !== 1) found.push(`has ${right} right options, a single has one`);
    if (step.kind === 'multiple' && right < 2)
      found.push(`has ${right} right options, a multiple two or more`);
    if (right === step.options.length) found.push('has no wrong option');
  }
  return found;
}

/** Figures that the right answer names. */
function keyed(step: QuizStep): string[] {
  switch (step.kind) {
    case 'single':
    case 'multiple':
      return step.options.flatMap((option) => figuresIn(option.right ?? ''));
    case 'order':
      return step.items.flatMap(figuresIn);
    case 'matching':
      return step.pairs.flatMap((pair) => figuresIn(pair.left + pair.right));
    case 'fill':
      return step.accept.flatMap(figuresIn);
    case 'numeric':
      return step.figure === undefined ? [] : [step.figure];
    case 'truefalse':
      return figuresIn(step.why);
  }
}

/** The texts of a step in which no policy number is typed. */
function explained(step: QuizStep): string[] {
  switch (step.kind) {
    case 'single':
    case 'multiple':
      return [step.why, ...step.options.flatMap((o) => [o.right ?? o.wrong ?? '', o.why])];
    case 'order':
      return [step.why, ...step.items];
    case 'matching':
      return [step.why, ...step.pairs.flatMap((pair) => [pair.left, pair.right]), ...step.extra];
    case 'fill':
      return [step.why, ...step.accept];
    default:
      return [step.why];
  }
}
