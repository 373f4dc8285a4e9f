import { Figures } from '../lib/figures.ts';
import type { Question, Step } from '../lib/quiz/question.ts';
import type { Tool } from '../lib/tools/define.ts';
import { runTool } from '../lib/tools/run.ts';
import { UNITS } from '../lib/units.ts';
import type { Volume } from '../lib/volumes.ts';
import { Quiz, type QuizEntry, type QuizStep } from '../schemas/quiz.ts';
import { checkQuestion, duplicateStems } from './check-quizzes.ts';
import { fillFigures } from './figure-text.ts';
import { Reader } from './reader.ts';
import type { Chapter, Handbook, Problem } from './types.ts';

/** A question as written, with the file and chapter it stands in and its permanent id. */
export interface WrittenQuestion {
  id: string;
  file: string;
  chapter: Chapter;
  entry: QuizEntry;
}

/**
 * The question banks below `root`, ready to be asked: figures filled in, values computed. A question that is unsound is
 * reported and left out.
 */
export function readQuizzes(
  root: string,
  handbook: Handbook,
  tools: readonly Tool[],
): { questions: Question[]; problems: Problem[] } {
  const reader = new Reader(root);
  const chapters = new Map(handbook.chapters.map((chapter) => [chapter.id, chapter]));
  const problems = reader.problems;
  const written = reader.files('quizzes/*/*.yaml').flatMap((file): WrittenQuestion[] => {
    const id = file.replace('src/content/quizzes/', '').replace('.yaml', '');
    const chapter = chapters.get(id);
    if (!chapter) {
      problems.push({ file, id, message: 'belongs to no chapter', remedy: 'name the file as its chapter' });
      return [];
    }
    const entries = reader.one(file, Quiz) ?? [];
    return entries
      .map((entry) => ({ id: `${id}/${entry.id}`, file, chapter, entry }))
      .filter((question) => reader.claim('question', question.id, file));
  });
  problems.push(...duplicateStems(written));
  const questions = written.flatMap((question) => {
    const { file, id } = question;
    try {
      const ready = ask(question, handbook, tools);
      const wrong = checkQuestion(question, ready, handbook);
      problems.push(...wrong);
      return wrong.length > 0 ? [] : [ready];
    } catch (error) {
      problems.push({ file, id, message: (error as Error).message, remedy: 'correct the question' });
      return [];
    }
  });
  return { questions: questions.sort(byChapter(handbook)), problems };
}

function byChapter({ chapters }: Handbook): (a: Question, b: Question) => number {
  const place = new Map(chapters.map((chapter, index) => [chapter.id, index]));
  return (a, b) => (place.get(a.chapter) ?? 0) - (place.get(b.chapter) ?? 0);
}

/** The question as it is asked on the day of the build. Throws an error that says what cannot be resolved. */
function ask({ id, chapter, entry }: WrittenQuestion, handbook: Handbook, tools: readonly Tool[]): Question {
  const clauses = entry.clauses.map((name) => {
    const clause = handbook.clauses.find((c) => c.id === name);
    if (!clause) throw new Error(`cites the unknown clause ${name}`);
    return clause;
  });
  const about = {
    id,
    volume: chapter.volume,
    chapter: chapter.id,
    topic: chapter.title,
    section: clauses[0]?.heading ?? '',
    clauses: clauses.map(({ id, number, url, text }) => ({ id, number, url, text })),
    posts: [...new Set(clauses.flatMap((clause) => clause.roles))],
    difficulty: entry.difficulty,
    competence: entry.competence,
  };
  const filler = new Filler(handbook, chapter.volume, tools);
  if (entry.kind !== 'case') return { ...about, ...filler.step(entry) };
  return {
    ...about,
    kind: 'case',
    stem: filler.fill(entry.stem),
    why: filler.fill(entry.why),
    steps: entry.steps.map((step) => filler.step(step)),
  };
}

/** Fills figures and computed values into what was written. */
class Filler {
  readonly #handbook: Handbook;
  readonly #volume: Volume;
  readonly #tools: readonly Tool[];

  constructor(handbook: Handbook, volume: Volume, tools: readonly Tool[]) {
    this.#handbook = handbook;
    this.#volume = volume;
    this.#tools = tools;
  }

  fill(text: string): string {
    const { figures, asOf } = this.#handbook;
    const filled = fillFigures(text, figures, this.#volume, asOf);
    const left = /\{figure:([^}]*)\}/.exec(filled);
    if (left) throw new Error(`names the unknown figure ${left[1]}`);
    return filled;
  }

  step(written: QuizStep): Step {
    const stem = this.fill(written.stem);
    const why = this.fill(written.why);
    switch (written.kind) {
      case 'single':
      case 'multiple': {
        const options = written.options.map((option) => ({
          text: this.fill(option.right ?? option.wrong ?? ''),
          right: option.right !== undefined,
          why: this.fill(option.why),
          is: option.is,
        }));
        if (written.computed) this.#agree(written.computed, options);
        return { kind: written.kind, stem, why, options: options.map(({ is, ...option }) => option) };
      }
      case 'truefalse':
        if (written.computed)
          this.#agree(written.computed, [{ text: stem, right: written.answer, is: written.is }]);
        return { kind: 'truefalse', stem, why, answer: written.answer };
      case 'order':
        return { kind: 'order', stem, why, items: written.items.map((item) => this.fill(item)) };
      case 'numeric':
        return { kind: 'numeric', stem, why, tolerance: written.tolerance, ...this.#number(written) };
      case 'matching': {
        const pairs = written.pairs.map(({ left, right }) => ({
          left: this.fill(left),
          right: this.fill(right),
        }));
        return { kind: 'matching', stem, why, pairs, extra: written.extra.map((text) => this.fill(text)) };
      }
      case 'fill':
        return { kind: 'fill', stem, why, accept: written.accept.map((text) => this.fill(text)) };
    }
  }

  /** Throws where an option is keyed otherwise than the rules compute. */
  #agree(computed: Computed, options: { text: string; right: boolean; is?: unknown }[]): void {
    const value = this.#compute(computed);
    for (const { text, right, is } of options) {
      if (is === undefined) throw new Error(`「${text}」 lacks "is": the computed value it stands for`);
      if (same(is, value) === right) continue;
      throw new Error(
        `「${text}」 is keyed ${right ? 'right' : 'wrong'}, but the rules compute ${JSON.stringify(value)}`,
      );
    }
  }

  #compute({ tool: id, input, date, at }: Computed): unknown {
    const tool = this.#tools.find((t) => t.id === id);
    if (!tool) throw new Error(`names the unknown tool ${id}`);
    const request = { volume: this.#volume, date: date ?? this.#handbook.asOf, input };
    const { value } = runTool(tool, this.#handbook, request);
    const found = at
      .split('.')
      .reduce<unknown>((part, key) => (part as Record<string, unknown> | null)?.[key], value);
    if (found === undefined) throw new Error(`${id} has no value at ${at}: ${JSON.stringify(value)}`);
    return found;
  }

  #number({ figure: id, computed, unit }: QuizStep & { kind: 'numeric' }): { value: number; unit: string } {
    if ((id === undefined) === (computed === undefined))
      throw new Error('needs a figure or a computed value, not both');
    if (computed) {
      const value = this.#compute(computed);
      if (typeof value !== 'number')
        throw new Error(`${computed.at} is no number but ${JSON.stringify(value)}`);
      if (unit === undefined) throw new Error('needs the unit of the computed value');
      return { value, unit };
    }
    const figure = this.#handbook.figures.find((f) => f.id === id);
    if (!figure) throw new Error(`names the unknown figure ${id}`);
    const figures = new Figures(this.#handbook.figures, this.#volume, this.#handbook.asOf);
    const { value } = figures.number(figure.id, figure.unit);
    return { value, unit: UNITS[figure.unit].read('') };
  }
}

type Computed = NonNullable<(QuizStep & { kind: 'single' })['computed']>;

/** Equal as JSON. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
