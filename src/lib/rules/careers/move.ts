import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { anyOf, oneOf, parseInput } from '../../input.ts';
import { type Move, POST_NAMES, POSTS, STANDING_NAMES, STANDINGS } from './posts.ts';
import { movesFrom, shortestRoutes } from './route.ts';

/** Exams passed: that of the post sought, and the two that a quality manager needs. */
export const EXAMS = ['sought', 'qa', 'training'] as const;
const Exam = z.enum(EXAMS);

export const MoveRequest = z.object({
  from: oneOf(STANDINGS),
  to: oneOf(POSTS),
  passed: anyOf(EXAMS),
});

const Leg = z.object({
  from: z.enum(POSTS),
  to: z.enum(POSTS),
  kind: z.enum(['same-department', 'cross-department']),
  clause: z.string(),
});

export const MoveVerdict = z.object({
  /** Whether the path is listed and its exams are passed. */
  allowed: z.boolean(),
  route: z.enum(['same-department', 'cross-department', 'none']),
  /** Exams of the path that are not passed; empty where there is no path. */
  missing: z.array(Exam),
  /** The ways of fewest moves, each with its moves in order; none where no way leads there. */
  ways: z.array(z.array(Leg)),
  /** What may be competed for directly from here. */
  open: z.array(z.enum(POSTS)),
});
export type MoveVerdict = z.infer<typeof MoveVerdict>;

/**
 * Whether a post may be competed for from the present one with the exams passed, what is missing, and the shortest way
 * where there is no direct path (A 7.1, 7.3). Throws InputError for an unknown post or exam, and where both posts are
 * the same.
 */
export function judgeMove(figures: Figures, raw: z.input<typeof MoveRequest>): Explained<MoveVerdict> {
  const { from, to, passed } = parseInput(MoveRequest, raw);
  if (from === to) {
    throw new InputError([{ field: 'to', message: '现在就是这个职位，请另选一个想竞聘的职位。' }]);
  }
  const because = new Reasoning();
  const same = figures.number('careers.sameDepartmentPaths', 'item');
  const cross = figures.number('careers.crossDepartmentPaths', 'item');
  because.note(`列出的路径：同部门${same.value}条，跨部门${cross.value}条`, {
    clause: same.clause,
    ruling: 'careers-listed-only',
    figures: [same, cross],
  });
  const open = movesFrom(from);
  const direct = open.find((move) => move.to === to);
  because.holds(
    direct !== undefined,
    {
      yes: `${STANDING_NAMES[from]}竞聘${POST_NAMES[to]}，列在${direct && KIND_WORDS[direct.kind]}的路径里`,
      no: `没有列出${STANDING_NAMES[from]}到${POST_NAMES[to]}的路径，不能直接竞聘`,
    },
    direct ?? { clause: 'ops.careers.listed-only', ruling: 'careers-listed-only' },
  );
  const missing = direct ? missingExams(figures, because, direct, passed) : [];
  const ways = shortestRoutes(from, to);
  if (from === 'newcomer') {
    because.note('试用人员还在最低的级别，转正以后才有路径', {
      clause: 'ops.careers.levels',
      ruling: 'careers-new-hire-level',
    });
  }
  if (!direct) {
    ways[0]?.forEach((move, i) => {
      const words = `${POST_NAMES[move.from]}竞聘${POST_NAMES[move.to]}（${KIND_WORDS[move.kind]}）`;
      because.note(`第${i + 1}步：${words}`, move);
    });
  }
  return because.conclude({
    allowed: direct !== undefined && missing.length === 0,
    route: direct?.kind ?? 'none',
    missing,
    ways: ways.map((moves) => moves.map(({ ruling: _, ...leg }) => leg)),
    open: open.map((move) => move.to),
  });
}

export const KIND_WORDS: Record<Move['kind'], string> = {
  'same-department': '同部门',
  'cross-department': '跨部门',
};

/** The exams that the path asks for and that are not passed; every condition is recorded. */
function missingExams(
  figures: Figures,
  because: Reasoning,
  move: Move,
  passed: readonly (typeof EXAMS)[number][],
): (typeof EXAMS)[number][] {
  if (move.to !== 'quality-manager') {
    const ok = because.holds(
      passed.includes('sought'),
      { yes: `${POST_NAMES[move.to]}的竞聘考核已过关`, no: `${POST_NAMES[move.to]}的竞聘考核还没有过关` },
      move,
    );
    return ok ? [] : ['sought'];
  }
  const needed = ['qa', 'training'] as const;
  const missing = needed.filter((exam) => !passed.includes(exam));
  because.atLeast(
    '质检、培训考核合格',
    needed.length - missing.length,
    figures.number('careers.qualityManagerExams', 'item'),
    { ruling: move.ruling },
  );
  return missing;
}
