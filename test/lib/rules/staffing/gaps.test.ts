import fc from 'fast-check';
import { expect, test } from 'vitest';
import { staffingGaps } from '../../../../src/lib/rules/staffing/gaps.ts';
import { postsFor } from '../../../../src/lib/rules/staffing/posts.ts';
import { operations } from '../../../support/figures.ts';

const few = fc.integer({ min: 0, max: 40 });
const team = fc.record({
  customerServiceAgents: fc.integer({ min: 0, max: 300 }),
  telesalesAgents: fc.integer({ min: 0, max: 300 }),
  customerServiceLeaders: few,
  telesalesLeaders: few,
  qa: few,
  trainers: few,
  leaveOutTelesalesLeaders: fc.boolean(),
});

test('golden: 63 agents under 6 leaders, 3 QA, 2 trainers (A-2.2-06 to -09)', () => {
  const input = {
    customerServiceAgents: 63,
    telesalesAgents: 0,
    customerServiceLeaders: 6,
    telesalesLeaders: 1,
    qa: 3,
    trainers: 2,
  };
  expect(staffingGaps(operations, input).value).toEqual({
    gaps: [
      { post: 'customerServiceLeaders', needed: 7, present: 6, short: 1 },
      { post: 'telesalesLeaders', needed: 0, present: 1, short: -1 },
      { post: 'qa', needed: 4, present: 3, short: 1 },
      { post: 'trainers', needed: 2, present: 2, short: 0 },
    ],
    teams: [11, 11, 11, 10, 10, 10],
    teamsUnder: 0,
    teamsOver: 3,
  });
});

test.each([
  [16, 2, 0, 0],
  [15, 2, 1, 0],
  [14, 2, 2, 0],
  [20, 2, 0, 0],
  [21, 2, 0, 1],
  [22, 2, 0, 2],
  [0, 2, 2, 0],
  [20, 0, 0, 0],
])('%i agents under %i leaders: %i teams under 8, %i over 10 (A-2.2-09)', (agents, leaders, under, over) => {
  const input = {
    customerServiceAgents: agents,
    telesalesAgents: 0,
    customerServiceLeaders: leaders,
    telesalesLeaders: 0,
    qa: 0,
    trainers: 0,
  };
  expect(staffingGaps(operations, input).value).toMatchObject({ teamsUnder: under, teamsOver: over });
});

test('needs what the head-counts need, and filling every gap leaves none', () => {
  fc.assert(
    fc.property(team, (input) => {
      const { gaps } = staffingGaps(operations, input).value;
      const needed = postsFor(operations, input).value;
      for (const gap of gaps) {
        expect(gap).toEqual({
          post: gap.post,
          needed: needed[gap.post],
          present: input[gap.post],
          short: needed[gap.post] - input[gap.post],
        });
      }
      const filled = { ...input, ...Object.fromEntries(gaps.map((gap) => [gap.post, gap.needed])) };
      expect(staffingGaps(operations, filled).value.gaps.every((gap) => gap.short === 0)).toBe(true);
    }),
  );
});
