import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { ifGiven, parseInput, whole, words } from '../../input.ts';
import type { Volume } from '../../volumes.ts';
import { QUESTION_IDS, QUESTIONS, type QuestionId, SCALE, SCALE_GOOD } from './survey-sheet.ts';

/** The volumes that have those who took part asked about a training, and the clauses by which they do. */
const BASIS = {
  operations: { clause: 'ops.training.evaluation', ruling: 'training-flow-basis' },
  department: { clause: 'dep.tech-training.evaluation', ruling: 'technical-training-evaluation' },
  'service-system': { clause: 'svc.training.tools', ruling: 'svc-cmm-etc' },
} satisfies Partial<Record<Volume, { clause: string; ruling: string }>>;
export const SURVEY_VOLUMES = [
  'operations',
  'department',
  'service-system',
] as const satisfies readonly Volume[];

const mark = () => z.optional(whole(1, SCALE));

export const SurveyInput = z.object({
  /** How many were there. */
  attended: whole(1, 1000),
  answers: z
    .array(
      z.object({
        goal: mark(),
        useful: mark(),
        level: mark(),
        cases: mark(),
        clear: mark(),
        pace: mark(),
        asked: mark(),
        practised: mark(),
        materials: mark(),
        timing: mark(),
        able: mark(),
        apply: mark(),
        comment: ifGiven(words(300)),
      }),
    )
    .check(z.minLength(1, { error: '还没有填写。' }), z.maxLength(300, { error: '一次最多 300 份。' })),
});
type SurveyAnswer = z.output<typeof SurveyInput>['answers'][number];

const Score = z.object({
  answered: z.int(),
  /** Of the marks given, two decimals. */
  mean: z.number(),
  /** Share of the marks 4 and 5, in percent, two decimals. */
  goodPercent: z.number(),
});

export const Survey = z.object({
  returned: z.int(),
  /** Sheets not returned. */
  outstanding: z.int(),
  all: Score,
  /** Each question that somebody answered. */
  questions: z.array(z.extend(Score, { id: z.enum(QUESTION_IDS) })),
  /** The question with the lowest mean, the first of equals; null where all have the same. */
  lowest: z.nullable(z.enum(QUESTION_IDS)),
  comments: z.array(z.string()),
});
export type Survey = z.infer<typeof Survey>;

/**
 * What those who attended a training answered on the survey sheet (A-4.3-18, D-56-32, E2-hr-24): by question and over all,
 * the mean of the marks 1–5 and the share of 4 and 5, blanks left out; two decimals. Throws InputError for more sheets
 * than people and for a sheet without a single mark.
 */
export function evaluateSurvey(figures: Figures, raw: z.input<typeof SurveyInput>): Explained<Survey> {
  const { attended, answers } = parseInput(SurveyInput, raw);
  const blank = answers.flatMap((answer, i) =>
    marksOf([answer], QUESTION_IDS).length === 0
      ? [{ field: `answers.${i}.${QUESTION_IDS[0]}`, message: '这一份一题也没有答，请删去这一行。' }]
      : [],
  );
  if (blank.length > 0) throw new InputError(blank);
  if (answers.length > attended) {
    throw new InputError([{ field: 'attended', message: '交回的份数不能多于实到的人数。' }]);
  }
  const questions = QUESTION_IDS.flatMap((id) => {
    const marks = marksOf(answers, [id]);
    return marks.length === 0 ? [] : [{ id, ...score(marks) }];
  });
  const low = questions.reduce((lowest, question) => (question.mean < lowest.mean ? question : lowest));
  const lowest = questions.some(({ mean }) => mean > low.mean) ? low : null;
  const all = score(marksOf(answers, QUESTION_IDS));

  const because = new Reasoning();
  const basis = BASIS[figures.volume as keyof typeof BASIS];
  because.note(`实到${attended}人，交回${answers.length}份`, basis);
  because.note(`全部答案平均${all.mean}分，${SCALE_GOOD}分以上的占${all.goodPercent}%`, basis);
  if (lowest) because.note(`「${QUESTIONS[lowest.id].text}」最低，平均${lowest.mean}分`, basis);
  return because.conclude({
    returned: answers.length,
    outstanding: attended - answers.length,
    all,
    questions,
    lowest: lowest?.id ?? null,
    comments: answers.flatMap(({ comment }) => comment ?? []),
  });
}

function marksOf(answers: readonly SurveyAnswer[], ids: readonly QuestionId[]): number[] {
  return answers.flatMap((answer) => ids.flatMap((id) => answer[id] ?? []));
}

function score(marks: readonly number[]): z.infer<typeof Score> {
  const two = (value: number) => Math.round(value * 100) / 100;
  return {
    answered: marks.length,
    mean: two(marks.reduce((sum, m) => sum + m, 0) / marks.length),
    goodPercent: two((marks.filter((m) => m >= SCALE_GOOD).length / marks.length) * 100),
  };
}
