import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import type { Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';

/** What an early confirmation needs (ruling recruitment-shorten). */
export const EARLY_CONDITIONS = ['outstanding', 'nominated', 'approved', 'reviewed', 'exams'] as const;

export type EarlyCondition = (typeof EARLY_CONDITIONS)[number];

export const EARLY_WORDS: Record<EarlyCondition, string> = {
  outstanding: '成绩优秀或者表现突出并写明了事实',
  nominated: '班长已提名',
  approved: '人力资源部已批准',
  reviewed: '转正考评已完成并且合格',
  exams: '岗前考核全部通过',
};

export const EarlyConfirmation = z.object({
  allowed: z.boolean(),
  missing: z.array(z.enum(EARLY_CONDITIONS)),
});
export type EarlyConfirmation = z.infer<typeof EarlyConfirmation>;

interface EarlyCase {
  startsOn: string;
  confirmEarlyOn: string;
  earlyConditions: readonly EarlyCondition[];
  /** Last day of the probation, or null where there is none. */
  endsOn: string | null;
}

/**
 * Whether probation may end early (A-3.2-12); null in a volume without such a rule. Throws InputError for a day that is
 * not within the probation.
 */
export function judgeEarly(
  figures: Figures,
  { startsOn, confirmEarlyOn, earlyConditions, endsOn }: EarlyCase,
  because: Reasoning,
): EarlyConfirmation | null {
  if (confirmEarlyOn <= startsOn || endsOn === null || confirmEarlyOn > endsOn) {
    const message = '提前转正的日子要在试用的首日之后、期满当天或者以前。';
    throw new InputError([{ field: 'confirmEarlyOn', message }]);
  }
  if (figures.volume !== 'operations') return null;
  const missing = EARLY_CONDITIONS.filter(
    (condition) =>
      !because.holds(
        earlyConditions.includes(condition),
        { yes: EARLY_WORDS[condition], no: `还没有做到：${EARLY_WORDS[condition]}` },
        { clause: 'ops.recruitment.shorten', ruling: 'recruitment-shorten' },
      ),
  );
  return { allowed: missing.length === 0, missing };
}
