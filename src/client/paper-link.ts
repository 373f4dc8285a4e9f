import { buildPapers, PaperOrder } from '@/lib/quiz/build-paper.ts';
import type { Paper } from '@/lib/quiz/paper.ts';
import { loadChapters } from './quizzes.ts';

const BROKEN = '这个链接不完整，请向培训师要完整的链接。';

/** The address of a page that takes one of the two papers of an order; the order stands after the #, which is never sent. */
export function paperLink(page: 'exam' | 'trainer/classroom', order: PaperOrder, letter: 'a' | 'b'): string {
  return `${location.origin}/learn/${page}/#${new URLSearchParams({ paper: JSON.stringify({ ...order, letter }) })}`;
}

/** The paper that this page's address names, made from the bank; null where it names none. Rejects with a sentence. */
export async function paperFromAddress(rulesVersion: string): Promise<Paper | null> {
  const text = new URLSearchParams(location.hash.slice(1)).get('paper');
  if (text === null) return null;
  let data: { letter?: unknown };
  try {
    data = JSON.parse(text) as { letter?: unknown };
  } catch {
    throw new Error(BROKEN);
  }
  const { letter, ...rest } = data;
  const order = PaperOrder.safeParse(rest);
  if (!order.success || (letter !== 'a' && letter !== 'b')) throw new Error(BROKEN);
  const questions = await loadChapters(order.data.chapters).catch(() => {
    throw new Error('题目没有读到，请检查连接后刷新这一页。');
  });
  return buildPapers(order.data, questions, rulesVersion)[letter];
}
