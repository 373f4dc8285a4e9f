import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { type Holidays, WorkCalendar } from '../../holidays.ts';
import { date, dates, parseInput, whole } from '../../input.ts';
import { VOLUMES } from '../../volumes.ts';

/** The steps between the request and the first day of work, in order (ruling recruitment-flow-basis). */
export const RECRUITMENT_STEPS = ['advert', 'interview', 'training', 'exam'] as const;

const workdays = whole(1, 120);

export const ScheduleInput = z.object({
  neededOn: date(),
  requestedOn: date(),
  /** Working days that each step takes. */
  advertDays: workdays,
  interviewDays: workdays,
  trainingDays: workdays,
  examDays: workdays,
  daysOff: dates(),
  extraWorkdays: dates(),
});

export const Schedule = z.object({
  steps: z.array(z.object({ step: z.enum(RECRUITMENT_STEPS), from: z.string(), to: z.string() })),
  /** Whether the first step begins after the day of the request. */
  fits: z.boolean(),
  /** The last working day before the first step: the request must be there by then for the steps to fit. */
  requestBy: z.string(),
  unknownYears: z.array(z.string()),
});
export type Schedule = z.infer<typeof Schedule>;

/**
 * The steps of a recruitment dated backwards from the day people are needed, which itself is not used up: each takes
 * 1–120 working days (A-3.2-02, ruling recruitment-lead-split). Throws InputError for values out of range.
 */
export function backwardSchedule(
  figures: Figures,
  raw: z.input<typeof ScheduleInput>,
  holidays: Holidays,
): Explained<Schedule> {
  const input = parseInput(ScheduleInput, raw);
  const because = new Reasoning();
  const purpose = {
    clause: `${VOLUMES[figures.volume].prefix}.recruitment.lead-purpose`,
    ruling: 'recruitment-lead-split',
  };
  const calendar = new WorkCalendar(holidays, { off: input.daysOff, work: input.extraWorkdays });
  const steps: Schedule['steps'] = [];
  let next = input.neededOn;
  for (const step of RECRUITMENT_STEPS.toReversed()) {
    const days = input[`${step}Days`];
    const from = calendar.addWorkdays(next, -days);
    steps.unshift({ step, from, to: calendar.addWorkdays(next, -1) });
    because.note(`${STEP_WORDS[step]}${days}个工作日：从${from}开始`, purpose);
    next = from;
  }
  const requestBy = calendar.addWorkdays(next, -1);
  const fits = because.holds(
    input.requestedOn <= requestBy,
    {
      yes: `最早的步骤从${next}开始，申请在此以前交到`,
      no: `最早的步骤要从${next}开始，${input.requestedOn}才交申请，排不下`,
    },
    purpose,
  );
  return because.conclude({ steps, fits, requestBy, unknownYears: calendar.unknownYears });
}

export const STEP_WORDS: Record<(typeof RECRUITMENT_STEPS)[number], string> = {
  advert: '发布启事、收简历',
  interview: '初试和面试',
  training: '岗前培训',
  exam: '考核和录取',
};
