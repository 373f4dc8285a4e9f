import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { date, parseInput, yesNo } from '../../input.ts';
import { HiringBars, HiringBarsInput, hiringBars } from './bars.ts';

export const HiringInput = z.extend(HiringBarsInput, {
  /** The first day of work planned. */
  startsOn: date(),
  /** The applicant was told what is checked and why, and agreed or stated it in writing. */
  informed: yesNo(),
  /** The applicant has explained what was found. */
  heard: yesNo(),
});

export const Hiring = z.extend(HiringBars, {
  /** hire; refuse; hear: refuse only after the steps that are missing; review: no conclusion yet. */
  decision: z.enum(['hire', 'refuse', 'hear', 'review']),
});
export type Hiring = z.infer<typeof Hiring>;

/**
 * Whether an applicant can be hired or refused now: a refusal needs a ground, checks the applicant knew of, and a hearing
 * (A 3.2 with ruling recruitment-bar-check; B 4.1 with outsourcing-bad-record). Throws InputError as hiringBars does.
 */
export function decideHiring(figures: Figures, raw: z.input<typeof HiringInput>): Explained<Hiring> {
  const input = parseInput(HiringInput, raw);
  const { value, steps } = hiringBars(figures, input);
  const because = new Reasoning();
  because.steps.push(...steps);
  const basis =
    figures.volume === 'operations'
      ? { clause: 'ops.recruitment.bar-check', ruling: 'recruitment-bar-check' }
      : { clause: 'out.recruitment.background-scope', ruling: 'outsourcing-bad-record' };
  const checks =
    value.barred &&
    [
      because.holds(
        input.informed,
        { yes: '事先告诉过本人查什么、为什么查', no: '没有事先告诉本人查什么、为什么查' },
        basis,
      ),
      because.holds(input.heard, { yes: '已经听本人解释', no: '还没有听本人解释' }, basis),
    ].every(Boolean);
  const open = value.judged.some(({ outcome }) => outcome === 'review');
  const decision = value.barred ? (checks ? 'refuse' : 'hear') : open ? 'review' : 'hire';
  return because.conclude({ ...value, decision });
}
