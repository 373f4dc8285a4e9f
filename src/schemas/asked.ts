import { z } from 'zod';

/** The words in which readers ask for the clauses of a chapter: searched, never shown. */
export const Asked = z.record(
  /** A clause of the chapter that the file is named by. */
  z.string(),
  /** Words that the clause itself does not have. */
  z.array(z.string().min(2).max(20)).min(1),
);
