import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { parseInput, whole, yesNo } from '../../input.ts';
import { evenTeams, MAX_HEADS, staffingRatios } from './ratios.ts';

export const PostsInput = z.object({
  customerServiceAgents: whole(0, MAX_HEADS),
  telesalesAgents: whole(0, MAX_HEADS),
  leaveOutTelesalesLeaders: yesNo(),
});

export const Posts = z.object({
  customerServiceLeaders: z.number(),
  telesalesLeaders: z.number(),
  qa: z.number(),
  trainers: z.number(),
  /** Customer-service teams of an even split, in persons. */
  teams: z.array(z.number()),
  everyTeamInRange: z.boolean(),
});
export type Posts = z.infer<typeof Posts>;

/**
 * The leaders, QA and trainers that head-counts of agents need (A 2.2), whole persons, each part of a person rounded up
 * (ruling staffing-round-up). Telesales leaders count for QA and trainers unless `leaveOutTelesalesLeaders`.
 * Throws InputError unless the head-counts are whole and from 0 to 100,000.
 */
export function postsFor(figures: Figures, raw: z.input<typeof PostsInput>): Explained<Posts> {
  const input = parseInput(PostsInput, raw);
  const ratios = staffingRatios(figures);
  const because = new Reasoning();
  const roundUp = { ruling: 'staffing-round-up' };

  const customerServiceLeaders = because.divideUp(
    '客服班长',
    input.customerServiceAgents,
    ratios.agentsPerLeader,
    'person',
    { ruling: 'staffing-count-by-ratio' },
  );
  const telesalesLeaders = because.divideUp(
    '电销班长',
    input.telesalesAgents,
    ratios.telesalesAgentsPerLeader,
    'person',
    roundUp,
  );
  const counted = customerServiceLeaders + (input.leaveOutTelesalesLeaders ? 0 : telesalesLeaders);
  because.note(
    input.leaveOutTelesalesLeaders
      ? `配质检员、培训师只计客服班长：${counted}名`
      : `配质检员、培训师时两条线的班长都计：${counted}名`,
    { clause: ratios.leadersPerQa.clause, ruling: 'staffing-telesales-leaders' },
  );
  const qa = because.divideUp('质检员', counted, ratios.leadersPerQa, 'person', roundUp);
  const trainers = because.divideUp('培训师', counted, ratios.leadersPerTrainer, 'person', roundUp);

  const teams = evenTeams(input.customerServiceAgents, customerServiceLeaders);
  const everyTeamInRange = because.holds(
    teams.every((size) => size >= ratios.teamMin.value && size <= ratios.teamMax.value),
    {
      yes: `平均分组，每组都在${ratios.teamMin.value}–${ratios.teamMax.value}名之间`,
      no: `平均分组有的组不在${ratios.teamMin.value}–${ratios.teamMax.value}名之间，怎样分都不能全部落入`,
    },
    { clause: ratios.teamMin.clause, ruling: 'staffing-count-by-ratio' },
  );
  return because.conclude({
    customerServiceLeaders,
    telesalesLeaders,
    qa,
    trainers,
    teams,
    everyTeamInRange,
  });
}
