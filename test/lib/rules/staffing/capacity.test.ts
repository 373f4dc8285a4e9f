import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestTeam } from '../../../../src/lib/rules/staffing/capacity.ts';
import { postsFor } from '../../../../src/lib/rules/staffing/posts.ts';
import { operations } from '../../../support/figures.ts';

interface Staff {
  customerServiceLeaders: number;
  telesalesLeaders: number;
  qa: number;
  trainers: number;
  leaveOutTelesalesLeaders: boolean;
}
const few = fc.integer({ min: 0, max: 40 });
const staff = fc.record<Staff>({
  customerServiceLeaders: few,
  telesalesLeaders: few,
  qa: few,
  trainers: few,
  leaveOutTelesalesLeaders: fc.boolean(),
});
const largest = (of: Staff) => largestTeam(operations, of).value;
const POSTS = ['customerServiceLeaders', 'telesalesLeaders', 'qa', 'trainers'] as const;

/** Whether `of` is enough for so many agents. */
function suffices(of: Staff, customerServiceAgents: number, telesalesAgents: number): boolean {
  const { leaveOutTelesalesLeaders } = of;
  const { value } = postsFor(operations, {
    customerServiceAgents,
    telesalesAgents,
    leaveOutTelesalesLeaders,
  });
  return POSTS.every((post) => value[post] <= of[post]);
}

describe('golden: 10 and 5 agents a leader, 2 leaders a QA, 4 a trainer (A-2.2-06, -07, -08, -10)', () => {
  test.each([
    // leaders, telesales leaders, QA, trainers → agents, telesales agents, held back by
    [6, 0, 2, 2, 40, 0, ['qa']],
    [6, 0, 3, 2, 60, 0, ['leaders', 'qa']],
    [6, 0, 4, 2, 60, 0, ['leaders']],
    [6, 0, 4, 1, 40, 0, ['trainers']],
    [6, 0, 2, 1, 40, 0, ['qa', 'trainers']],
    [3, 3, 2, 1, 30, 5, ['qa', 'trainers']],
    [0, 0, 0, 0, 0, 0, ['leaders', 'qa', 'trainers']],
    [1, 1, 0, 5, 0, 0, ['qa']],
  ])(
    '%i + %i leaders, %i QA, %i trainers carry %i + %i',
    (cs, ts, qa, trainers, customerServiceAgents, telesalesAgents, heldBackBy) => {
      const of = {
        customerServiceLeaders: cs,
        telesalesLeaders: ts,
        qa,
        trainers,
        leaveOutTelesalesLeaders: false,
      };
      expect(largest(of)).toMatchObject({ customerServiceAgents, telesalesAgents, heldBackBy });
    },
  );

  test('telesales leaders left out need no QA or trainer', () => {
    const of = {
      customerServiceLeaders: 2,
      telesalesLeaders: 3,
      qa: 1,
      trainers: 1,
      leaveOutTelesalesLeaders: true,
    };
    expect(largest(of)).toMatchObject({ customerServiceAgents: 20, telesalesAgents: 15 });
  });
});

describe('for any staff', () => {
  test('the answer needs no more leaders, QA or trainers than there are', () => {
    fc.assert(
      fc.property(staff, (of) => {
        const { customerServiceAgents, telesalesAgents } = largest(of);
        expect(suffices(of, customerServiceAgents, telesalesAgents)).toBe(true);
      }),
    );
  });

  test('one agent more of either line does', () => {
    fc.assert(
      fc.property(staff, (of) => {
        const { customerServiceAgents, telesalesAgents } = largest(of);
        expect(suffices(of, customerServiceAgents + 1, telesalesAgents)).toBe(false);
        expect(suffices(of, customerServiceAgents, telesalesAgents + 1)).toBe(false);
      }),
    );
  });

  test('no split between the lines carries more agents in all', () => {
    const small = fc.record({ cs: fc.nat(4), ts: fc.nat(4), qa: fc.nat(4), trainers: fc.nat(2) });
    fc.assert(
      fc.property(small, ({ cs, ts, qa, trainers }) => {
        const of = {
          customerServiceLeaders: cs,
          telesalesLeaders: ts,
          qa,
          trainers,
          leaveOutTelesalesLeaders: false,
        };
        const { customerServiceAgents, telesalesAgents } = largest(of);
        for (let a = 0; a <= 50; a += 5) {
          for (let b = 0; b <= 25; b += 5) {
            if (suffices(of, a, b))
              expect(a + b).toBeLessThanOrEqual(customerServiceAgents + telesalesAgents);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('more of what holds it back, all of it together, allows more agents', () => {
    fc.assert(
      fc.property(staff, (of) => {
        const before = largest(of);
        const add = (post: 'leaders' | 'qa' | 'trainers') => (before.heldBackBy.includes(post) ? 1 : 0);
        const after = largest({
          ...of,
          customerServiceLeaders: of.customerServiceLeaders + add('leaders'),
          qa: of.qa + add('qa'),
          trainers: of.trainers + add('trainers'),
        });
        expect(after.customerServiceAgents + after.telesalesAgents).toBeGreaterThan(
          before.customerServiceAgents + before.telesalesAgents,
        );
      }),
    );
  });
});
