import { afterQuarter, byDay, byJanuaryDay, byReport, inMonth, onWeekday } from './fixed.ts';
import {
  asNotified,
  atIntervals,
  daily,
  monthEnd,
  monthly,
  monthStart,
  PER_SHIFT,
  quarterly,
  weekly,
  yearly,
} from './open.ts';
import * as ruled from './ruled.ts';
import type { When } from './when.ts';

const RHYTHMS = {
  onWeekday,
  byDay,
  byReport,
  byJanuaryDay,
  inMonth,
  afterQuarter,
  daily,
  perShift: () => PER_SHIFT,
  weekly,
  monthly,
  monthStart,
  monthEnd,
  quarterly,
  yearly,
  asNotified,
  atIntervals,
  summaryBeforeRepMeeting: ruled.summaryBeforeRepMeeting,
  beforeReviewLimit: () => ruled.BEFORE_REVIEW_LIMIT,
  repMeeting: () => ruled.REP_MEETING,
  beforeRepMeeting: () => ruled.BEFORE_REP_MEETING,
  windowOpens: () => ruled.WINDOW_OPENS,
  windowCloses: () => ruled.WINDOW_CLOSES,
  beforeWindow: () => ruled.BEFORE_WINDOW,
  centreMeeting: () => ruled.CENTRE_MEETING,
  sectionMeeting: () => ruled.SECTION_MEETING,
  summaryMeeting: () => ruled.SUMMARY_MEETING,
  centreMinutes: () => ruled.CENTRE_MINUTES,
  sectionMinutes: () => ruled.SECTION_MINUTES,
  summaryMinutes: () => ruled.SUMMARY_MINUTES,
};
type Rhythms = typeof RHYTHMS;

/** A rhythm as plain data: its name, then what it takes, such as the id of a figure. */
export type NamedRhythm = { [N in keyof Rhythms]: readonly [N, ...Parameters<Rhythms[N]>] }[keyof Rhythms];

/** When something of this rhythm recurs. */
export function whenOf([name, ...given]: NamedRhythm): When {
  return (RHYTHMS[name] as (...given: readonly unknown[]) => When)(...given);
}
