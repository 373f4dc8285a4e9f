import { stepsOf } from '../quiz/answer.ts';
import { choiceOrder, type Paper } from '../quiz/paper.ts';
import { COMPETENCES, DIFFICULTIES, KINDS, type Question, type Step } from '../quiz/question.ts';
import { shuffled } from '../quiz/shuffle.ts';

/** What is asked and marked on its own: a question, or one step of a case. */
export interface Task {
  /** The question's id; of a case's step, with `/1` … after it. */
  id: string;
  /** Its place in the paper: 3, or 3-1 for a step of a case. */
  number: string;
  question: Question;
  step: Step;
  /** Before the stem of a case's step stands the story, on lines of its own. */
  stem: string;
  /** Why the right answer is right, and the clauses it rests on. */
  why: string;
  /** To seven decimals. */
  points: number;
}

/** The tasks of a paper in its order; the points of a case are shared evenly among its steps. */
export function tasksOf(paper: Paper): Task[] {
  return paper.items.flatMap(({ question, points }, place) => {
    const steps = stepsOf(question);
    const source = `依据：${question.clauses.map(({ number }) => number).join('、')}`;
    return steps.map((step, index): Task => {
      const isCase = question.kind === 'case';
      return {
        id: isCase ? `${question.id}/${index + 1}` : question.id,
        number: isCase ? `${place + 1}-${index + 1}` : `${place + 1}`,
        question,
        step,
        stem: isCase ? `${question.stem}\n${step.stem}` : step.stem,
        why: [step.why, isCase && index === steps.length - 1 ? question.why : '', source]
          .filter((text) => text !== '')
          .join('\n'),
        points: Math.round((points / steps.length) * 1e7) / 1e7,
      };
    });
  });
}

/** What a task is called in a list of questions: its number and how its stem begins. */
export function nameOf({ number, step }: Task): string {
  const stem = step.stem.replace(/\s+/g, ' ');
  return `${number} ${stem.length > 24 ? `${[...stem].slice(0, 24).join('')}…` : stem}`;
}

/** A task's stem; for a number, which is typed without its unit, with the unit behind it. */
export function stemWithUnit({ stem, step }: Task): string {
  return step.kind === 'numeric' ? `${stem}（单位：${step.unit}）` : stem;
}

/** Where a paper's questions go in Moodle's question bank. */
export function categoryOf(paper: Paper): string {
  return `$course$/top/${paper.title.replace(/\s+/g, ' ').replaceAll('/', '//')}`;
}

/** What other systems do not forgive in a fill-in, and `markStep` does. */
export const STRICT_FILL = '填空题不分大小写，但是标点、空格、全角半角不同就算错；这里是不计较的。';

/** Words by which a question can be found again in another system. */
export function tagsOf({ topic, kind, difficulty, competence }: Question): string[] {
  return [topic, KINDS[kind], DIFFICULTIES[difficulty], COMPETENCES[competence]];
}

/** Choices as `choiceOrder` orders them, for formats that show them as they stand: the first as written is often right. */
export function mixed<T>(choices: readonly T[], seed: string, ordering = false): T[] {
  return choiceOrder(choices.length, seed, ordering).map((index) => choices[index] as T);
}

/** A number without exponent or thousands separators, as every format reads it. */
export function decimal(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 });
}

/**
 * Orders to choose from, where a format has no ordering that is all or nothing: the right one (`right`) and up to four
 * others, in an order that the seed decides.
 */
export function ordersOf(items: readonly string[], seed: string): { text: string; right: boolean }[] {
  const wrong = new Set<string>();
  const right = items.join(' → ');
  for (let attempt = 0; attempt < 20 && wrong.size < 4; attempt++) {
    const text = shuffled(items, `${seed} ${attempt}`).join(' → ');
    if (text !== right) wrong.add(text);
  }
  const orders = [{ text: right, right: true }, ...[...wrong].map((text) => ({ text, right: false }))];
  return shuffled(orders, seed);
}

/** What each option is worth in per cent: together the right ones are worth 100, a wrong one takes everything away. */
export function weightsOf(
  step: Step & { kind: 'multiple' },
): { text: string; weight: number; why: string }[] {
  const share = Number((100 / step.options.filter(({ right }) => right).length).toFixed(5));
  return step.options.map(({ text, right, why }) => ({ text, weight: right ? share : -100, why }));
}

/** Whether a paper asks for a kind of question, in a case too. */
export function asks(tasks: readonly Task[], kind: Question['kind']): boolean {
  return tasks.some(({ step, question }) => step.kind === kind || question.kind === kind);
}
