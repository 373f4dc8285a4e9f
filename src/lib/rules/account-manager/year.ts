import * as z from 'zod/mini';
import { addDays, addMonths, lastDayOf, monthOf } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { date, ifGiven, month, parseInput, whole } from '../../input.ts';

const MONTHS_A_YEAR = 12;

export const ManagerYear = z.object({
  lastCertifiedYear: whole(2000, 2098),
  /** The month of visits that one report is about. */
  reportMonth: ifGiven(month()),
  submittedOn: ifGiven(date()),
});

const Report = z.object({
  month: z.string(),
  /** The last day to hand it in, YYYY-MM-DD. */
  dueOn: z.string(),
});

export const ManagerYearPlan = z.object({
  nextCertificationYear: z.number(),
  /** As seen from the day whose rules apply. */
  certification: z.enum(['done', 'due', 'overdue']),
  visitReportsPerYear: z.number(),
  /** Twelve, from the month of the day whose rules apply. */
  reports: z.array(Report),
  /** The one report asked about; null where none is. */
  report: z.nullable(
    z.object({
      ...Report.def.shape,
      onTime: z.nullable(z.boolean()),
    }),
  ),
});
export type ManagerYearPlan = z.infer<typeof ManagerYearPlan>;

/**
 * The year of the next certification, the monthly visit reports with the last day for each (the day named is itself too
 * late), and whether one of them was in time (E1-mgr-22, -23, -34). `lastCertifiedYear` is 2000–2098. Throws InputError
 * for a report handed in before its month, and for a day of handing in without a month.
 */
export function planManagerYear(
  figures: Figures,
  raw: z.input<typeof ManagerYear>,
): Explained<ManagerYearPlan> {
  const input = parseInput(ManagerYear, raw);
  const { lastCertifiedYear, reportMonth, submittedOn } = input;
  refuseReport(input);
  const because = new Reasoning();
  const times = figures.number('account-manager.certificationTimes', 'times');
  const nextCertificationYear = lastCertifiedYear + Math.floor(1 / times.value);
  because.note(`每年认证${times.value}次：${lastCertifiedYear}年做过，下一次在${nextCertificationYear}年`, {
    clause: times.clause,
    ruling: 'svc-manager-criteria',
    figures: [times],
  });
  const year = Number(figures.date.slice(0, 4));
  const due = figures.number('account-manager.visitReportDue', 'monthday');
  const basis = { clause: due.clause, ruling: 'svc-manager-report-date', figures: [due] };
  because.note(`按月写走访分析报告，一年${MONTHS_A_YEAR}份，次月${due.value}日前交，当天不算`, basis);

  let report: ManagerYearPlan['report'] = null;
  if (reportMonth !== undefined) {
    const dueOn = lastDayToHandIn(reportMonth, due.value);
    because.note(`${reportMonth}的报告最晚${dueOn}交`, basis);
    const onTime =
      submittedOn === undefined
        ? null
        : because.holds(
            submittedOn <= dueOn,
            { yes: `${submittedOn}交，没有超过`, no: `${submittedOn}交，已经超过` },
            { clause: due.clause, ruling: 'svc-manager-report-date' },
          );
    report = { month: reportMonth, dueOn, onTime };
  }
  return because.conclude({
    nextCertificationYear,
    certification: year < nextCertificationYear ? 'done' : year === nextCertificationYear ? 'due' : 'overdue',
    visitReportsPerYear: MONTHS_A_YEAR,
    reports: Array.from({ length: MONTHS_A_YEAR }, (_, i) => {
      const about = monthOf(addMonths(`${monthOf(figures.date)}-01`, i));
      return { month: about, dueOn: lastDayToHandIn(about, due.value) };
    }),
    report,
  });
}

function refuseReport({ reportMonth, submittedOn }: z.output<typeof ManagerYear>): void {
  if (submittedOn === undefined) return;
  if (reportMonth === undefined) {
    throw new InputError([{ field: 'reportMonth', message: '填了交件日，也要填是哪个月的报告。' }]);
  }
  if (submittedOn < `${reportMonth}-01`) {
    throw new InputError([{ field: 'submittedOn', message: '交件日早于走访的月份，请核对。' }]);
  }
}

/** The day before the day named in the month after `about`; in a month too short for it, its last day. */
function lastDayToHandIn(about: string, day: number): string {
  const next = addMonths(`${about}-01`, 1);
  return [addDays(next, day - 2), lastDayOf(next)].sort()[0] as string;
}
