import { z } from 'zod';
import { VOLUME_SLUGS } from '../lib/volumes.ts';

/** What a chapter's frontmatter has beyond the title and description of every page. Other pages leave all of it out. */
export const chapterFields = {
  /** The volume the chapter belongs to; its folder bears the same name. */
  volume: z.enum(VOLUME_SLUGS).optional(),
  /** The number it is cited by, such as "5.8"; the order in the volume. */
  number: z
    .string()
    .regex(/^\d+(\.\d+)*$/, 'number must look like "5.8"')
    .optional(),
  /** Whom its rules bind, in a few words. */
  binds: z.string().min(2).optional(),
};
