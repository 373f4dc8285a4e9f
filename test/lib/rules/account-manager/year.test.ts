import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { Figures } from '../../../../src/lib/figures.ts';
import { planManagerYear } from '../../../../src/lib/rules/account-manager/year.ts';
import { FIGURES, figuresOf, service } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof planManagerYear>[1];
const plan = (more: Partial<Input> = {}) => planManagerYear(service, { lastCertifiedYear: 2026, ...more });

describe('golden, as of June 2026', () => {
  test.each([
    // E1-mgr-22: last certified; next, where it stands
    [2026, 2027, 'done'],
    [2025, 2026, 'due'],
    [2024, 2025, 'overdue'],
    [2000, 2001, 'overdue'],
    [2098, 2099, 'done'],
  ])('certified in %d: next in %d, %s', (lastCertifiedYear, next, certification) => {
    expect(plan({ lastCertifiedYear }).value).toMatchObject({
      nextCertificationYear: next,
      certification,
      visitReportsPerYear: 12,
      report: null,
    });
  });

  test.each<[string, string | undefined, string, boolean | null]>([
    // E1-mgr-34: the month, handed in; due, in time
    ['2026-05', undefined, '2026-06-04', null],
    ['2026-05', '2026-06-04', '2026-06-04', true],
    ['2026-05', '2026-06-05', '2026-06-04', false],
    ['2026-05', '2026-05-01', '2026-06-04', true],
    ['2026-12', '2027-01-04', '2027-01-04', true],
    ['2026-12', '2027-01-05', '2027-01-04', false],
    ['2028-01', '2028-02-04', '2028-02-04', true],
  ])('report of %s handed in on %s, due %s: %s', (reportMonth, submittedOn, dueOn, onTime) => {
    expect(plan({ reportMonth, submittedOn }).value.report).toEqual({ month: reportMonth, dueOn, onTime });
  });

  test('twelve reports from the month asked in', () => {
    const { reports } = plan().value;
    expect(reports).toHaveLength(12);
    expect(reports[0]).toEqual({ month: '2026-06', dueOn: '2026-07-04' });
    expect(reports[6]).toEqual({ month: '2026-12', dueOn: '2027-01-04' });
    expect(reports[11]).toEqual({ month: '2027-05', dueOn: '2027-06-04' });
    const last = planManagerYear(figuresOf('service-system', '2026-01-31'), { lastCertifiedYear: 2026 });
    expect(last.value.reports[1]).toEqual({ month: '2026-02', dueOn: '2026-03-04' });
  });
});

describe('with other figures', () => {
  const replaced = (id: string, value: number) =>
    new Figures(
      FIGURES.map((figure) =>
        figure.id !== id
          ? figure
          : {
              ...figure,
              volumes: {
                'service-system': {
                  clause: 'svc.account-manager.certification',
                  periods: [{ from: '2020-01-01', value }],
                },
              },
            },
      ),
      'service-system',
      '2026-06-01',
    );

  test('twice a year comes round in the same year', () => {
    const figures = replaced('account-manager.certificationTimes', 2);
    expect(planManagerYear(figures, { lastCertifiedYear: 2026 }).value.nextCertificationYear).toBe(2026);
  });

  test.each([
    [1, '2026-01', '2026-01-31'],
    [31, '2026-01', '2026-02-28'],
    [31, '2026-02', '2026-03-30'],
    [29, '2026-01', '2026-02-28'],
  ])('a report due before the %dth, of %s: %s', (day, reportMonth, dueOn) => {
    const figures = replaced('account-manager.visitReportDue', day);
    const { report } = planManagerYear(figures, { lastCertifiedYear: 2026, reportMonth }).value;
    expect(report?.dueOn).toBe(dueOn);
  });
});

test('the steps cite what they rest on', () => {
  const report = 'svc.account-manager.visit-report';
  const due = ['account-manager.visitReportDue'];
  const { steps } = plan({ reportMonth: '2026-05', submittedOn: '2026-06-05' });
  expect(steps.map(({ clause, ruling, holds, figures }) => [clause, ruling, holds, figures])).toEqual([
    [
      'svc.account-manager.certification',
      'svc-manager-criteria',
      undefined,
      ['account-manager.certificationTimes'],
    ],
    [report, 'svc-manager-report-date', undefined, due],
    [report, 'svc-manager-report-date', undefined, due],
    [report, 'svc-manager-report-date', false, []],
  ]);
  expect(steps.map((step) => step.text)).toEqual([
    '每年认证1次：2026年做过，下一次在2027年',
    '按月写走访分析报告，一年12份，次月5日前交，当天不算',
    '2026-05的报告最晚2026-06-04交',
    '2026-06-05交，已经超过',
  ]);
});

test('handed in a day later is never better', () => {
  const days = fc.nat(60).map((n) => addDays('2026-05-01', n));
  fc.assert(
    fc.property(days, (submittedOn) => {
      const onTime = (day: string) => plan({ reportMonth: '2026-05', submittedOn: day }).value.report?.onTime;
      if (onTime(addDays(submittedOn, 1))) expect(onTime(submittedOn)).toBe(true);
      expect(onTime(submittedOn)).toBe(submittedOn < '2026-06-05');
    }),
  );
});

test.each<[string, Partial<Input>]>([
  ['lastCertifiedYear', { lastCertifiedYear: 1999 }],
  ['lastCertifiedYear', { lastCertifiedYear: 2026.5 }],
  ['reportMonth', { submittedOn: '2026-06-01' }],
  ['submittedOn', { reportMonth: '2026-05', submittedOn: '2026-04-30' }],
])('refuses %s: %j', (field, more) => {
  expect(refusal(() => plan(more)).map((p) => p.field)).toEqual([field]);
});
