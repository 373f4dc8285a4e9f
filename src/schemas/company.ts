import { z } from 'zod';
import { VOLUME_SLUGS } from '../lib/volumes.ts';

/** What a company changes to make the handbook its own. */
export const Company = z.strictObject({
  /** The company's name as the handbook shows it. */
  name: z.string().min(1),
  /** The handbook's name. */
  handbook: z.string().min(1),
  /** The customer hotline, as text. */
  hotline: z.string(),
  /** Whom to tell of an error in the handbook. */
  policyOwner: z.string(),
  /** The volumes shown. */
  volumes: z.array(z.enum(VOLUME_SLUGS)).min(1),
});

export type Company = z.infer<typeof Company>;
