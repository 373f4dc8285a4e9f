import type { Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { VOLUMES, type Volume } from '../../volumes.ts';

export const LEAVE_KINDS = [
  'personal',
  'special',
  'sick',
  'emergency',
  'night-special',
  'holiday',
  'holiday-exceptional',
  'business',
  'study',
] as const;

export type LeaveKind = (typeof LEAVE_KINDS)[number];

/** The volumes that have a leave system of their own. */
export const LEAVE_VOLUMES = ['operations', 'service-system'] as const satisfies readonly Volume[];

/** Leave for private reasons: to be asked for in person, and counted against the month. */
export const PERSONAL_KINDS: ReadonlySet<LeaveKind> = new Set([
  'personal',
  'special',
  'night-special',
  'holiday',
  'holiday-exceptional',
]);

export const SICK_KINDS: ReadonlySet<LeaveKind> = new Set(['sick', 'emergency']);

/** The id of the leave clause `name` in a volume; both volumes name their clauses alike. */
export function leaveClause(volume: Volume, name: string): string {
  return `${VOLUMES[volume].prefix}.leave.${name}`;
}

/** The post that approves `days` of leave of this kind: A 5.8 always the department manager, E5 by length and kind. */
export function approverOf(figures: Figures, kind: LeaveKind, days: number, because: Reasoning): string {
  const clause = (name: string) => leaveClause(figures.volume, name);
  const night = kind === 'night-special';
  const business = kind === 'business' || kind === 'study';

  if (figures.volume === 'operations') {
    const name = night
      ? 'night-approver'
      : business
        ? 'business'
        : kind.startsWith('holiday')
          ? 'holiday'
          : 'approver';
    because.note('由部门经理批准', {
      clause: clause(name),
      ruling: name === 'approver' ? 'leave-approver' : undefined,
    });
    return '部门经理';
  }
  if (business) {
    because.note('由客服中心主任批准', { clause: clause('business') });
    return '客服中心主任';
  }
  if (night || kind.startsWith('holiday')) {
    because.note('由管理人员批准：按请假天数，是客服部主任或者客服中心主任', {
      clause: clause(night ? 'night-approver' : 'holiday-notice'),
      ruling: 'svc-leave-managers',
    });
    return '管理人员';
  }
  const split = figures.number('leave.approverSplit', 'day');
  const short = days <= split.value;
  const approver = short ? '客服部主任' : '客服中心主任';
  because.note(`请假${days}天，${short ? '不超过' : '超过'}${split.value}天，由${approver}批准`, {
    clause: clause(short ? 'approver-short' : 'approver-long'),
    ruling: 'svc-leave-one-day',
    figures: [split],
  });
  return approver;
}
