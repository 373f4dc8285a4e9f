import { z } from 'zod';

/** One statement of a source document. */
export const Fact = z.strictObject({
  /** Document, section, number: A-5.8-06. */
  id: z.string().regex(/^[A-E]\S*$/),
  /** The source's section heading. */
  section: z.string(),
  /** What sort of statement it is: rule, deadline, threshold, duty … */
  kind: z.string(),
  /** Posts it binds; empty for everyone. */
  roles: z.array(z.string()),
  /** The statement, terse, in our own words. */
  fact: z.string(),
  /** Every number in it, named. */
  figures: z.record(z.string(), z.unknown()).optional(),
  /** Whether something can be computed from it. */
  computable: z.boolean(),
  /** How sure the source's text is. */
  status: z.enum(['stated', 'title-only', 'truncated', 'ambiguous', 'misprint']),
  /** Contradictions with other facts, readings, doubts. */
  note: z.string().optional(),
  /** false where nothing is to be carried over. */
  carry: z.boolean().optional(),
  /** Why it is not carried. */
  why_not: z.string().optional(),
});

/** A ledger of facts: one source document. */
export const Ledger = z.object({
  /** A–E. */
  id: z.string().length(1),
  /** The document's title. */
  title: z.string(),
  facts: z.array(Fact),
});

export type Fact = z.infer<typeof Fact>;
export type Ledger = z.infer<typeof Ledger>;
