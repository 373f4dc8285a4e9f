import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures, FigureValue } from '../../figures.ts';
import { decimal, oneOf, parseInput, whole } from '../../input.ts';

export const GROUPS = ['agent', 'lead', 'manager'] as const;

export const RatingInput = z.object({
  /** agent: agents and deputy leaders; lead: leaders, QA, support; manager: supervisors and managers. */
  group: oneOf(GROUPS),
  /** The month's score, in points; above the full mark where points were added. */
  score: decimal(0, 200),
  /** Complaints of the month found to be justified. */
  complaints: whole(0, 1000),
  mistakes: whole(0, 1000),
  work: oneOf(['below', 'good', 'excellent']),
});

type Input = z.output<typeof RatingInput>;

export const Rating = z.object({
  star: z.literal([0, 1, 2, 3]),
  bonusYuan: z.number(),
  /** What the next star takes beyond what there is; null where there is none above that could be reached. */
  next: z.nullable(
    z.object({
      star: z.literal([1, 2, 3]),
      points: z.number(),
      work: z.nullable(z.enum(['good', 'excellent'])),
      complaintsOver: z.number(),
      mistakesOver: z.number(),
    }),
  ),
  /** The score is above the range of one star, and a better star fails on another condition. */
  beyondRange: z.boolean(),
});
export type Rating = z.infer<typeof Rating>;

const STARS = [
  { star: 1, key: 'One', name: '一星级', work: 'good' },
  { star: 2, key: 'Two', name: '二星级', work: 'excellent' },
  { star: 3, key: 'Three', name: '三星级', work: 'excellent' },
] as const;
type Star = (typeof STARS)[number];

/**
 * The star of one month and its bonus in yuan (D-49-02 to D-49-47): the best star whose conditions are all met, exactly
 * 95 and 98 the better one. Scores are points from 0 to 200, not rounded. Throws InputError.
 */
export function rateStar(figures: Figures, raw: z.input<typeof RatingInput>): Explained<Rating> {
  const input = parseInput(RatingInput, raw);
  const because = new Reasoning();
  const { top, complaints, score } = limits(figures, input.group, STARS[0]);
  if (!complaints) {
    because.note('这一组的星级不看投诉例数', {
      clause: score.clause,
      ruling: 'dep-stars-manager-complaints',
    });
  }
  const won = STARS.toReversed().find((star) => meets(figures, input, star, because));
  const bonus = won && figures.number(`stars.${input.group}${won.key}Bonus`, 'yuan');
  if (won && bonus) {
    because.note(`评为${won.name}，奖${bonus.value}元`, { clause: bonus.clause, figures: [bonus] });
  }
  const above = STARS.filter(
    ({ star }) => star > (won?.star ?? 0) && !(star === 1 && input.score > (top?.value ?? 0)),
  ).map((star) => missing(figures, input, star));
  // What the nearest star takes may be all that a better one takes as well.
  const next = above.findLast((each) => sameEffort(each, above[0]));
  return because.conclude({
    star: won?.star ?? 0,
    bonusYuan: bonus?.value ?? 0,
    next: next ?? null,
    beyondRange: !won && input.score > (top?.value ?? 0),
  });
}

interface Limits {
  score: FigureValue<number>;
  top?: FigureValue<number>;
  complaints?: FigureValue<number>;
  mistakes?: FigureValue<number>;
}

function limits(figures: Figures, group: Input['group'], star: Star): Limits {
  const id = (name: string) => `stars.${group}${star.key}${name}`;
  const stated = (name: string) => (figures.has(id(name)) ? figures.number(id(name), 'times') : undefined);
  return {
    score: figures.number(id('Score'), 'point'),
    top: figures.has(id('ScoreTop')) ? figures.number(id('ScoreTop'), 'point') : undefined,
    complaints: stated('Complaints'),
    mistakes: stated('Mistakes'),
  };
}

function meets(figures: Figures, input: Input, star: Star, because: Reasoning): boolean {
  const { score, top, complaints, mistakes } = limits(figures, input.group, star);
  const { clause } = score;
  const words = `${star.name}：`;
  const checks = [because.atLeast(`${words}绩效`, input.score, score, { ruling: 'dep-stars-boundary' })];
  if (top) checks.push(because.atMost(`${words}绩效`, input.score, top, { ruling: 'dep-stars-one-range' }));
  if (complaints) {
    const basis = { ruling: 'dep-stars-complaints' };
    checks.push(because.atMost(`${words}成立的投诉`, input.complaints, complaints, basis));
  }
  const work = star.work === 'good' ? '良好' : '出色';
  checks.push(
    because.holds(
      input.work === 'excellent' || input.work === star.work,
      { yes: `${words}工作完成达到${work}`, no: `${words}工作完成没有达到${work}` },
      { clause, ruling: 'dep-stars-work' },
    ),
  );
  if (mistakes) {
    const basis = { ruling: 'dep-stars-mistakes' };
    checks.push(because.atMost(`${words}工作失误`, input.mistakes, mistakes, basis));
  }
  return checks.every(Boolean);
}

function missing(figures: Figures, input: Input, star: Star): NonNullable<Rating['next']> {
  const { score, complaints, mistakes } = limits(figures, input.group, star);
  const enough = input.work === 'excellent' || input.work === star.work;
  return {
    star: star.star,
    points: Math.max(0, Math.round((score.value - input.score) * 100) / 100),
    work: enough ? null : star.work,
    complaintsOver: Math.max(0, input.complaints - (complaints?.value ?? Infinity)),
    mistakesOver: Math.max(0, input.mistakes - (mistakes?.value ?? Infinity)),
  };
}

function sameEffort(one: Rating['next'], other: Rating['next'] | undefined): boolean {
  const keys = ['points', 'work', 'complaintsOver', 'mistakesOver'] as const;
  return keys.every((key) => one?.[key] === other?.[key]);
}
