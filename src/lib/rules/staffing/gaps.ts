import * as z from 'zod/mini';
import type { Explained } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { parseInput, whole, yesNo } from '../../input.ts';
import { postsFor } from './posts.ts';
import { evenTeams, MAX_HEADS, staffingRatios } from './ratios.ts';

export const GapsInput = z.object({
  customerServiceAgents: whole(0, MAX_HEADS),
  telesalesAgents: whole(0, MAX_HEADS),
  customerServiceLeaders: whole(0, MAX_HEADS),
  telesalesLeaders: whole(0, MAX_HEADS),
  qa: whole(0, MAX_HEADS),
  trainers: whole(0, MAX_HEADS),
  leaveOutTelesalesLeaders: yesNo(),
});

const StaffedPost = z.enum(['customerServiceLeaders', 'telesalesLeaders', 'qa', 'trainers']);
export type StaffedPost = z.infer<typeof StaffedPost>;

export const PostGap = z.object({
  post: StaffedPost,
  needed: z.number(),
  present: z.number(),
  /** needed − present: above 0 short of persons, below 0 more than the ratio asks for. */
  short: z.number(),
});
export type PostGap = z.infer<typeof PostGap>;

export const Gaps = z.object({
  gaps: z.array(PostGap),
  /** Customer-service teams under the present leaders, evenly split, in persons. */
  teams: z.array(z.number()),
  /** Teams with fewer persons than the range's lower end. */
  teamsUnder: z.number(),
  /** Teams with more persons than the range's upper end. */
  teamsOver: z.number(),
});
export type Gaps = z.infer<typeof Gaps>;

/**
 * What an existing team lacks against the ratios of A 2.2, whole persons a post, and how many of its even teams fall
 * outside the team range. Throws InputError unless all head-counts are whole and from 0 to 100,000.
 */
export function staffingGaps(figures: Figures, raw: z.input<typeof GapsInput>): Explained<Gaps> {
  const input = parseInput(GapsInput, raw);
  const { teamMin, teamMax } = staffingRatios(figures);
  const { value: needed, steps } = postsFor(figures, input);
  const posts: StaffedPost[] = ['customerServiceLeaders', 'telesalesLeaders', 'qa', 'trainers'];
  const gaps = posts.map((post) => ({
    post,
    needed: needed[post],
    present: input[post],
    short: needed[post] - input[post],
  }));
  const teams = evenTeams(input.customerServiceAgents, input.customerServiceLeaders);
  return {
    value: {
      gaps,
      teams,
      teamsUnder: teams.filter((size) => size < teamMin.value).length,
      teamsOver: teams.filter((size) => size > teamMax.value).length,
    },
    steps,
  };
}
