import { loadHandbook } from '../../src/handbook/load.ts';
import type { Paper } from '../../src/lib/quiz/paper.ts';
import type { Question } from '../../src/lib/quiz/question.ts';
import { DAY } from './figures.ts';

/** The handbook with its question banks, on the day of the tests. */
export const handbook = await loadHandbook(process.cwd(), DAY);

/** The questions of one chapter, which has one of every kind. */
export const swap: Question[] = handbook.questions.filter((q) => q.chapter === 'operations/05-10-swap');

/** The question of a kind from that chapter. */
export function ofKind<K extends Question['kind']>(kind: K): Question & { kind: K } {
  const found = swap.find((question) => question.kind === kind);
  if (!found) throw new Error(`no ${kind} question`);
  return found as Question & { kind: K };
}

/** A paper of every question of that chapter, ten points each. */
export const paper: Paper = {
  version: 1,
  id: 'test-A',
  title: '换班',
  volume: 'operations',
  minutes: 30,
  passPoints: 80,
  shuffle: true,
  rulesVersion: 'r',
  items: swap.map((question) => ({ question, points: 10 })),
};
