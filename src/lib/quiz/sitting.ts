import * as z from 'zod/mini';
import { Answer } from './answer.ts';
import { byId } from './by-id.ts';
import { Paper } from './paper.ts';

/** A clock that runs ahead of or behind the page's own by more than this was changed, or the device slept. */
const DRIFT_MS = 3000;

const Person = z.object({ name: z.string(), number: z.string(), group: z.string() });
export type Person = z.infer<typeof Person>;

/** Something the trainer should know, `at` milliseconds of exam time; `ms` how long it lasted or how far it jumped. */
export const Note = z.object({
  at: z.number(),
  what: z.enum(['left', 'reopened', 'clock-ahead', 'clock-back']),
  ms: z.number(),
});
export type Note = z.infer<typeof Note>;

/** An exam being sat, as it is kept on the device after every change. */
export const Sitting = z.object({
  paper: Paper,
  person: Person,
  /** Decides this person's order of questions and choices. */
  seed: z.string(),
  /** The wall clock at the start and at the last look, milliseconds since 1970. */
  startedAt: z.number(),
  seenAt: z.number(),
  /** Exam time used, milliseconds. It only grows. */
  usedMs: z.number(),
  answers: byId(Answer),
  /** Ids of questions to come back to. */
  flagged: z.array(z.string()),
  notes: z.array(Note),
  /** How it ended; null while it goes on. */
  ended: z.nullable(z.enum(['handed-in', 'time-up'])),
});
export type Sitting = z.infer<typeof Sitting>;

/** A sitting that begins at `now` (milliseconds since 1970). */
export function beginSitting(paper: Paper, person: Person, seed: string, now: number): Sitting {
  return {
    paper,
    person,
    seed,
    startedAt: now,
    seenAt: now,
    usedMs: 0,
    answers: {},
    flagged: [],
    notes: [],
    ended: null,
  };
}

/** Milliseconds left of the paper's minutes, never below 0. */
export function timeLeft({ paper, usedMs }: Sitting): number {
  return Math.max(0, paper.minutes * 60_000 - usedMs);
}

/**
 * The sitting at `now` (wall clock, milliseconds), `ran` milliseconds by the page's monotonic clock after the last look;
 * null where the page was closed in between. The longer of the two counts, so that neither setting the clock back nor
 * sleep wins time; a page that was closed goes by the wall clock. Jumps are noted. Ends when the time is up.
 */
export function tick(sitting: Sitting, now: number, ran: number | null): Sitting {
  if (sitting.ended) return sitting;
  const wall = now - sitting.seenAt;
  const passed = Math.max(0, wall, ran ?? 0);
  const at = sitting.usedMs;
  const notes = [...sitting.notes];
  if (ran === null) notes.push({ at, what: wall < 0 ? 'clock-back' : 'reopened', ms: Math.abs(wall) });
  else if (wall - ran > DRIFT_MS) notes.push({ at, what: 'clock-ahead', ms: wall - ran });
  else if (ran - wall > DRIFT_MS) notes.push({ at, what: 'clock-back', ms: ran - wall });
  const usedMs = Math.min(at + passed, sitting.paper.minutes * 60_000);
  const ended = usedMs >= sitting.paper.minutes * 60_000 ? 'time-up' : null;
  return { ...sitting, usedMs, seenAt: now, notes, ended };
}

/** The sitting with a note that the page was left for `ms` milliseconds. */
export function noteLeft(sitting: Sitting, ms: number): Sitting {
  const at = Math.max(0, sitting.usedMs - ms);
  return { ...sitting, notes: [...sitting.notes, { at, what: 'left', ms }] };
}

/** A finished sitting as the file that goes to the trainer. */
export const AnswerSheet = z.object({
  version: z.literal(1),
  kind: z.literal('callbook-answers'),
  paper: z.object({ id: z.string(), title: z.string() }),
  person: Person,
  startedAt: z.number(),
  usedMs: z.number(),
  ended: z.enum(['handed-in', 'time-up']),
  answers: byId(Answer),
  notes: z.array(Note),
});
export type AnswerSheet = z.infer<typeof AnswerSheet>;

/** The answer sheet of a sitting that has ended. Throws an error for one that goes on. */
export function answerSheet(sitting: Sitting): AnswerSheet {
  const { paper, person, startedAt, usedMs, ended, answers, notes } = sitting;
  if (!ended) throw new Error('the sitting has not ended');
  return {
    version: 1,
    kind: 'callbook-answers',
    paper: { id: paper.id, title: paper.title },
    person,
    startedAt,
    usedMs,
    ended,
    answers,
    notes,
  };
}

/** A note in words for the trainer. */
export function noteText({ at, what, ms }: Note): string {
  const minute = `第${Math.floor(at / 60_000) + 1}分钟`;
  const long = ms < 60_000 ? `${Math.round(ms / 1000)}秒` : `${Math.round(ms / 60_000)}分钟`;
  switch (what) {
    case 'left':
      return `${minute}离开页面${long}`;
    case 'reopened':
      return `${minute}关闭后重新打开，隔了${long}`;
    case 'clock-ahead':
      return `${minute}设备休眠或者时间被拨快${long}，照算考试时间`;
    case 'clock-back':
      return `${minute}系统时间被拨慢${long}，没有因此多出时间`;
  }
}
