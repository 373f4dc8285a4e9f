// What the tests of the rules use of Vitest, on mocha: it runs them again within one process, so that a mutant costs
// milliseconds, where Vitest starts anew for each (docs/adr/0020-mutants-within-one-process.md).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { expect as expectOnly } from 'expect';

type Body = (...given: unknown[]) => unknown;
type Define = (title: string, body: () => unknown) => void;

const { describe: suite, it } = globalThis as unknown as { describe: Define; it: Define };

expectOnly.extend({
  toSatisfy: (value: unknown, holds: (value: unknown) => boolean) => ({
    pass: holds(value),
    message: () => `${value} does not satisfy it`,
  }),
  /** The path is taken from the folder of all tests. */
  toMatchFileSnapshot: (text: string, path: string) => ({
    pass: readFileSync(join('test', path), 'utf8') === text,
    message: () => `it differs from ${path}`,
  }),
});

/** Vitest takes a message too, jest's does not. */
export const expect = Object.assign((value: unknown, _message?: string) => expectOnly(value), expectOnly);

export const describe = withEach(suite);
export const test = withEach(it);

/** A definition that also takes options before its body, and cases to be repeated with. */
function withEach(define: Define) {
  const defined = (title: string, ...rest: unknown[]) => define(title, rest.at(-1) as () => unknown);
  const each =
    (cases: readonly unknown[]) =>
    (title: string, ...rest: unknown[]) => {
      for (const [index, one] of cases.entries()) {
        const given = Array.isArray(one) ? one : [one];
        // Mutants know tests by their titles: the number tells namesakes apart.
        define(`${index} ${titleOf(title, given)}`, () => (rest.at(-1) as Body)(...given));
      }
    };
  return Object.assign(defined, { each });
}

function titleOf(title: string, given: unknown[]): string {
  const [first] = given;
  const named = title.replace(/\$(\w+)/g, (_, key: string) =>
    String((first as Record<string, unknown>)[key]),
  );
  return format(named, ...given.slice(0, title.split('%s').length - 1));
}
