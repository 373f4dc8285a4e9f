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

describe('golden: one month against the target', () => {
  test.each<[string, typeof outsourcing, Input, number, boolean | null, number | null]>([
    // fact, volume, input → value, meets, margin
    ['B-6.2-03 at', outsourcing, satisfaction(90, 100), 90, true, 0],
    ['B-6.2-03 below', outsourcing, satisfaction(899, 1000), 89.9, false, -1],
    ['B-6.2-03 above', outsourcing, satisfaction(95, 100), 95, true, 5],
    ['B-6.2-03 rounds to the target but is below', outsourcing, satisfaction(89_999, 100_000), 90, false, -1],
    ['B-6.2-03 in thirds', outsourcing, satisfaction(2, 3), 66.67, false, -1],
    [
      'B-6.2-04',
      outsourcing,
      { indicator: 'accuracy', accuracy: [{ month, correct: 285, answers: 300 }] },
      95,
      true,
      0,
    ],
    [
      'B-6.2-04',
      outsourcing,
      { indicator: 'accuracy', accuracy: [{ month, correct: 284, answers: 300 }] },
      94.67,
      false,
      -1,
    ],
    [
      'B-6.2-05',
      outsourcing,
      { indicator: 'resolution', resolution: [{ month, solved: 17, problems: 20 }] },
      85,
      true,
      0,
    ],
    ['C-5.4-01', retention, satisfaction(216, 240), 90, true, 0],
    [
      'C-5.4-01',
      retention,
      { indicator: 'first-contact', firstContact: [{ month, solvedFirst: 400, issues: 500 }] },
      80,
      true,
      0,
    ],
    [
      'C-5.4-01',
      retention,
      { indicator: 'answer-rate', answerRate: [{ month, answered: 912, offered: 1000 }] },
      91.2,
      false,
      -8,
    ],
    [
      'C-5.4-01 at',
      retention,
      { indicator: 'abandonment', abandonment: [{ month, offered: 1000, shortAbandons: 40, answered: 912 }] },
      5,
      true,
      0,
    ],
    [
      'C-5.4-01 over',
      retention,
      { indicator: 'abandonment', abandonment: [{ month, offered: 1000, shortAbandons: 40, answered: 911 }] },
      5.1,
      false,
      -1,
    ],
    [
      'C-5.4-01 under',
      retention,
      { indicator: 'abandonment', abandonment: [{ month, offered: 1000, shortAbandons: 40, answered: 920 }] },
      4.17,
      true,
      8,
    ],
    [
      'C-5.4-01',
      retention,
      {
        indicator: 'handle-time',
        handleTime: [{ month, talk: 136800, hold: 9120, wrap: 27360, handled: 912 }],
      },
      190,
      null,
      null,
    ],
    [
      'C-2.6-01 at',
      retention,
      { indicator: 'occupancy', occupancy: [{ month, handlingHours: 88, waitingHours: 12 }] },
      88,
      true,
      null,
    ],
    [
      'C-2.6-01 over',
      retention,
      { indicator: 'occupancy', occupancy: [{ month, handlingHours: 88.1, waitingHours: 11.9 }] },
      88.1,
      false,
      null,
    ],
    [
      'E2-digital-06 at',
      service,
      { indicator: 'critical-errors', criticalErrors: [{ month, critical: 4, checked: 200 }] },
      2,
      true,
      0,
    ],
    [
      'E2-digital-06 over',
      service,
      { indicator: 'critical-errors', criticalErrors: [{ month, critical: 5, checked: 200 }] },
      2.5,
      false,
      -1,
    ],
    [
      'E2-digital-07',
      service,
      { indicator: 'first-contact', firstContact: [{ month, solvedFirst: 399, issues: 500 }] },
      79.8,
      false,
      -1,
    ],
    [
      'E2-digital-08',
      service,
      { indicator: 'handle-time', handleTime: [{ month, talk: 100, hold: 20, wrap: 30, handled: 2 }] },
      75,
      null,
      null,
    ],
    [
      'E2-digital-19',
      service,
      { indicator: 'contact-cost', contactCost: [{ month, cost: 801, contacts: 100 }], target: 8 },
      8.01,
      false,
      null,
    ],
    [
      'E2-digital-19',
      service,
      { indicator: 'contact-cost', contactCost: [{ month, cost: 800, contacts: 100 }], target: 8 },
      8,
      true,
      null,
    ],
    [
      'E2-traffic-04',
      service,
      {
        indicator: 'shrinkage',
        shrinkage: [{ month, paidHours: 100, leaveHours: 10, trainingHours: 5.5, breakHours: 12 }],
      },
      27.5,
      null,
      null,
    ],
    [
      'E2-traffic-03',
      service,
      { indicator: 'occupancy', occupancy: [{ month, handlingHours: 3, waitingHours: 1 }] },
      75,
      null,
      null,
    ],
  ])('%s', (_fact, figures, input, value, meets, margin) => {
    const { latest, margin: got } = first(figures, input);
    expect([latest?.value, latest?.meets, got]).toEqual([value, meets, margin]);
  });

  test('a target of one’s own goes before the figure', () => {
    expect(first(outsourcing, satisfaction(92, 100, 93))).toMatchObject({
      target: 93,
      ownTarget: true,
      margin: -1,
    });
    expect(first(outsourcing, satisfaction(92, 100))).toMatchObject({
      target: 90,
      ownTarget: false,
      margin: 2,
    });
  });

  test('calls and inquiries are two rates, each with its target (B-6.2-06, B-6.2-07)', () => {
    const timeliness = [{ month, callsInTime: 450, calls: 500, inquiriesInTime: 90, inquiries: 120 }];
    const { value, steps } = measureKpi(outsourcing, { indicator: 'timeliness', timeliness });
    expect(
      value.series.map(({ key, latest, target, margin }) => [key, latest?.value, target, margin]),
    ).toEqual([
      ['calls', 90, 90, 0],
      ['inquiries', 75, 95, -24],
    ]);
    expect(steps.map(({ clause, ruling, holds }) => [clause, ruling, holds])).toEqual([
      ['out.kpi.call-timeliness', 'outsourcing-timeliness', undefined],
      ['out.kpi.indicators', 'outsourcing-kpi-targets', true],
      ['out.kpi.inquiry-timeliness', 'outsourcing-timeliness', undefined],
      ['out.kpi.indicators', 'outsourcing-kpi-targets', false],
    ]);
    const own = { indicator: 'timeliness', timeliness, target: 91, inquiryTarget: 75 } as const;
    expect(measureKpi(outsourcing, own).value.series.map((s) => s.latest?.meets)).toEqual([false, true]);
  });
});
