import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENTS, type Event, type Report, ROLES } from '../../../../src/lib/rules/reporting/events.ts';
import { routeReport } from '../../../../src/lib/rules/reporting/route.ts';
import { VOLUME_SLUGS, VOLUMES, type Volume } from '../../../../src/lib/volumes.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof routeReport>[1];
const route = (volume: Volume, event: Event, more: Partial<Input> = {}) =>
  routeReport(figuresOf(volume), { event, unit: 'customer-service', role: 'staff', onDuty: true, ...more });
const report = (...args: Parameters<typeof route>): Report => route(...args).value;
const technical = { unit: 'technical' } as const;

describe('lists', () => {
  test.each<[string, Volume, Partial<Input>, Partial<Record<Event, number>>, number]>([
    [
      'A-5.1-02 to -05',
      'operations',
      {},
      {
        'political-issue': 1,
        leak: 1,
        'major-error': 2,
        'serious-breach': 2,
        danger: 3,
        'beyond-own-duty': 4,
      },
      4,
    ],
    [
      'D-38-03 to -10',
      'department',
      {},
      {
        leak: 1,
        'major-error': 2,
        'serious-breach': 2,
        danger: 3,
        'system-failure': 4,
        'beyond-own-duty': 5,
        'technical-problem': 0,
        'website-problem': 0,
        'host-symptom': 0,
      },
      5,
    ],
    [
      'D-52-03 to -14',
      'department',
      technical,
      {
        'major-problem': 1,
        leak: 2,
        'major-error': 3,
        'serious-breach': 3,
        'site-visit': 4,
        'unsolved-on-site': 5,
        'system-failure': 6,
        'beyond-own-duty': 7,
        'staff-replacement': 8,
        other: 9,
        'host-symptom': 0,
      },
      9,
    ],
    [
      'E5-report-02 to -11',
      'service-system',
      {},
      {
        'political-issue': 1,
        leak: 1,
        'major-error': 2,
        'serious-breach': 2,
        danger: 3,
        'beyond-own-duty': 4,
        'deliberate-harassment': 5,
      },
      4,
    ],
  ])('%s', (_facts, volume, more, categories, fallback) => {
    for (const event of EVENTS) {
      const { listed, category, fallback: under } = report(volume, event, more);
      const number = categories[event];
      if (number === 0) expect([listed, category, under]).toEqual([true, null, null]);
      else if (number) expect([listed, category, under]).toEqual([true, number, null]);
      else expect([listed, category, under]).toEqual([false, null, fallback]);
    }
  });

  test.each<[string, Volume, Partial<Input>, string[]]>([
    ['A-5.1-06', 'operations', {}, ['直接上级', '直接上级', '直接上级']],
    ['D-38-12', 'department', {}, ['当班班长', '客服主管', '运营总监']],
    ['D-52-16', 'department', technical, ['部门主管', '技术服务中心经理', '运营总监']],
    ['E5-report-12', 'service-system', {}, ['班长', '客服部主任', '客服中心主任']],
  ])('%s: who is told first, by the post of the reporter', (_fact, volume, more, first) => {
    const who = ROLES.map((role) => report(volume, 'leak', { ...more, role }).tell);
    expect(who).toEqual(first.map((name) => [{ who: name, how: null, within: null }]));
  });

  test.each<[string, Volume, Partial<Input>, 'end-of-shift' | 'same-day']>([
    ['A-5.1-07, -08', 'operations', { onDuty: true }, 'end-of-shift'],
    ['A-5.1-08', 'operations', { onDuty: false }, 'same-day'],
    ['D-38-13, -14', 'department', { onDuty: true }, 'end-of-shift'],
    ['D-38-14 knows the shift only', 'department', { onDuty: false }, 'end-of-shift'],
    ['D-52-17, -18', 'department', { ...technical, onDuty: false }, 'same-day'],
    ['E5-report-13, -14', 'service-system', { onDuty: false }, 'same-day'],
  ])('%s: when urgent a level may be skipped, and is told by %s %s', (_fact, volume, more, by) => {
    expect(report(volume, 'leak', { ...more, urgent: true })).toMatchObject({
      maySkipLevel: true,
      reportAfterwards: true,
      afterwardsBy: by,
    });
    expect(report(volume, 'leak', { ...more, urgent: false })).toMatchObject({
      maySkipLevel: false,
      reportAfterwards: false,
      afterwardsBy: null,
    });
  });

  test('each step names its clause', () => {
    const { steps } = route('service-system', 'deliberate-harassment', { urgent: true });
    expect(steps.map(({ text, clause, ruling, holds }) => [text, clause, ruling, holds])).toEqual([
      ['属于必须报告的第5类', 'svc.reporting.difficult-users', 'svc-customer-always-right', true],
      ['逐级报告，先报班长', 'svc.reporting.level-by-level', 'svc-rules-chain', undefined],
      ['情况紧急，可以越级报告', 'svc.reporting.urgent', 'svc-reporting-urgent', undefined],
      [
        '事后向被越过的直接领导补报，最迟本班结束以前',
        'svc.reporting.urgent',
        'svc-reporting-urgent',
        undefined,
      ],
    ]);
    const plain = route('department', 'staff-replacement').steps;
    expect(plain.map(({ text, clause, holds }) => [text, clause, holds])).toEqual([
      ['清单没有单列；自己处理不了的，按第5类报告', 'dep.reporting.matters', false],
      ['逐级报告，先报当班班长', 'dep.reporting.level-by-level', undefined],
      ['不紧急，不越级', 'dep.reporting.urgent', undefined],
    ]);
  });

  test.each<[Volume, Partial<Input>, Event, string, string | undefined]>([
    ['operations', {}, 'danger', 'ops.reporting.matters', 'reporting-safety-wording'],
    ['operations', {}, 'leak', 'ops.reporting.matters', 'reporting-four-kinds'],
    ['department', {}, 'serious-breach', 'dep.reporting.matters', 'dep-reporting-discipline'],
    ['department', technical, 'major-error', 'dep.tech-reporting.matters', 'technical-reporting-matters'],
    ['department', technical, 'major-problem', 'dep.tech-reporting.matters', 'technical-reporting-matters'],
    ['department', technical, 'leak', 'dep.tech-reporting.matters', 'technical-reporting-own-list'],
    ['service-system', {}, 'leak', 'svc.reporting.politics-and-leaks', undefined],
    ['service-system', {}, 'major-error', 'svc.reporting.serious-errors', 'svc-reporting-serious'],
    ['service-system', {}, 'danger', 'svc.reporting.danger', undefined],
    ['service-system', {}, 'beyond-own-duty', 'svc.reporting.beyond-duty', undefined],
    ['service-system', {}, 'media', 'svc.reporting.matters', 'svc-reporting-items'],
  ])('%s %j %s rests on %s', (volume, more, event, clause, ruling) => {
    expect(route(volume, event, more).steps[0]).toMatchObject({ clause, ruling });
  });
});

describe('for anything anywhere', () => {
  const input = fc.record({
    unit: fc.constantFrom<Input['unit']>('customer-service', 'technical'),
    role: fc.constantFrom(...ROLES),
    urgent: fc.boolean(),
    onDuty: fc.boolean(),
    businessStopped: fc.boolean(),
  });
  test('a number stands only beside what is listed, and somebody is told unless the volume is silent', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VOLUME_SLUGS),
        fc.constantFrom(...EVENTS),
        input,
        (volume, event, more) => {
          const { value, steps } = route(volume, event, more);
          if (value.category !== null) expect([value.listed, value.fallback]).toEqual([true, null]);
          if (volume !== 'retention') expect(value.tell.length).toBeGreaterThan(0);
          if (value.afterwardsBy) expect(value.maySkipLevel && value.reportAfterwards).toBe(true);
          expect(value.peopleFirst).toBe(event === 'danger');
          for (const { clause } of steps) expect(clause.startsWith(`${VOLUMES[volume].prefix}.`)).toBe(true);
        },
      ),
    );
  });
});

test.each<[string, unknown]>([
  ['event', { event: 'rain' }],
  ['event', { event: undefined }],
  ['unit', { unit: 'call-centre' }],
  ['role', { role: 'boss' }],
  ['urgent', { urgent: 'very' }],
])('refuses a wrong %s', (field, wrong) => {
  expect(refusal(() => route('operations', 'leak', wrong as Partial<Input>)).map((p) => p.field)).toEqual([
    field,
  ]);
});
