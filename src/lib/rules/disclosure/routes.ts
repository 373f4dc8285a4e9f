import type { Volume } from '../../volumes.ts';
import type { Request, Source } from './conditions.ts';

/** Who decides in each volume where the rule says the manager. */
export const MANAGERS: Record<Volume, string> = {
  operations: '部门经理',
  outsourcing: '外包管理负责人',
  retention: '中心经理',
  department: '客服经理',
  'service-system': '客服部主任',
};

/** To whom a request that one may not answer goes on, for public requesters, and by which clause. */
const NEXT: Record<Volume, Source & Record<Request['decidedBy'], string | null>> = {
  operations: {
    clause: 'ops.userdata.media-transfer',
    ruling: 'confidentiality-authorities',
    staff: '直接上级',
    leader: '直接上级',
    manager: null,
  },
  outsourcing: {
    clause: 'out.confidentiality.requests',
    ruling: 'outsourcing-third-party-requests',
    staff: '班长',
    leader: '外包管理负责人',
    manager: '法务',
  },
  retention: { clause: 'ret.security.third-party', staff: '中心经理', leader: '中心经理', manager: null },
  department: { clause: 'dep.reporting.matters', staff: '当班班长', leader: '客服主管', manager: '运营总监' },
  'service-system': {
    clause: 'svc.confidentiality.authorities',
    ruling: 'svc-security-secrecy-exceptions',
    staff: '班长',
    leader: '客服部主任',
    manager: '公司法律部门',
  },
};

/** What is written down of whoever asks, by the clause that says so. */
const NOTES: Partial<Record<Volume, Source & { what: readonly string[] }>> = {
  operations: { clause: 'ops.userdata.media-record', what: ['姓名', '联系电话', '要求'] },
  outsourcing: {
    clause: 'out.confidentiality.requests',
    ruling: 'outsourcing-third-party-requests',
    what: ['身份', '要求'],
  },
  retention: { clause: 'ret.security.third-party', what: ['单位', '姓名', '回电方式'] },
};

/** What is written down of data given to others, by the clause that says so. */
const GIVEN: Partial<
  Record<Volume, Partial<Record<'consent' | 'papers', Source & { what: readonly string[] }>>>
> = {
  operations: {
    consent: {
      clause: 'ops.userdata.disclosure-record',
      ruling: 'confidentiality-consent',
      what: ['日期', '资料内容', '接收方', '许可书的存放处', '经办人'],
    },
    papers: {
      clause: 'ops.userdata.authorities',
      ruling: 'confidentiality-authorities',
      what: ['提供了什么', '给了谁', '谁批准的'],
    },
  },
  'service-system': {
    papers: {
      clause: 'svc.confidentiality.authorities',
      ruling: 'svc-security-secrecy-exceptions',
      what: ['提供了什么', '给了谁', '依据是什么'],
    },
  },
};

/** Whom a request refused here goes on to; null where it stops. */
export function onwards(volume: Volume, { requester, decidedBy }: Request): (Source & { to: string }) | null {
  if (requester === 'self') return null;
  if (requester === 'third') return onwardsForThird(volume, decidedBy);
  if (volume === 'operations' && requester === 'authority' && decidedBy === 'manager') {
    return { clause: 'ops.userdata.authorities', ruling: 'confidentiality-authorities', to: '法务' };
  }
  const { clause, ruling, ...levels } = NEXT[volume];
  const to = levels[decidedBy];
  return to === null ? null : { clause, ruling, to };
}

function onwardsForThird(volume: Volume, decidedBy: Request['decidedBy']): (Source & { to: string }) | null {
  if (volume === 'operations' && decidedBy !== 'manager') {
    return {
      clause: 'ops.userdata.manager-disclosure',
      ruling: 'confidentiality-own-data',
      to: MANAGERS.operations,
    };
  }
  if (volume === 'outsourcing' && decidedBy === 'staff') {
    const { clause, ruling, staff } = NEXT.outsourcing;
    return { clause, ruling, to: String(staff) };
  }
  return null;
}

/** What is to be written down of who asks; null where the volume names nothing. */
export function noteOf(
  volume: Volume,
  { requester }: Request,
): (Source & { what: readonly string[] }) | null {
  if (requester === 'self') return null;
  // Only volume outsourcing also notes third parties of no public standing.
  return requester === 'third' && volume !== 'outsourcing' ? null : (NOTES[volume] ?? null);
}

/** What is to be written down of data given by consent or by papers; null where the volume names nothing. */
export function recordOf(
  volume: Volume,
  given: 'consent' | 'papers',
): (Source & { what: readonly string[] }) | null {
  return GIVEN[volume]?.[given] ?? null;
}
