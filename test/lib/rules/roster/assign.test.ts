import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { weekdayOf } from '../../../../src/lib/holidays.ts';
import { assign, type DayKind, type Plan, type Turn } from '../../../../src/lib/rules/roster/assign.ts';
import { clashes, settle, spreads } from '../../../../src/lib/rules/roster/settle.ts';

const kindOn = (date: string): DayKind =>
  /-10-0[1-7]$/.test(date) ? 'holiday' : weekdayOf(date) > 5 ? 'weekend' : 'workday';
const turnsFrom = (from: string, days: number): Turn[] =>
  Array.from({ length: days }, (_, i) => ({ date: addDays(from, i), kind: kindOn(addDays(from, i)) }));
const KINDS: Record<string, DayKind> = { h: 'holiday', e: 'weekend', w: 'workday' };
const turnsOn = (kinds: string): Turn[] =>
  [...kinds].map((kind, i) => ({ date: addDays('2026-09-01', i), kind: KINDS[kind] as DayKind }));
const crewOf = (people: number, each: number, away: string[][] = []) => ({
  people,
  each,
  away: Array.from({ length: people }, (_, p) => new Set(away[p])),
});

const start = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2026-06-01', n));
const days = fc.integer({ min: 1, max: 60 });

describe('with everybody there', () => {
  test('as often in all, on holidays and on weekends, give or take one', () => {
    fc.assert(
      fc.property(
        start,
        days,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 0, max: 6 }),
        (from, n, each, more) => {
          const turns = turnsFrom(from, n);
          const crew = crewOf(each + more, each);
          const plan = assign(turns, crew);
          for (const spread of spreads(plan, turns, crew)) expect(spread).toBeLessThanOrEqual(1);
          for (const on of plan) expect(new Set(on).size).toBe(each);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('nobody twice in a row, where there are people enough', () => {
    fc.assert(
      fc.property(start, days, fc.integer({ min: 2, max: 8 }), (from, n, people) => {
        expect(clashes(assign(turnsFrom(from, n), crewOf(people, 1)))).toBe(0);
      }),
      { numRuns: 60 },
    );
    for (const n of [10, 31, 60]) expect(clashes(assign(turnsFrom('2026-09-01', n), crewOf(4, 2)))).toBe(0);
  });

  test('two holidays and two weekend days among three: nobody has both of a kind', () => {
    const [turns, crew] = [turnsOn('ehhe'), crewOf(3, 1)];
    // 4 turns among 3: one has two. Counting turns in all alone would give him both weekend days.
    expect(spreads(assign(turns, crew), turns, crew)).toEqual([1, 1, 1]);
  });

  test('two people take strict turns where that is fair: nothing else avoids two in a row', () => {
    expect(assign(turnsOn('heweeee'), crewOf(2, 1))).toEqual([[0], [1], [0], [1], [0], [1], [0]]);
  });

  test('the order of a week among three', () => {
    expect(assign(turnsFrom('2026-09-07', 7), crewOf(3, 1))).toEqual([[2], [1], [0], [2], [1], [0], [1]]);
  });
});

describe('with some away', () => {
  const away = fc.array(fc.subarray(Array.from({ length: 30 }, (_, i) => addDays('2026-09-20', i))), {
    minLength: 4,
    maxLength: 4,
  });

  test('nobody is on duty on a day he cannot, and no turn is short that need not be', () => {
    fc.assert(
      fc.property(away, fc.integer({ min: 1, max: 3 }), (days, each) => {
        const turns = turnsFrom('2026-09-20', 30);
        assign(turns, crewOf(4, each, days)).forEach((on, t) => {
          const { date } = turns[t] as Turn;
          const there = [0, 1, 2, 3].filter((p) => !days[p]?.includes(date));
          expect(on.every((p) => there.includes(p))).toBe(true);
          expect(on.length).toBe(Math.min(each, there.length));
        });
      }),
      { numRuns: 60 },
    );
  });

  test('who was away makes up for it', () => {
    const turns = turnsFrom('2026-09-07', 12);
    const plan = assign(turns, crewOf(3, 1, [['2026-09-07', '2026-09-08', '2026-09-09']]));
    expect(spreads(plan, turns, crewOf(3, 1))[0]).toBeLessThanOrEqual(1);
    for (const t of [0, 1, 2]) expect(plan[t]).not.toContain(0);
  });

  test('who was away on holidays makes up for it on workdays', () => {
    const turns = turnsOn('hhwwww');
    const crew = crewOf(2, 1, [['2026-09-01', '2026-09-02']]);
    // 6 turns for two, 3 each: the other has both holidays, so only 1 of the 4 workdays.
    expect(spreads(assign(turns, crew), turns, crew)).toEqual([0, 2, 0]);
  });
});

test('the same people and days always make the same roster', () => {
  const turns = turnsFrom('2026-09-20', 30);
  expect(assign(turns, crewOf(5, 2))).toEqual(assign(turns, crewOf(5, 2)));
});

describe('settling', () => {
  const turns = turnsFrom('2026-09-07', 4);

  test('people change places', () => {
    const plan: Plan = [[0], [0], [1], [1]];
    const settled = settle(plan, turns, crewOf(2, 1));
    expect(clashes(settled)).toBeLessThan(clashes(plan));
    expect(settled.flat().sort()).toEqual([0, 0, 1, 1]);
    expect(plan).toEqual([[0], [0], [1], [1]]);
  });

  test('one steps in where nobody is left with more than one turn over another', () => {
    expect(settle([[0], [0]], turns.slice(0, 2), crewOf(2, 1))).toEqual([[1], [0]]);
  });

  test('the second day is given away where the first cannot be', () => {
    const crew = crewOf(2, 1, [[], ['2026-09-07']]);
    expect(settle([[0], [0]], turns.slice(0, 2), crew)).toEqual([[0], [1]]);
  });

  test('what is uneven already may stay so: 3, 2 and 4 turns become 2, 3 and 4', () => {
    const plan: Plan = [[0], [0], [2], [0], [2], [1], [2], [1], [2]];
    const settled = settle(plan, turnsOn('wwwwwwwww'), crewOf(3, 1));
    expect(settled).toEqual([[1], ...plan.slice(1)]);
  });

  test('not at the price of fairness, nor on a day one cannot', () => {
    const fair: Plan = [[0], [0], [1]];
    const crew = crewOf(2, 1, [['2026-09-09'], ['2026-09-07', '2026-09-08']]);
    expect(settle(fair, turns.slice(0, 3), crew)).toEqual(fair);
  });

  test('counts somebody who is on twice running, once for each time', () => {
    expect(clashes([[0, 1], [1, 0], [0], [2], [2]])).toBe(4);
    expect(clashes([])).toBe(0);
  });

  test('spreads count in all, on holidays, on weekends', () => {
    const mixed: Turn[] = [
      { date: '2026-10-01', kind: 'holiday' },
      { date: '2026-10-10', kind: 'weekend' },
      { date: '2026-10-12', kind: 'workday' },
      { date: '2026-10-13', kind: 'workday' },
    ];
    expect(spreads([[0], [0], [1], [0]], mixed, crewOf(2, 1))).toEqual([2, 1, 1]);
  });
});
