import type { Volume } from '../volumes.ts';
import type { Question } from './question.ts';

/** What is known of a question without loading it: what it is chosen by. */
export type BankEntry = Pick<Question, 'id' | 'section' | 'posts'>;

/** The questions of a chapter, in short. */
export interface BankChapter {
  id: string;
  title: string;
  number: string;
  volume: Volume;
  url: string;
  questions: BankEntry[];
}

/** What questions are chosen by; what is left out does not limit. */
interface Filter {
  chapters?: readonly string[];
  section?: string;
  posts?: readonly string[];
}

/** What is known of `question` without loading it. */
export function bankEntry({ id, section, posts }: Question): BankEntry {
  return { id, section, posts };
}

/** The page id of the chapter in a question's id `<volume>/<chapter>/<name>`. */
export function chapterOf(questionId: string): string {
  return questionId.slice(0, questionId.lastIndexOf('/'));
}

/** The sections of a chapter that have questions, in the bank's order; none for a chapter that it does not have. */
export function sectionsOf(bank: readonly BankChapter[], chapter: string): string[] {
  const questions = bank.find(({ id }) => id === chapter)?.questions ?? [];
  return [...new Set(questions.map((question) => question.section))];
}

/**
 * Ids of the questions that fit all of a filter, in the bank's order. With posts: those whose clauses bind one of them, or
 * everyone.
 */
export function choose(bank: readonly BankChapter[], { chapters, section, posts }: Filter): string[] {
  return bank
    .filter((chapter) => !chapters || chapters.includes(chapter.id))
    .flatMap((chapter) => chapter.questions)
    .filter((question) => section === undefined || question.section === section)
    .filter(
      (question) =>
        !posts || question.posts.length === 0 || question.posts.some((post) => posts.includes(post)),
    )
    .map((question) => question.id);
}
