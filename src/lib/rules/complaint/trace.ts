import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { type Holidays, WorkCalendar } from '../../holidays.ts';
import { anyOf, ifGiven, moment, oneOf, parseInput, yesNo } from '../../input.ts';
import { dueDates, isLate } from './due.ts';
import { GRAVE, procedureOf, STAGES, stagesOf } from './procedures.ts';
import { progressOf } from './progress.ts';
import { refuseComplaint } from './refuse.ts';

export const CHANNELS = ['phone', 'counter', 'letter', 'online', 'manager'] as const;

export const Complaint = z.object({
  channel: oneOf(CHANNELS),
  receivedAt: moment(),
  /** When the call ended; not given: when it was received. */
  hungUpAt: ifGiven(moment()),
  settledAtOnce: yesNo(),
  grave: anyOf(GRAVE),
  /** From a 优质客户 or 大客户. */
  valued: yesNo(),
  done: z._default(
    z
      .array(z.object({ stage: oneOf(STAGES), at: moment() }))
      .check(z.maxLength(60, { error: '最多填 60 条。' })),
    [],
  ),
  answer: oneOf(['open', 'accepted', 'refused']),
  /** The moment from which it is looked at; not given: what is not done is not called late. */
  asOf: ifGiven(moment()),
});
export type ComplaintCase = z.output<typeof Complaint>;

const StageName = z.enum(STAGES);

export const ComplaintTrace = z.object({
  stages: z.array(
    z.object({
      id: StageName,
      doneAt: z.nullable(z.string()),
      /** A day or a moment; null where no time is set or it cannot be known yet. */
      due: z.nullable(z.string()),
      /** The time runs from a stage that is itself not done yet. */
      projected: z.boolean(),
      late: z.nullable(z.boolean()),
    }),
  ),
  /** The first stage not done after the last that is; null when all are. */
  here: z.nullable(StageName),
  /** Not done, though later ones are. */
  missed: z.array(StageName),
  /** Done before an earlier stage. */
  outOfOrder: z.array(StageName),
  escalate: z.boolean(),
  /** By when the customer is next to hear how it stands; null where no such rule or nothing is open. */
  progressBy: z.nullable(z.string()),
  /** Times the customer had to wait longer than that. */
  progressLate: z.number(),
  feedbacks: z.number(),
  /** The last word is due, from the one responsible for the vendors. */
  finalAnswer: z.boolean(),
  /** Feedbacks more until then; null where reached, accepted or closed, or no such rule. */
  untilFinal: z.nullable(z.number()),
  unknownYears: z.array(z.string()),
});
export type ComplaintTrace = z.infer<typeof ComplaintTrace>;

/**
 * Where a complaint stands, by when each stage is due, what is late and what comes next (E1-complaint-17 to -28 with
 * svc.complaints; B-5.2; A-APP-03 with ops.inbound; C-1.2.2-31 with ret.pm-flow). Working days leave out the day they
 * run from and last to the end of the day; hours and minutes run on, the last minute in time. Throws InputError for
 * stages the volume does not have, for one given twice, and for moments before the complaint or after `asOf`.
 */
export function traceComplaint(
  figures: Figures,
  raw: z.input<typeof Complaint>,
  holidays: Holidays,
): Explained<ComplaintTrace> {
  const input = parseInput(Complaint, raw);
  const stages = stagesOf(figures.volume, input.settledAtOnce);
  refuseComplaint(input, figures.volume);
  const because = new Reasoning();
  const { grave } = procedureOf(figures.volume);
  const escalate = input.grave.some((kind) => grave.counts.includes(kind));
  if (escalate) because.note(`重大或者紧急：立即报${grave.to}`, grave);

  const calendar = new WorkCalendar(holidays);
  const due = dueDates(figures, stages, input, calendar, because);
  const doneAt = new Map(
    stages.map(({ id }) => [id, input.done.find((row) => row.stage === id)?.at ?? null]),
  );
  const traced = stages.map((stage) => {
    const at = doneAt.get(stage.id) ?? null;
    const { by, projected } = due.get(stage.id) ?? { by: null, projected: false };
    return { id: stage.id, doneAt: at, due: by, projected, late: isLate(by, at ?? input.asOf ?? null) };
  });
  for (const { id, late, due: by, doneAt: at } of traced) {
    const stage = stages.find((other) => other.id === id);
    if (late === null || !stage) continue;
    because.holds(
      !late,
      { yes: `${at ?? input.asOf}，没有超过${by}`, no: `${at ?? input.asOf}，已经超过${by}` },
      { clause: stage.clause, ruling: stage.ruling },
    );
  }
  const last = traced.findLastIndex((stage) => stage.doneAt !== null);
  return because.conclude({
    stages: traced,
    here: traced[last + 1]?.id ?? null,
    missed: traced.slice(0, last + 1).flatMap((stage) => (stage.doneAt === null ? [stage.id] : [])),
    outOfOrder: traced.flatMap(({ id, doneAt: at }, i) =>
      at !== null && traced.slice(0, i).some((earlier) => (earlier.doneAt ?? '') > at) ? [id] : [],
    ),
    escalate,
    ...progressOf(figures, input, because),
    unknownYears: calendar.unknownYears,
  });
}
