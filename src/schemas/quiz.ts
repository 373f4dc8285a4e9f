import { z } from 'zod';
import { isDate } from '../lib/dates.ts';
import { COMPETENCES } from '../lib/quiz/question.ts';

/** Text in which {figure:id} and {figure:id bare} stand for a figure of the volume. */
const text = (most: number) => z.string().trim().min(1).max(most, `is longer than ${most} characters`);

const why = text(160);

/** A value of the rules library that the question asks for. */
const Computed = z.strictObject({
  /** The tool's id. */
  tool: z.string(),
  /** As `npm run tool` takes it. */
  input: z.record(z.string(), z.unknown()),
  /** The day whose figures apply; left out: the day of the build. */
  date: z.string().refine(isDate, 'must be a date YYYY-MM-DD that exists').optional(),
  /** Where the value asked for stands in the tool's value, such as "granted" or "months.0.points". */
  at: z.string(),
});

const Option = z
  .strictObject({
    /** The text of an option that is right … */
    right: text(80).optional(),
    /** … or of one that is wrong. */
    wrong: text(80).optional(),
    /** What the computed value would be if the option were right. */
    is: z.unknown().optional(),
    /** Why it is right, or why it is wrong. */
    why,
  })
  .refine(
    ({ right, wrong }) => (right === undefined) !== (wrong === undefined),
    'needs either right or wrong',
  );

const task = {
  stem: text(160),
  why,
};

const steps = [
  z.strictObject({
    kind: z.literal('single'),
    ...task,
    computed: Computed.optional(),
    options: z.array(Option).min(3).max(6),
  }),
  z.strictObject({
    kind: z.literal('multiple'),
    ...task,
    computed: Computed.optional(),
    options: z.array(Option).min(4).max(7),
  }),
  z.strictObject({
    kind: z.literal('truefalse'),
    ...task,
    answer: z.boolean(),
    computed: Computed.optional(),
    /** The computed value with which the statement is true. */
    is: z.unknown().optional(),
  }),
  z.strictObject({
    kind: z.literal('order'),
    ...task,
    /** In their right order. */
    items: z.array(text(60)).min(3).max(8),
  }),
  z.strictObject({
    kind: z.literal('numeric'),
    ...task,
    /** The figure asked for … */
    figure: z.string().optional(),
    /** … or the value computed for a case … */
    computed: Computed.optional(),
    /** … with its unit in Chinese (a figure brings its own). */
    unit: z.string().optional(),
    /** How far an answer may be off and still be right. */
    tolerance: z.number().min(0).default(0),
  }),
  z.strictObject({
    kind: z.literal('matching'),
    ...task,
    pairs: z
      .array(z.strictObject({ left: text(60), right: text(60) }))
      .min(3)
      .max(7),
    /** Right sides that belong to none. */
    extra: z.array(text(60)).max(3).default([]),
  }),
  z.strictObject({
    kind: z.literal('fill'),
    ...task,
    /** Every wording that counts as right; the first is shown as the answer. */
    accept: z.array(text(30)).min(1),
  }),
] as const;

/** One step of a case: a question of any other kind. */
const QuizStep = z.discriminatedUnion('kind', steps);
export type QuizStep = z.infer<typeof QuizStep>;

const about = {
  /** kebab-case, unique in its file, permanent: progress is kept by it. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The clauses it rests on, of this chapter first. */
  clauses: z.array(z.string()).min(1),
  /** 1 easy: stands in the clause; 2 middle: applied to a plain case; 3 hard: several clauses or an exception. */
  difficulty: z.literal([1, 2, 3]),
  competence: z.enum(Object.keys(COMPETENCES) as [keyof typeof COMPETENCES]),
  /** Why numbers may stand typed in options or explanations, where they are neither figures nor in the stem. */
  typed: z.string().optional(),
};

const QuizCase = z.strictObject({
  kind: z.literal('case'),
  ...task,
  /** The story. */
  stem: text(300),
  steps: z.array(QuizStep).min(2).max(5),
});

/** The questions of a chapter: `src/content/quizzes/<volume>/<chapter>.yaml`. */
const [single, multiple, truefalse, order, numeric, matching, fill] = steps;
export const Quiz = z.array(
  z.discriminatedUnion('kind', [
    single.extend(about),
    multiple.extend(about),
    truefalse.extend(about),
    order.extend(about),
    numeric.extend(about),
    matching.extend(about),
    fill.extend(about),
    QuizCase.extend(about),
  ]),
);
export type QuizEntry = z.infer<typeof Quiz>[number];
