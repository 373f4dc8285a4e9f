export const DIMENSIONS = ['ability', 'trait', 'relation'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** One thing that is looked at in a post, and the clause that says when it is reached. */
export interface Item {
  /** Dimension and place in the sheet, such as a3: short, because it stands in links. */
  id: string;
  dimension: Dimension;
  name: string;
  /** What reaching it means, in a few words. */
  what: string;
  clause: string;
  ruling?: string;
}

/** Name, what it means, the clause's own name where each item has its own clause, and a ruling on how to judge it. */
type Line = readonly [name: string, what: string, clause: string, ruling?: string];

/** The items of one dimension where each has its own clause, such as ops.ability.agent-knowledge. */
export function itemsByClause(dimension: Dimension, lines: readonly Line[]): Item[] {
  return lines.map(([name, what, clause, ruling], i) => ({
    id: `${dimension.charAt(0)}${i + 1}`,
    dimension,
    name,
    what,
    clause: `ops.${dimension}.${clause}`,
    ruling,
  }));
}

/** The items of one dimension that one clause lists in a table; the manual left these sheets empty. */
export function itemsInTable(
  dimension: Dimension,
  post: string,
  lines: readonly (readonly [name: string, what: string])[],
): Item[] {
  return itemsByClause(
    dimension,
    lines.map(([name, what]) => [name, what, post, 'competencies-empty-posts']),
  );
}
