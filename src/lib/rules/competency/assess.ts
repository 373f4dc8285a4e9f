import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { oneOf, parseInput, whole, yesNo } from '../../input.ts';
import { DIMENSIONS, type Item } from './item.ts';
import { SHEET_POSTS, SHEETS, type SheetPost } from './sheets.ts';

/** Not judged, then the judgements of A 6.1 from the least to the most. */
export const MARKS = ['unrated', 'missed', 'partly', 'reached'] as const;
export type Mark = (typeof MARKS)[number];
export const RATERS = ['self', 'leader', 'peer'] as const;

function sheet(post: SheetPost) {
  const ids = SHEETS[post].map((item) => item.id) as [string, ...string[]];
  const row = z.object({
    item: oneOf(ids),
    self: oneOf(MARKS),
    leader: oneOf(MARKS),
    peer: oneOf(MARKS),
    /** Whether the leader wrote down what the judgement rests on. */
    grounds: yesNo(),
  });
  const error = '每个项目只填一行。';
  return z.optional(z.array(row).check(z.maxLength(ids.length, { error })));
}

export const AssessmentInput = z.object({
  post: oneOf(SHEET_POSTS),
  /** This one included. */
  heldThisYear: whole(1, 366),
  agent: sheet('agent'),
  supervisor: sheet('supervisor'),
  leader: sheet('leader'),
  manager: sheet('manager'),
  telesalesAgent: sheet('telesalesAgent'),
  telesalesLeader: sheet('telesalesLeader'),
  telesalesManager: sheet('telesalesManager'),
  qa: sheet('qa'),
  trainer: sheet('trainer'),
  qualityManager: sheet('qualityManager'),
});

const Marks = z.enum(MARKS);
const Rated = z.object({
  id: z.string(),
  self: Marks,
  /** The leader's judgement that counts: without grounds it is none. */
  leader: Marks,
  peer: Marks,
  /** Judged by the leader without grounds. */
  groundless: z.boolean(),
});
const Count = z.object({
  unrated: z.number(),
  missed: z.number(),
  partly: z.number(),
  reached: z.number(),
});

export const Assessment = z.object({
  items: z.array(Rated),
  dimensions: z.array(z.object({ dimension: z.enum(DIMENSIONS), self: Count, leader: Count, peer: Count })),
  /** Items not yet reached by the leader's judgement, the least first, in the order of the sheet. */
  develop: z.array(z.string()),
  /** Items where the person judged higher or lower than the leader. */
  selfHigher: z.array(z.string()),
  selfLower: z.array(z.string()),
  /** Items where the person and the peers judged otherwise. */
  peerDiffers: z.array(z.string()),
  /** Assessments still to be held this year. */
  timesLeft: z.number(),
});
export type Assessment = z.infer<typeof Assessment>;
type Rated = z.infer<typeof Rated>;

/**
 * What one assessment of abilities, qualities and relations comes to (A 6.1, 6.2, 6.3): counts of judgements, no marks,
 * because the handbook sets none. A judgement of the leader without written grounds counts as not judged. Items not
 * given count as not judged. Throws InputError for a wrong judgement, an item given twice, and a sheet with no judgement.
 */
export function assess(figures: Figures, raw: z.input<typeof AssessmentInput>): Explained<Assessment> {
  const input = parseInput(AssessmentInput, raw);
  const { post } = input;
  const rows = input[post] ?? [];
  const repeated = rows.findIndex((row, i) => rows.findIndex((other) => other.item === row.item) < i);
  if (repeated >= 0) {
    throw new InputError([{ field: `${post}.${repeated}.item`, message: '这个项目填了两次。' }]);
  }
  if (rows.every((row) => RATERS.every((rater) => row[rater] === 'unrated'))) {
    throw new InputError([{ field: post, message: '还没有评任何一个项目。' }]);
  }

  const because = new Reasoning();
  const perYear = figures.number('competencies.timesPerYear', 'times');
  because.atLeast('今年的综合测评（含这一次）', input.heldThisYear, perYear, {
    ruling: 'competencies-scoring',
  });
  const items = SHEETS[post].map((item) =>
    judge(
      because,
      item,
      rows.find((row) => row.item === item.id),
    ),
  );
  const count = (rater: (typeof RATERS)[number], of: readonly Rated[]) =>
    Object.fromEntries(
      MARKS.map((mark) => [mark, of.filter((item) => item[rater] === mark).length]),
    ) as Record<Mark, number>;
  const dimensions = DIMENSIONS.map((dimension) => {
    const of = items.filter((_, i) => SHEETS[post][i]?.dimension === dimension);
    return { dimension, self: count('self', of), leader: count('leader', of), peer: count('peer', of) };
  });
  const ids = (of: readonly Rated[]) => of.map((item) => item.id);
  const both = items.filter((item) => item.self !== 'unrated' && item.leader !== 'unrated');
  const rank = (mark: Mark) => MARKS.indexOf(mark);
  return because.conclude({
    items,
    dimensions,
    develop: [
      ...ids(items.filter((item) => item.leader === 'missed')),
      ...ids(items.filter((item) => item.leader === 'partly')),
    ],
    selfHigher: ids(both.filter((item) => rank(item.self) > rank(item.leader))),
    selfLower: ids(both.filter((item) => rank(item.self) < rank(item.leader))),
    peerDiffers: ids(
      items.filter((item) => item.self !== 'unrated' && item.peer !== 'unrated' && item.self !== item.peer),
    ),
    timesLeft: Math.max(0, perYear.value - input.heldThisYear),
  });
}

export const MARK_WORDS: Record<Mark, string> = {
  unrated: '未评',
  missed: '没有达到',
  partly: '部分达到',
  reached: '达到',
};

interface Row {
  self: Mark;
  leader: Mark;
  peer: Mark;
  grounds: boolean;
}

/** One item as it counts; what the leader judged is recorded with the clause that says when it is reached. */
function judge(because: Reasoning, item: Item, row: Row | undefined): Rated {
  const { self = 'unrated', leader = 'unrated', peer = 'unrated', grounds = false } = row ?? {};
  const groundless = leader !== 'unrated' && !grounds;
  if (groundless) {
    because.note(`${item.name}：没有写依据，记为未评`, {
      clause: 'ops.competency.evidence',
      ruling: 'competencies-scoring',
    });
  } else if (leader !== 'unrated') {
    const words = `${item.name}：上级评为${MARK_WORDS[leader]}`;
    because.holds(leader === 'reached', { yes: words, no: words }, item);
  }
  return { id: item.id, self, leader: groundless ? 'unrated' : leader, peer, groundless };
}
