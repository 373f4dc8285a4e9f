import { z } from 'zod';

/** Everyday words and the words of the handbook that they mean. */
export const Everyday = z.strictObject({
  /** What people type; a word may stand in several entries. */
  say: z.array(z.string().min(2)).min(1),
  /** What the handbook calls it, the nearest first. */
  mean: z.array(z.string().min(2)).min(1),
});

export type Everyday = z.infer<typeof Everyday>;
