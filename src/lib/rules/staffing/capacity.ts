import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { parseInput, whole, yesNo } from '../../input.ts';
import { MAX_HEADS, staffingRatios } from './ratios.ts';

export const CapacityInput = z.object({
  customerServiceLeaders: whole(0, MAX_HEADS),
  telesalesLeaders: whole(0, MAX_HEADS),
  qa: whole(0, MAX_HEADS),
  trainers: whole(0, MAX_HEADS),
  leaveOutTelesalesLeaders: yesNo(),
});

export const Capacity = z.object({
  customerServiceAgents: z.number(),
  telesalesAgents: z.number(),
  /** Leaders that the present QA and trainers can serve. */
  leadersServed: z.number(),
  /** What holds the team back: more of it would allow more agents. */
  heldBackBy: z.array(z.enum(['leaders', 'qa', 'trainers'])),
});
export type Capacity = z.infer<typeof Capacity>;

/**
 * The largest team that existing leaders, QA and trainers can carry by A 2.2, whole persons. Where QA or trainers are
 * too few for all leaders, customer-service leaders come first, who carry more agents each.
 * Throws InputError unless all head-counts are whole and from 0 to 100,000.
 */
export function largestTeam(figures: Figures, raw: z.input<typeof CapacityInput>): Explained<Capacity> {
  const input = parseInput(CapacityInput, raw);
  const ratios = staffingRatios(figures);
  const because = new Reasoning();

  const byQa = because.multiply('质检员可以对应的班长', input.qa, ratios.leadersPerQa, 'person');
  const byTrainers = because.multiply(
    '培训师可以对应的班长',
    input.trainers,
    ratios.leadersPerTrainer,
    'person',
  );
  const leadersServed = Math.min(byQa, byTrainers);
  const customerServiceLeaders = Math.min(input.customerServiceLeaders, leadersServed);
  const telesalesLeaders = input.leaveOutTelesalesLeaders
    ? input.telesalesLeaders
    : Math.min(input.telesalesLeaders, leadersServed - customerServiceLeaders);
  because.note(
    `质检和培训跟得上的班长：客服${customerServiceLeaders}名、电销${telesalesLeaders}名${
      input.leaveOutTelesalesLeaders ? '（电销班长不占名额）' : ''
    }`,
    { clause: ratios.leadersPerQa.clause, ruling: 'staffing-telesales-leaders' },
  );
  const customerServiceAgents = because.multiply(
    '客服人员',
    customerServiceLeaders,
    ratios.agentsPerLeader,
    'person',
  );
  const telesalesAgents = because.multiply(
    '电销坐席',
    telesalesLeaders,
    ratios.telesalesAgentsPerLeader,
    'person',
  );

  const leaders =
    input.customerServiceLeaders + (input.leaveOutTelesalesLeaders ? 0 : input.telesalesLeaders);
  const heldBackBy: Capacity['heldBackBy'] = [];
  if (input.leaveOutTelesalesLeaders || leaders <= leadersServed) heldBackBy.push('leaders');
  if (byQa === leadersServed && leaders >= leadersServed) heldBackBy.push('qa');
  if (byTrainers === leadersServed && leaders >= leadersServed) heldBackBy.push('trainers');
  return because.conclude({ customerServiceAgents, telesalesAgents, leadersServed, heldBackBy });
}
