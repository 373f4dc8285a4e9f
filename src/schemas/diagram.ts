import { z } from 'zod';

/** A drawing made at build time. Numbers as {figure:topic.name}. */
export const Diagram = z.strictObject({
  title: z.string(),
  /** The text alternative: what the drawing says. */
  description: z.string(),
  /** Graphviz source, without colours, fonts and sizes. */
  dot: z.string(),
});

export type Diagram = z.infer<typeof Diagram>;
