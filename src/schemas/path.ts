import { z } from 'zod';
import { VOLUME_SLUGS } from '../lib/volumes.ts';

/** The reading of a post: what it must know, in order. */
export const ReadingPath = z.strictObject({
  /** kebab-case, unique; part of the page's address. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The post, as the handbook calls it. */
  title: z.string().min(1),
  volume: z.enum(VOLUME_SLUGS),
  /** The names under which the source facts bind it; its duty page gathers the clauses that name one. */
  posts: z.array(z.string()).min(1),
  /** What the path is for, in a sentence. */
  about: z.string().min(1),
  /** Chapters in reading order, as <volume>/<file> without .mdx. */
  chapters: z.array(z.string()).min(1),
});

export type ReadingPath = z.infer<typeof ReadingPath>;
