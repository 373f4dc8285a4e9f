/** A part of a list, as the places of its first and last element. */
interface Part {
  first: number;
  last: number;
}

/**
 * The chapters of a path, in order, over at most `days` days, as lists of places in `minutes` (whole minutes to read each
 * chapter, at least 0): as evenly as the order allows, measured by the squares of the days' sums. No day is empty while
 * there are chapters enough; with fewer chapters than days there are as many days as chapters. Of two divisions equally
 * even the one with the shorter first days is taken. Throws RangeError unless `days` is whole and at least 1.
 */
export function splitDays(minutes: readonly number[], days: number): number[][] {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`not a number of days: ${days}`);
  return bestSplit(minutes, 0, Math.min(days, minutes.length), new Map()).parts.map(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
}

/** The most even division of what is left from `start` on into exactly `days` parts. */
function bestSplit(
  minutes: readonly number[],
  start: number,
  days: number,
  known: Map<string, { cost: number; parts: Part[] }>,
): { cost: number; parts: Part[] } {
  if (days === 0) return { cost: start === minutes.length ? 0 : Number.POSITIVE_INFINITY, parts: [] };
  const key = `${start} ${days}`;
  const before = known.get(key);
  if (before) return before;
  let best: { cost: number; parts: Part[] } = { cost: Number.POSITIVE_INFINITY, parts: [] };
  let sum = 0;
  for (let last = start; last <= minutes.length - days; last++) {
    sum += minutes[last] as number;
    const rest = bestSplit(minutes, last + 1, days - 1, known);
    const cost = sum * sum + rest.cost;
    if (cost < best.cost) best = { cost, parts: [{ first: start, last }, ...rest.parts] };
  }
  known.set(key, best);
  return best;
}

/** What was done in the first week: by path, then by item, the day YYYY-MM-DD. */
export type WeekTicks = Record<string, Record<string, string>>;

/** `data` as what was done in the first week, or null where it is not that. */
export function weekTicksFrom(data: unknown): WeekTicks | null {
  const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isRecord(data)) return null;
  const sound = Object.values(data).every(
    (items) => isRecord(items) && Object.values(items).every((day) => typeof day === 'string'),
  );
  return sound ? (data as WeekTicks) : null;
}
