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

export type StaffedPost = 'customerServiceLeaders' | 'telesalesLeaders' | 'qa' | 'trainers';

export interface PostGap {
  post: StaffedPost;
  needed: number;
  present: number;
  /** needed − present: above 0 short of persons, below 0 more than the ratio asks for. */
  short: number;
}

export interface Gaps {
  gaps: PostGap[];
  /** Customer-service teams under the present leaders, evenly split, in persons. */
  teams: number[];
  /** Teams with fewer persons than the range's lower end. */
  teamsUnder: number;
  /** Teams with more persons than the range's upper end. */
  teamsOver: number;
}

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
