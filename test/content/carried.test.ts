import { describe, expect, it } from 'vitest';
import { traceFacts } from '../../src/handbook/trace.ts';
import { handbook } from './repo.ts';

/** How many facts each section has that are to be carried, by its number, counted in the ledgers of documents A and E. */
const DUE: Record<string, Record<string, number>> = {
  'A/1': { '1.1': 2, '1.2': 2 },
  'A/2': { '2.1': 3, '2.2': 12, '2.3': 127 },
  'A/5': {
    '5': 3,
    '5.1': 15,
    '5.2': 23,
    '5.3': 16,
    '5.4': 16,
    '5.5': 15,
    '5.6': 26,
    '5.7': 22,
    '5.8': 24,
    '5.9': 12,
    '5.10': 16,
    '5.11': 10,
  },
  'A/8': { '8.1': 1, '8.2': 22 },
  'E/⑤ 客服部请假': { '⑤': 35 },
  'E/⑤ 客服部换班': { '⑤': 20 },
};

describe.each(Object.entries(DUE))('%s', (scope, due) => {
  const sections = traceFacts(handbook, scope);

  it('has the facts that were counted', () => {
    expect(Object.fromEntries(sections.map(({ section, due }) => [section.split(' ')[0], due]))).toEqual(due);
  });

  it('is carried whole', () => {
    expect(sections.flatMap(({ missing }) => missing)).toEqual([]);
    expect(
      Object.fromEntries(sections.map(({ section, carried }) => [section.split(' ')[0], carried])),
    ).toEqual(due);
  });
});
