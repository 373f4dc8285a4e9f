import type { Figures } from '../../src/lib/figures.ts';
import type { Volume } from '../../src/lib/volumes.ts';

export type Values = Record<string, unknown>;

/** How the library answers the cases of one topic. */
export interface Topic {
  /** The volumes that have the rule; in any other every value is null. */
  volumes: readonly Volume[];
  /** Where in the inputs the day stands whose figures apply. */
  day?: (inputs: Values) => unknown;
  values: readonly string[];
  /** The rule, its inputs in camel case, its answer under the names of the cases. */
  answer: (figures: Figures, input: never) => Values;
}
