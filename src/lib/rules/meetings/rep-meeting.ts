import * as z from 'zod/mini';
import { addDays, monthOf } from '../../dates.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { month, parseInput } from '../../input.ts';
import { dayIn, weekdayFrom } from '../calendar/days.ts';

export const RepMeetingInput = z.object({ month: month() });

export const RepMeeting = z.object({
  /** The day of the meeting, YYYY-MM-DD. */
  meetingOn: z.string(),
  /** The last day for the leaders' monthly report, YYYY-MM-DD. */
  reportDueOn: z.string(),
  reportDueBeforeMeeting: z.boolean(),
});
export type RepMeeting = z.infer<typeof RepMeeting>;

/** The day (YYYY-MM-DD) of the agents' meeting in `month` (YYYY-MM), by E5: the weekday stated that is last before the day stated. */
export function repMeetingDay(figures: Figures, month: string): string {
  const before = figures.number('meetings.monthlyBefore', 'monthday').value;
  const weekday = figures.number('meetings.agentMeetingDay', 'weekday').value;
  return weekdayFrom(addDays(dayIn(month, before), -7), weekday);
}

/** The last day (YYYY-MM-DD) for the leaders' monthly report of `month` (YYYY-MM), by E5: that before the day stated. */
export function leaderReportDay(figures: Figures, month: string): string {
  return addDays(dayIn(month, figures.number('duties.leaderReportBefore', 'monthday').value), -1);
}

/**
 * When the agents' meeting (业务代表会, E5) of a month is held, and whether the leaders' monthly report is due before it.
 * Public holidays move neither; the chair sets another day. Throws InputError for a month that does not exist.
 */
export function repMeeting(figures: Figures, raw: z.input<typeof RepMeetingInput>): Explained<RepMeeting> {
  const input = parseInput(RepMeetingInput, raw);
  const before = figures.number('meetings.monthlyBefore', 'monthday');
  const weekday = figures.number('meetings.agentMeetingDay', 'weekday');
  const report = figures.number('duties.leaderReportBefore', 'monthday');
  const meetingOn = repMeetingDay(figures, monthOf(input.month));
  const reportDueOn = leaderReportDay(figures, monthOf(input.month));
  const because = new Reasoning();
  because.note(`${readFigure(before)}以前离得最近的${readFigure(weekday)}（当天不算）：${meetingOn}`, {
    clause: before.clause,
    ruling: 'svc-meetings-date',
    figures: [before, weekday],
  });
  const limit = `班长的服务质量分析报告在${readFigure(report)}前交，最迟${reportDueOn}`;
  const reportDueBeforeMeeting = reportDueOn < meetingOn;
  because.note(`${limit}，开会时${reportDueBeforeMeeting ? '已经' : '还没有'}到期`, {
    clause: report.clause,
    ruling: 'svc-meetings-report-order',
    figures: [report],
  });
  return because.conclude({ meetingOn, reportDueOn, reportDueBeforeMeeting });
}
