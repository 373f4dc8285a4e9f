import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agentsFor, type Demand, serviceOf } from '../../../../src/lib/rules/traffic/agents.ts';
import { planTraffic } from '../../../../src/lib/rules/traffic/plan.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof planTraffic>[1];
const [outsourcing, retention, service] = (['outsourcing', 'retention', 'service-system'] as const).map((v) =>
  figuresOf(v),
) as [ReturnType<typeof figuresOf>, ReturnType<typeof figuresOf>, ReturnType<typeof figuresOf>];
const input = (calls: number, more: Partial<Input> = {}): Input => ({
  intervals: [{ from: '10:00', calls }],
  intervalMinutes: '30',
  handleSeconds: 180,
  levelPercent: 80,
  withinSeconds: 20,
  shrinkagePercent: 30,
  ...more,
});

describe('published plans', () => {
  test.each<[string, Input, number, number]>([
    ['pyworkforce, occupancy 85 %', input(100, { withinSeconds: 19.8, mostOccupancyPercent: 85 }), 14, 20],
    ['pyworkforce, occupancy 70 %', input(100, { withinSeconds: 19.8, mostOccupancyPercent: 70 }), 15, 22],
    [
      'PyPI call-center-tools',
      input(1000, { intervalMinutes: '60', handleSeconds: 120, mostOccupancyPercent: 85 }),
      40,
      58,
    ],
    ['PyPI turbotab, 25 in 10 min', input(75), 11, 16],
    ['R package erlang, vignette', input(200, { withinSeconds: 60 }), 23, 33],
    [
      'jonesthenet.com, Erlang uplift',
      input(250, { intervalMinutes: '60', handleSeconds: 330, withinSeconds: 30 }),
      28,
      40,
    ],
  ])('%s', (_source, given, online, rostered) => {
    expect(planTraffic(service, given).value.peak).toMatchObject({ online, rostered });
  });
});

describe('the volumes', () => {
  test('a target not given is the volume’s own, and the step names its figure', () => {
    const { levelPercent, withinSeconds, ...bare } = input(100);
    for (const figures of [service, retention]) {
      const { value, steps } = planTraffic(figures, bare);
      expect(value.levelPercent).toBe(figures.number('kpi-targets.serviceLevel', 'percent').value);
      expect(value.withinSeconds).toBe(figures.number('kpi-rules.answerSeconds', 'second').value);
      expect(steps.flatMap((step) => step.figures)).toEqual([
        'kpi-targets.serviceLevel',
        'kpi-rules.answerSeconds',
      ]);
    }
    expect(refusal(() => planTraffic(outsourcing, bare)).map((p) => p.field)).toEqual([
      'levelPercent',
      'withinSeconds',
    ]);
    for (const [given, missing] of [
      [{ levelPercent }, 'withinSeconds'],
      [{ withinSeconds }, 'levelPercent'],
    ] as const) {
      const problems = refusal(() => planTraffic(outsourcing, { ...bare, ...given }));
      expect(problems.map((p) => p.field)).toEqual([missing]);
    }
  });

  test('seats with spare ones where the volume states a share (out.seats.formula)', () => {
    const given = input(1000, { intervalMinutes: '60', handleSeconds: 120, mostOccupancyPercent: 85 });
    const { value, steps } = planTraffic(outsourcing, given);
    expect(value.seats).toBe(44);
    expect(steps.at(-1)).toMatchObject({ clause: 'out.seats.formula', figures: ['seats.sparePercent'] });
    expect(planTraffic(service, given).value.seats).toBeNull();
  });

  test.each([
    [service, 'svc.traffic.forecast', 'svc-cmm-forecast'],
    [retention, 'ret.manager.forecast-method', 'ret-forecast-method'],
    [outsourcing, 'out.seats.formula', 'outsourcing-seat-formula'],
  ])('each cites its own clause', (figures, clause, ruling) => {
    const { steps } = planTraffic(figures, input(100));
    for (const step of steps.slice(0, 3)) expect(step).toMatchObject({ clause, ruling });
    expect(steps[0]?.text).toContain('话务量10爱尔兰');
    expect(steps[1]?.text).toMatch(/^爱尔兰C（没有人挂断）/);
    const impatient = planTraffic(figures, input(100, { patienceSeconds: 300 }));
    expect(impatient.steps[1]?.text).toMatch(/^爱尔兰A（等不及的会挂断）/);
  });
});

describe('a day', () => {
  const day = input(0, {
    intervals: [
      { from: '09:00', calls: 60 },
      { from: '09:30', calls: 100 },
      { from: '10:00', calls: 0 },
    ],
  });
  const plan = () => planTraffic(service, day).value;

  test('is planned interval by interval; the peak is the one that needs most', () => {
    const value = plan();
    expect(value.intervals.map(({ from, online, rostered }) => [from, online, rostered])).toEqual([
      ['09:00', 9, 13],
      ['09:30', 14, 20],
      ['10:00', 0, 0],
    ]);
    expect(value.peak.from).toBe('09:30');
    expect(value.hours).toBe(16.5);
  });

  test('says what one agent less or more calls would do', () => {
    const value = plan();
    expect(value.oneLess?.levelPercent).toBeLessThan(80);
    expect(value.oneLess?.occupancyPercent).toBe(76.92);
    const calls = 100 + value.callsToNext;
    expect(planTraffic(service, input(calls)).value.peak.online).toBe(15);
    expect(planTraffic(service, input(calls - 1)).value.peak.online).toBe(14);
  });

  test('a quiet one needs nobody, and the first call needs someone', () => {
    const { value } = planTraffic(service, input(0));
    expect(value.peak).toMatchObject({ online: 0, rostered: 0, levelPercent: 100, meanWait: 0 });
    expect(value).toMatchObject({ oneLess: null, callsToNext: 1 });
    // A call of 3 min in 30 min is 0.1 erlang; one agent answers 1 − 0.1 e^(−0.9 × 20 ÷ 180) = 90.95 % in time.
    expect(planTraffic(service, input(1)).value).toMatchObject({
      peak: { online: 1, levelPercent: 90.95 },
      oneLess: null,
    });
  });
});

test('3000 erlangs are still planned: 30 000 calls of 180 s in 1800 s', () => {
  expect(planTraffic(service, input(30_000)).value.peak.online).toBeGreaterThan(3000);
});

describe('refused', () => {
  test.each<[string, Partial<Input>, string]>([
    [
      'an interval given twice',
      {
        intervals: [
          { from: '10:00', calls: 1 },
          { from: '10:00', calls: 2 },
        ],
      },
      'intervals.1.from',
    ],
    [
      'more than a contact centre has',
      { intervals: [{ from: '10:00', calls: 30_001 }], handleSeconds: 180 },
      'intervals.0.calls',
    ],
    ['no interval', { intervals: [] }, 'intervals'],
    ['nobody ever on the phones', { shrinkagePercent: 95 }, 'shrinkagePercent'],
  ])('%s', (_title, more, field) => {
    expect(refusal(() => planTraffic(service, input(1, more))).map((p) => p.field)).toEqual([field]);
  });
});

describe('the fewest agents', () => {
  test('may be busy for just as long as is asked: 8 erlangs on 10 agents are 80 %', () => {
    const asked: Demand = {
      load: 8,
      handleSeconds: 180,
      withinSeconds: 20,
      level: 0.1,
      levelOf: 'offered',
      shortSeconds: 0,
      mostOccupancy: 0.8,
    };
    expect(agentsFor(asked)).toMatchObject({ agents: 10, occupancy: 0.8 });
  });

  const demand = fc.record<Demand>({
    load: fc.double({ min: 0.1, max: 80, noNaN: true }),
    handleSeconds: fc.double({ min: 30, max: 600, noNaN: true }),
    withinSeconds: fc.double({ min: 0, max: 120, noNaN: true }),
    level: fc.double({ min: 0.1, max: 0.95, noNaN: true }),
    levelOf: fc.constantFrom('offered', 'answered', 'without-short'),
    patienceSeconds: fc.option(fc.double({ min: 20, max: 600, noNaN: true }), { nil: undefined }),
    shortSeconds: fc.constantFrom(0, 5),
    mostOccupancy: fc.double({ min: 0.5, max: 1, noNaN: true }),
  });

  test('suffice, and one less does not', () => {
    fc.assert(
      fc.property(demand, (asked) => {
        const { agents, level, occupancy } = agentsFor(asked);
        expect(level).toBeGreaterThanOrEqual(asked.level);
        expect(occupancy).toBeLessThanOrEqual(asked.mostOccupancy);
        if (agents === 1) return;
        const less = serviceOf(asked, agents - 1);
        expect(less.level < asked.level || less.occupancy > asked.mostOccupancy).toBe(true);
      }),
    );
  });

  test('of those answered and without short abandons the level is never lower than of all offered', () => {
    fc.assert(
      fc.property(demand, fc.integer({ min: 1, max: 90 }), (asked, agents) => {
        const of = (levelOf: Demand['levelOf']) => serviceOf({ ...asked, levelOf }, agents).level;
        expect(of('answered')).toBeGreaterThanOrEqual(of('offered') - 1e-6);
        expect(of('without-short')).toBeGreaterThanOrEqual(of('offered') - 1e-6);
        expect(of('answered')).toBeLessThanOrEqual(1 + 1e-6);
      }),
    );
  });
});
