/** What a test takes to be there; fails the test where it is not. */
export function found<T>(thing: T | undefined | null): T {
  if (thing === undefined || thing === null) throw new Error('what the test looks for is not there');
  return thing;
}
