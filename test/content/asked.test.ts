import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHandbook } from '../../src/handbook/read.ts';

const { handbook } = readHandbook(join(import.meta.dirname, '../..'), '2026-06-01');
const { asked, clauses } = handbook;

test('for nearly every clause it is known in what words readers ask for it', () => {
  expect(Object.keys(asked).length / clauses.length).toBeGreaterThan(0.95);
});

test('these are words that the clause does not have, each once', () => {
  for (const { id, text } of clauses) {
    const phrases = asked[id] ?? [];
    expect(new Set(phrases).size, id).toBe(phrases.length);
    expect(
      phrases.filter((phrase) => text.includes(phrase)),
      id,
    ).toEqual([]);
  }
});
