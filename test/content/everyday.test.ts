import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHandbook } from '../../src/handbook/read.ts';

const { handbook } = readHandbook(join(import.meta.dirname, '../..'), '2026-06-01');

test('everyday words lead to words that the handbook has', () => {
  const text = [
    ...handbook.clauses.flatMap((clause) => [clause.text, clause.heading]),
    ...handbook.chapters.map((chapter) => chapter.title),
    ...handbook.documents.flatMap(({ facts }) => facts.flatMap(({ fact, section }) => [fact, section])),
  ].join('\n');
  const means = handbook.everyday.flatMap(({ mean }) => mean);
  expect(means.filter((word) => !text.includes(word))).toEqual([]);
});

test('every entry adds something, and no phrase is said twice in one', () => {
  expect(handbook.everyday.length).toBeGreaterThanOrEqual(200);
  for (const { say, mean } of handbook.everyday) {
    expect(new Set(say).size, say.join()).toBe(say.length);
    expect(
      mean.some((word) => !say.includes(word)) || say.some((word) => !mean.includes(word)),
      say.join(),
    ).toBe(true);
  }
});
