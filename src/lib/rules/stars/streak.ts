import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, parseInput, whole } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import { countRuns } from '../months.ts';

const months = <S extends z.ZodMiniType>(each: S) =>
  z
    .array(each)
    .check(z.minLength(1, { error: '还没有填写。' }), z.maxLength(60, { error: '最多填 60 个月。' }));

export const CandidateInput = z.object({
  /** Rank among all agents and deputy leaders, month by month without a gap, oldest first. */
  ranks: months(whole(1, 10_000)),
});

export const MoveInput = z.object({
  /** The leader's scores in points, month by month without a gap, oldest first. */
  scores: months(decimal(0, 200)),
});

export const Streak = z.object({
  /** Whether the months in a row were full at any time. */
  reached: z.boolean(),
  /** The months in which they were, counted from 1. */
  reachedIn: z.array(z.number()),
  /** Months in a row up to now, counted anew after each time. */
  running: z.number(),
  /** Months still to come. */
  left: z.number(),
});
export type Streak = z.infer<typeof Streak>;

/**
 * Whether an agent or deputy was first for so many months in a row as to be a candidate for leader (D-49-15). Ranks are
 * whole, 1 the best, one a month. Throws InputError.
 */
export function leaderCandidate(figures: Figures, raw: z.input<typeof CandidateInput>): Explained<Streak> {
  const { ranks } = parseInput(CandidateInput, raw);
  const rank = figures.number('stars.candidateRank', 'person');
  const needed = figures.number('stars.candidateMonths', 'month');
  const because = new Reasoning();
  because.note(`各月名次：${ranks.join('、')}；看是否连续${needed.value}个月排在第${rank.value}`, {
    clause: rank.clause,
    ruling: 'dep-stars-rank',
    figures: [rank],
  });
  const runs = countRuns(
    ranks.map((each) => each <= rank.value),
    needed.value,
  );
  because.reaches(`连续排在第${rank.value}，最长`, runs.longest, needed, { ruling: 'dep-stars-in-a-row' });
  return because.conclude(streak(runs, needed.value));
}

/**
 * Whether the manual moves a team leader to the agent post, after so many months in a row under the line (D-49-34).
 * Scores are points; exactly the line is not under it. The move itself takes agreement, or proof (rulings). Throws
 * InputError.
 */
export function leaderMove(figures: Figures, raw: z.input<typeof MoveInput>): Explained<Streak> {
  const { scores } = parseInput(MoveInput, raw);
  const line = figures.number('stars.moveScore', 'point');
  const needed = figures.number('stars.moveMonths', 'month');
  const because = new Reasoning();
  because.note(`各月绩效：${scores.map(formatNumber).join('、')}；低于${line.value}分的才算，恰好不算`, {
    clause: line.clause,
    ruling: 'dep-stars-leader-move',
    figures: [line],
  });
  const runs = countRuns(
    scores.map((score) => score < line.value),
    needed.value,
  );
  const reached = because.reaches(`连续低于${line.value}分，最长`, runs.longest, needed, {
    ruling: 'dep-stars-in-a-row',
  });
  if (reached) {
    because.note('条文写自动转岗；转岗要本人同意并写成书面变更，不同意的交行政部与法律顾问', {
      clause: 'dep.stars.leader-move-steps',
      ruling: 'dep-stars-leader-move',
    });
  }
  return because.conclude(streak(runs, needed.value));
}

function streak(runs: ReturnType<typeof countRuns>, needed: number): Streak {
  return {
    reached: runs.fullIn.length > 0,
    reachedIn: runs.fullIn,
    running: runs.running,
    left: needed - runs.running,
  };
}
