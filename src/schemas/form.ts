import { z } from 'zod';

/** A sheet to fill in, for the search: what it is called, what stands in it, and where it is. */
export const Form = z
  .strictObject({
    form: z.string().min(2),
    /** What it is for, or what is written in it, in one sentence. */
    text: z.string().min(5),
    /** Other names that people look for it by. */
    names: z.array(z.string().min(2)).default([]),
    /** Where it is: the clause that states its columns, … */
    clause: z.string().optional(),
    /** … or the page that prints it. */
    page: z.string().startsWith('/').endsWith('/').optional(),
  })
  .refine(
    ({ clause, page }) => (clause === undefined) !== (page === undefined),
    'needs either clause or page',
  );

export type Form = z.infer<typeof Form>;
