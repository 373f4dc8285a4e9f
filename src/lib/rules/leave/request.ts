import * as z from 'zod/mini';
import { addDays, dateOf, minutesBetween } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, moment, oneOf, parseInput, yesNo } from '../../input.ts';
import { approverOf, LEAVE_KINDS, leaveClause, PERSONAL_KINDS, SICK_KINDS } from './policy.ts';

export const LeaveRequest = z.object({
  kind: oneOf(LEAVE_KINDS),
  /** Length in days; a part of a day as a fraction. */
  days: decimal(0.1, 366),
  askedAt: moment(),
  shiftStart: moment(),
  askedBy: oneOf(['self', 'other']),
  /** A medical certificate as the clause asks for. */
  certificate: yesNo(),
  /** A manager let a late request pass. */
  approvedThoughLate: yesNo(),
  /** Days of leave and swaps (a swap is a day) this month, statutory leave not counted, before this request. */
  daysThisMonth: z._default(decimal(0, 31), 0),
});

export const LeaveVerdict = z.object({
  noticeDaysRequired: z.nullable(z.number()),
  noticeHoursRequired: z.nullable(z.number()),
  /** The latest moment (or day) the request could be made; null where the clause only says beforehand. */
  latest: z.nullable(z.string()),
  inTime: z.boolean(),
  applicantOk: z.boolean(),
  approver: z.string(),
  /** Takes effect once the approver agrees. */
  valid: z.boolean(),
  /** What staying away without valid leave counts as. */
  countsAs: z.nullable(z.literal('旷工')),
  /** Days of leave and swaps left this month after this request; null where the volume sets no limit or it does not apply. */
  daysLeft: z.nullable(z.number()),
});
export type LeaveVerdict = z.infer<typeof LeaveVerdict>;

/**
 * Whether a leave request can take effect, who approves it, and what staying away would count as (A 5.7 and 5.8;
 * E5 for volume service-system). `figures` are those of the day of the shift.
 * Throws InputError for an input out of range or a request made after the month in question.
 */
export function judgeLeave(figures: Figures, raw: z.input<typeof LeaveRequest>): Explained<LeaveVerdict> {
  const input = parseInput(LeaveRequest, raw);
  if (minutesBetween(input.askedAt, input.shiftStart) > 366 * 24 * 60) {
    throw new InputError([{ field: 'askedAt', message: '提出时间比班次早了一年以上，请核对年份。' }]);
  }
  if (minutesBetween(input.askedAt, input.shiftStart) < -31 * 24 * 60) {
    throw new InputError([{ field: 'askedAt', message: '提出时间比班次晚了一个月以上，请核对日期。' }]);
  }
  const clause = (name: string) => leaveClause(figures.volume, name);
  const because = new Reasoning();

  const notice = checkNotice(figures, input, because);
  const noticeOk =
    notice.inTime ||
    because.holds(
      input.approvedThoughLate,
      { yes: '来不及提前，但管理人员已同意', no: '来不及提前，也没有管理人员同意' },
      {
        clause: clause('late-approval'),
        ruling: figures.volume === 'operations' ? 'leave-approver' : undefined,
      },
    );
  const applicantOk = checkApplicant(figures, input, because);
  const certified = checkCertificate(figures, input, because);
  const permitted =
    input.kind !== 'holiday' ||
    because.holds(
      false,
      { yes: '', no: '节假日不准请假，极特殊情况才可以另外申请' },
      {
        clause: clause('holiday'),
        ruling: figures.volume === 'operations' ? 'leave-holiday' : 'svc-leave-holiday',
      },
    );
  const daysLeft = checkMonth(figures, input, because);
  const approver = approverOf(figures, input.kind, input.days, because);

  const valid = noticeOk && applicantOk && certified && permitted && (daysLeft === null || daysLeft >= 0);
  if (!valid) because.note('没有按规定请到假而缺勤的，按旷工处理', { clause: clause('otherwise-absence') });
  return because.conclude({
    ...notice,
    applicantOk,
    approver,
    valid,
    countsAs: valid ? null : '旷工',
    daysLeft,
  });
}

type Request = z.output<typeof LeaveRequest>;
type Notice = Pick<LeaveVerdict, 'noticeDaysRequired' | 'noticeHoursRequired' | 'latest' | 'inTime'>;

function checkNotice(figures: Figures, input: Request, because: Reasoning): Notice {
  const shiftDay = dateOf(input.shiftStart);
  const none = { noticeDaysRequired: null, noticeHoursRequired: null, latest: null };
  const operations = figures.volume === 'operations';

  if (input.kind === 'special') {
    const required = figures.number('leave.specialNotice', 'hour');
    const actual = minutesBetween(input.askedAt, input.shiftStart) / 60;
    const inTime = because.atLeast('班前提出', actual, required, {
      ruling: operations ? 'leave-notice' : undefined,
    });
    const latest = addMinutes(input.shiftStart, -required.value * 60);
    return { ...none, noticeHoursRequired: required.value, latest, inTime };
  }
  if (input.kind === 'night-special') {
    const cutoff = figures.clock('leave.nightCutoff');
    const latest = `${shiftDay} ${cutoff.value}`;
    const inTime = because.holds(
      input.askedAt < latest && input.askedAt < input.shiftStart,
      {
        yes: `夜班当日${cutoff.value}之前提出（${input.askedAt}）`,
        no: `没有在夜班当日${cutoff.value}之前提出（${input.askedAt}）`,
      },
      { clause: cutoff.clause, ruling: 'leave-night-noon' },
    );
    return { ...none, latest, inTime };
  }
  const byDays =
    input.kind === 'personal'
      ? 'leave.ordinaryNotice'
      : input.kind === 'holiday-exceptional' && figures.has('leave.holidayNotice')
        ? 'leave.holidayNotice'
        : null;
  if (byDays) {
    const required = figures.number(byDays, 'day');
    const latest = addDays(shiftDay, -required.value);
    const inTime = because.holds(
      dateOf(input.askedAt) <= latest,
      {
        yes: `提前${required.value}天提出：${dateOf(input.askedAt)}，不晚于${latest}`,
        no: `须提前${required.value}天，最晚${latest}提出；实际${input.askedAt}`,
      },
      {
        clause: required.clause,
        ruling:
          input.kind === 'holiday-exceptional'
            ? 'svc-leave-holiday'
            : operations
              ? 'leave-notice'
              : 'leave-day-before',
      },
    );
    return { ...none, noticeDaysRequired: required.value, latest, inTime };
  }
  const emergency = input.kind === 'emergency';
  const inTime = because.holds(
    input.askedAt < input.shiftStart,
    {
      yes: emergency ? '上班前已电话告知' : '上班前已提出',
      no: emergency ? '上班前没有电话告知' : '上班前没有提出',
    },
    { clause: leaveClause(figures.volume, emergency ? 'emergency' : 'ask-before') },
  );
  return { ...none, inTime };
}

function checkApplicant(figures: Figures, input: Request, because: Reasoning): boolean {
  const clause = (name: string) => leaveClause(figures.volume, name);
  if (input.askedBy === 'self') return true;
  if (PERSONAL_KINDS.has(input.kind)) {
    return because.holds(
      false,
      { yes: '', no: '事假须本人办理，不能由别人代请' },
      { clause: clause('in-person'), ruling: 'leave-in-person' },
    );
  }
  if (SICK_KINDS.has(input.kind))
    because.note('病假、急诊可以由别人代请', { clause: clause('sick-by-others') });
  return true;
}

function checkCertificate(figures: Figures, input: Request, because: Reasoning): boolean {
  const clause = (name: string) => leaveClause(figures.volume, name);
  const from = figures.number('leave.sickCertificateFrom', 'day');
  if (input.kind === 'emergency') {
    because.note('急诊请假当时不要求证明', { clause: clause('emergency'), ruling: 'leave-emergency' });
    return true;
  }
  const ruling = figures.volume === 'operations' ? 'leave-certificate' : undefined;
  if (input.kind !== 'sick' || !because.reaches('病假', input.days, from, { ruling })) return true;
  return because.holds(
    input.certificate,
    { yes: '已有医疗单位证明', no: '没有医疗单位证明' },
    { clause: from.clause, ruling },
  );
}

function checkMonth(figures: Figures, input: Request, because: Reasoning): number | null {
  if (!PERSONAL_KINDS.has(input.kind) || !figures.has('attendance.monthlyLeaveAndSwap')) return null;
  const limit = figures.number('attendance.monthlyLeaveAndSwap', 'day');
  const total = input.daysThisMonth + input.days;
  because.atMost('本月请假加换班（含本次）', total, limit, { ruling: 'swap-and-leave-limits' });
  return Math.round((limit.value - total) * 100) / 100;
}

function addMinutes(moment: string, minutes: number): string {
  const day = dateOf(moment);
  const total = minutesBetween(`${day} 00:00`, moment) + minutes;
  const days = Math.floor(total / 1440);
  const rest = total - days * 1440;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${addDays(day, days)} ${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}
