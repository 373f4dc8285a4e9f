import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, parseInput, whole, yesNo } from '../../input.ts';
import { VOLUMES, type Volume } from '../../volumes.ts';

/** The volumes that have a swap system of their own. */
export const SWAP_VOLUMES = ['operations', 'service-system'] as const satisfies readonly Volume[];

export const SwapRequest = z.object({
  swapsDoneThisMonth: whole(0, 31),
  /** Days of leave this month, statutory leave not counted. */
  leaveDaysThisMonth: decimal(0, 31),
  /** Whole days between the request and the first shift concerned. */
  noticeDays: whole(0, 366),
  sameJobType: yesNo(),
  similarSkill: yesNo(),
  bothLeadersAgree: yesNo(),
  departmentManagerAgrees: yesNo(),
  registered: yesNo(),
  /** Follows directly on another swap. */
  consecutiveSwap: yesNo(),
  /** Would make either person work two shifts in a row. */
  doubleShift: yesNo(),
  publicHoliday: yesNo(),
  leaveOnSwappedShift: yesNo(),
  /** The shift was missed or left empty because the handover was unclear. */
  unclearHandoverMissedShift: yesNo(),
});

export const SwapVerdict = z.object({
  allowed: z.boolean(),
  countsAs: z.nullable(z.literal('旷工')),
  /** Swaps left this month if this one is made; never below 0. */
  swapsLeft: z.number(),
  /** Conditions that are not met. */
  unmet: z.number(),
});
export type SwapVerdict = z.infer<typeof SwapVerdict>;

/**
 * Whether a shift swap may be made (A 5.10 with 5.7; E5 for volume service-system), and whether what happened on the
 * swapped shift counts as absence. Throws InputError for counts out of range.
 */
export function judgeSwap(figures: Figures, raw: z.input<typeof SwapRequest>): Explained<SwapVerdict> {
  const input = parseInput(SwapRequest, raw);
  const prefix = VOLUMES[figures.volume].prefix;
  const swap = (name: string, ruling?: string) => ({
    clause: `${prefix}.swap.${name}`,
    ruling,
  });
  const operations = figures.volume === 'operations';
  const because = new Reasoning();
  const swaps = input.swapsDoneThisMonth + 1;
  const monthly = figures.number('swap.monthlyLimit', 'times');

  const checks = [
    because.atMost('本月换班（含本次）', swaps, monthly, {
      ruling: operations ? 'swap-and-leave-limits' : undefined,
    }),
    because.holds(input.sameJobType, { yes: '双方同工种', no: '双方不同工种' }, swap('same-job')),
    because.holds(
      input.similarSkill,
      { yes: '双方业务水平相当', no: '双方业务水平不相当' },
      swap('same-job'),
    ),
    because.holds(
      input.bothLeadersAgree,
      { yes: '双方各自的上级都同意', no: '双方各自的上级没有都同意' },
      swap('both-leaders', operations ? 'swap-approvers' : undefined),
    ),
    because.holds(input.registered, { yes: '已登记', no: '没有登记' }, swap('registered')),
    because.holds(!input.consecutiveSwap, { yes: '不是接连换班', no: '接连换班' }, swap('no-consecutive')),
    because.holds(
      !input.doubleShift,
      { yes: '没有人因此连班', no: '有人因此要连上两班' },
      swap('no-double-shift'),
    ),
    because.holds(!input.publicHoliday, { yes: '不是节假日的班', no: '是节假日的班' }, swap('holiday')),
    because.holds(
      !input.leaveOnSwappedShift,
      { yes: '换、还的班没有再请假', no: '换、还的班又请了假' },
      swap('no-leave', operations ? 'swap-sick-on-swapped-shift' : undefined),
    ),
  ];
  let left = monthly.value - swaps;
  if (operations) {
    const notice = figures.number('attendance.advanceNotice', 'day');
    const days = figures.number('attendance.monthlyLeaveAndSwap', 'day');
    checks.push(
      because.atLeast('提前', input.noticeDays, notice, { ruling: 'swap-notice' }),
      because.holds(
        input.departmentManagerAgrees,
        { yes: '部门经理已批准', no: '部门经理没有批准' },
        { clause: 'ops.attendance.approval-first', ruling: 'swap-approvers' },
      ),
      because.atMost('本月请假加换班（一次按一天，含本次）', input.leaveDaysThisMonth + swaps, days, {
        ruling: 'swap-and-leave-limits',
      }),
    );
    left = Math.min(left, days.value - input.leaveDaysThisMonth - swaps);
  }

  if (input.leaveOnSwappedShift) because.note('换、还的班又请假，按旷工处理', swap('leave-is-absence'));
  if (input.unclearHandoverMissedShift) {
    because.note('交代不清造成误班、空班，按旷工处理', swap('unclear-handover-absence'));
    because.note('双方按责任大小考核', swap('unclear-handover-appraisal'));
  }
  return because.conclude({
    allowed: checks.every(Boolean),
    countsAs: input.leaveOnSwappedShift || input.unclearHandoverMissedShift ? '旷工' : null,
    swapsLeft: Math.max(0, Math.floor(left)),
    unmet: checks.filter((met) => !met).length,
  });
}
