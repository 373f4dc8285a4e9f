import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureKpi } from '../../../../src/lib/rules/kpi/measure.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const retention = figuresOf('retention');
const service = figuresOf('service-system');
type Input = Parameters<typeof measureKpi>[1];
const month = '2026-05';
const fieldsOf = (input: Input) => refusal(() => measureKpi(service, input)).map((problem) => problem.field);

describe('service level', () => {
  const row = { month, offered: 1000, shortAbandons: 40, answered: 912, answeredInTime: 816 };
  const level = (levelBasis: 'less-short' | 'offered' | 'answered', more = {}): Input => ({
    indicator: 'service-level',
    levelBasis,
    serviceLevel: [{ ...row, ...more }],
  });

  test.each([
    ['less-short', 960, 85, 85, true, true],
    ['offered', 1000, 81.6, null, null, false],
    ['answered', 912, 89.47, null, null, false],
  ] as const)('%s', (basis, whole, value, target, meets, asDefined) => {
    for (const figures of [retention, service]) {
      const [series] = measureKpi(figures, level(basis)).value.series;
      expect(series).toMatchObject({ asDefined, target, latest: { part: 816, whole, value, meets } });
    }
  });

  test('another way of counting has only a target of one’s own', () => {
    const [series] = measureKpi(service, { ...level('offered'), target: 81.6 } as Input).value.series;
    expect(series).toMatchObject({ target: 81.6, ownTarget: true, latest: { meets: true }, margin: 0 });
  });

  test('what was answered fits into what was offered', () => {
    expect(fieldsOf(level('offered', { answered: 961 }))).toEqual(['serviceLevel.0.answered']);
    expect(fieldsOf(level('offered', { answeredInTime: 913 }))).toEqual(['serviceLevel.0.answeredInTime']);
    expect(
      measureKpi(service, level('offered', { answered: 960, answeredInTime: 960 })).value.series,
    ).toHaveLength(1);
  });

  test('per answered is never below per offered less short, which is never below per offered', () => {
    const calls = fc
      .tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.integer({ min: 1, max: 50 }))
      .map(([short, lost, late, inTime]) => ({
        offered: short + lost + late + inTime,
        shortAbandons: short,
        answered: late + inTime,
        answeredInTime: inTime,
      }));
    fc.assert(
      fc.property(calls, (more) => {
        const of = (basis: 'less-short' | 'offered' | 'answered') =>
          measureKpi(service, level(basis, more)).value.series[0]?.latest?.value as number;
        expect(of('answered')).toBeGreaterThanOrEqual(of('less-short'));
        expect(of('less-short')).toBeGreaterThanOrEqual(of('offered'));
      }),
    );
  });
});

test.each<[Input, string]>([
  [{ indicator: 'satisfaction', satisfaction: [{ month, satisfied: 2, ratings: 1 }] }, 'satisfied'],
  [{ indicator: 'accuracy', accuracy: [{ month, correct: 2, answers: 1 }] }, 'correct'],
  [{ indicator: 'resolution', resolution: [{ month, solved: 2, problems: 1 }] }, 'solved'],
  [
    {
      indicator: 'timeliness',
      timeliness: [{ month, callsInTime: 2, calls: 1, inquiriesInTime: 0, inquiries: 0 }],
    },
    'callsInTime',
  ],
  [
    {
      indicator: 'timeliness',
      timeliness: [{ month, callsInTime: 0, calls: 0, inquiriesInTime: 2, inquiries: 1 }],
    },
    'inquiriesInTime',
  ],
  [{ indicator: 'first-contact', firstContact: [{ month, solvedFirst: 2, issues: 1 }] }, 'solvedFirst'],
  [{ indicator: 'critical-errors', criticalErrors: [{ month, critical: 2, checked: 1 }] }, 'critical'],
  [{ indicator: 'answer-rate', answerRate: [{ month, answered: 2, offered: 1 }] }, 'answered'],
])('a part is no more than its whole: %j', (input, column) => {
  const table = Object.keys(input).find((key) => key !== 'indicator');
  expect(fieldsOf(input)).toEqual([`${table}.0.${column}`]);
});

describe('forecast', () => {
  const rows = [
    { month, slot: '上午', forecast: 1100, actual: 1000 },
    { month, slot: '下午', forecast: 700, actual: 800 },
    { month, forecast: 210, actual: 200 },
  ];
  const forecast = (forecastMeasure: 'weighted' | 'mape', given = rows): Input => ({
    indicator: 'forecast',
    forecastMeasure,
    forecast: given,
  });

  test('weighted by calls, over and under do not cancel (E2-digital-13)', () => {
    const { value, steps } = measureKpi(service, forecast('weighted'));
    expect(value.series).toMatchObject([
      {
        key: 'forecast',
        asDefined: true,
        target: 90,
        latest: { part: 1790, whole: 2000, value: 89.5, meets: false },
        margin: null,
      },
    ]);
    expect(steps.map((step) => [step.clause, step.holds])).toEqual([
      ['svc.kpi.forecast-accuracy', undefined],
      ['svc.kpi.targets', false],
      ['svc.traffic.forecast-review', undefined],
    ]);
  });

  test('the plain mean of the errors has no target of the volume', () => {
    expect(measureKpi(service, forecast('mape')).value.series).toMatchObject([
      { key: 'mape', asDefined: false, target: null, latest: { whole: 3, value: 9.17, meets: null } },
    ]);
    expect(
      measureKpi(service, { ...forecast('mape'), target: 9 } as Input).value.series[0]?.latest?.meets,
    ).toBe(false);
  });

  test('intervals off by more than the limit are named: exactly at it is not (E2-traffic-05)', () => {
    const { value, steps } = measureKpi(
      service,
      forecast('weighted', [...rows, { month, forecast: 1, actual: 0 }, { month, forecast: 0, actual: 0 }]),
    );
    expect(value.deviations).toEqual([
      { row: 2, month, slot: '下午', percent: 12.5 },
      { row: 4, month, slot: '第4行', percent: null },
    ]);
    expect(steps.at(-1)?.text).toBe('偏差超过10%、要写明原因的时段：2个');
    const none = measureKpi(retention, forecast('mape', rows.slice(0, 1)));
    expect(none.value.deviations).toEqual([]);
    expect(none.steps.at(-1)).toMatchObject({
      clause: 'ret.manager.forecast-review',
      text: '偏差超过10%、要写明原因的时段：没有',
    });
  });

  test('other indicators name none', () => {
    const input: Input = { indicator: 'contact-cost', contactCost: [{ month, cost: 1, contacts: 1 }] };
    expect(measureKpi(service, input).value.deviations).toEqual([]);
  });

  test('an interval without calls has no error of its own', () => {
    const empty = [{ month, forecast: 5, actual: 0 }];
    expect(fieldsOf(forecast('mape', empty))).toEqual(['forecast.0.actual']);
    expect(fieldsOf(forecast('weighted', empty))).toEqual(['indicator']);
  });

  test('a perfect forecast is 100 %, and no forecast is better', () => {
    const slot = fc.record({
      month: fc.constant(month),
      forecast: fc.nat(500),
      actual: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(slot, { minLength: 1, maxLength: 6 }), (given) => {
        const of = (slots: typeof given) =>
          measureKpi(service, { indicator: 'forecast', forecastMeasure: 'weighted', forecast: slots }).value
            .series[0]?.overall as number;
        expect(of(given)).toBeLessThanOrEqual(100);
        expect(of(given.map((s) => ({ ...s, forecast: s.actual })))).toBe(100);
      }),
    );
  });
});

describe('hours', () => {
  const hours = { month, paidHours: 100, leaveHours: 50, trainingHours: 30, breakHours: 20 };

  test('time away may fill the paid time and no more', () => {
    const shrinkage = (more: object): Input => ({
      indicator: 'shrinkage',
      shrinkage: [{ ...hours, ...more }],
    });
    expect(measureKpi(service, shrinkage({})).value.series[0]?.latest?.value).toBe(100);
    expect(fieldsOf(shrinkage({ breakHours: 20.5 }))).toEqual(['shrinkage.0.paidHours']);
  });

  test('abandoned calls are those neither short nor answered', () => {
    const abandonment = [{ month, offered: 100, shortAbandons: 10, answered: 91 }];
    expect(
      refusal(() => measureKpi(retention, { indicator: 'abandonment', abandonment })).map((p) => p.field),
    ).toEqual(['abandonment.0.answered']);
    const all = [{ month, offered: 100, shortAbandons: 10, answered: 90 }];
    const [series] = measureKpi(retention, { indicator: 'abandonment', abandonment: all }).value.series;
    expect(series?.latest).toMatchObject({ part: 0, whole: 90, value: 0 });
  });
});
