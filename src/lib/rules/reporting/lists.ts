import type { Event, Role } from './events.ts';

interface Source {
  clause: string;
  ruling?: string;
}

/** The list of one unit: what must be reported under which number, to whom step by step, and what urgency allows. */
export interface MatterList {
  categories: Partial<Record<Event, number>>;
  /** Where the list stands, and what stands elsewhere. */
  source: Source;
  sources?: Partial<Record<Event, Source>>;
  /** The number under which the rest is reported by who cannot solve it. */
  fallback: number;
  chain: Source & Record<Role, string>;
  urgent: Source;
  /** Where the time of the report afterwards stands, if not with the urgency. */
  afterwards: Source;
  /** Whether those off duty have until the end of the day; the others only know the end of the shift. */
  offDutySameDay: boolean;
}

export const OPERATIONS: MatterList = {
  categories: {
    'political-issue': 1,
    leak: 1,
    'major-error': 2,
    'serious-breach': 2,
    danger: 3,
    'beyond-own-duty': 4,
  },
  source: { clause: 'ops.reporting.matters', ruling: 'reporting-four-kinds' },
  sources: { danger: { clause: 'ops.reporting.matters', ruling: 'reporting-safety-wording' } },
  fallback: 4,
  chain: {
    clause: 'ops.reporting.level-by-level',
    staff: '直接上级',
    leader: '直接上级',
    manager: '直接上级',
  },
  urgent: { clause: 'ops.reporting.urgent', ruling: 'reporting-urgent' },
  afterwards: { clause: 'ops.reporting.urgent', ruling: 'reporting-urgent' },
  offDutySameDay: true,
};

export const CUSTOMER_SERVICE: MatterList = {
  categories: {
    leak: 1,
    'major-error': 2,
    'serious-breach': 2,
    danger: 3,
    'system-failure': 4,
    'beyond-own-duty': 5,
  },
  source: { clause: 'dep.reporting.matters', ruling: 'dep-reporting-two-lists' },
  sources: { 'serious-breach': { clause: 'dep.reporting.matters', ruling: 'dep-reporting-discipline' } },
  fallback: 5,
  chain: {
    clause: 'dep.reporting.level-by-level',
    staff: '当班班长',
    leader: '客服主管',
    manager: '运营总监',
  },
  urgent: { clause: 'dep.reporting.urgent', ruling: 'dep-reporting-urgent' },
  afterwards: { clause: 'dep.reporting.urgent-deadline', ruling: 'dep-reporting-urgent' },
  offDutySameDay: false,
};

export const TECHNICAL: MatterList = {
  categories: {
    'major-problem': 1,
    leak: 2,
    'major-error': 3,
    'serious-breach': 3,
    'site-visit': 4,
    'unsolved-on-site': 5,
    'system-failure': 6,
    'beyond-own-duty': 7,
    'staff-replacement': 8,
    other: 9,
  },
  source: { clause: 'dep.tech-reporting.matters', ruling: 'technical-reporting-own-list' },
  sources: {
    'major-problem': { clause: 'dep.tech-reporting.matters', ruling: 'technical-reporting-matters' },
    'major-error': { clause: 'dep.tech-reporting.matters', ruling: 'technical-reporting-matters' },
  },
  fallback: 9,
  chain: {
    clause: 'dep.tech-reporting.level-by-level',
    ruling: 'technical-reporting-levels',
    staff: '部门主管',
    leader: '技术服务中心经理',
    manager: '运营总监',
  },
  urgent: { clause: 'dep.tech-reporting.urgent', ruling: 'technical-reporting-urgent' },
  afterwards: { clause: 'dep.tech-reporting.urgent', ruling: 'technical-reporting-urgent' },
  offDutySameDay: true,
};

const LEAKS = { clause: 'svc.reporting.politics-and-leaks' };
const ERRORS = { clause: 'svc.reporting.serious-errors', ruling: 'svc-reporting-serious' };

export const SERVICE: MatterList = {
  categories: {
    'political-issue': 1,
    leak: 1,
    'major-error': 2,
    'serious-breach': 2,
    danger: 3,
    'beyond-own-duty': 4,
    'deliberate-harassment': 5,
  },
  source: { clause: 'svc.reporting.matters', ruling: 'svc-reporting-items' },
  sources: {
    'political-issue': LEAKS,
    leak: LEAKS,
    'major-error': ERRORS,
    'serious-breach': ERRORS,
    danger: { clause: 'svc.reporting.danger' },
    'beyond-own-duty': { clause: 'svc.reporting.beyond-duty' },
    'deliberate-harassment': { clause: 'svc.reporting.difficult-users', ruling: 'svc-customer-always-right' },
  },
  fallback: 4,
  chain: {
    clause: 'svc.reporting.level-by-level',
    ruling: 'svc-rules-chain',
    staff: '班长',
    leader: '客服部主任',
    manager: '客服中心主任',
  },
  urgent: { clause: 'svc.reporting.urgent', ruling: 'svc-reporting-urgent' },
  afterwards: { clause: 'svc.reporting.urgent', ruling: 'svc-reporting-urgent' },
  offDutySameDay: true,
};
