import { z } from 'zod';

/** What today's law of mainland China says on a matter that the old rules touch. */
export const LawNote = z.strictObject({
  /** kebab-case, unique. */
  id: z.string().regex(/^[a-z-]+$/),
  /** The matter, in a few words. */
  about: z.string(),
  /** What the law says, in our own words. */
  text: z.string(),
  /** What to settle before adopting such a rule. */
  ask: z.string(),
  /** Law and article. */
  provision: z.string(),
  /** Whether the article's text was looked up. */
  checked: z.boolean(),
});

export type LawNote = z.infer<typeof LawNote>;
