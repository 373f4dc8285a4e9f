import * as z from 'zod/mini';

export const EVENTS = [
  'leak',
  'political-issue',
  'major-error',
  'serious-breach',
  'danger',
  'system-failure',
  'beyond-own-duty',
  'deliberate-harassment',
  'technical-problem',
  'website-problem',
  'host-symptom',
  'major-problem',
  'site-visit',
  'unsolved-on-site',
  'staff-replacement',
  'media',
  'seats-affected',
  'same-complaints',
  'other',
] as const;
export type Event = (typeof EVENTS)[number];

export const ROLES = ['staff', 'leader', 'manager'] as const;
export type Role = (typeof ROLES)[number];

/** One who is to be told: by which way and how fast, where the volume says so. */
export const Tell = z.object({
  who: z.string(),
  how: z.nullable(z.enum(['phone', 'work-order', 'written'])),
  /** Null where the volume only says at once or in time. */
  within: z.nullable(z.object({ value: z.number(), unit: z.enum(['minute', 'hour']) })),
});
export type Tell = z.infer<typeof Tell>;

export const Report = z.object({
  /** Whether the volume's list names it; null where the volume says nothing of such a thing. */
  listed: z.nullable(z.boolean()),
  /** Its number in the list, from 1 on; null where it is not listed or the list has no numbers. */
  category: z.nullable(z.number()),
  /** The number under which what is not listed is reported by who cannot solve it; null where there is none. */
  fallback: z.nullable(z.number()),
  /** How grave it is, where the volume grades. */
  grade: z.nullable(z.enum(['general', 'larger', 'grave'])),
  /** Who is told, in this order. */
  tell: z.array(Tell),
  /** Who does it, where it is not whoever found it. */
  by: z.nullable(z.string()),
  maySkipLevel: z.boolean(),
  /** Whether those skipped are told afterwards, or a written report follows. */
  reportAfterwards: z.boolean(),
  /** By when those skipped are told; null where nobody was. */
  afterwardsBy: z.nullable(z.enum(['end-of-shift', 'same-day'])),
  /** Whether people in danger come before any report. */
  peopleFirst: z.boolean(),
});
export type Report = z.infer<typeof Report>;

/** A report of which nothing is known yet: volumes fill in what they say. */
export const UNSTATED: Report = {
  listed: null,
  category: null,
  fallback: null,
  grade: null,
  tell: [],
  by: null,
  maySkipLevel: false,
  reportAfterwards: false,
  afterwardsBy: null,
  peopleFirst: false,
};

/** Somebody to be told by no particular way and in no stated time. */
export function tell(who: string, how: Tell['how'] = null, within: Tell['within'] = null): Tell {
  return { who, how, within };
}
