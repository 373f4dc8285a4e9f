import { type BankChapter, chapterOf } from '@/lib/quiz/bank.ts';
import type { Question } from '@/lib/quiz/question.ts';

async function json<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`no ${url}`);
  return (await response.json()) as T;
}

/** All chapters with their questions in short. Rejects where it cannot be fetched. */
export function loadBank(): Promise<BankChapter[]> {
  return json('/quiz/bank.json');
}

/** The questions of chapters, in their order. Rejects where one cannot be fetched. */
export async function loadChapters(chapters: readonly string[]): Promise<Question[]> {
  return (await Promise.all(chapters.map((chapter) => json<Question[]>(`/quiz/${chapter}.json`)))).flat();
}

/** The questions with these ids, in the order of the ids; those that the bank no longer has are left out. */
export async function loadQuestions(ids: readonly string[]): Promise<Question[]> {
  const questions = await loadChapters([...new Set(ids.map(chapterOf))]);
  const byId = new Map(questions.map((question) => [question.id, question]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
