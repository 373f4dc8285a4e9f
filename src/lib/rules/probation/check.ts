import * as z from 'zod/mini';
import { addDays, daysBetween } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { type Holidays, WorkCalendar } from '../../holidays.ts';
import { anyOf, date, ifGiven, parseInput, whole } from '../../input.ts';
import { EARLY_CONDITIONS, EarlyConfirmation, judgeEarly } from './early.ts';
import { ContractTerm, contractBasis, lastDayOfTerm, longestProbation, probationTiers } from './term.ts';

export const ProbationInput = z.extend(ContractTerm, {
  /** Months agreed in the contract; 0 for none. */
  probationMonths: whole(0, 60),
  startsOn: date(),
  /** The first day of employment, where training came before probation. */
  employedFrom: ifGiven(date()),
  /** The day on which probation is to end early. */
  confirmEarlyOn: ifGiven(date()),
  earlyConditions: anyOf(EARLY_CONDITIONS),
});

export const Probation = z.object({
  /** Longest probation that the law allows for this contract, in months; 0 for none. */
  capMonths: z.number(),
  lawful: z.boolean(),
  /** Whether it is no longer than the volume states. */
  withinStated: z.boolean(),
  /** Fewest months of a fixed term that allow the length agreed; null where none does. */
  termNeeded: z.nullable(z.number()),
  /** Last day that probation can have, by agreement and law; null for none. */
  endsOn: z.nullable(z.string()),
  /** First day as a regular employee. */
  confirmedOn: z.string(),
  /** The day on which half of it is over. */
  talkOn: z.nullable(z.string()),
  /** The last working day on which the conclusion can be told. */
  concludeBy: z.nullable(z.string()),
  /** Last day of the cap where it runs from the training on; null where there was none, or no cap. */
  capEndsOn: z.nullable(z.string()),
  early: z.nullable(EarlyConfirmation),
  /** Years that working days were counted in without a known holiday arrangement. */
  unknownYears: z.array(z.string()),
});
export type Probation = z.infer<typeof Probation>;

/**
 * Whether a probation agreed is lawful for the contract, and its dates (A 3.2, D-41 三.1; 劳动合同法 art. 19). The length is
 * in whole months, 0–60; training counted as employment uses up the cap (ruling dep-onboarding-employment). Throws
 * InputError for values out of range and for dates that do not fit each other.
 */
export function judgeProbation(
  figures: Figures,
  raw: z.input<typeof ProbationInput>,
  holidays: Holidays = {},
): Explained<Probation> {
  const input = parseInput(ProbationInput, raw);
  if (input.employedFrom !== undefined && input.employedFrom > input.startsOn) {
    throw new InputError([{ field: 'employedFrom', message: '用工的首日不能晚于试用的首日。' }]);
  }
  const because = new Reasoning();
  const cap = longestProbation(figures, input, because);
  const months = input.probationMonths;
  const withinCap = cap
    ? because.atMost('约定的试用期', months, cap, contractBasis(figures))
    : because.holds(
        months === 0,
        { yes: '没有约定试用期', no: `约定了${months}个月` },
        contractBasis(figures),
      );
  const stated = figures.number('recruitment.probation', 'month');
  const withinStated = because.atMost('约定的试用期', months, stated, { ruling: lengthRuling(figures) });

  const allowed = Math.min(months, cap?.value ?? 0);
  const agreedEnd = allowed > 0 ? lastDayOfTerm(input.startsOn, allowed) : null;
  const capEndsOn = cap && input.employedFrom ? lastDayOfTerm(input.employedFrom, cap.value) : null;
  const fits =
    capEndsOn === null || agreedEnd === null || trainingFits(figures, agreedEnd, capEndsOn, because);
  const shortened = fits ? agreedEnd : capEndsOn;
  const endsOn = shortened !== null && shortened >= input.startsOn ? shortened : null;

  const calendar = new WorkCalendar(holidays);
  if (endsOn) {
    because.note(`从${input.startsOn}起算，${endsOn}期满`, {
      clause: stated.clause,
      ruling: endRuling(figures),
    });
  }
  const early =
    input.confirmEarlyOn === undefined
      ? null
      : judgeEarly(figures, { ...input, confirmEarlyOn: input.confirmEarlyOn, endsOn }, because);
  return because.conclude({
    capMonths: cap?.value ?? 0,
    lawful: withinCap && fits,
    withinStated,
    termNeeded: probationTiers(figures).findLast((tier) => tier.cap.value >= months)?.from ?? null,
    endsOn,
    confirmedOn: endsOn ? addDays(endsOn, 1) : input.startsOn,
    talkOn: endsOn && middleOf(input.startsOn, endsOn),
    concludeBy: endsOn && calendar.workdayUpTo(endsOn),
    capEndsOn,
    early,
    unknownYears: calendar.unknownYears,
  });
}

function trainingFits(figures: Figures, endsOn: string, capEndsOn: string, because: Reasoning): boolean {
  const operations = figures.volume === 'operations';
  return because.holds(
    endsOn <= capEndsOn,
    {
      yes: `连同培训在内，${endsOn}期满，没有超过上限（到${capEndsOn}）`,
      no: `连同培训在内，${endsOn}期满，超过上限（到${capEndsOn}），试用期要缩短`,
    },
    operations
      ? { clause: 'ops.recruitment.training-status', ruling: 'recruitment-training-status' }
      : contractBasis(figures),
  );
}

function middleOf(start: string, end: string): string {
  return addDays(start, Math.floor((daysBetween(start, end) + 1) / 2));
}

function lengthRuling(figures: Figures): string | undefined {
  return figures.volume === 'operations' ? 'recruitment-probation-length' : undefined;
}

function endRuling(figures: Figures): string {
  return figures.volume === 'operations' ? 'recruitment-probation-last-day' : 'dep-probation-end';
}
