import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { evaluateSurvey, type SurveyInput } from '../../../../src/lib/rules/training/survey.ts';
import {
  QUESTION_IDS,
  QUESTIONS,
  SCALE,
  SCALE_WORDS,
} from '../../../../src/lib/rules/training/survey-sheet.ts';
import { figuresOf, operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Answers = z.input<typeof SurveyInput>['answers'];
const evaluate = (answers: Answers, attended = answers.length) =>
  evaluateSurvey(operations, { attended, answers });

test('means and shares of what was answered, blanks left out (A-4.3-18)', () => {
  const { value } = evaluate(
    [
      { goal: 5, clear: 4, comment: '  多练几遍 ' },
      { goal: 4, clear: 3 },
      { goal: 3, comment: '' },
    ],
    4,
  );
  expect(value).toEqual({
    returned: 3,
    outstanding: 1,
    all: { answered: 5, mean: 3.8, goodPercent: 60 },
    questions: [
      { id: 'goal', answered: 3, mean: 4, goodPercent: 66.67 },
      { id: 'clear', answered: 2, mean: 3.5, goodPercent: 50 },
    ],
    lowest: 'clear',
    comments: ['多练几遍'],
  });
});

test.each<[Answers, string | null]>([
  [[{ goal: 5, useful: 5 }], null],
  [[{ goal: 5 }], null],
  [[{ goal: 5, useful: 4, apply: 4 }], 'useful'],
  [[{ goal: 3, apply: 4 }], 'goal'],
])('the lowest of %j is %s', (answers, lowest) => {
  const { value, steps } = evaluate(answers);
  expect(value.lowest).toBe(lowest);
  expect(steps.filter(({ text }) => text.includes('最低'))).toHaveLength(lowest === null ? 0 : 1);
});

test.each([
  ['operations', 'ops.training.evaluation', 'training-flow-basis'],
  ['department', 'dep.tech-training.evaluation', 'technical-training-evaluation'],
  ['service-system', 'svc.training.tools', 'svc-cmm-etc'],
] as const)('%s by its own clause', (volume, clause, ruling) => {
  const { steps } = evaluateSurvey(figuresOf(volume), { attended: 1, answers: [{ goal: 4, apply: 3 }] });
  expect(steps.map((step) => [step.text, step.clause, step.ruling])).toEqual([
    ['实到1人，交回1份', clause, ruling],
    ['全部答案平均3.5分，4分以上的占50%', clause, ruling],
    [`「${QUESTIONS.apply.text}」最低，平均3分`, clause, ruling],
  ]);
});

test.each<[string, unknown]>([
  ['attended', { attended: 1, answers: [{ goal: 4 }, { goal: 4 }] }],
  ['attended', { answers: [{ goal: 4 }] }],
  ['answers', { attended: 1, answers: [] }],
  ['answers.1.goal', { attended: 2, answers: [{ goal: 4 }, { comment: '好' }] }],
  ['answers.0.goal', { attended: 1, answers: [{ goal: 6 }] }],
  ['answers.0.goal', { attended: 1, answers: [{ goal: 0 }] }],
  ['answers.0.clear', { attended: 1, answers: [{ goal: 5, clear: 4.5 }] }],
])('refuses %s: %j', (field, input) => {
  const problems = refusal(() => evaluateSurvey(operations, input as z.input<typeof SurveyInput>));
  expect(problems.map((p) => p.field)).toEqual([field]);
});

const mark = fc.option(fc.integer({ min: 1, max: SCALE }), { nil: undefined });
const sheet = fc.record(Object.fromEntries(QUESTION_IDS.map((id) => [id, mark])));

test('means stay on the scale, shares from 0 to 100; the order of the sheets does not matter', () => {
  const answered = sheet.filter((marks) => Object.values(marks).some((m) => m !== undefined));
  fc.assert(
    fc.property(fc.array(answered, { minLength: 1, maxLength: 8 }), (answers) => {
      const { value } = evaluate(answers);
      for (const { mean, goodPercent } of [value.all, ...value.questions]) {
        expect(mean).toBeGreaterThanOrEqual(1);
        expect(mean).toBeLessThanOrEqual(SCALE);
        expect(goodPercent).toBeGreaterThanOrEqual(0);
        expect(goodPercent).toBeLessThanOrEqual(100);
      }
      expect(value.all.answered).toBe(value.questions.reduce((sum, q) => sum + q.answered, 0));
      expect(evaluate(answers.toReversed()).value).toEqual(value);
    }),
  );
});

test('the sheet has a dozen questions, each worded once, and a word for every mark', () => {
  const all = Object.values(QUESTIONS);
  expect(QUESTION_IDS).toHaveLength(12);
  expect(new Set(all.map(({ short }) => short)).size).toBe(12);
  expect(new Set(all.map(({ text }) => text)).size).toBe(12);
  expect(SCALE_WORDS).toHaveLength(SCALE);
});
