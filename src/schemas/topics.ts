import { z } from 'zod';

/** Topic → its Chinese name. A topic is the middle part of a clause's id and the first part of a figure's. */
export const Topics = z.record(z.string().regex(/^[a-z-]+$/), z.string().min(1));

export type Topics = z.infer<typeof Topics>;
