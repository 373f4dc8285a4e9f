import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answer, TOPICS } from './adapter.ts';
import { agrees } from './compare.ts';
import { readCases } from './read.ts';

const files = globSync('test/cases/*.yaml').sort();
const all = files.flatMap(readCases);

test('every case has an id of its own, a known topic, and values that the topic names', () => {
  expect(new Set(all.map((c) => c.id)).size).toBe(all.length);
  for (const { topic, expect: expected } of all) {
    const named = (expected.any_of as Record<string, unknown>[] | undefined) ?? [expected];
    const known = [...(TOPICS[topic]?.values ?? []), 'result'];
    for (const member of named) {
      expect(Object.keys(member)).not.toEqual([]);
      expect(known).toEqual(expect.arrayContaining(Object.keys(member)));
    }
  }
});

test('every topic of the adapter has cases', () => {
  expect(new Set(all.map((c) => c.topic))).toEqual(new Set(Object.keys(TOPICS)));
});

describe.each(files)('%s', (file) => {
  test.each(readCases(file).map((c) => [c.id, c.situation, c] as const))(
    '%s %s',
    (_id, _situation, given) => {
      const got = answer(given);
      const difference = `expected ${JSON.stringify(given.expect)}, got ${JSON.stringify(got)}`;
      expect(agrees(given.expect, got), difference).toBe(true);
    },
  );
});
