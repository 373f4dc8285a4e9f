import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { anyOf, parseInput, yesNo } from '../../input.ts';
import { VOLUMES } from '../../volumes.ts';
import { FINDING_WORDS, FINDINGS, type FindingRule, findingRule } from './findings.ts';

export const HiringBarsInput = z.object({
  findings: anyOf(FINDINGS),
  /** Counsel found that the law closes the post, or that the illness makes the work impossible. */
  illnessConfirmed: yesNo(),
  /** Facts and their bearing on the post are written down, and the personnel department agrees. */
  reasonsApproved: yesNo(),
});

export const JudgedFinding = z.object({
  finding: z.enum(FINDINGS),
  /** bars: not hired for it; review: not before it has been looked at; none: no reason. */
  outcome: z.enum(['bars', 'review', 'none']),
  ground: z.nullable(z.number()),
});
export type JudgedFinding = z.infer<typeof JudgedFinding>;

export const HiringBars = z.object({
  barred: z.boolean(),
  /** The grounds (1–7) that bar, ascending. */
  grounds: z.array(z.number()),
  judged: z.array(JudgedFinding),
});
export type HiringBars = z.infer<typeof HiringBars>;

/**
 * Which findings bar an applicant from being hired (A-3.2-18 to 25; B-4.1-09 and 10 for volume outsourcing). An illness
 * never bars by itself (ruling recruitment-bar-illness). Throws InputError for a finding that is not known.
 */
export function hiringBars(figures: Figures, raw: z.input<typeof HiringBarsInput>): Explained<HiringBars> {
  const input = parseInput(HiringBarsInput, raw);
  const because = new Reasoning();
  const judged = FINDINGS.filter((finding) => input.findings.includes(finding)).map((finding) => {
    const rule = findingRule(figures.volume, finding);
    const outcome = outcomeOf(rule, input);
    because.note(`${FINDING_WORDS[finding]}：${REASONS[rule.effect][outcome]}`, {
      clause: `${VOLUMES[figures.volume].prefix}.${rule.clause}`,
      ruling: rule.ruling,
    });
    return { finding, outcome, ground: rule.ground } satisfies JudgedFinding;
  });
  if (judged.length === 0) {
    because.note('没有查到不得录用的情形', {
      clause: `${VOLUMES[figures.volume].prefix}.recruitment.${figures.volume === 'operations' ? 'bars' : 'no-bad-record'}`,
    });
  }
  const barring = judged.filter(({ outcome }) => outcome === 'bars');
  const grounds = [...new Set(barring.flatMap(({ ground }) => ground ?? []))].sort();
  return because.conclude({ barred: barring.length > 0, grounds, judged });
}

function outcomeOf(
  { effect }: FindingRule,
  { illnessConfirmed, reasonsApproved }: z.output<typeof HiringBarsInput>,
): JudgedFinding['outcome'] {
  if (effect === 'illness') return illnessConfirmed ? 'bars' : 'review';
  if (effect === 'reasons') return reasonsApproved ? 'bars' : 'review';
  return effect === 'counsel' ? 'review' : effect;
}

type Words = Record<JudgedFinding['outcome'], string>;
const words = (more: Partial<Words>): Words => ({
  bars: '属于不得录用的情形',
  review: '先由法务逐人审核',
  none: '不是不录用的理由',
  ...more,
});
const REASONS: Record<FindingRule['effect'], Words> = {
  bars: words({}),
  none: words({}),
  counsel: words({}),
  illness: words({
    bars: '法务已确认不能上这个岗位，可以不录用',
    review: '不自动适用，没有法务确认不能据此拒绝',
  }),
  reasons: words({
    bars: '已写明与岗位的关系，人力资源部同意，可以不录用',
    review: '没有写明与岗位的关系、没有经人力资源部同意，不能据此拒绝',
  }),
};
