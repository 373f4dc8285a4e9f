import type { Figures, FigureValue } from '../../figures.ts';
import type { WorkCalendar } from '../../holidays.ts';

export const ON_DAY_OFF = ['stays', 'kept', 'chair', 'moves', 'before'] as const;
/**
 * What becomes of a day that is a rest day or holiday: the clause says nothing, it is kept by a ruling, the chair sets
 * another, it moves on, it is done before.
 */
export type OnDayOff = (typeof ON_DAY_OFF)[number];

/** One day on which something falls. */
export interface Occurrence {
  /** YYYY-MM-DD. */
  date: string;
  /** HH:MM, where the clause names one. */
  clock?: string;
  onDayOff: OnDayOff;
  /** The clause leaves the day open: in which stretch of time it may be. */
  within?: string;
}

/** The months or days looked at. */
export interface Period {
  /** YYYY-MM-DD, both included. */
  from: string;
  to: string;
  /** YYYY-MM, ascending. */
  months: readonly string[];
  /** The weekday (1–7) on which what is only due some time in the week is put. */
  openWeekday: number;
}

/** How often, in words, and the figures in them. */
export interface Rhythm {
  text: string;
  figures: FigureValue[];
}

/** When something recurs. */
export interface When {
  rhythm: (figures: Figures) => Rhythm;
  /** The days in the period; null where it is done every day or shift and stands in no calendar. */
  days: ((figures: Figures, calendar: WorkCalendar, period: Period) => Occurrence[]) | null;
}
