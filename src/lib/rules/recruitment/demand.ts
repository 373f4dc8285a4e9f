import * as z from 'zod/mini';
import { addMonths } from '../../dates.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { date, parseInput, whole } from '../../input.ts';

export const CandidatesInput = z.object({ vacancies: whole(1, 10000) });

/**
 * How many candidates must at least enter the training for 1–10,000 vacancies: the stated surplus on top, parts of a
 * person count as one (A-3.2-08, ruling recruitment-surplus). Throws InputError for another number.
 */
export function candidatesNeeded(figures: Figures, raw: z.input<typeof CandidatesInput>): Explained<number> {
  const { vacancies } = parseInput(CandidatesInput, raw);
  const because = new Reasoning();
  const surplus = figures.number('recruitment.surplus', 'percent');
  // The product first: 1.1 × 100 is more than 110 in binary.
  const candidates = Math.ceil((vacancies * (100 + surplus.value)) / 100);
  because.note(`招${vacancies}人，多出${readFigure(surplus)}，进位取整：至少${candidates}人进入培训`, {
    clause: surplus.clause,
    ruling: 'recruitment-surplus',
    figures: [surplus],
  });
  return because.conclude(candidates);
}

export const DeadlineInput = z.object({ neededOn: date(), requestedOn: date() });

export interface Deadline {
  /** The last day on which the request is in time, YYYY-MM-DD. */
  latestRequestOn: string;
  inTime: boolean;
}

/**
 * Whether a request for staff comes in time: by the corresponding day of the month before the day they are needed, that
 * day included (A-3.2-01, ruling recruitment-lead-count). Throws InputError for dates that do not exist.
 */
export function requestDeadline(figures: Figures, raw: z.input<typeof DeadlineInput>): Explained<Deadline> {
  const { neededOn, requestedOn } = parseInput(DeadlineInput, raw);
  const because = new Reasoning();
  const lead = figures.number('recruitment.requestLead', 'month');
  const latestRequestOn = addMonths(neededOn, -lead.value);
  const words = `${neededOn}要人，至少提前${readFigure(lead)}，最晚${latestRequestOn}提申请`;
  const inTime = because.holds(
    requestedOn <= latestRequestOn,
    { yes: `${words}：${requestedOn}提，来得及`, no: `${words}：${requestedOn}才提，晚了` },
    { clause: lead.clause, ruling: 'recruitment-lead-count' },
  );
  return because.conclude({ latestRequestOn, inTime });
}
