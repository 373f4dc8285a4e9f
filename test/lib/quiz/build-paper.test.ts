import { describe, expect, test } from 'vitest';
import { buildPapers, paperDifficulty } from '../../../src/lib/quiz/build-paper.ts';
import { fullPoints } from '../../../src/lib/quiz/paper.ts';
import type { PaperOrder } from '../../../src/lib/quiz/paper-order.ts';
import type { Kind } from '../../../src/lib/quiz/question.ts';
import { handbook, swap } from '../../support/questions.ts';

const bank = handbook.questions.filter((question) => question.volume === 'operations');
const order: PaperOrder = {
  title: '业务考试',
  volume: 'operations',
  chapters: [...new Set(bank.map((question) => question.chapter))],
  kinds: {
    single: { count: 20, points: 2 },
    multiple: { count: 8, points: 2 },
    truefalse: { count: 10, points: 1 },
    numeric: { count: 5, points: 2 },
    fill: { count: 4, points: 2 },
    matching: { count: 2, points: 3 },
    order: { count: 2, points: 3 },
    case: { count: 1, points: 4 },
  },
  difficulty: [4, 4, 2],
  minutes: 60,
  passPoints: 80,
  shuffle: true,
  seed: 's',
};

test('over 1,000 seeds papers A and B are equally hard and share nothing', () => {
  const made = new Set<string>();
  for (let seed = 0; seed < 1000; seed++) {
    const { a, b, shared, missing } = buildPapers({ ...order, seed: String(seed) }, bank, 'r');
    expect(Math.abs(paperDifficulty(a) - paperDifficulty(b))).toBeLessThanOrEqual(2);
    expect(shared).toBe(0);
    expect(missing).toEqual({});
    const ids = [...a.items, ...b.items].map((item) => item.question.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(fullPoints(a)).toBe(100);
    expect(fullPoints(b)).toBe(100);
    made.add(ids.join());
  }
  expect(made.size).toBe(1000);
});

test('the same order gives the same papers', () => {
  expect(buildPapers(order, bank, 'r')).toEqual(buildPapers(order, [...bank], 'r'));
});

test('the difficulty asked for is met, and questions come from all chapters evenly', () => {
  const { a, b } = buildPapers(order, bank, 'r');
  const singles = a.items.filter((item) => item.question.kind === 'single');
  const of = (level: number) => singles.filter((item) => item.question.difficulty === level).length;
  expect([of(1), of(2), of(3)]).toEqual([8, 8, 4]);
  const chapters = Map.groupBy([...a.items, ...b.items], (item) => item.question.chapter);
  expect(chapters.size).toBe(order.chapters.length);
});

test('an easier order makes an easier paper', () => {
  const easy = buildPapers({ ...order, difficulty: [1, 0, 0] }, bank, 'r').a;
  const hard = buildPapers({ ...order, difficulty: [0, 0, 1] }, bank, 'r').a;
  expect(paperDifficulty(easy)).toBeLessThan(paperDifficulty(hard));
});

describe('a bank that is too small', () => {
  const few = { ...order, chapters: ['operations/05-10-swap'], kinds: { single: { count: 4, points: 5 } } };
  const singles = swap.filter((question) => question.kind === 'single').length;

  test('shares what it must and says so', () => {
    const { a, b, shared, missing } = buildPapers(few, bank, 'r');
    expect(a.items.length).toBe(4);
    expect(b.items.length).toBe(4);
    expect(shared).toBe(8 - singles);
    expect(missing).toEqual({});
    expect(paperDifficulty(a)).toBe(paperDifficulty(b));
  });

  test('says what is missing', () => {
    const kinds: PaperOrder['kinds'] = { single: { count: singles + 3, points: 5 } };
    const { a, missing } = buildPapers({ ...few, kinds }, bank, 'r');
    expect(a.items.length).toBe(singles);
    expect(missing).toEqual({ single: 3 } satisfies Partial<Record<Kind, number>>);
  });

  test('no chapter chosen makes empty papers', () => {
    const { a, b } = buildPapers({ ...order, chapters: [] }, bank, 'r');
    expect([a.items, b.items]).toEqual([[], []]);
    expect(paperDifficulty(a)).toBe(0);
  });
});
