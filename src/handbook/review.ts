import { fingerprint } from '../lib/reading.ts';
import type { Handbook } from './types.ts';

/** What a question's review rested on: a fingerprint of the words of its clauses, figures filled in, by question id. */
export function reviewPrints({ questions }: Handbook): Record<string, string> {
  return Object.fromEntries(
    questions.map(({ id, clauses }) => [id, fingerprint(clauses.map((clause) => clause.text).join('\n'))]),
  );
}

/** Ids of the questions never reviewed, and of those whose clauses have changed since. */
export function toReview(
  reviewed: Record<string, string>,
  now: Record<string, string>,
): { unreviewed: string[]; changed: string[] } {
  const ids = Object.keys(now);
  return {
    unreviewed: ids.filter((id) => !(id in reviewed)),
    changed: ids.filter((id) => id in reviewed && reviewed[id] !== now[id]),
  };
}
