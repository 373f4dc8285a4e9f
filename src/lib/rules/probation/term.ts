import * as z from 'zod/mini';
import { addDays, addMonths } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import type { Reasoning } from '../../explained.ts';
import { type Figures, type FigureValue, readFigure } from '../../figures.ts';
import { decimal, oneOf, yesNo } from '../../input.ts';
import { VOLUMES, type Volume } from '../../volumes.ts';

/** The volumes that state how long probation is. */
export const PROBATION_VOLUMES = ['operations', 'department'] as const satisfies readonly Volume[];

const MONTHS_A_YEAR = 12;

/** What a labour contract says of its term, as far as probation depends on it. */
export const ContractTerm = z.object({
  contract: oneOf(['fixed', 'open-ended', 'task']),
  /** Length of a fixed term in months; only asked for then. */
  contractMonths: z.optional(decimal(0.1, 600)),
  /** The same company has had this person on probation before. */
  hadProbation: yesNo(),
});
export type ContractTerm = z.output<typeof ContractTerm>;

/** From how many months of contract on probation may last how long, the longest first. */
export function probationTiers(figures: Figures): { from: number; cap: FigureValue<number> }[] {
  return [
    {
      from: figures.number('probation.longFrom', 'year').value * MONTHS_A_YEAR,
      cap: figures.number('probation.longCap', 'month'),
    },
    {
      from: figures.number('probation.middleFrom', 'year').value * MONTHS_A_YEAR,
      cap: figures.number('probation.middleCap', 'month'),
    },
    {
      from: figures.number('probation.shortFrom', 'month').value,
      cap: figures.number('probation.shortCap', 'month'),
    },
  ];
}

/**
 * The longest probation in months that the law allows for a contract (劳动合同法 art. 19, as A-3.2-10 and D-41-33 are
 * read); null where it allows none. Throws InputError for a fixed term without its length.
 */
export function longestProbation(
  figures: Figures,
  term: ContractTerm,
  because: Reasoning,
): FigureValue<number> | null {
  const basis = contractBasis(figures);
  const none = (why: string) => {
    because.note(`${why}，不得约定试用期`, basis);
    return null;
  };
  const tiers = probationTiers(figures);
  if (term.contract === 'fixed' && term.contractMonths === undefined) {
    throw new InputError([{ field: 'contractMonths', message: '还没有填写。' }]);
  }
  if (term.hadProbation) return none('已经约定过一次试用期');
  if (term.contract === 'task') return none('以完成一定工作任务为期限的合同');
  const months = term.contract === 'fixed' ? (term.contractMonths as number) : Number.POSITIVE_INFINITY;
  const tier = tiers.find(({ from }) => months >= from);
  const words = term.contract === 'fixed' ? `合同期限${months}个月` : '无固定期限的合同';
  if (!tier) return none(words);
  because.note(`${words}，试用期最长${readFigure(tier.cap)}`, { ...basis, figures: [tier.cap] });
  return tier.cap;
}

/** The clause on contract terms, with the ruling that settles it. */
export function contractBasis(figures: Figures): { clause: string; ruling: string } {
  return {
    clause: `${VOLUMES[figures.volume].prefix}.recruitment.probation-contract`,
    ruling: figures.volume === 'operations' ? 'recruitment-probation-length' : 'dep-onboarding-employment',
  };
}

/**
 * The last day (YYYY-MM-DD) of a term of `months` whole months, at least 1, that begins on `start`: the day before the
 * corresponding date; the last day of a month that has no such date.
 */
export function lastDayOfTerm(start: string, months: number): string {
  const corresponding = addMonths(start, months);
  return corresponding.slice(8) < start.slice(8) ? corresponding : addDays(corresponding, -1);
}
