import * as z from 'zod/mini';
import { addMonths, dateOf } from '../../dates.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { anyOf, oneOf, parseInput } from '../../input.ts';
import { arrivalShape, isLate } from './arrival.ts';
import { TASKS } from './leaving.ts';

const at = (clause: string, ruling?: string) => ({ clause: `dep.onsite.${clause}`, ruling });

const RECORDED = { yes: '经过和客户情况已写进记录单', no: '记录单还没有填完', ...at('record') };
const CUSTOMER = { yes: '客户允许离开', no: '客户还没有允许离开', ...at('leave', 'technical-onsite-leave') };
const COMPANY = { yes: '公司同意返回', no: '公司还没有同意返回', ...at('return', 'technical-onsite-return') };

/** What must be done before an engineer comes back from a fault that is solved, in order. */
export const SOLVED = {
  explained: { yes: '原因、用法和注意事项已讲清', no: '原因、用法和注意事项没有讲清', ...at('explain') },
  restored: { yes: '现场已恢复原状', no: '现场没有恢复原状', ...at('step-restore') },
  recorded: RECORDED,
  rated: { yes: '客户已评分', no: '客户没有评分', ...at('rating', 'technical-onsite-rating') },
  signed: { yes: '客户已签字', no: '客户没有签字', ...at('signature') },
  customer: CUSTOMER,
  company: COMPANY,
} as const;

/** What must be done before an engineer comes back from a fault that stays unsolved, in order. */
export const UNSOLVED = {
  located: {
    yes: '已判断问题出在哪里',
    no: '还没有判断问题出在哪里',
    ...at('unsolved', 'technical-onsite-help'),
  },
  asked: { yes: '已问使用人员怎样用的', no: '还没有问使用人员', ...at('unsolved', 'technical-onsite-help') },
  senior: {
    yes: '已请教资深服务人员',
    no: '还没有请教资深服务人员',
    ...at('unsolved', 'technical-onsite-help'),
  },
  headquarters: {
    yes: '已联系公司找办法',
    no: '还没有联系公司找办法',
    ...at('unsolved', 'technical-onsite-help'),
  },
  recorded: RECORDED,
  customer: CUSTOMER,
  company: COMPANY,
} as const;
const SOLVED_KEYS = Object.keys(SOLVED) as [keyof typeof SOLVED, ...(keyof typeof SOLVED)[]];
const UNSOLVED_KEYS = Object.keys(UNSOLVED) as [keyof typeof UNSOLVED, ...(keyof typeof UNSOLVED)[]];

export const SolvedInput = z.object({ ...arrivalShape, task: oneOf(TASKS), done: anyOf(SOLVED_KEYS) });
export const UnsolvedInput = z.object({ ...arrivalShape, tried: anyOf(UNSOLVED_KEYS) });

const common = {
  late: z.boolean(),
  mayReturn: z.boolean(),
  /** The day (YYYY-MM-DD) up to which the service record is kept. */
  keepUntil: z.string(),
};
export const Solved = z.object({
  ...common,
  /** Taken on while on the road. */
  extra: z.boolean(),
  missing: z.array(z.enum(SOLVED_KEYS)),
});
export const Unsolved = z.object({ ...common, missing: z.array(z.enum(UNSOLVED_KEYS)) });

/**
 * Whether an engineer who has solved the fault may come back, what is still to be done, and whether he was late (D-53.1,
 * D-53.2). Throws InputError for a moment that does not exist or an unknown step.
 */
export function judgeSolved(
  figures: Figures,
  raw: z.input<typeof SolvedInput>,
): Explained<z.infer<typeof Solved>> {
  const input = parseInput(SolvedInput, raw);
  const because = new Reasoning();
  const late = isLate(because, input);
  const missing = SOLVED_KEYS.filter(
    (key) => !because.holds(input.done.includes(key), SOLVED[key], SOLVED[key]),
  );
  const extra = input.task === 'extra';
  if (extra) {
    because.note('途中加派的，回公司当天请批准人补签，当天不行的次日上班后办', {
      ...at('extra-task', 'technical-onsite-extra'),
    });
  }
  const keepUntil = keptUntil(figures, because, input.arrivedAt);
  return because.conclude({ late, extra, mayReturn: missing.length === 0, missing, keepUntil });
}

/**
 * How far an engineer is who could not solve the fault: the next step, whether he may come back, and whether he was late
 * (D-53.1, D-53.2; D-52 for the report that follows). Throws InputError as judgeSolved does.
 */
export function judgeUnsolved(
  figures: Figures,
  raw: z.input<typeof UnsolvedInput>,
): Explained<z.infer<typeof Unsolved>> {
  const input = parseInput(UnsolvedInput, raw);
  const because = new Reasoning();
  const late = isLate(because, input);
  const missing = UNSOLVED_KEYS.filter(
    (key) => !because.holds(input.tried.includes(key), UNSOLVED[key], UNSOLVED[key]),
  );
  because.note('现场没有彻底解决的，必须及时请示报告', {
    clause: 'dep.tech-reporting.matters',
    ruling: 'technical-reporting-matters',
  });
  const keepUntil = keptUntil(figures, because, input.arrivedAt);
  return because.conclude({ late, mayReturn: missing.length === 0, missing, keepUntil });
}

function keptUntil(figures: Figures, because: Reasoning, arrivedAt: string): string {
  const months = figures.number('onsite.keepMonths', 'month');
  const until = addMonths(dateOf(arrivedAt), months.value);
  because.note(`客户服务记录单归档，保存到${until}`, {
    clause: months.clause,
    ruling: 'technical-onsite-record',
    figures: [months],
  });
  return until;
}
