import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/handbook/check.ts';
import { inspectHandbook, loadHandbook } from '../../src/handbook/load.ts';
import { CHAPTER, DAY, type Edits, FIGURES, GLOSSARY, LAW, RULINGS, swap, tinyHandbook } from './tiny.ts';

describe('loadHandbook', () => {
  it('gives the handbook when nothing is wrong', async () => {
    const handbook = await loadHandbook(tinyHandbook(), DAY);
    expect(handbook.clauses.map((clause) => clause.id)).toEqual([
      'ops.swap.monthly-limit',
      'ops.swap.registered',
      'ops.swap.form',
    ]);
    expect(handbook.citedBy).toEqual({});
  });

  it('throws one error that lists every problem at once, one a line', async () => {
    const edits: Edits = {
      [CHAPTER]: swap('law="at-least"', 'law="nothing"'),
      [RULINGS]: swap('[A-5.10-01]', '[A-5.10-09]'),
      [GLOSSARY]: swap('[班别]', '[调班]'),
      [LAW]: swap('checked: true', 'checked: perhaps'),
    };
    const root = tinyHandbook(edits);
    const { problems } = await inspectHandbook(root, DAY);
    const error = await loadHandbook(root, DAY).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Error);
    const lines = (error as Error).message.split('\n');
    expect(problems).toHaveLength(4);
    expect(lines).toEqual(['The handbook has 4 problems:', ...problems.map(describeProblem)]);
    for (const file of Object.keys(edits)) {
      expect(
        lines.some((line) => line.startsWith(file)),
        file,
      ).toBe(true);
    }
  });

  it('describes a problem by file, id, what is wrong and how to mend it', () => {
    const problem = { file: FIGURES, id: 'swap.monthlyLimit', message: 'is wrong', remedy: 'mend it' };
    expect(describeProblem(problem)).toBe(`${FIGURES}: swap.monthlyLimit: is wrong → mend it`);
  });
});
