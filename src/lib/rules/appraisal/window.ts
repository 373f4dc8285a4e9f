import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, type FigureValue, readFigure } from '../../figures.ts';
import { type Holidays, WorkCalendar } from '../../holidays.ts';
import { date, dates, ifGiven, month, parseInput } from '../../input.ts';
import type { Volume } from '../../volumes.ts';
import { dayIn, dayOffOn, monthsAfter } from '../calendar/days.ts';

/** The volumes that say on which days the monthly appraisal is made. */
export const WINDOW_VOLUMES = ['department', 'outsourcing'] as const satisfies readonly Volume[];

export const AppraisalWindowInput = z.object({
  /** The month appraised. */
  month: month(),
  finishedOn: ifGiven(date()),
  daysOff: dates(),
  extraWorkdays: dates(),
});

export const AppraisalWindow = z.object({
  /** YYYY-MM-DD. */
  opensOn: z.string(),
  /** YYYY-MM-DD, a working day. */
  closesOn: z.string(),
  /** Whether it was made in these days; null where no day is given. */
  inTime: z.nullable(z.boolean()),
  /** Years whose public holidays are not known. */
  unknownYears: z.array(z.string()),
});
export type AppraisalWindow = z.infer<typeof AppraisalWindow>;

function days(figures: Figures): { first: FigureValue<number>; last: FigureValue<number>; ruling: string } {
  return figures.volume === 'outsourcing'
    ? {
        first: figures.number('kpi.windowOpens', 'monthday'),
        last: figures.number('kpi.windowCloses', 'monthday'),
        ruling: 'outsourcing-appraisal-window',
      }
    : {
        first: figures.number('appraisal-cycle.firstDay', 'monthday'),
        last: figures.number('appraisal-cycle.lastDay', 'monthday'),
        ruling: 'dep-appraisal-window',
      };
}

/** When the appraisal of `month` (YYYY-MM) opens and closes: in the month after it, the last day moved to a working day. */
export function windowOf(
  figures: Figures,
  calendar: WorkCalendar,
  month: string,
): { opensOn: string; closesOn: string } {
  const { first, last } = days(figures);
  const next = monthsAfter(month, 1);
  return { opensOn: dayIn(next, first.value), closesOn: calendar.workdayFrom(dayIn(next, last.value)) };
}

/**
 * The days in which the appraisal of a month is made (D-32; B 6.3 for volume outsourcing). Only the last day moves, to
 * the first working day after a rest day or holiday. Throws InputError for a month that does not exist.
 */
export function appraisalWindow(
  figures: Figures,
  raw: z.input<typeof AppraisalWindowInput>,
  holidays: Holidays,
): Explained<AppraisalWindow> {
  const input = parseInput(AppraisalWindowInput, raw);
  const calendar = new WorkCalendar(holidays, { off: input.daysOff, work: input.extraWorkdays });
  const { first, last, ruling } = days(figures);
  const window = windowOf(figures, calendar, input.month);
  const stated = dayIn(monthsAfter(input.month, 1), last.value);
  const dayOff = dayOffOn(calendar, stated);
  const because = new Reasoning();
  because.note(
    `${input.month}的考核在次月${readFigure(first)}至${readFigure(last)}做：${window.opensOn}至${stated}`,
    { clause: first.clause, figures: [first, last] },
  );
  because.note(
    dayOff === null
      ? `截止日${stated}是工作日，不顺延`
      : `截止日${stated}是${dayOff}，顺延到${window.closesOn}；开始日不变`,
    { clause: last.clause, ruling },
  );
  const { finishedOn } = input;
  const inTime =
    finishedOn === undefined
      ? null
      : because.holds(
          window.opensOn <= finishedOn && finishedOn <= window.closesOn,
          { yes: `${finishedOn}做完，在期限之内`, no: `${finishedOn}做完，不在期限之内` },
          { clause: last.clause, ruling },
        );
  return because.conclude({ ...window, inTime, unknownYears: calendar.unknownYears });
}
