import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reviewPrints, toReview } from '../../src/handbook/review.ts';
import { stepsOf } from '../../src/lib/quiz/answer.ts';
import { KINDS } from '../../src/lib/quiz/question.ts';
import { handbook } from '../support/questions.ts';

const { questions, chapters } = handbook;
const byChapter = Map.groupBy(questions, (question) => question.chapter);

test('every chapter has at least 12 questions, all together at least 600', () => {
  const few = chapters.filter(({ id }) => (byChapter.get(id)?.length ?? 0) < 12).map(({ id }) => id);
  expect(few).toEqual([]);
  expect(questions.length).toBeGreaterThanOrEqual(600);
});

test('every chapter asks in at least five ways, and every kind is asked', () => {
  const kinds = (chapter: string) => new Set(byChapter.get(chapter)?.map((question) => question.kind)).size;
  expect(chapters.filter(({ id }) => kinds(id) < 5).map(({ id }) => id)).toEqual([]);
  expect(new Set(questions.map((question) => question.kind)).size).toBe(Object.keys(KINDS).length);
});

test('difficulties and true and false are mixed', () => {
  const share = (level: number) => questions.filter((q) => q.difficulty === level).length / questions.length;
  for (const level of [1, 2, 3]) expect(share(level)).toBeGreaterThan(0.12);
  const truths = questions
    .flatMap(stepsOf)
    .flatMap((step) => (step.kind === 'truefalse' ? [step.answer] : []));
  const right = truths.filter(Boolean).length / truths.length;
  expect(right).toBeGreaterThan(0.4);
  expect(right).toBeLessThan(0.6);
});

test('the right option is the longest in at most half of a chapter’s single questions', () => {
  const telling = [...byChapter].filter(([, all]) => {
    const singles = all.flatMap(stepsOf).filter((step) => step.kind === 'single');
    const longest = singles.filter(({ options }) => {
      const right = options.find((option) => option.right)?.text.length ?? 0;
      return options.every((option) => option.right || option.text.length < right);
    });
    return longest.length > singles.length / 2;
  });
  expect(telling.map(([chapter]) => chapter)).toEqual([]);
});

test('every stem asks something and every explanation is a sentence', () => {
  const bad = questions.flatMap((question) =>
    stepsOf(question).flatMap((step) => {
      const whys = 'options' in step ? step.options.map((option) => option.why) : [];
      const said = step.why.length >= 6 && step.stem.length >= 6 && whys.every((why) => why.length >= 4);
      return said ? [] : [question.id];
    }),
  );
  expect(bad).toEqual([]);
});

describe('review', () => {
  const reviewed = JSON.parse(readFileSync('src/content/quizzes/reviewed.json', 'utf8')) as Record<
    string,
    string
  >;

  test('no question waits for its review', () => {
    expect(toReview(reviewed, reviewPrints(handbook))).toEqual({ unreviewed: [], changed: [] });
    expect(Object.keys(reviewed).length).toBe(questions.length);
  });

  test('a question whose clause has changed, and a new one, are flagged', () => {
    const [first, ...rest] = questions;
    if (!first) throw new Error('no questions');
    const changed = {
      ...first,
      clauses: first.clauses.map((clause) => ({ ...clause, text: `${clause.text}。` })),
    };
    const { [rest[0]?.id ?? '']: _, ...known } = reviewed;
    expect(toReview(known, reviewPrints({ ...handbook, questions: [changed, ...rest] }))).toEqual({
      unreviewed: [rest[0]?.id],
      changed: [first.id],
    });
  });
});
