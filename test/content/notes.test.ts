import { describe, expect, it } from 'vitest';
import { handbook } from './repo.ts';

/** Words of a note that name a contradiction or an ambiguity within its own document. */
const OPEN = /冲突|矛盾|不一致|不明|并存|歧义|两读|可读作|未界定|口径不同|说法不一|两处/;

describe('a note that names a contradiction or an ambiguity', () => {
  const { documents, clauses, rulings } = handbook;
  const decided = new Set(rulings.flatMap((ruling) => ruling.facts));
  const carriers = new Map<string, string[]>();
  for (const clause of clauses) {
    for (const fact of clause.facts) carriers.set(fact, [...(carriers.get(fact) ?? []), ...clause.rulings]);
  }

  it.each(documents.map(({ id, facts }) => [id, facts] as const))(
    'in document %s is answered by a ruling',
    (_, facts) => {
      const open = facts.filter(
        (fact) =>
          fact.carry !== false &&
          carriers.has(fact.id) &&
          (fact.status === 'ambiguous' || OPEN.test(fact.note ?? '')) &&
          !decided.has(fact.id) &&
          carriers.get(fact.id)?.length === 0,
      );
      expect(open.map((fact) => `${fact.id}: ${fact.note ?? fact.status}`)).toEqual([]);
    },
  );
});
