import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postsFor } from '../../../../src/lib/rules/staffing/posts.ts';
import { evenTeams, MAX_HEADS } from '../../../../src/lib/rules/staffing/ratios.ts';
import { operations, service } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const posts = (customerServiceAgents: number, telesalesAgents = 0, leaveOutTelesalesLeaders = false) =>
  postsFor(operations, { customerServiceAgents, telesalesAgents, leaveOutTelesalesLeaders }).value;
const heads = fc.integer({ min: 0, max: 2000 });

describe('golden: 1:10, 1:5, 1:2, 1:4 (A-2.2-06, -07, -08, -10)', () => {
  test.each([
    // agents, telesales → leaders, telesales leaders, QA, trainers
    [0, 0, 0, 0, 0, 0],
    [1, 0, 1, 0, 1, 1],
    [10, 0, 1, 0, 1, 1],
    [11, 0, 2, 0, 1, 1],
    [20, 0, 2, 0, 1, 1],
    [21, 0, 3, 0, 2, 1],
    [40, 0, 4, 0, 2, 1],
    [41, 0, 5, 0, 3, 2],
    [0, 1, 0, 1, 1, 1],
    [0, 5, 0, 1, 1, 1],
    [0, 6, 0, 2, 1, 1],
    [45, 12, 5, 3, 4, 2],
    [80, 40, 8, 8, 8, 4],
    [81, 40, 9, 8, 9, 5],
    [100_000, 100_000, 10_000, 20_000, 15_000, 7_500],
  ])(
    '%i and %i agents need %i, %i, %i, %i',
    (agents, telesales, customerServiceLeaders, telesalesLeaders, qa, trainers) => {
      expect(posts(agents, telesales)).toMatchObject({
        customerServiceLeaders,
        telesalesLeaders,
        qa,
        trainers,
      });
    },
  );

  test('telesales leaders can be left out for QA and trainers (ruling staffing-telesales-leaders)', () => {
    expect(posts(45, 12, true)).toMatchObject({ telesalesLeaders: 3, qa: 3, trainers: 2 });
  });
});

test('teams of 8–10 are possible but for 1–7, 11–15, 21–23 and 31 agents (A-2.2-09)', () => {
  const outside = Array.from({ length: 500 }, (_, i) => i).filter(
    (agents) => !posts(agents).everyTeamInRange,
  );
  expect(outside).toEqual([1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 21, 22, 23, 31]);
});

describe('for any head-count', () => {
  test('every leader, QA and trainer carries at most the ratio, and one fewer would not do', () => {
    fc.assert(
      fc.property(heads, heads, fc.boolean(), (agents, telesales, leaveOut) => {
        const {
          customerServiceLeaders: cs,
          telesalesLeaders: ts,
          qa,
          trainers,
        } = posts(agents, telesales, leaveOut);
        const leaders = leaveOut ? cs : cs + ts;
        for (const [amount, number, ratio] of [
          [agents, cs, 10],
          [telesales, ts, 5],
          [leaders, qa, 2],
          [leaders, trainers, 4],
        ] as const) {
          expect(amount).toBeLessThanOrEqual(number * ratio);
          expect(number === 0 ? 0 : amount).toBeGreaterThanOrEqual(
            number === 0 ? 0 : (number - 1) * ratio + 1,
          );
        }
      }),
    );
  });

  test('more agents never need fewer of any post', () => {
    fc.assert(
      fc.property(heads, heads, heads, heads, fc.boolean(), (a, b, moreA, moreB, leaveOut) => {
        const few = posts(a, b, leaveOut);
        const many = posts(a + moreA, b + moreB, leaveOut);
        for (const post of ['customerServiceLeaders', 'telesalesLeaders', 'qa', 'trainers'] as const) {
          expect(many[post]).toBeGreaterThanOrEqual(few[post]);
        }
      }),
    );
  });

  test('the teams hold all agents, differ by one at most, and the flag is said of them', () => {
    fc.assert(
      fc.property(heads, (agents) => {
        const { teams, customerServiceLeaders, everyTeamInRange } = posts(agents);
        expect(teams).toHaveLength(customerServiceLeaders);
        expect(teams.reduce((a, b) => a + b, 0)).toBe(agents);
        expect(teams.every((size) => size >= 8 && size <= 10)).toBe(everyTeamInRange);
      }),
    );
  });
});

test('even teams differ by one at most, larger ones first', () => {
  expect(evenTeams(11, 2)).toEqual([6, 5]);
  expect(evenTeams(10, 3)).toEqual([4, 3, 3]);
  expect(evenTeams(2, 3)).toEqual([1, 1, 0]);
  expect(evenTeams(5, 0)).toEqual([]);
});

test('says what it rests on', () => {
  const { steps } = postsFor(operations, { customerServiceAgents: 11, telesalesAgents: 3 });
  expect(steps.map((step) => [step.clause, step.holds])).toEqual([
    ['ops.staffing.leader-ratio', undefined],
    ['ops.staffing.telesales-leader-ratio', undefined],
    ['ops.staffing.qa-ratio', undefined],
    ['ops.staffing.qa-ratio', undefined],
    ['ops.staffing.trainer-ratio', undefined],
    ['ops.staffing.team-size', false],
  ]);
  expect(steps[0]?.text).toBe('客服班长：11 ÷ 10，进位，得 2名');
});

test('no other volume states the ratios', () => {
  expect(() => postsFor(service, { customerServiceAgents: 1, telesalesAgents: 1 })).toThrow(/not stated/);
});

test.each([-1, 10.5, MAX_HEADS + 1])('refuses %d agents', (agents) => {
  const message = `请填 0 到 ${MAX_HEADS} 之间的整数。`;
  expect(refusal(() => posts(agents))).toEqual([{ field: 'customerServiceAgents', message }]);
});
