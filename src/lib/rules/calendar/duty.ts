import type { NamedRhythm } from './rhythms.ts';

export const KINDS = ['meeting', 'report', 'appraisal', 'training', 'inspection', 'hygiene', 'plan'] as const;
export type Kind = (typeof KINDS)[number];

export const ROLES = [
  'manager',
  'supervisor',
  'leader',
  'agent',
  'qa',
  'support',
  'analyst',
  'technical',
  'website',
  'office',
  'vendor',
  'account',
] as const;
export type Role = (typeof ROLES)[number];

/** Who does it: the words of the volume, and the roles it is found by. */
export interface Post {
  name: string;
  roles: readonly Role[];
}

/** Something that a clause asks for again and again: plain data, which a page fetches instead of code. */
export interface Duty {
  kind: Kind;
  what: string;
  post: Post;
  when: NamedRhythm;
  clause: string;
  ruling: string | undefined;
}

/** A recurring duty as its clause has it. */
export function duty(
  kind: Kind,
  what: string,
  post: Post,
  when: NamedRhythm,
  clause: string,
  ruling?: string,
): Duty {
  return { kind, what, post, when, clause, ruling };
}
