import * as z from 'zod/mini';

export const EMERGENCIES = [
  'threat-call',
  'threat-mail',
  'fire',
  'stranger',
  'danger',
  'leak',
  'outage',
  'intrusion',
  'abuse',
  'password-misuse',
  'lost-badge',
  'lost-valuables',
] as const;
export type Emergency = (typeof EMERGENCIES)[number];

export const GuideStep = z.object({
  text: z.string(),
  /** Who does it; null where it is whoever found it. */
  who: z.nullable(z.string()),
  clause: z.string(),
});
export type GuideStep = z.infer<typeof GuideStep>;

/** What a volume says to do, in this order. */
export interface Guide {
  /** The first thing to do, as a sentence without its full stop. */
  first: string;
  steps: readonly GuideStep[];
  tell: readonly string[];
  record: readonly string[];
}

/** A step of whoever found it, or of `who`. */
export function step(clause: string, text: string, who: string | null = null): GuideStep {
  return { text, who, clause };
}
