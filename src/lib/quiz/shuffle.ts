import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { fingerprint } from '../reading.ts';

/** `items` in an order that the seed alone decides: the same text gives the same order everywhere. */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const random = xoroshiro128plus(Number.parseInt(fingerprint(seed), 36) | 0);
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
