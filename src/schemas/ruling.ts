import { z } from 'zod';

/** A decision where the sources contradict each other, are silent or can be read in more than one way. */
export const Ruling = z.strictObject({
  /** kebab-case, unique. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** What had to be decided, as a question. Numbers as {figure:topic.name}. */
  question: z.string(),
  /** The facts between or about which it decides. */
  facts: z.array(z.string()).min(1),
  /** The decision, as the reader must follow it. */
  decision: z.string(),
  /** The reason. */
  why: z.string(),
  /** What else was possible. */
  alternative: z.string(),
});

export type Ruling = z.infer<typeof Ruling>;
