import { addDays } from '../../dates.ts';
import type { Figures, FigureValue } from '../../figures.ts';
import type { WorkCalendar } from '../../holidays.ts';
import type { Volume } from '../../volumes.ts';
import { dayIn } from '../calendar/days.ts';

/** A report that is handed in every month by a day stated. */
export interface MonthlyReport {
  volume: Volume;
  /** Figure of the day of the month. */
  day: string;
  /** The day stated is itself too late. */
  exclusive?: true;
  /** A rest day moves it to the next working day. */
  moves?: true;
  /** Start of the figures of points lost, followed by Late and Missing. */
  points?: string;
  ruling?: string;
}

export const REPORT_KEYS = [
  'agent-summary',
  'qa-analysis',
  'business-analysis',
  'leader-summary',
  'vendor-report',
  'month-summary',
  'attendance-sheets',
  'service-analysis',
  'visit-report',
  'information-analysis',
  'complaint-analysis',
] as const;
export type ReportKey = (typeof REPORT_KEYS)[number];

export const REPORTS: Record<ReportKey, MonthlyReport> = {
  'agent-summary': {
    volume: 'department',
    day: 'scoring-agent.summaryDay',
    points: 'scoring-agent.summary',
    ruling: 'dep-scoring-due-dates',
  },
  'qa-analysis': {
    volume: 'department',
    day: 'scoring-qa.reportDay',
    points: 'scoring-qa.report',
    ruling: 'dep-scoring-due-dates',
  },
  'business-analysis': {
    volume: 'department',
    day: 'scoring-support.reportDay',
    points: 'scoring-support.report',
    ruling: 'dep-scoring-report-first',
  },
  'leader-summary': {
    volume: 'department',
    day: 'scoring-leader.summaryDay',
    points: 'scoring-leader.summary',
    ruling: 'dep-scoring-due-dates',
  },
  'vendor-report': { volume: 'outsourcing', day: 'vendor.reportDay', ruling: 'outsourcing-periods' },
  'month-summary': {
    volume: 'retention',
    day: 'summaries.monthly',
    moves: true,
    ruling: 'ret-summary-dates',
  },
  'attendance-sheets': { volume: 'retention', day: 'attendance-rules.summaryDay' },
  'service-analysis': {
    volume: 'service-system',
    day: 'duties.leaderReportBefore',
    exclusive: true,
    ruling: 'svc-meetings-report-order',
  },
  'visit-report': {
    volume: 'service-system',
    day: 'account-manager.visitReportDue',
    exclusive: true,
    ruling: 'svc-manager-report-date',
  },
  'information-analysis': {
    volume: 'service-system',
    day: 'centre.analysisReportDue',
    exclusive: true,
    ruling: 'svc-centre-report-date',
  },
  'complaint-analysis': {
    volume: 'service-system',
    day: 'complaints.analysisDue',
    exclusive: true,
    ruling: 'svc-complaints-analysis-date',
  },
};

/** The day stated for `report` in `month` (YYYY-MM) and the last day on which it is in time, both YYYY-MM-DD. */
export function reportDays(
  figures: Figures,
  calendar: WorkCalendar,
  report: MonthlyReport,
  month: string,
): { stated: string; dueOn: string; day: FigureValue<number> } {
  const day = figures.number(report.day, 'monthday');
  const stated = addDays(dayIn(month, day.value), report.exclusive ? -1 : 0);
  return { stated, dueOn: report.moves ? calendar.workdayFrom(stated) : stated, day };
}
