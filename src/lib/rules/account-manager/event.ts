import * as z from 'zod/mini';
import { addMinutes, minutesBetween } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { ifGiven, moment, oneOf, parseInput, yesNo } from '../../input.ts';

export const EVENTS = ['ownership', 'accident', 'leaving', 'risk', 'other'] as const;

const MINUTES_AN_HOUR = 60;

export const CustomerEvent = z.object({
  event: oneOf(EVENTS),
  knownAt: moment(),
  /** Not given: not reported yet. */
  reportedAt: ifGiven(moment()),
  withAdvice: yesNo(),
});

export const CustomerEventVerdict = z.object({
  /** One of the kinds that count as major. */
  major: z.boolean(),
  /** The last moment to report at; null for what is not major. */
  reportBy: z.nullable(z.string()),
  onTime: z.nullable(z.boolean()),
  /** Reported in time and with advice; null while not reported and for what is not major. */
  complete: z.nullable(z.boolean()),
});
export type CustomerEventVerdict = z.infer<typeof CustomerEventVerdict>;

/**
 * By when a customer's major event is to be reported to the superior, with advice, and whether it was (E1-mgr-35, -36).
 * Hours run on from when it became known; the last minute is in time. Throws InputError for a report before that.
 */
export function judgeEvent(
  figures: Figures,
  raw: z.input<typeof CustomerEvent>,
): Explained<CustomerEventVerdict> {
  const input = parseInput(CustomerEvent, raw);
  const { knownAt, reportedAt } = input;
  if (reportedAt !== undefined && minutesBetween(knownAt, reportedAt) < 0) {
    throw new InputError([{ field: 'reportedAt', message: '报告早于知道的时间，请核对。' }]);
  }
  const because = new Reasoning();
  const ruling = 'svc-manager-major-event';
  const kinds = { clause: 'svc.account-manager.major-event-kinds', ruling };
  const limit = figures.number('account-manager.majorEventHours', 'hour');
  if (input.event === 'other') {
    because.note('不在列出的重大事件里，没有报告的时限', kinds);
    return because.conclude({ major: false, reportBy: null, onTime: null, complete: null });
  }
  because.note('属于重大事件', kinds);
  const reportBy = addMinutes(knownAt, limit.value * MINUTES_AN_HOUR);
  because.note(`${knownAt}知道，最晚${reportBy}报告主管`, {
    clause: limit.clause,
    ruling,
    figures: [limit],
  });
  if (reportedAt === undefined) {
    return because.conclude({ major: true, reportBy, onTime: null, complete: null });
  }
  const taken = minutesBetween(knownAt, reportedAt) / MINUTES_AN_HOUR;
  const onTime = because.atMost('从知道到报告', taken, limit, { ruling });
  const withAdvice = because.holds(
    input.withAdvice,
    { yes: '附了对策建议', no: '没有附对策建议' },
    { clause: limit.clause, ruling },
  );
  return because.conclude({ major: true, reportBy, onTime, complete: onTime && withAdvice });
}
