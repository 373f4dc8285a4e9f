import { oneOf } from '../../input.ts';

const LEVELS = ['90', '95', '99'] as const;

/** How sure a statement on all calls is to be, in percent. */
export const confidence = () => oneOf(LEVELS);

/** The two-sided quantile of the standard normal distribution for each level. */
export const QUANTILE: Record<(typeof LEVELS)[number], number> = {
  90: 1.644853627,
  95: 1.959963985,
  99: 2.575829304,
};
