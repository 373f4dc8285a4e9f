import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erlangA } from '../../../../src/lib/rules/queueing/erlang-a.ts';
import { erlangB, linesFor } from '../../../../src/lib/rules/queueing/erlang-b.ts';
import { erlangC } from '../../../../src/lib/rules/queueing/erlang-c.ts';

const load = fc.double({ min: 0.1, max: 300, noNaN: true });
const seconds = fc.double({ min: 1, max: 600, noNaN: true });

describe('Erlang B', () => {
  test.each([
    [1, 1, 0.5, 'pyworkforce, test_erlang_b.py'],
    [1, 2, 0.2, 'pyworkforce, test_erlang_b.py'],
    [8.108, 15, 0.01, 'erlang.com manual'],
    [10, 17, 0.01295, 'exact formula'],
  ])('%d erlangs on %d lines: %d (%s)', (erlangs, lines, blocking) => {
    expect(erlangB(erlangs, lines)).toBeCloseTo(blocking, 5);
  });

  test('10 erlangs at most 2 % blocked: 17 lines (pyworkforce)', () => {
    expect(linesFor(10, 0.02)).toBe(17);
    expect(linesFor(0.5, 1)).toBe(0);
  });

  test('no line blocks everything; the fewest lines suffice and one less does not', () => {
    expect(erlangB(3, 0)).toBe(1);
    fc.assert(
      fc.property(load, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (erlangs, blocking) => {
        const lines = linesFor(erlangs, blocking);
        expect(erlangB(erlangs, lines)).toBeLessThanOrEqual(blocking);
        expect(erlangB(erlangs, lines - 1)).toBeGreaterThan(blocking);
      }),
    );
  });
});

describe('Erlang C', () => {
  test('10 erlangs on 14 agents (CRAN package ErlangC, README)', () => {
    const queue = erlangC(10, 14, 180, 20);
    expect(queue.waiting).toBeCloseTo(0.1741319, 7);
    expect(queue.serviceLevel).toBeCloseTo(0.88835, 5);
    expect(queue.meanWait).toBeCloseTo(7.83594, 5);
    expect(queue.occupancy).toBeCloseTo(0.7142857, 7);
  });

  test('10 erlangs on 11 agents (the same)', () => {
    const queue = erlangC(10, 11, 180, 20);
    expect(queue.waiting).toBeCloseTo(0.6821182, 7);
    expect(queue.serviceLevel).toBeCloseTo(0.3896138, 7);
  });

  test('33.33 erlangs on 40 agents (PyPI call-center-tools)', () => {
    const queue = erlangC((1000 * 120) / 3600, 40, 120, 20);
    expect(queue.waiting).toBeCloseTo(0.1907, 4);
    expect(queue.serviceLevel).toBeCloseTo(0.9372, 4);
    expect(queue.meanWait).toBeCloseTo(3.43, 2);
  });

  test('as many agents as erlangs: the queue grows without end', () => {
    for (const agents of [0, 9, 10]) {
      expect(erlangC(10, agents, 180, 20)).toEqual({
        waiting: 1,
        serviceLevel: 0,
        meanWait: Number.POSITIVE_INFINITY,
        occupancy: 1,
      });
    }
  });

  test('one agent more never makes it worse; shares stay shares', () => {
    fc.assert(
      fc.property(
        load,
        fc.integer({ min: 1, max: 40 }),
        seconds,
        seconds,
        (erlangs, more, handle, within) => {
          const agents = Math.floor(erlangs) + more;
          const [queue, better] = [agents, agents + 1].map((n) => erlangC(erlangs, n, handle, within)) as [
            ReturnType<typeof erlangC>,
            ReturnType<typeof erlangC>,
          ];
          expect(better.serviceLevel).toBeGreaterThanOrEqual(queue.serviceLevel);
          expect(better.waiting).toBeLessThanOrEqual(queue.waiting);
          expect(better.meanWait).toBeLessThanOrEqual(queue.meanWait);
          for (const share of [queue.waiting, queue.serviceLevel, queue.occupancy]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});

describe('Erlang A', () => {
  test('100 calls of 3 min in 30 min on 14 agents, patience 5 min (pyworkforce, test_abandonment.py)', () => {
    const queue = erlangA(10, 14, 180, 300, 20);
    expect(queue.waiting).toBeCloseTo(0.14526, 5);
    expect(queue.abandoned).toBeCloseTo(0.013984, 6);
    expect(queue.occupancy).toBeCloseTo(0.704297, 6);
    expect(queue.meanWait / 60).toBeCloseTo(0.069919, 6);
    expect(queue.answeredInTime).toBeCloseTo(0.916792, 6);
  });

  test('with endless patience it is Erlang C', () => {
    const patient = erlangA(10, 14, 180, 1e9, 20);
    const { waiting, serviceLevel, meanWait } = erlangC(10, 14, 180, 20);
    expect(patient.waiting).toBeCloseTo(waiting, 5);
    expect(patient.answeredInTime).toBeCloseTo(serviceLevel, 5);
    expect(patient.meanWait).toBeCloseTo(meanWait, 3);
    expect(patient.abandoned).toBeCloseTo(0, 6);
  });

  test('in the long run everyone is answered or hangs up, also where agents are too few', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 60, noNaN: true }),
        fc.integer({ min: 1, max: 80 }),
        fc.double({ min: 30, max: 600, noNaN: true }),
        fc.double({ min: 10, max: 600, noNaN: true }),
        (erlangs, agents, handle, patience) => {
          const { answeredInTime, abandoned, abandonedSoon, waiting, occupancy } = erlangA(
            erlangs,
            agents,
            handle,
            patience,
            patience * 40,
            patience * 40,
          );
          expect(answeredInTime + abandoned).toBeCloseTo(1, 3);
          expect(abandonedSoon).toBeCloseTo(abandoned, 3);
          expect(waiting).toBeGreaterThanOrEqual(abandoned - 1e-9);
          expect(occupancy).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('twice as many calls as agents, patience 10 h: the weights of the queue grow beyond e^3000', () => {
    // All 50 agents are always busy, so half of the calls are answered and half are abandoned: after a mean wait of
    // 0.5 × 36 000 s, and none soon. A patient caller waits some 36 000 s × ln 2 = 24 953 s.
    const queue = erlangA(100, 50, 180, 36_000, 20, 20);
    expect(queue.waiting).toBeCloseTo(1, 12);
    expect(queue.abandoned).toBeCloseTo(0.5, 9);
    expect(queue.meanWait).toBeCloseTo(18_000, 4);
    expect(queue.occupancy).toBeCloseTo(1, 9);
    expect(queue.answeredInTime).toBeCloseTo(0, 9);
    expect(queue.abandonedSoon).toBeCloseTo(1 - Math.exp(-20 / 36_000), 9);
    expect(erlangA(100, 50, 180, 36_000, 200_000).answeredInTime).toBeCloseTo(0.5, 6);
  });

  test('nobody is answered after waiting nothing but those who found an agent free', () => {
    const queue = erlangA(10, 11, 180, 120, 0, 0);
    expect(queue.answeredInTime).toBeCloseTo(1 - queue.waiting, 12);
    expect(queue.abandonedSoon).toBe(0);
  });
});
