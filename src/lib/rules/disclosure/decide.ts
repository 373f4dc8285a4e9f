import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { parseInput } from '../../input.ts';
import type { Volume } from '../../volumes.ts';
import {
  BY_CONSENT,
  BY_PAPERS,
  CHANGES,
  DisclosureRequest,
  mayDisclose,
  openByConsent,
  openByPapers,
  type Request,
  type Source,
  whatIsMissing,
} from './conditions.ts';
import { MANAGERS, noteOf, onwards, recordOf } from './routes.ts';

export const Disclosure = z.object({
  mayDisclose: z.boolean(),
  /** Whom the request goes on to; null where it may be answered, or where it stops. */
  forwardTo: z.nullable(z.string()),
  /** What is to be written down of who asks, and of what was given; empty where the volume names nothing. */
  record: z.array(z.string()),
  recordGiven: z.array(z.string()),
  /** What would let the data be given: any one of these sets, none where nothing would. */
  missing: z.array(z.array(z.enum(CHANGES))),
});
export type Disclosure = z.infer<typeof Disclosure>;

const SELF: Record<Volume, { verified: Source; not: Source }> = {
  operations: {
    verified: { clause: 'ops.userdata.verify', ruling: 'confidentiality-own-data' },
    not: { clause: 'ops.userdata.unverified', ruling: 'confidentiality-verification' },
  },
  outsourcing: both('out.confidentiality.requests', 'outsourcing-third-party-requests'),
  retention: both('ret.security.identity'),
  department: both('dep.confidentiality.no-leak', 'dep-leak-own-data'),
  'service-system': both('svc.confidentiality.owner'),
};

const BAN: Record<Volume, Source> = {
  operations: { clause: 'ops.userdata.no-disclosure', ruling: 'confidentiality-own-data' },
  outsourcing: { clause: 'out.confidentiality.third-party' },
  retention: { clause: 'ret.security.third-party' },
  department: { clause: 'dep.confidentiality.no-leak', ruling: 'dep-leak-own-data' },
  'service-system': {
    clause: 'svc.confidentiality.customer-data',
    ruling: 'svc-security-secrecy-exceptions',
  },
};

/**
 * Whether customer data may be given to who asks for them (A 9.2; B 7.2, C 2.3, D-37, E5 secrecy for the other
 * volumes), whom the request goes on to, what is written down, and what is missing. Throws InputError for an unknown
 * requester or decider.
 */
export function decideDisclosure(
  figures: Figures,
  raw: z.input<typeof DisclosureRequest>,
): Explained<Disclosure> {
  const request = parseInput(DisclosureRequest, raw);
  const { volume } = figures;
  const because = new Reasoning();
  if (request.requester === 'self') {
    const { verified, not } = SELF[volume];
    because.holds(
      request.identityVerified,
      { yes: '本人的身份已经验证，可以提供他自己的资料', no: '本人的身份没有验证，不给任何资料' },
      request.identityVerified ? verified : not,
    );
  } else reasonForOthers(because, figures, request);

  const allowed = mayDisclose(volume, request);
  const next = allowed ? null : onwards(volume, request);
  if (next) because.note(`这项要求转给${next.to}`, next);
  const given = openByPapers(volume, request) ? 'papers' : openByConsent(volume, request) ? 'consent' : null;
  const note = noteOf(volume, request);
  const record = given && recordOf(volume, given);
  if (note) because.note(`记下对方的${note.what.join('、')}`, note);
  if (record) because.note(`登记${record.what.join('、')}`, record);
  return because.conclude({
    mayDisclose: allowed,
    forwardTo: next?.to ?? null,
    record: [...(note?.what ?? [])],
    recordGiven: [...(record?.what ?? [])],
    missing: whatIsMissing(volume, request),
  });
}

function reasonForOthers(because: Reasoning, figures: Figures, request: Request): void {
  const { volume } = figures;
  const consent = BY_CONSENT[volume];
  const papers = BY_PAPERS[volume];
  const manager = request.decidedBy === 'manager';
  if (consent?.requesters.includes(request.requester) && (manager || !consent.managerOnly)) {
    const { clause, ruling } = consent;
    because.holds(
      request.writtenConsent,
      { yes: '客户已经书面许可', no: '没有客户的书面许可' },
      { clause, ruling },
    );
    because.holds(
      request.identityVerified,
      { yes: '来要资料的人，身份已经验证', no: '来要资料的人，身份没有验证' },
      { clause, ruling },
    );
    if (figures.has('confidentiality.disclosureConditions')) {
      const all = figures.number('confidentiality.disclosureConditions', 'item');
      const met = [request.writtenConsent, request.identityVerified].filter(Boolean).length;
      because.atLeast('同时满足的条件', met, all, { ruling });
    }
  } else because.note('向第三方不得提供客户资料', BAN[volume]);
  if (papers && request.requester === 'authority') {
    because.holds(
      manager && request.papersChecked,
      {
        yes: '证件和法律文书已经由法务核对，在文书的范围内提供',
        no: manager
          ? '证件和法律文书还没有由法务核对'
          : `持法律文书来的，也由${MANAGERS[volume]}会同法务办理，自己不提供`,
      },
      papers,
    );
  }
}

function both(clause: string, ruling?: string): { verified: Source; not: Source } {
  return { verified: { clause, ruling }, not: { clause, ruling } };
}
