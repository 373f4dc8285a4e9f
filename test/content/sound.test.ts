import { expect, it } from 'vitest';
import { inspectHandbook } from '../../src/handbook/load.ts';
import { clauses, DAY, handbook, ROOT } from './repo.ts';

it('has no problem, tools included', async () => {
  const { problems, handbook: loaded } = await inspectHandbook(ROOT, DAY);
  expect(problems).toEqual([]);
  expect(Object.keys(loaded.citedBy).length).toBeGreaterThan(0);
});

it('is read whole: every <Clause> written in a chapter is a clause of the handbook', () => {
  expect(handbook.clauses.map((clause) => `clause ${clause.id}`)).toEqual(clauses.map(({ where }) => where));
});

it('leaves no figure unfilled', () => {
  expect(handbook.clauses.filter((clause) => clause.text.includes('{figure'))).toEqual([]);
});
