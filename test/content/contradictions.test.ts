import { describe, expect, it } from 'vitest';
import { handbook } from './repo.ts';

/** Facts of volume A that say different things about one matter. */
const CONTRADICTIONS: [matter: string, facts: string[]][] = [
  ['notice of leave: three days, one day, two hours', ['A-5.7-04', 'A-5.8-05', 'A-5.8-06']],
  ['leave plus swaps in days, swaps in times', ['A-5.7-07', 'A-5.10-04']],
  ['lateness: a day of absence, a ground for dismissal', ['A-5.7-01', 'A-5.11-04']],
  ['exactly the pass mark: passed, and to be trained again', ['A-8.2-17', 'A-8.2-19']],
];

describe.each(CONTRADICTIONS)('%s', (_, facts) => {
  const settling = handbook.rulings.filter((ruling) => facts.every((fact) => ruling.facts.includes(fact)));

  it('is settled by a ruling that names all of its facts', () => {
    expect(settling.map((ruling) => ruling.id)).not.toEqual([]);
  });

  it.each(facts)('every clause that carries %s shows that ruling', (fact) => {
    const carrying = handbook.clauses.filter((clause) => clause.facts.includes(fact));
    expect(carrying.map((clause) => clause.id)).not.toEqual([]);
    const silent = carrying.filter((clause) => !settling.some((r) => clause.rulings.includes(r.id)));
    expect(silent.map((clause) => clause.id)).toEqual([]);
  });
});
