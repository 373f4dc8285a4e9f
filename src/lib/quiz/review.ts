import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';

/** What is kept of a question that was practised. Times are milliseconds since 1970. */
export interface Practised {
  due: number;
  last: number;
  stability: number;
  difficulty: number;
  scheduledDays: number;
  reps: number;
  lapses: number;
  state: number;
  /** The share of its marks that the last answer got, 0 to 1. */
  share: number;
}

/** By question id. */
export type Progress = Record<string, Practised>;

// Whole days only: the list is a daily one, and the same answers give the same days everywhere.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/**
 * What is kept after an answer that got `share` (0 to 1) of the marks at `now` (milliseconds): all of it counts as Good,
 * some as Hard, none as Again (FSRS, whole days).
 */
export function practise(kept: Practised | undefined, share: number, now: number): Practised {
  const rating = share === 1 ? Rating.Good : share > 0 ? Rating.Hard : Rating.Again;
  const { card } = scheduler.next(
    kept ? cardOf(kept) : createEmptyCard(new Date(now)),
    new Date(now),
    rating,
  );
  return {
    due: card.due.getTime(),
    last: now,
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    share,
  };
}

function cardOf({ due, last, scheduledDays, ...kept }: Practised): Card {
  const { stability, difficulty, reps, lapses, state } = kept;
  return {
    due: new Date(due),
    last_review: new Date(last),
    elapsed_days: 0,
    scheduled_days: scheduledDays,
    learning_steps: 0,
    stability,
    difficulty,
    reps,
    lapses,
    state,
  };
}

/** Ids of the questions due by `now` (milliseconds), the longest overdue first. */
export function dueBy(progress: Progress, now: number): string[] {
  return Object.entries(progress)
    .filter(([, { due }]) => due <= now)
    .sort(([a, x], [b, y]) => x.due - y.due || a.localeCompare(b))
    .map(([id]) => id);
}

/** Ids of the questions last answered without full marks, the least known first. */
export function missed(progress: Progress): string[] {
  return Object.entries(progress)
    .filter(([, { share }]) => share < 1)
    .sort(([a, x], [b, y]) => x.share - y.share || y.lapses - x.lapses || a.localeCompare(b))
    .map(([id]) => id);
}

/**
 * Up to `most` of `ids` for one round: those due, then those never practised, then the rest by when they are due; within
 * each in the order given.
 */
export function nextRound(ids: readonly string[], progress: Progress, now: number, most: number): string[] {
  const rank = (id: string) => {
    const kept = progress[id];
    if (!kept) return 1;
    return kept.due <= now ? 0 : 2;
  };
  return [...ids]
    .map((id, place) => ({ id, place, rank: rank(id), due: rank(id) === 2 ? (progress[id]?.due ?? 0) : 0 }))
    .sort((a, b) => a.rank - b.rank || a.due - b.due || a.place - b.place)
    .slice(0, most)
    .map(({ id }) => id);
}

/** Two devices' progress as one: of each question what was practised last. */
export function mergeProgress(ours: Progress, theirs: Progress): Progress {
  const merged = { ...ours };
  for (const [id, kept] of Object.entries(theirs)) {
    const own = merged[id];
    if (!own || own.last < kept.last) merged[id] = kept;
  }
  return merged;
}

/** `data` as what was practised, or null where it is not that. */
export function progressFrom(data: unknown): Progress | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const fields = [
    'due',
    'last',
    'stability',
    'difficulty',
    'scheduledDays',
    'reps',
    'lapses',
    'state',
    'share',
  ];
  const sound = Object.values(data).every(
    (kept) =>
      typeof kept === 'object' &&
      kept !== null &&
      fields.every((field) => Number.isFinite((kept as Record<string, unknown>)[field])),
  );
  return sound ? (data as Progress) : null;
}
