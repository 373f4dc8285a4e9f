import { MOVES, type Move, type Standing } from './posts.ts';

/**
 * The ways of fewest moves from one post to another over the moves of A 7.3, each as its moves in order; found breadth
 * first, in the order in which A 7.3 lists the moves. Empty where no way leads there, and where both are the same.
 */
export function shortestRoutes(from: Standing, to: Standing): Move[][] {
  const seen = new Set<Standing>([from]);
  let reached: { at: Standing; moves: Move[] }[] = [{ at: from, moves: [] }];
  while (reached.length > 0) {
    const further = reached.flatMap(({ at, moves }) =>
      MOVES.filter((move) => move.from === at && !seen.has(move.to)).map((move) => ({
        at: move.to,
        moves: [...moves, move],
      })),
    );
    const arrived = further.filter(({ at }) => at === to);
    if (arrived.length > 0) return arrived.map(({ moves }) => moves);
    for (const { at } of further) seen.add(at);
    reached = further;
  }
  return [];
}

/** The posts that may be competed for directly from where one stands, in the order of A 7.3. */
export function movesFrom(from: Standing): Move[] {
  return MOVES.filter((move) => move.from === from);
}
