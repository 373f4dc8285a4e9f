import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { oneOf, parseInput } from '../../input.ts';
import {
  DIMENSIONS,
  type Dimension,
  LEVEL_KEYS,
  LEVELS,
  PRACTICE_KEYS,
  PRACTICES,
  type Practice,
} from './practices.ts';

/** By its weakest practice, or by the average, rounded down to a level. */
export const METHODS = ['weakest', 'average'] as const;

export const AssessInput = z.object({
  method: oneOf(METHODS),
  practices: z
    .array(z.object({ practice: oneOf(PRACTICE_KEYS), level: oneOf(LEVEL_KEYS) }))
    .check(z.maxLength(PRACTICE_KEYS.length, { error: '每项做法只填一行。' })),
});

const DIMENSION_KEYS = Object.keys(DIMENSIONS) as [Dimension, ...Dimension[]];

const Block = z.object({
  dimension: z.enum(DIMENSION_KEYS),
  /** 1–5, the lowest of its practices. */
  weakest: z.number(),
  /** Of its practices, two decimals. */
  average: z.number(),
  /** By the method chosen. */
  level: z.number(),
});

export const Assessment = z.object({
  blocks: z.array(Block),
  weakest: z.number(),
  average: z.number(),
  level: z.number(),
  /** The practices at the lowest level, that hold the whole back; empty where all are at the highest. */
  holdBack: z.array(z.enum(PRACTICE_KEYS)),
  /** The practices that hold their own block back, and the level each has to reach next. */
  steps: z.array(z.object({ practice: z.enum(PRACTICE_KEYS), to: z.number() })),
});
export type Assessment = z.infer<typeof Assessment>;

/**
 * A self-check of the centre by the practices of the seven blocks (E2-strategy-01, levels as in svc.maturity.levels):
 * each at level 1–5, a block at its lowest practice or, with method average, at its average rounded down; the centre
 * at the lowest block or the average of the blocks. No certificate. Throws InputError unless every practice has one level.
 */
export function assessMaturity(raw: z.input<typeof AssessInput>): Explained<Assessment> {
  const { method, practices } = parseInput(AssessInput, raw);
  refuseIncomplete(practices.map(({ practice }) => practice));
  const levels = new Map(practices.map(({ practice, level }) => [practice, Number(level)]));
  const levelOf = (practice: Practice) => levels.get(practice) ?? 1;
  const because = new Reasoning();
  const exact = DIMENSION_KEYS.map((dimension) => {
    const own = PRACTICE_KEYS.filter((practice) => PRACTICES[practice].of === dimension);
    const all = own.map(levelOf);
    return { dimension, own, weakest: Math.min(...all), average: mean(all) };
  });
  for (const { dimension, own, weakest, average } of exact) {
    const lowest = own.filter((practice) => levelOf(practice) === weakest);
    const which =
      lowest.length === own.length ? '每项都是' : lowest.map((key) => `「${PRACTICES[key].label}」`).join('');
    const text = `${DIMENSIONS[dimension]}：最低${weakest}级（${which}），平均${cents(average)}级`;
    because.note(text, LEVELLED);
  }
  const weakest = Math.min(...exact.map((block) => block.weakest));
  const average = mean(exact.map((block) => block.average));
  because.note(`整体：按最低的一块是${weakest}级，各块平均${cents(average)}级`, LEVELLED);
  because.note('自查只用来找差距，不据此自称通过了认证', {
    clause: 'svc.maturity.self-check',
    ruling: 'svc-cmm-scope',
  });

  const top = LEVELS.length;
  const steps = exact.flatMap((block) =>
    block.own
      .filter((practice) => levelOf(practice) === block.weakest && block.weakest < top)
      .map((practice) => ({ practice, to: block.weakest + 1 })),
  );
  const holdBack = steps.filter(({ to }) => to === weakest + 1).map(({ practice }) => practice);
  for (const practice of holdBack) {
    because.note(`「${PRACTICES[practice].label}」在${weakest}级`, { clause: PRACTICES[practice].clause });
  }
  const byMethod = (lowest: number, mid: number) => (method === 'weakest' ? lowest : Math.floor(mid + HAIR));
  return because.conclude({
    blocks: exact.map(({ dimension, weakest: low, average: mid }) => ({
      dimension,
      weakest: low,
      average: cents(mid),
      level: byMethod(low, mid),
    })),
    weakest,
    average: cents(average),
    level: byMethod(weakest, average),
    holdBack,
    steps,
  });
}

const LEVELLED = { clause: 'svc.maturity.levels', ruling: 'svc-cmm-levels' };

/** A hair is left for the rounding of doubles, so that an average of whole levels stays whole. */
const HAIR = 1e-9;

function refuseIncomplete(given: readonly Practice[]): void {
  const twice = given.flatMap((practice, i) => (given.indexOf(practice) < i ? [i] : []));
  if (twice.length > 0) {
    throw new InputError(
      twice.map((i) => ({ field: `practices.${i}.practice`, message: '这项做法前面已经填过了。' })),
    );
  }
  const missing = PRACTICE_KEYS.filter((practice) => !given.includes(practice));
  if (missing.length === 0) return;
  const message = `还差${missing.length}项做法没有定级，例如「${PRACTICES[missing[0] as Practice].label}」。`;
  throw new InputError([{ field: 'practices', message }]);
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
