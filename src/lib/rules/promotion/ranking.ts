import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, parseInput, words } from '../../input.ts';

export const RankingInput = z.object({
  candidates: z
    .array(
      z.object({
        name: words(20),
        /** Points 0–100 each; skill and interview are the means of the judges. */
        result: decimal(0, 100),
        skill: decimal(0, 100),
        interview: decimal(0, 100),
        peers: decimal(0, 100),
      }),
    )
    .check(
      z.minLength(1, { error: '还没有填写报名人。' }),
      z.maxLength(100, { error: '一次最多排 100 人。' }),
    ),
});

export const Ranking = z.object({
  /** From the highest total down; equal totals share a rank. */
  ranked: z.array(z.object({ name: z.string(), total: z.number(), rank: z.number() })),
});
export type Ranking = z.infer<typeof Ranking>;

/**
 * The applicants for a leading post in order of their weighted totals, rounded to hundredths (C 4.2, added); equal totals
 * share a rank and keep the order typed. Throws InputError for points outside 0–100 and an empty list.
 */
export function rankCandidates(figures: Figures, raw: z.input<typeof RankingInput>): Explained<Ranking> {
  const { candidates } = parseInput(RankingInput, raw);
  const because = new Reasoning();
  const weights = {
    result: figures.number('promotion.weightResult', 'percent'),
    skill: figures.number('promotion.weightSkill', 'percent'),
    interview: figures.number('promotion.weightInterview', 'percent'),
    peers: figures.number('promotion.weightPeers', 'percent'),
  };
  const { result, skill, interview, peers } = weights;
  because.note(
    `业绩${result.value}%、专业${skill.value}%、面谈${interview.value}%、同事评价${peers.value}%`,
    { clause: result.clause, figures: Object.values(weights) },
  );
  const totals = candidates.map((one) => ({
    name: one.name,
    // Rounded once, at the end: no binary fraction decides who comes first.
    total:
      Math.round(
        one.result * result.value +
          one.skill * skill.value +
          one.interview * interview.value +
          one.peers * peers.value,
      ) / 100,
  }));
  const ranked = totals
    .map((one) => ({ ...one, rank: 1 + totals.filter((other) => other.total > one.total).length }))
    .sort((a, b) => a.rank - b.rank);
  for (const { name, total, rank } of ranked) {
    because.note(`第${rank}名：${name}，${total}分`, { clause: result.clause });
  }
  return because.conclude({ ranked });
}
