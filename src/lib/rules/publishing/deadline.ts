import * as z from 'zod/mini';
import { addMinutes, dateOf, minutesBetween } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { anyOf, date, ifGiven, moment, oneOf, parseInput } from '../../input.ts';
import type { Volume } from '../../volumes.ts';

export const PUBLISHING_VOLUMES = ['department'] as const satisfies readonly Volume[];

export const KINDS = ['general', 'important', 'dynamic', 'static'] as const;

/** The reviews before the final one, in their order. */
export const REVIEWS = ['head', 'manager'] as const;

const MINUTES_AN_HOUR = 60;

export const Publication = z.object({
  kind: oneOf(KINDS),
  /** When the last of the approvals was given. */
  approvedAt: moment(),
  /** Not given: not published yet. */
  publishedAt: ifGiven(moment()),
  /** Static pages only: the day that the approval names. */
  releaseOn: ifGiven(date()),
  /** Reviews that were left out. */
  skipped: anyOf(REVIEWS),
});

export const PublicationVerdict = z.object({
  /** The last moment to publish at; null where no number of hours is set. */
  publishBy: z.nullable(z.string()),
  /** Null while it is not published, and where nothing is set to measure it by. */
  onTime: z.nullable(z.boolean()),
  /** Whole minutes from the publication to the last moment, negative when late; null as `onTime` and for static pages. */
  minutesLeft: z.nullable(z.number()),
  /** All reviews were gone through. */
  reviewed: z.boolean(),
});
export type PublicationVerdict = z.infer<typeof PublicationVerdict>;

/**
 * By when an approved text is to be published, whether it was, and whether its reviews are complete (D-70, D-16). Hours
 * run on through nights and days off, from the final approval; the last minute is still on time. Static pages have no
 * number of hours but the day their approval names. Throws InputError for a publication before its approval and for a
 * day of release before it.
 */
export function judgePublication(
  figures: Figures,
  raw: z.input<typeof Publication>,
): Explained<PublicationVerdict> {
  const input = parseInput(Publication, raw);
  refuseBefore(input);
  const because = new Reasoning();
  const reviewed = because.holds(
    input.skipped.length === 0,
    { yes: '各级审核都走完了', no: '各级审核没有走完，不得对外发布' },
    { clause: 'dep.publishing.final-approval', ruling: 'dep-website-approval' },
  );
  because.note('时限从运营总监批准时起算', {
    clause: 'dep.publishing.final-approval',
    ruling: 'dep-website-approval',
  });
  if (input.kind === 'static') {
    return because.conclude({
      publishBy: null,
      onTime: staticOnTime(input, because),
      minutesLeft: null,
      reviewed,
    });
  }

  const limit = figures.number(`publishing.${input.kind}`, 'hour');
  const publishBy = addMinutes(input.approvedAt, limit.value * MINUTES_AN_HOUR);
  because.note(`${input.approvedAt}获批，最晚${publishBy}发布`, {
    clause: limit.clause,
    ruling: 'dep-publishing-clock',
    figures: [limit],
  });
  if (input.publishedAt === undefined) {
    return because.conclude({ publishBy, onTime: null, minutesLeft: null, reviewed });
  }
  const taken = minutesBetween(input.approvedAt, input.publishedAt) / MINUTES_AN_HOUR;
  const onTime = because.atMost('从获批到发布', taken, limit, { ruling: 'dep-publishing-clock' });
  return because.conclude({
    publishBy,
    onTime,
    minutesLeft: minutesBetween(input.publishedAt, publishBy),
    reviewed,
  });
}

type Parsed = z.output<typeof Publication>;

function refuseBefore({ kind, approvedAt, publishedAt, releaseOn }: Parsed): void {
  if (publishedAt !== undefined && minutesBetween(approvedAt, publishedAt) < 0) {
    throw new InputError([
      { field: 'publishedAt', message: '发布早于批准；没有批准的不得发布，请核对这两个时刻。' },
    ]);
  }
  if (kind === 'static' && releaseOn !== undefined && releaseOn < dateOf(approvedAt)) {
    throw new InputError([{ field: 'releaseOn', message: '写明的发布日期早于批准的日期，请核对。' }]);
  }
}

function staticOnTime({ publishedAt, releaseOn }: Parsed, because: Reasoning): boolean | null {
  const basis = { clause: 'dep.publishing.static-date', ruling: 'dep-publishing-static' };
  if (releaseOn === undefined) {
    because.note('静态栏目没有规定小时数；审批意见没有写明日期的，当天问清审批人', basis);
    return null;
  }
  because.note(`静态栏目按审批意见写明的日期，在${releaseOn}发布`, basis);
  if (publishedAt === undefined) return null;
  return because.holds(
    dateOf(publishedAt) === releaseOn,
    { yes: '在写明的那天发布', no: `写明${releaseOn}，实际${dateOf(publishedAt)}` },
    basis,
  );
}
