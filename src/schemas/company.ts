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
  /** Whom to call when it burns: shown on the page of emergencies, in this order. */
  emergency: z.array(z.strictObject({ who: z.string().min(1), phone: z.string().min(1) })),
  /** The volumes shown. */
  volumes: z.array(z.enum(VOLUME_SLUGS)).min(1),
});

export type Company = z.infer<typeof Company>;
