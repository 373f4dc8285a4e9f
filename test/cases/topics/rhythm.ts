import { addDays, isMonth } from '../../../src/lib/dates.ts';
import { appraisalWindow, WINDOW_VOLUMES } from '../../../src/lib/rules/appraisal/window.ts';
import { monthsAfter } from '../../../src/lib/rules/calendar/days.ts';
import { judgeArrival } from '../../../src/lib/rules/handover/arrival.ts';
import { monthlyMinimum } from '../../../src/lib/rules/meetings/minimum.ts';
import { monthlyReview } from '../../../src/lib/rules/meetings/monthly-review.ts';
import { repMeeting } from '../../../src/lib/rules/meetings/rep-meeting.ts';
import { weeklyMeeting } from '../../../src/lib/rules/meetings/weekly.ts';
import { reportDue } from '../../../src/lib/rules/reports/due.ts';
import { trainingNotice } from '../../../src/lib/rules/training/notice.ts';
import type { Topic } from '../topic.ts';

type ReportInput = Parameters<typeof reportDue>[1];
type WindowInput = Parameters<typeof appraisalWindow>[1];

/** The cases list every day off; all others in two months from the window on are worked, weekends too. */
function workedBesides(month: string, daysOff: readonly string[]): string[] {
  if (!isMonth(month)) return [];
  const first = `${monthsAfter(month, 1)}-01`;
  return Array.from({ length: 60 }, (_, i) => addDays(first, i)).filter((day) => !daysOff.includes(day));
}

export default {
  'monthly-review': {
    volumes: ['operations'],
    day: (inputs) => inputs.held_on,
    values: ['in_time', 'reviews_month'],
    answer: (figures, input) => {
      const { value } = monthlyReview(figures, input);
      return { in_time: value.inTime, reviews_month: value.reviewsMonth };
    },
  },
  'rep-meeting': {
    volumes: ['service-system'],
    day: (inputs) => `${inputs.month}-01`,
    values: ['meeting_on', 'report_due_before_meeting'],
    answer: (figures, input) => {
      const { value } = repMeeting(figures, input);
      return { meeting_on: value.meetingOn, report_due_before_meeting: value.reportDueBeforeMeeting };
    },
  },
  'weekly-meeting': {
    volumes: ['department'],
    day: (inputs) => inputs.from,
    values: ['starts_at', 'minutes_by'],
    answer: (figures, input) => {
      const { value } = weeklyMeeting(figures, input, {});
      return { starts_at: value.startsAt, minutes_by: value.minutesBy };
    },
  },
  'training-notice': {
    volumes: ['department'],
    day: (inputs) => inputs.training_on,
    values: ['publish_by'],
    answer: (figures, input) => ({ publish_by: trainingNotice(figures, input).value.publishBy }),
  },
  'monthly-minimum': {
    volumes: ['outsourcing'],
    values: ['months_short'],
    answer: (figures, { meetingsByMonth }: { meetingsByMonth: Record<string, number> }) => {
      const months = Object.entries(meetingsByMonth).map(([month, meetings]) => ({ month, meetings }));
      return { months_short: monthlyMinimum(figures, { months }).value.monthsShort };
    },
  },
  'report-due': {
    volumes: ['department'],
    day: (inputs) => `${inputs.month}-01`,
    values: ['due_on', 'status', 'deduct_points'],
    answer: (figures, input: ReportInput & { submittedOn: string | null }) => {
      const { submittedOn } = input;
      const { value } = reportDue(
        figures,
        {
          ...input,
          handedIn: submittedOn === null ? 'no' : 'yes',
          submittedOn: submittedOn ?? undefined,
        },
        {},
      );
      return { due_on: value.dueOn, status: value.status, deduct_points: value.deductPoints };
    },
  },
  'appraisal-window': {
    volumes: WINDOW_VOLUMES,
    day: (inputs) => `${inputs.month}-01`,
    values: ['opens_on', 'closes_on'],
    answer: (figures, input: WindowInput) => {
      const extraWorkdays = workedBesides(input.month, input.daysOff ?? []);
      const { value } = appraisalWindow(figures, { ...input, extraWorkdays }, {});
      return { opens_on: value.opensOn, closes_on: value.closesOn };
    },
  },
  handover: {
    volumes: ['operations', 'department', 'service-system'],
    day: (inputs) => inputs.shift_start,
    values: ['arrive_by', 'early_enough'],
    answer: (figures, input) => {
      const { value } = judgeArrival(figures, input);
      return { arrive_by: value.arriveBy, early_enough: value.earlyEnough };
    },
  },
} satisfies Record<string, Topic>;
