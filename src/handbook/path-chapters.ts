import { fingerprint, readingMinutes } from '../lib/reading.ts';
import type { ReadingPath } from '../schemas/path.ts';
import type { Chapter, Clause, Handbook } from './types.ts';

/** A chapter of a reading path, with what the page needs to keep that it was read. */
export interface PathChapter {
  chapter: Chapter;
  clauses: Clause[];
  /** Whole minutes to read it. */
  minutes: number;
  /** Clause id → fingerprint of its text. */
  prints: Record<string, string>;
}

/** The chapters of a path in reading order. */
export function pathChapters(path: ReadingPath, handbook: Handbook): PathChapter[] {
  return path.chapters.flatMap((id) => {
    const chapter = handbook.chapters.find((c) => c.id === id);
    if (!chapter) return [];
    const clauses = handbook.clauses.filter((clause) => clause.chapter === id);
    const prints = Object.fromEntries(clauses.map((clause) => [clause.id, fingerprint(clause.text)]));
    return [{ chapter, clauses, minutes: readingMinutes(clauses.map((c) => c.text).join('')), prints }];
  });
}
