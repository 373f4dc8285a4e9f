import { expect } from 'vitest';
import { inspectHandbook } from '../../src/handbook/load.ts';
import type { Problem } from '../../src/handbook/types.ts';
import { CHAPTER, DAY, type Edits, tinyHandbook } from './tiny.ts';

/** Everything wrong in the tiny handbook after `edits`. */
export async function problemsOf(edits: Edits): Promise<Problem[]> {
  const { problems } = await inspectHandbook(tinyHandbook(edits), DAY);
  return problems;
}

/** A problem with any remedy that is more than a word. */
export function problem(file: string, id: string, message: string): Problem {
  return { file, id, message, remedy: expect.stringMatching(/\w+ \S+/) };
}

/** A problem of a clause of the tiny chapter, on whatever line. */
export function ofClause(id: string, message: string): Problem {
  return {
    ...problem(CHAPTER, id, message),
    file: expect.stringMatching(new RegExp(`^${CHAPTER}(:\\d+)?$`)),
  };
}
