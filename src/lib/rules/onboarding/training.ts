import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { type Holidays, WorkCalendar } from '../../holidays.ts';
import { date, dates, parseInput, whole } from '../../input.ts';

export const TrainingInput = z.object({
  trainingStartsOn: date(),
  /** Days off and worked that the company adds to the state's arrangement. */
  daysOff: dates(),
  extraWorkdays: dates(),
  /** How many sit the practical paper, one after another. */
  operationExamCandidates: whole(0, 200),
});

export const Training = z.object({
  /** The day that counts as the first: the start, or the first working day after it. */
  firstDay: z.string(),
  trainingEndsOn: z.string(),
  operationExamMinutes: z.number(),
  /** Years that working days were counted in without a known holiday arrangement. */
  unknownYears: z.array(z.string()),
});
export type Training = z.infer<typeof Training>;

/**
 * When a newcomer's training ends, the first day counted in, and how many minutes the practical papers take (D-41-25 with
 * ruling dep-onboarding-days, D-41-48). Throws InputError for dates that do not exist or are both off and worked.
 */
export function trainingDates(
  figures: Figures,
  raw: z.input<typeof TrainingInput>,
  holidays: Holidays,
): Explained<Training> {
  const input = parseInput(TrainingInput, raw);
  const because = new Reasoning();
  const calendar = companyCalendar(input, holidays);
  const length = figures.number('onboarding.trainingWorkdays', 'workday');
  const firstDay = calendar.workdayFrom(input.trainingStartsOn);
  const rest = length.value - 1;
  const trainingEndsOn = rest > 0 ? calendar.addWorkdays(firstDay, rest) : firstDay;
  because.note(`从${firstDay}起（当天计入），第${length.value}个工作日是${trainingEndsOn}`, {
    clause: length.clause,
    ruling: 'dep-onboarding-days',
    figures: [length],
  });
  const each = figures.number('onboarding.operationMinutes', 'minute');
  const operationExamMinutes = because.multiply(
    '系统操作考核（人数乘每人的时间）',
    input.operationExamCandidates,
    each,
    'minute',
  );
  return because.conclude({
    firstDay,
    trainingEndsOn,
    operationExamMinutes,
    unknownYears: calendar.unknownYears,
  });
}

/** The working days of the company. Throws InputError for a day that is both off and worked. */
export function companyCalendar(
  { daysOff, extraWorkdays }: Pick<z.output<typeof TrainingInput>, 'daysOff' | 'extraWorkdays'>,
  holidays: Holidays,
): WorkCalendar {
  if (extraWorkdays.some((day) => daysOff.includes(day))) {
    throw new InputError([{ field: 'extraWorkdays', message: '同一天不能又放假又上班。' }]);
  }
  return new WorkCalendar(holidays, { off: daysOff, work: extraWorkdays });
}
