import { z } from 'zod';

/** A field term. */
export const Term = z.strictObject({
  /** kebab-case English, unique. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The word the handbook uses. */
  term: z.string(),
  english: z.string(),
  definition: z.string(),
  /** Other words for it; each belongs to one term only. */
  aliases: z.array(z.string()),
  /** The clause that defines or governs it. */
  clause: z.string().optional(),
});

export type Term = z.infer<typeof Term>;
