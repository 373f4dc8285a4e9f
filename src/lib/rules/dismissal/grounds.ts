import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, oneOf, parseInput, whole } from '../../input.ts';

const CONDUCT = [
  'talk_harming_image',
  'harmed_interest',
  'leaked_product_info',
  'quarrel_disrupting_work',
  'false_report',
] as const;

export const DismissalInput = z.object({
  /** Latenesses and early leavings of one calendar month, minutes a time. */
  lateEarlyMinutes: z.array(whole(1, 1440)).check(z.maxLength(100, { error: '最多填 100 次。' })),
  /** Days absent without leave; days that latenesses were turned into do not count again. */
  unexcusedAbsenceDays: decimal(0, 366),
  complaint: oneOf(['none', 'serious-unverified', 'serious-verified']),
  conduct: z.array(oneOf(CONDUCT)),
});

/** The grounds of A 5.11 by number, with the clause of each. */
const CLAUSES: Record<(typeof CONDUCT)[number], { ground: number; clause: string; text: string }> = {
  talk_harming_image: { ground: 1, clause: 'ops.dismissal.image-talk', text: '谈论有损公司形象的话题' },
  harmed_interest: { ground: 2, clause: 'ops.dismissal.harm-interest', text: '做了有损公司利益的事情' },
  leaked_product_info: { ground: 3, clause: 'ops.dismissal.leak-product', text: '把公司的产品资料泄露出去' },
  quarrel_disrupting_work: { ground: 6, clause: 'ops.dismissal.quarrel', text: '在工作间争吵，妨碍工作' },
  false_report: { ground: 7, clause: 'ops.dismissal.false-report', text: '汇报不实、欺骗公司' },
};

/**
 * Which of the nine grounds of A 5.11 are met by the letter, ascending; whether the law allows a dismissal is another
 * question. Ground 9, the catch-all, is never found by computing. Throws InputError for an input out of range.
 */
export function dismissalGrounds(figures: Figures, raw: z.input<typeof DismissalInput>): Explained<number[]> {
  const input = parseInput(DismissalInput, raw);
  const because = new Reasoning();
  const grounds = new Set<number>();
  for (const kind of input.conduct) {
    const { ground, clause, text } = CLAUSES[kind];
    because.note(`${text}：情形${ground}`, { clause });
    grounds.add(ground);
  }
  const late = figures.number('dismissal.lateEarlyTimes', 'times');
  const basis = { ruling: 'attendance-absence-and-dismissal' };
  if (because.reaches('当月迟到早退', input.lateEarlyMinutes.length, late, basis)) grounds.add(4);
  if (input.unexcusedAbsenceDays > 0) {
    because.note(`无故旷工${input.unexcusedAbsenceDays}天：情形5`, {
      clause: 'ops.dismissal.absence',
      ...basis,
    });
    grounds.add(5);
  }
  if (input.complaint !== 'none') {
    const verified = because.holds(
      input.complaint === 'serious-verified',
      { yes: '严重投诉已证实属实：情形8', no: '严重投诉没有证实，不构成情形8' },
      { clause: 'ops.dismissal.verified-complaint' },
    );
    if (verified) grounds.add(8);
  }
  return because.conclude([...grounds].sort((a, b) => a - b));
}
