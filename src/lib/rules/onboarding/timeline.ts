import * as z from 'zod/mini';
import { addDays, daysBetween } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import type { Holidays, WorkCalendar } from '../../holidays.ts';
import { clock, date, ifGiven, parseInput } from '../../input.ts';
import { ContractTerm, lastDayOfTerm, longestProbation, probationTiers } from '../probation/term.ts';
import { companyCalendar, Training, TrainingInput, trainingDates } from './training.ts';

export const TimelineInput = z.extend(z.extend(TrainingInput, ContractTerm.shape), {
  /** The day of the exam; the working day after the training where not given. */
  examOn: ifGiven(date()),
  /** When the first practical paper begins. */
  examStartsAt: ifGiven(clock()),
  /** The first day of probation; the working day after the exam where not given. */
  probationStartsOn: ifGiven(date()),
  /** The day from which the next date is looked for. */
  asOf: ifGiven(date()),
});

const MILESTONES = [
  'training-starts',
  'training-ends',
  'exam',
  'probation-starts',
  'first-talk',
  'conclude',
  'probation-ends',
  'confirmed',
] as const;

export type Milestone = (typeof MILESTONES)[number];

const DatedMilestone = z.object({ date: z.string(), milestone: z.enum(MILESTONES) });

export const Timeline = z.extend(Training, {
  examOn: z.string(),
  /** Last day of probation; null where the contract leaves no room for it. */
  probationEndsOn: z.nullable(z.string()),
  /** Whether the law cuts the stated length short. */
  shortened: z.boolean(),
  /** Last day that probation can have under the contract, training counted in; null where it allows none. */
  capEndsOn: z.nullable(z.string()),
  /** Fewest months of a fixed term that leave room for the stated length; null where none does. */
  termNeeded: z.nullable(z.number()),
  /** All dates, in order. */
  milestones: z.array(DatedMilestone),
  /** The first of them on or after the day asked about, and the days until then; null where none is left or asked for. */
  next: z.nullable(z.extend(DatedMilestone, { days: z.number() })),
});
export type Timeline = z.infer<typeof Timeline>;

/**
 * A newcomer's way from the first day of training to confirmation (D-41 三.1): training, exam, probation within the cap that
 * the law sets for the contract, training counted in (ruling dep-onboarding-employment). Throws InputError for dates that
 * do not exist or are out of order.
 */
export function newHireTimeline(
  figures: Figures,
  raw: z.input<typeof TimelineInput>,
  holidays: Holidays,
): Explained<Timeline> {
  const input = parseInput(TimelineInput, raw);
  const calendar = companyCalendar(input, holidays);
  const training = trainingDates(figures, input, holidays);
  const { firstDay, trainingEndsOn } = training.value;
  const because = new Reasoning();
  because.steps.push(...training.steps);

  const examOn = input.examOn ?? calendar.addWorkdays(trainingEndsOn, 1);
  const startsOn = input.probationStartsOn ?? calendar.addWorkdays(examOn, 1);
  refuseDisorder({ trainingEndsOn, examOn, startsOn });
  because.note(`${examOn}考核`, { clause: 'dep.onboarding.exam', ruling: 'dep-onboarding-resit' });

  const probation = probationWithin(
    figures,
    { ...input, employedFrom: input.trainingStartsOn, startsOn },
    because,
  );
  const milestones: Timeline['milestones'] = [
    { date: firstDay, milestone: 'training-starts' },
    { date: trainingEndsOn, milestone: 'training-ends' },
    { date: examOn, milestone: 'exam' },
    ...probationMilestones(startsOn, probation.endsOn, calendar),
  ];
  const asOf = input.asOf;
  const coming = asOf === undefined ? undefined : milestones.find(({ date }) => date >= asOf);
  return because.conclude({
    ...training.value,
    unknownYears: [...new Set([...training.value.unknownYears, ...calendar.unknownYears])].sort(),
    examOn,
    probationEndsOn: probation.endsOn,
    shortened: probation.shortened,
    capEndsOn: probation.capEndsOn,
    termNeeded: probation.termNeeded,
    milestones,
    next: coming && asOf !== undefined ? { ...coming, days: daysBetween(asOf, coming.date) } : null,
  });
}

function refuseDisorder(days: { trainingEndsOn: string; examOn: string; startsOn: string }): void {
  if (days.examOn <= days.trainingEndsOn) {
    throw new InputError([
      { field: 'examOn', message: `考核在培训结束以后，培训到${days.trainingEndsOn}为止。` },
    ]);
  }
  if (days.startsOn < days.examOn) {
    throw new InputError([
      { field: 'probationStartsOn', message: `试用在考核合格以后，考核是${days.examOn}。` },
    ]);
  }
}

interface ProbationWithin {
  endsOn: string | null;
  shortened: boolean;
  capEndsOn: string | null;
  termNeeded: number | null;
}

interface Probationer extends ContractTerm {
  employedFrom: string;
  startsOn: string;
}

function probationWithin(figures: Figures, person: Probationer, because: Reasoning): ProbationWithin {
  const stated = figures.number('recruitment.probation', 'month');
  const statedEnd = lastDayOfTerm(person.startsOn, stated.value);
  const capEndOf = (months: number) => lastDayOfTerm(person.employedFrom, months);
  const enough = probationTiers(figures).findLast(({ cap }) => capEndOf(cap.value) >= statedEnd);
  const termNeeded = enough?.from ?? null;
  const cap = longestProbation(figures, person, because);
  if (cap === null) return { endsOn: null, shortened: true, capEndsOn: null, termNeeded };
  const capEndsOn = capEndOf(cap.value);
  const fits = because.holds(
    statedEnd <= capEndsOn,
    {
      yes: `试用${stated.value}个月到${statedEnd}，连同培训没有超过上限（到${capEndsOn}）`,
      no: `试用${stated.value}个月到${statedEnd}，连同培训超过上限（到${capEndsOn}），要缩短`,
    },
    { clause: stated.clause, ruling: 'dep-onboarding-employment' },
  );
  const last = fits ? statedEnd : capEndsOn;
  return { endsOn: last >= person.startsOn ? last : null, shortened: !fits, capEndsOn, termNeeded };
}

function probationMilestones(
  startsOn: string,
  endsOn: string | null,
  calendar: WorkCalendar,
): Timeline['milestones'] {
  if (endsOn === null) return [{ date: startsOn, milestone: 'confirmed' }];
  const half = addDays(startsOn, Math.floor((daysBetween(startsOn, endsOn) + 1) / 2));
  return [
    { date: startsOn, milestone: 'probation-starts' },
    { date: half, milestone: 'first-talk' },
    { date: [half, calendar.workdayUpTo(endsOn)].sort()[1] as string, milestone: 'conclude' },
    { date: endsOn, milestone: 'probation-ends' },
    { date: addDays(endsOn, 1), milestone: 'confirmed' },
  ];
}
