import { addDays, dateOf, daysBetween } from '../../dates.ts';
import { type Figures, readFigure } from '../../figures.ts';
import type { WorkCalendar } from '../../holidays.ts';
import { windowOf } from '../appraisal/window.ts';
import { latestMonthlyReview } from '../meetings/monthly-review.ts';
import { repMeetingDay } from '../meetings/rep-meeting.ts';
import { minutesBy } from '../meetings/weekly.ts';
import { monthsAfter } from './days.ts';
import { onWeekday } from './fixed.ts';
import { monthEnd } from './open.ts';
import type { Occurrence, Period, When } from './when.ts';

type Day = (figures: Figures, calendar: WorkCalendar, month: string) => string;

/** Once a month on a day that a rule computes. */
function each(text: string, day: Day, onDayOff: Occurrence['onDayOff'], names: string[] = []): When {
  return {
    rhythm: (figures) => ({ text, figures: names.map((name) => figures.number(name, 'monthday')) }),
    days: (figures, calendar, { months }) =>
      months.map((month) => ({ date: day(figures, calendar, month), onDayOff })),
  };
}

/** The last day for the monthly review (A 5.2); where all days up to it are public holidays, the manager sets another. */
export const BEFORE_REVIEW_LIMIT: When = {
  rhythm: (figures) => {
    const before = figures.number('meetings.monthlyBefore', 'monthday');
    return { text: `每月${readFigure(before)}之前，当天不算`, figures: [before] };
  },
  days: (figures, calendar, { months }) =>
    months.map((month) => {
      const date = latestMonthlyReview(figures, month);
      const days = Array.from({ length: daysBetween(`${month}-01`, date) + 1 }, (_, i) => addDays(date, -i));
      const allHolidays = days.every((day) => calendar.holiday(day) !== null);
      return { date, onDayOff: allHolidays ? 'chair' : 'before' };
    }),
};

/** The agents' meeting (E5), and what is due before it. */
export const REP_MEETING: When = {
  rhythm: (figures) => {
    const before = figures.number('meetings.monthlyBefore', 'monthday');
    const weekday = figures.number('meetings.agentMeetingDay', 'weekday');
    return { text: `每月${readFigure(before)}以前最近的${readFigure(weekday)}`, figures: [before, weekday] };
  },
  days: (figures, _, { months }) =>
    months.map((month) => ({ date: repMeetingDay(figures, month), onDayOff: 'chair' })),
};

export const BEFORE_REP_MEETING = each(
  '每月业务代表会以前',
  (figures, _, month) => addDays(repMeetingDay(figures, month), -1),
  'before',
  ['meetings.monthlyBefore'],
);

/** Summaries every so many months (E5), where no day is notified: before the first agents' meeting after them. */
export const summaryBeforeRepMeeting = (interval: string): When => ({
  rhythm: (figures) => {
    const months = figures.number(interval, 'month');
    return { text: `每${readFigure(months)}，最迟在下期首次业务代表会以前`, figures: [months] };
  },
  days: (figures, _, { months }) => {
    const every = figures.number(interval, 'month').value;
    return months
      .filter((month) => (Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1) % every === 0)
      .map((month) => ({ date: addDays(repMeetingDay(figures, month), -1), onDayOff: 'before' }));
  },
});

/** The first day of the monthly appraisal (D-32, B 6.3). */
export const WINDOW_OPENS = each(
  '次月考核开始',
  (figures, calendar, month) => windowOf(figures, calendar, monthsAfter(month, -1)).opensOn,
  'kept',
);

/** The last day of the monthly appraisal, moved to a working day. */
export const WINDOW_CLOSES = each(
  '次月考核截止，遇放假顺延',
  (figures, calendar, month) => windowOf(figures, calendar, monthsAfter(month, -1)).closesOn,
  'moves',
);

/** The day before the monthly appraisal opens. */
export const BEFORE_WINDOW = each(
  '每月考核以前',
  (figures, calendar, month) => addDays(windowOf(figures, calendar, month).opensOn, -1),
  'before',
);

/** The minutes of the meetings of the technical service centre (D-55); none where the meeting falls on a day off. */
const minutesOf = (meeting: When, text: string): When => ({
  rhythm: (figures) => {
    const days = figures.number('meeting-times.minutesDays', 'day');
    const clock = figures.clock('meeting-times.minutesClock');
    return { text: `${text}${readFigure(days)}的${clock.value}以前`, figures: [days, clock] };
  },
  days: (figures, calendar, period) =>
    held(meeting, figures, calendar, period).map(({ date }) => {
      const by = minutesBy(figures, calendar, date);
      return { date: dateOf(by), clock: by.slice(11), onDayOff: 'moves' };
    }),
});

function held(meeting: When, figures: Figures, calendar: WorkCalendar, period: Period): Occurrence[] {
  return (meeting.days?.(figures, calendar, period) ?? []).filter(({ date }) => calendar.isWorkday(date));
}

export const CENTRE_MEETING = onWeekday('meeting-times.centreDay', 'chair', 'meeting-times.centreClock');
export const SECTION_MEETING = onWeekday('meeting-times.sectionDay', 'chair', 'meeting-times.sectionClock');
export const SUMMARY_MEETING = monthEnd('meeting-times.summaryPerMonth');
export const CENTRE_MINUTES = minutesOf(CENTRE_MEETING, '周例会以后');
export const SECTION_MINUTES = minutesOf(SECTION_MEETING, '部门工作例会以后');
export const SUMMARY_MINUTES = minutesOf(SUMMARY_MEETING, '总结报告会以后');
