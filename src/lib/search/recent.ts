const MOST = 8;

/** The list with a query put first, once; at most eight. An empty query changes nothing. */
export function withRecent(list: readonly string[], query: string): string[] {
  const text = query.trim();
  return text === '' ? [...list] : [text, ...list.filter((other) => other !== text)].slice(0, MOST);
}

/** `data` as a list of recent queries, or null where it is not one. */
export function recentFrom(data: unknown): string[] | null {
  return Array.isArray(data) && data.every((query) => typeof query === 'string') ? data.slice(0, MOST) : null;
}
