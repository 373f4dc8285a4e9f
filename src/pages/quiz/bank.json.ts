import { handbook } from 'virtual:handbook';
import { type BankChapter, bankEntry } from '@/lib/quiz/bank.ts';

/** Every chapter's questions in short: what practice and papers are chosen from. */
export function GET(): Response {
  const byChapter = Map.groupBy(handbook.questions, (question) => question.chapter);
  const bank: BankChapter[] = handbook.chapters.flatMap(({ id, title, number, volume, url }) => {
    const questions = byChapter.get(id)?.map(bankEntry);
    return questions ? [{ id, title, number, volume, url, questions }] : [];
  });
  return Response.json(bank);
}
