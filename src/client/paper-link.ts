import { buildPapers } from '@/lib/quiz/build-paper.ts';
import type { Paper } from '@/lib/quiz/paper.ts';
import { type Letter, type PaperOrder, readOrder, writeOrder } from '@/lib/quiz/paper-order.ts';
import { fragment, fullAddress } from './address.ts';
import { loadChapters } from './quizzes.ts';

/** The address of a page that takes one of the two papers of an order; the order stands after the #, which is never sent. */
export function paperLink(page: 'exam' | 'trainer/classroom', order: PaperOrder, letter: Letter): string {
  return fullAddress(`/learn/${page}/#${new URLSearchParams({ paper: writeOrder(order, letter) })}`);
}

/** The paper that this page's address names, made from the bank; null where it names none. Rejects with a sentence. */
export async function paperFromAddress(rulesVersion: string): Promise<Paper | null> {
  const text = new URLSearchParams(fragment()).get('paper');
  if (text === null) return null;
  const linked = readOrder(text);
  if (!linked) throw new Error('这个链接不完整，请向培训师要完整的链接。');
  const { order, letter } = linked;
  const questions = await loadChapters(order.chapters).catch(() => {
    throw new Error('题目没有读到，请检查连接后刷新这一页。');
  });
  return buildPapers(order, questions, rulesVersion)[letter];
}
