import * as z from 'zod/mini';
import { daysBetween } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { type Holidays, WorkCalendar } from '../../holidays.ts';
import { date, dates, ifGiven, month, oneOf, parseInput } from '../../input.ts';
import { dayOffOn, monthsAfter } from '../calendar/days.ts';
import { type MonthlyReport, REPORT_KEYS, REPORTS, reportDays } from './kinds.ts';

export const ReportDueInput = z.object({
  report: oneOf(REPORT_KEYS),
  /** The month in which it is to be handed in. */
  month: month(),
  handedIn: oneOf(['yes', 'no']),
  /** Needed where it was handed in. */
  submittedOn: ifGiven(date()),
  daysOff: dates(),
  extraWorkdays: dates(),
});

export const ReportDue = z.object({
  /** The last day in time, YYYY-MM-DD. */
  dueOn: z.string(),
  status: z.enum(['on-time', 'late', 'missing']),
  /** Calendar days after the last one; 0 where in time or not handed in. */
  daysLate: z.number(),
  /** Points off the month's score; null where the volume takes none for this report. */
  deductPoints: z.nullable(z.number()),
  /** Points off if it were late; null where the volume takes none. */
  lateCosts: z.nullable(z.number()),
  /** Why the day stated is no working day; null where it is one. */
  dayOff: z.nullable(z.string()),
  /** Whether that moved the last day. */
  moved: z.boolean(),
  /** The last day in the month after, YYYY-MM-DD. */
  nextDueOn: z.string(),
  /** Years whose public holidays are not known. */
  unknownYears: z.array(z.string()),
});
export type ReportDue = z.infer<typeof ReportDue>;

/**
 * Until when a monthly report is due, whether it was handed in in time, and the points lost (D-X1, D-X2, D-X3 and the
 * annexes written for D; days only for the other volumes). Rest days move the day only where the clause says so. Throws
 * InputError for a report that the volume does not know, and where the day of handing in is missing.
 */
export function reportDue(
  figures: Figures,
  raw: z.input<typeof ReportDueInput>,
  holidays: Holidays,
): Explained<ReportDue> {
  const input = parseInput(ReportDueInput, raw);
  const report: MonthlyReport = REPORTS[input.report];
  if (report.volume !== figures.volume) {
    throw new InputError([{ field: 'report', message: '这一册没有规定这份报告，请换一份，或者换一册。' }]);
  }
  const { handedIn, submittedOn } = input;
  if (handedIn === 'yes' && submittedOn === undefined) {
    throw new InputError([{ field: 'submittedOn', message: '还没有填写。' }]);
  }
  const calendar = new WorkCalendar(holidays, { off: input.daysOff, work: input.extraWorkdays });
  const { stated, dueOn, day } = reportDays(figures, calendar, report, input.month);
  const because = new Reasoning();
  const basis = { clause: day.clause, ruling: report.ruling };
  because.note(
    `每月${readFigure(day)}${report.exclusive ? '前（当天不算）' : '（当天算按时）'}，${input.month}最迟${dueOn}`,
    { ...basis, figures: [day] },
  );

  const late = handedIn === 'yes' && submittedOn !== undefined && submittedOn > dueOn;
  const status = handedIn === 'no' ? 'missing' : late ? 'late' : 'on-time';
  because.holds(
    status === 'on-time',
    { yes: `${submittedOn}交，按时`, no: late ? `${submittedOn}交，晚交` : '没有交，算漏交' },
    basis,
  );
  let deductPoints: number | null = null;
  let lateCosts: number | null = null;
  if (report.points !== undefined) {
    const points = {
      late: figures.number(`${report.points}Late`, 'point'),
      missing: figures.number(`${report.points}Missing`, 'point'),
    };
    lateCosts = points.late.value;
    deductPoints = status === 'on-time' ? 0 : points[status].value;
    if (status !== 'on-time') {
      const { clause, value } = points[status];
      because.note(`${status === 'late' ? '晚交' : '漏交'}扣${value}分`, {
        clause,
        figures: [points[status]],
      });
    }
  }
  const nextDueOn = reportDays(figures, calendar, report, monthsAfter(input.month, 1)).dueOn;
  return because.conclude({
    dueOn,
    status,
    daysLate: late ? daysBetween(dueOn, submittedOn) : 0,
    deductPoints,
    lateCosts,
    dayOff: dayOffOn(calendar, stated),
    moved: dueOn !== stated,
    nextDueOn,
    unknownYears: calendar.unknownYears,
  });
}
