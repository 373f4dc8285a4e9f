/** What a reader has read: by chapter the day, and the clauses as they were then. */
export interface ReadChapter {
  /** YYYY-MM-DD. */
  on: string;
  /** Clause id → fingerprint of its text. */
  clauses: Record<string, string>;
}

export type ReadChapters = Record<string, ReadChapter>;

/** Chinese characters that a new hire reads with care in a minute. */
const CHARACTERS_A_MINUTE = 300;

/** Minutes to read `text`, a whole number of at least 1, rounded up. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.ceil(text.replace(/\s/g, '').length / CHARACTERS_A_MINUTE));
}

/** A short fingerprint of a text (FNV-1a, 32 bits, base 36): equal texts have equal ones. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Ids of the clauses of a chapter that are new or changed since it was read; all stay silent about removed ones. */
export function changedSince(read: ReadChapter, now: Record<string, string>): string[] {
  return Object.keys(now).filter((id) => read.clauses[id] !== now[id]);
}

/** `data` as what a reader has read, or null where it is not that. */
export function readChaptersFrom(data: unknown): ReadChapters | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const sound = Object.values(data).every(
    (chapter) =>
      typeof chapter === 'object' &&
      chapter !== null &&
      typeof chapter.on === 'string' &&
      typeof chapter.clauses === 'object' &&
      chapter.clauses !== null &&
      Object.values(chapter.clauses).every((print) => typeof print === 'string'),
  );
  return sound ? (data as ReadChapters) : null;
}
