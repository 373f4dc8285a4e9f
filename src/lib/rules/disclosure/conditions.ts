import * as z from 'zod/mini';
import { oneOf, yesNo } from '../../input.ts';
import type { Volume } from '../../volumes.ts';

export const DisclosureRequest = z.object({
  requester: oneOf(['self', 'third', 'media', 'authority']),
  /** Who is about to answer: the one who took the call, the shift leader, or the manager of the department. */
  decidedBy: oneOf(['staff', 'leader', 'manager']),
  /** Of whoever asks: the customer, or the one whom the customer's consent names. */
  identityVerified: yesNo(),
  /** The customer's, naming receiver, purpose and scope. */
  writtenConsent: yesNo(),
  /** Papers of a public authority, found in order by the lawyers. */
  papersChecked: yesNo(),
});
export type Request = z.output<typeof DisclosureRequest>;

/** What could be otherwise about a request. */
export const CHANGES = ['identity', 'consent', 'manager', 'papers'] as const;
export type Change = (typeof CHANGES)[number];

/** Where a clause and the ruling on it stand. */
export interface Source {
  clause: string;
  ruling?: string;
}

interface WithConsent extends Source {
  requesters: readonly Request['requester'][];
  managerOnly: boolean;
}

/** How each volume lets a customer's written consent open the data to others; a volume not named never does. */
export const BY_CONSENT: Partial<Record<Volume, WithConsent>> = {
  operations: {
    clause: 'ops.userdata.manager-disclosure',
    ruling: 'confidentiality-consent',
    requesters: ['third', 'media', 'authority'],
    managerOnly: true,
  },
  retention: { clause: 'ret.security.third-party', requesters: ['third'], managerOnly: false },
};

/** The clause under which an authority with lawful papers is served; a volume not named says nothing of it. */
export const BY_PAPERS: Partial<Record<Volume, Source>> = {
  operations: { clause: 'ops.userdata.authorities', ruling: 'confidentiality-authorities' },
  outsourcing: { clause: 'out.confidentiality.requests', ruling: 'outsourcing-third-party-requests' },
  'service-system': { clause: 'svc.confidentiality.authorities', ruling: 'svc-security-secrecy-exceptions' },
};

/** Whether the customer's consent meets all that `volume` asks for it. */
export function openByConsent(volume: Volume, request: Request): boolean {
  const rule = BY_CONSENT[volume];
  return (
    rule?.requesters.includes(request.requester) === true &&
    request.writtenConsent &&
    request.identityVerified &&
    (!rule.managerOnly || request.decidedBy === 'manager')
  );
}

/** Whether the papers of an authority meet all that `volume` asks for them. */
export function openByPapers(volume: Volume, request: Request): boolean {
  return (
    BY_PAPERS[volume] !== undefined &&
    request.requester === 'authority' &&
    request.papersChecked &&
    request.decidedBy === 'manager'
  );
}

/** Whether the data may be given at all: to the customer once verified, to others by consent or by papers. */
export function mayDisclose(volume: Volume, request: Request): boolean {
  if (request.requester === 'self') return request.identityVerified;
  return openByConsent(volume, request) || openByPapers(volume, request);
}

/** The smallest sets of changes that would let the data be given; none where no change would, or where it may be. */
export function whatIsMissing(volume: Volume, request: Request): Change[][] {
  if (mayDisclose(volume, request)) return [];
  const opening = subsets(CHANGES).filter((set) => mayDisclose(volume, set.reduce(withChange, request)));
  return opening.filter((set) => !opening.some((other) => other !== set && isWithin(other, set)));
}

function withChange(request: Request, change: Change): Request {
  if (change === 'manager') return { ...request, decidedBy: 'manager' };
  if (change === 'identity') return { ...request, identityVerified: true };
  return change === 'consent' ? { ...request, writtenConsent: true } : { ...request, papersChecked: true };
}

function subsets<T>(items: readonly T[]): T[][] {
  const sets: T[][] = [[]];
  for (const item of items) sets.push(...sets.map((set) => [...set, item]));
  return sets;
}

function isWithin<T>(small: readonly T[], large: readonly T[]): boolean {
  return small.every((item) => large.includes(item));
}
