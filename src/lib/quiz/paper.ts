import * as z from 'zod/mini';
import { VOLUME_SLUGS } from '../volumes.ts';
import { type Answer, stepsOf } from './answer.ts';
import { byId } from './by-id.ts';
import { markQuestion } from './mark.ts';
import { COMPETENCES, Question } from './question.ts';
import { shuffled } from './shuffle.ts';

/** An exam paper: what the builder makes, the exam page asks, and every export takes. It holds the key. */
export const Paper = z.object({
  /** Changes when the file's form does. */
  version: z.literal(1),
  /** Unique; answer files name it. */
  id: z.string(),
  title: z.string(),
  volume: z.enum(VOLUME_SLUGS),
  /** Minutes allowed. */
  minutes: z.number(),
  /** Points needed to pass. */
  passPoints: z.number(),
  /** Whether each person gets the questions and options in an order of their own. */
  shuffle: z.boolean(),
  /** The figures and rules it was made with. */
  rulesVersion: z.string(),
  items: z.array(z.object({ question: Question, points: z.number() })),
});
export type Paper = z.infer<typeof Paper>;

/** Answers by question id. */
export const Answers = byId(z.array(z.any()));
export type Answers = Record<string, Answer>;

/** Points reached of points possible. */
export interface Score {
  points: number;
  of: number;
}

/** A marked paper; points to two decimals. */
export interface Marked extends Score {
  passed: boolean;
  /** By question id. */
  items: Record<string, Score>;
  /** By the question's chapter title. */
  topics: Record<string, Score>;
  /** By the competence's Chinese name. */
  competences: Record<string, Score>;
}

/** The points a paper's questions add up to. */
export function fullPoints(paper: Paper): number {
  return round(paper.items.reduce((sum, { points }) => sum + points, 0));
}

/**
 * A paper's marks: each question's points times the share that `markQuestion` gives, to two decimals; passed from
 * `passPoints` on.
 */
export function markPaper(paper: Paper, answers: Answers): Marked {
  const marked: Marked = { points: 0, of: 0, passed: false, items: {}, topics: {}, competences: {} };
  for (const { question, points: of } of paper.items) {
    const points = round(of * markQuestion(question, answers[question.id]));
    marked.items[question.id] = { points, of };
    add(marked, points, of);
    addTo(marked.topics, question.topic, points, of);
    addTo(marked.competences, COMPETENCES[question.competence], points, of);
  }
  return { ...marked, passed: marked.points >= paper.passPoints };
}

/** The questions in the order one person gets them; the paper's own where it is not shuffled. */
export function itemsFor(paper: Paper, seed: string): Paper['items'] {
  return paper.shuffle ? shuffled(paper.items, `${paper.id} ${seed}`) : paper.items;
}

/**
 * The order in which a step's choices are shown, as indices of the choices as written: options, items to be ordered, or
 * the right sides of a matching. The items of an ordering never come in their right order.
 */
export function choiceOrder(count: number, seed: string, ordering = false): number[] {
  const order = shuffled(
    Array.from({ length: count }, (_, index) => index),
    seed,
  );
  if (!ordering || order.some((item, index) => item !== index)) return order;
  return [...order.slice(1), ...order.slice(0, 1)];
}

/** Steps in all: what a paper counts as its tasks. */
export function countSteps(paper: Paper): number {
  return paper.items.reduce((sum, { question }) => sum + stepsOf(question).length, 0);
}

function addTo(scores: Record<string, Score>, name: string, points: number, of: number): void {
  const score = scores[name] ?? { points: 0, of: 0 };
  add(score, points, of);
  scores[name] = score;
}

function add(score: Score, points: number, of: number): void {
  score.points = round(score.points + points);
  score.of = round(score.of + of);
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
