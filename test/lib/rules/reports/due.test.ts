import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { reportDue } from '../../../../src/lib/rules/reports/due.ts';
import { REPORT_KEYS, REPORTS, type ReportKey } from '../../../../src/lib/rules/reports/kinds.ts';
import { VOLUME_SLUGS } from '../../../../src/lib/volumes.ts';
import { figuresOf, HOLIDAYS } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof reportDue>[1];
const ask = (report: ReportKey, more: Partial<Input>) =>
  reportDue(
    figuresOf(REPORTS[report].volume),
    { report, month: '2026-09', handedIn: 'yes', ...more } as Input,
    HOLIDAYS,
  );

describe('golden', () => {
  test.each<
    [string, ReportKey, string, string | null, 'on-time' | 'late' | 'missing', number | null, number]
  >([
    ['D-X1-29', 'agent-summary', '2026-09-28', '2026-09-28', 'on-time', 0, 0],
    ['D-X1-31', 'agent-summary', '2026-09-28', '2026-09-29', 'late', 5, 1],
    ['D-X1-30', 'agent-summary', '2026-09-28', null, 'missing', 5, 0],
    ['D-X3-06', 'qa-analysis', '2026-09-28', '2026-09-01', 'on-time', 0, 0],
    ['D-X3-06', 'qa-analysis', '2026-09-28', '2026-10-01', 'late', 5, 3],
    ['D-X2-20', 'business-analysis', '2026-09-01', '2026-09-01', 'on-time', 0, 0],
    ['D-X2-22', 'business-analysis', '2026-09-01', '2026-09-02', 'late', 5, 1],
    ['written for D-X5', 'leader-summary', '2026-09-28', '2026-09-30', 'late', 3, 2],
    ['written for D-X5', 'leader-summary', '2026-09-28', null, 'missing', 5, 0],
    ['B-3.3-06', 'vendor-report', '2026-09-05', '2026-09-05', 'on-time', null, 0],
    ['C-1.2.1-38, a Saturday', 'month-summary', '2026-09-07', '2026-09-08', 'late', null, 1],
    ['C-2.5', 'attendance-sheets', '2026-09-03', null, 'missing', null, 0],
    ['E5-lead-13', 'service-analysis', '2026-09-21', '2026-09-22', 'late', null, 1],
    ['E1-mgr-34', 'visit-report', '2026-09-04', '2026-09-04', 'on-time', null, 0],
    ['E1-centre-17', 'information-analysis', '2026-09-07', '2026-09-08', 'late', null, 1],
    ['E1-complaint-30', 'complaint-analysis', '2026-09-04', '2026-09-05', 'late', null, 1],
  ])('%s: %s due %s, handed in %s: %s, %s points', (_f, report, dueOn, on, status, points, daysLate) => {
    const more = on === null ? { handedIn: 'no' as const } : { submittedOn: on };
    const { value, steps } = ask(report, more);
    expect(value).toMatchObject({ dueOn, status, deductPoints: points, daysLate });
    expect(steps[1]).toMatchObject({ holds: status === 'on-time', ruling: REPORTS[report].ruling });
    const words = { 'on-time': `${on}交，按时`, late: `${on}交，晚交`, missing: '没有交，算漏交' };
    expect(steps[1]?.text).toBe(words[status]);
    expect(steps).toHaveLength(points ? 3 : 2);
    if (points) expect(steps[2]?.text).toBe(`${status === 'late' ? '晚交' : '漏交'}扣${points}分`);
    expect(steps[0]?.text).toContain(REPORTS[report].exclusive ? '当天不算' : '当天算按时');
  });

  test('not handed in is not late, whatever day is left in the form', () => {
    const { value, steps } = ask('agent-summary', { handedIn: 'no', submittedOn: '2026-09-29' });
    expect(value).toMatchObject({ status: 'missing', daysLate: 0 });
    expect(steps[1]?.text).toBe('没有交，算漏交');
  });

  test('a rest day moves only what its clause moves, and is named either way', () => {
    expect(ask('month-summary', { submittedOn: '2026-09-07' }).value).toMatchObject({
      dayOff: '休息日',
      moved: true,
      nextDueOn: '2026-10-08',
    });
    const first = ask('business-analysis', { month: '2026-10', submittedOn: '2026-10-01' }).value;
    expect(first).toMatchObject({ dayOff: '国庆节', moved: false, nextDueOn: '2026-11-01', lateCosts: 5 });
    expect(ask('qa-analysis', { submittedOn: '2026-09-28' }).value).toMatchObject({
      dayOff: null,
      moved: false,
    });
    expect(ask('visit-report', { submittedOn: '2026-09-01' }).value.lateCosts).toBeNull();
  });

  test('own days off and workdays count', () => {
    const more = { submittedOn: '2026-09-07', daysOff: ['2026-09-07'] };
    expect(ask('month-summary', more).value.dueOn).toBe('2026-09-08');
    expect(ask('month-summary', { ...more, extraWorkdays: ['2026-09-05'] }).value.dueOn).toBe('2026-09-05');
  });

  test('the last day is that of a short month, and unknown years are named', () => {
    expect(ask('agent-summary', { month: '2027-02', handedIn: 'no' }).value.dueOn).toBe('2027-02-28');
    expect(ask('agent-summary', { month: '2090-02', handedIn: 'no' }).value.unknownYears).toEqual(['2090']);
  });
});

test('handing in a day later is never better', () => {
  const rank = { 'on-time': 0, late: 1, missing: 2 };
  fc.assert(
    fc.property(fc.constantFrom(...REPORT_KEYS), fc.integer({ min: -40, max: 40 }), (report, days) => {
      const on = (more: number) => ask(report, { submittedOn: addDays('2026-09-15', days + more) }).value;
      expect(rank[on(1).status]).toBeGreaterThanOrEqual(rank[on(0).status]);
      expect(on(1).deductPoints ?? 0).toBeGreaterThanOrEqual(on(0).deductPoints ?? 0);
    }),
  );
});

test('every report is refused in the volumes that do not have it', () => {
  for (const report of REPORT_KEYS) {
    for (const volume of VOLUME_SLUGS.filter((slug) => slug !== REPORTS[report].volume)) {
      const run = () => reportDue(figuresOf(volume), { report, month: '2026-09', handedIn: 'no' }, HOLIDAYS);
      expect(refusal(run).map((p) => p.field)).toEqual(['report']);
    }
  }
});

test.each([
  ['submittedOn', { submittedOn: undefined }],
  ['submittedOn', { submittedOn: '' }],
  ['submittedOn', { submittedOn: '2026-09-31' }],
  ['month', { month: '2026-00', submittedOn: '2026-09-01' }],
  ['handedIn', { handedIn: 'perhaps' }],
])('refuses %s: %j', (field, more) => {
  expect(refusal(() => ask('qa-analysis', more as Partial<Input>)).map((p) => p.field)).toEqual([field]);
});
