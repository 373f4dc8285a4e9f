const TOLERANCE = 0.005;

/**
 * Whether `got` has every value that `expected` names: maps key by key, lists whole and in order, numbers within 0.005,
 * and with `any_of` any one member.
 */
export function agrees(expected: unknown, got: unknown): boolean {
  if (typeof expected === 'number') {
    // A hair over the tolerance, since 1.005 - 1 is more than 0.005 in binary.
    return typeof got === 'number' && Math.abs(expected - got) <= TOLERANCE + 1e-9;
  }
  if (Array.isArray(expected)) {
    return (
      Array.isArray(got) &&
      got.length === expected.length &&
      expected.every((item, i) => agrees(item, got[i]))
    );
  }
  if (typeof expected === 'object' && expected !== null) {
    const { any_of: members } = expected as { any_of?: unknown };
    if (Array.isArray(members)) return members.some((member) => agrees(member, got));
    return (
      typeof got === 'object' &&
      got !== null &&
      Object.entries(expected).every(([key, value]) => agrees(value, (got as Record<string, unknown>)[key]))
    );
  }
  return expected === got;
}
