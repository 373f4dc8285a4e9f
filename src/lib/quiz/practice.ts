import type { Volume } from '../volumes.ts';
import { type BankChapter, choose } from './bank.ts';
import type { Question } from './question.ts';
import { dueBy, missed, nextRound, type Progress } from './review.ts';

/** What a post must know: the chapters of its reading path, and the names it goes by. */
export interface PracticePost {
  id: string;
  title: string;
  volume: Volume;
  posts: string[];
  chapters: string[];
}

/** What to practise: what is due, what was missed, a chapter or a section of it, or what a post must know. */
export type Mode = 'due' | 'missed' | 'chapter' | 'post';

/** A chapter by its page id and a section of it; empty where none is chosen, which means no chapter or all of it. */
export interface Choice {
  chapter: string;
  section: string;
  post: PracticePost | undefined;
}

/** The ids of the questions of every mode at `now` (milliseconds), without those that the bank no longer has. */
export function practiceIds(
  bank: readonly BankChapter[],
  progress: Progress,
  { chapter, section, post }: Choice,
  now: number,
): Record<Mode, string[]> {
  const known = new Set(choose(bank, {}));
  return {
    due: dueBy(progress, now).filter((id) => known.has(id)),
    missed: missed(progress).filter((id) => known.has(id)),
    chapter: chapter ? choose(bank, { chapters: [chapter], section: section || undefined }) : [],
    post: post ? choose(bank, { chapters: post.chapters, posts: post.posts }) : [],
  };
}

/**
 * Up to `most` of a mode's ids for one round at `now` (milliseconds): those due or missed in their own order, others as
 * `nextRound` picks them.
 */
export function roundOf(
  mode: Mode,
  ids: readonly string[],
  progress: Progress,
  now: number,
  most: number,
): string[] {
  return mode === 'due' || mode === 'missed' ? ids.slice(0, most) : nextRound(ids, progress, now, most);
}

/** What came of a round, from each question's share of its marks, 0 to 1: how many were all right, and the others. */
export function roundResult(
  questions: readonly Question[],
  shares: readonly number[],
): { right: number; wrong: Question[] } {
  const wrong = questions.filter((_, index) => (shares[index] ?? 0) < 1);
  return { right: questions.length - wrong.length, wrong };
}
