import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureKpi } from '../../../../src/lib/rules/kpi/measure.ts';
import { figuresOf } from '../../../support/figures.ts';

const outsourcing = figuresOf('outsourcing');
const retention = figuresOf('retention');
const service = figuresOf('service-system');
type Input = Parameters<typeof measureKpi>[1];
const month = '2026-05';

const satisfaction = (part: number, whole: number, target?: number): Input => ({
  indicator: 'satisfaction',
  satisfaction: [{ month, satisfied: part, ratings: whole }],
  target,
});
const first = (figures: typeof outsourcing, input: Input) => {
  const [series] = measureKpi(figures, input).value.series;
  if (!series) throw new Error('no series');
  return series;
};

describe('golden: several months', () => {
  const rows = [
    { month: '2026-05', satisfied: 50, ratings: 100 },
    { month: '2026-03', satisfied: 9, ratings: 10 },
    { month: '2026-05', satisfied: 20, ratings: 20 },
    { month: '2026-04', satisfied: 0, ratings: 0 },
  ];

  test('rows of a month are added up, months stand in order, the overall value comes from the counts (C-5.4-01)', () => {
    const series = first(retention, { indicator: 'satisfaction', satisfaction: rows });
    expect(series.months.map((m) => [m.month, m.part, m.whole, m.value, m.meets])).toEqual([
      ['2026-03', 9, 10, 90, true],
      ['2026-04', 0, 0, null, null],
      ['2026-05', 70, 120, 58.33, false],
    ]);
    expect(series).toMatchObject({ overall: 60.77, before: '2026-03', change: -31.67, margin: -38 });
  });

  test('a month without data is said and left out (B 6.2, no-data)', () => {
    const { value, steps } = measureKpi(outsourcing, {
      indicator: 'satisfaction',
      satisfaction: rows.slice(1, 2).concat(rows[3] ?? []),
    });
    expect(value.series[0]).toMatchObject({ latest: { month: '2026-03' }, before: null, change: null });
    expect(steps.map((step) => step.text)).toContain('2026-04没有数据，不计入');
  });
});

test('of two values one may have no data', () => {
  const { series } = measureKpi(outsourcing, {
    indicator: 'timeliness',
    timeliness: [{ month, callsInTime: 9, calls: 10, inquiriesInTime: 0, inquiries: 0 }],
  }).value;
  expect(series).toMatchObject([
    { overall: 90, latest: { value: 90 } },
    { overall: null, latest: null, margin: null },
  ]);
});

describe('too few calls (C-5.4-01)', () => {
  const level = (offered: number, answered: number): Input => ({
    indicator: 'answer-rate',
    answerRate: [{ month, answered, offered }],
  });

  test.each([
    // 92 % of 30 calls are 27.6: 8 more than the 20 answered.
    [29, true, null, null, 'ret.kpi.interval'],
    [30, false, false, -8, 'ret.kpi.rules'],
  ])('%i calls', (offered, tooFew, meets, margin, clause) => {
    const { value, steps } = measureKpi(retention, level(offered, 20));
    expect(value.series[0]).toMatchObject({ latest: { tooFew, meets }, margin });
    expect(steps.at(-1)?.clause).toBe(clause);
  });

  test('other indicators and volumes have no such limit', () => {
    expect(first(retention, satisfaction(1, 1)).latest?.tooFew).toBe(false);
    const few: Input = {
      indicator: 'service-level',
      levelBasis: 'less-short',
      serviceLevel: [{ month, offered: 2, shortAbandons: 0, answered: 2, answeredInTime: 2 }],
    };
    expect(first(service, few).latest).toMatchObject({ tooFew: false, meets: true });
    expect(first(retention, few).latest).toMatchObject({ tooFew: true, meets: null });
  });
});

describe('properties', () => {
  const count = fc.integer({ min: 1, max: 5000 });
  const target = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
  const rated = fc
    .record({
      month: fc.constantFrom('2026-03', '2026-04', '2026-05'),
      whole: count,
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ month: m, whole, cut }) => ({ month: m, satisfied: Math.floor(whole * cut), ratings: whole }));

  test('there is something to spare exactly when the target is met, and the margin is the nearest threshold', () => {
    fc.assert(
      fc.property(count, count, target, (part, more, aim) => {
        const whole = part + more;
        const { latest, margin } = first(outsourcing, satisfaction(part, whole, aim));
        expect(latest?.meets).toBe((margin as number) >= 0);
        const meets = (n: number) =>
          n < 0 || n > whole || first(outsourcing, satisfaction(n, whole, aim)).latest?.meets;
        const line = part - (margin as number);
        expect(meets(line)).toBe(true);
        if (line > 0) expect(meets(line - 1)).toBe(false);
      }),
    );
  });

  test('the order of rows does not matter, and the overall value lies between the months', () => {
    fc.assert(
      fc.property(fc.array(rated, { minLength: 1, maxLength: 8 }), (rows) => {
        const given = first(retention, { indicator: 'satisfaction', satisfaction: rows });
        expect(first(retention, { indicator: 'satisfaction', satisfaction: [...rows].reverse() })).toEqual(
          given,
        );
        const values = given.months.map((m) => m.value as number);
        expect(given.overall as number).toBeGreaterThanOrEqual(Math.min(...values));
        expect(given.overall as number).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});
