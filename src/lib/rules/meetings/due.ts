import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import type { Explained } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import type { Holidays } from '../../holidays.ts';
import { parseInput } from '../../input.ts';
import type { Volume } from '../../volumes.ts';
import {
  AppraisalWindow,
  AppraisalWindowInput,
  appraisalWindow,
  WINDOW_VOLUMES,
} from '../appraisal/window.ts';
import { TrainingNotice, TrainingNoticeInput, trainingNotice } from '../training/notice.ts';
import { MonthlyMinimum, MonthlyMinimumInput, monthlyMinimum } from './minimum.ts';
import { MonthlyReview, MonthlyReviewInput, monthlyReview } from './monthly-review.ts';
import { RepMeeting, RepMeetingInput, repMeeting } from './rep-meeting.ts';
import { WeeklyMeeting, WeeklyMeetingFrom, weeklyMeeting } from './weekly.ts';

export const MeetingDueInput = z.discriminatedUnion(
  'what',
  [
    z.extend(MonthlyReviewInput, { what: z.literal('monthly-review') }),
    z.extend(RepMeetingInput, { what: z.literal('rep-meeting') }),
    z.extend(WeeklyMeetingFrom, { what: z.literal('centre') }),
    z.extend(WeeklyMeetingFrom, { what: z.literal('section') }),
    z.extend(TrainingNoticeInput, { what: z.literal('training') }),
    z.extend(AppraisalWindowInput, { what: z.literal('window') }),
    z.extend(MonthlyMinimumInput, { what: z.literal('communication') }),
  ],
  { error: '请从列出的选项里选一个。' },
);

export const MeetingDue = z.discriminatedUnion('what', [
  z.extend(MonthlyReview, { what: z.literal('monthly-review') }),
  z.extend(RepMeeting, { what: z.literal('rep-meeting') }),
  z.extend(WeeklyMeeting, { what: z.enum(['centre', 'section']) }),
  z.extend(TrainingNotice, { what: z.literal('training') }),
  z.extend(AppraisalWindow, { what: z.literal('window') }),
  z.extend(MonthlyMinimum, { what: z.literal('communication') }),
]);
export type MeetingDue = z.infer<typeof MeetingDue>;

const KNOWN_IN: Record<MeetingDue['what'], readonly Volume[]> = {
  'monthly-review': ['operations'],
  'rep-meeting': ['service-system'],
  centre: ['department'],
  section: ['department'],
  training: ['department'],
  window: WINDOW_VOLUMES,
  communication: ['outsourcing'],
};

/**
 * By when the meeting, notice or appraisal named is to be held, and whether it was (A 5.2, D-32, D-55, D-56, E5, B 6.3,
 * B 8.1). Throws InputError for one that the volume does not have.
 */
export function meetingDue(
  figures: Figures,
  raw: z.input<typeof MeetingDueInput>,
  holidays: Holidays,
): Explained<MeetingDue> {
  const input = parseInput(MeetingDueInput, raw);
  const { what } = input;
  if (!KNOWN_IN[what].includes(figures.volume)) {
    throw new InputError([{ field: 'what', message: '这一册没有规定这件事，请换一项，或者换一册。' }]);
  }
  switch (what) {
    case 'monthly-review':
      return named(what, monthlyReview(figures, input));
    case 'rep-meeting':
      return named(what, repMeeting(figures, input));
    case 'training':
      return named(what, trainingNotice(figures, input));
    case 'window':
      return named(what, appraisalWindow(figures, input, holidays));
    case 'communication':
      return named(what, monthlyMinimum(figures, input));
    default:
      return named(what, weeklyMeeting(figures, { ...input, kind: what }, holidays));
  }
}

function named<W extends string, T>(what: W, { value, steps }: Explained<T>): Explained<T & { what: W }> {
  return { value: { ...value, what }, steps };
}
