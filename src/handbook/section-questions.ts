import type { Clause, Handbook } from './types.ts';

/** How many questions of its section stand after a clause: those of the section after its last clause, else none. */
export function questionsAfter(clause: Clause, { clauses, questions }: Handbook): number {
  const last = clauses.findLast((c) => c.chapter === clause.chapter && c.heading === clause.heading);
  if (last !== clause) return 0;
  return questions.filter((q) => q.chapter === clause.chapter && q.section === clause.heading).length;
}
