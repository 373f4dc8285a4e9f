import { expect } from 'vitest';
import { InputError, type InputProblem } from '../../src/lib/errors.ts';

/** One plain Chinese sentence: ends in a full stop, holds no second one, and nothing a library said in English. */
const SENTENCE = /^(?!.*[A-Za-z]{3})[^。]*[\u4e00-\u9fff][^。]*。$/u;

/** The problems `run` is refused with, each in a sentence. Fails when it succeeds or throws anything but InputError. */
export function refusal(run: () => unknown): InputProblem[] {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    const { problems } = error as InputError;
    for (const { message } of problems) expectSentence(message);
    return problems;
  }
  throw new Error('was not refused');
}

/** What `run` returns, null where it is refused with InputError; anything else it throws is passed on. */
export function answered<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** Whether `run` is refused with InputError; anything else it throws is passed on. */
export function isRefused(run: () => unknown): boolean {
  return answered(() => [run()]) === null;
}

export function expectSentence(message: string): void {
  expect(message).toMatch(SENTENCE);
}
