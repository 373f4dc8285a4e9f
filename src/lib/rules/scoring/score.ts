import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { formatNumber } from '../../units.ts';
import { startOf } from './base.ts';
import { costOf } from './deduct.ts';
import { fullPoints } from './full.ts';
import { type Filled, lacksData, numberOf, parseSheet } from './input.ts';
import type { Decisive, Line, Sheet } from './sheet.ts';

export const LineScore = z.object({
  line: z.string(),
  full: z.number(),
  /** What each fault costs before the line runs out. */
  costs: z.array(z.object({ item: z.string(), count: z.number(), points: z.number() })),
  /** Points lost of the full ones, never more; null where something is missing. */
  lost: z.nullable(z.number()),
  /** Points of faults that the line no longer has. */
  beyond: z.number(),
  score: z.nullable(z.number()),
  /** Inputs still to be given. */
  missing: z.array(z.string()),
  /** Inputs without data, that cost nothing. */
  noData: z.array(z.string()),
});
export type LineScore = z.infer<typeof LineScore>;

export const SheetScore = z.object({
  lines: z.array(LineScore),
  /** Points of the lines that are complete. */
  sum: z.number(),
  bonus: z.number(),
  /** With the bonus; null while a line is not complete. */
  total: z.nullable(z.number()),
  over: z.boolean(),
});
export type SheetScore = z.infer<typeof SheetScore>;

/** Without the hair that sums of binary fractions leave; not rounded otherwise (scores are compared as they are). */
const exact = (value: number) => Math.round(value * 1e6) / 1e6;

/**
 * A month's score by `sheet` as filled in (annexes 1–7 and 13 of the department, D-X1 to D-X13; C 4.1; B 6.3; A 10.5):
 * points a line with what was lost, bonus, total. A line whose inputs are not given has no score, and the total waits
 * for it. Throws InputError for what is out of range or contradicts itself.
 */
export function scoreSheet(sheet: Sheet, figures: Figures, raw: unknown): Explained<SheetScore> {
  const filled = parseSheet(sheet, raw);
  const because = new Reasoning();
  const fulls = fullPoints(sheet, figures, filled, because);
  const lines = sheet.lines.map((line, i) =>
    scoreLine(sheet, line, fulls[i] as number, figures, filled, because),
  );
  const bonus = bonusOf(sheet, figures, filled, because);
  const sum = exact(lines.reduce((points, line) => points + (line.score ?? 0), 0));
  const highest = figures.number(sheet.rules.total, 'point');
  const complete = lines.every((line) => line.score !== null);
  const total = complete ? exact(sum + bonus) : null;
  const over = total !== null && total > highest.value;
  if (total !== null) {
    because.note(
      `各行相加${formatNumber(sum)}分${bonus > 0 ? `，加分${bonus}分` : ''}，总分${formatNumber(total)}分`,
      {
        clause: highest.clause,
        ruling: sheet.rules.totalRuling,
        figures: [highest],
      },
    );
  }
  if (over && sheet.rules.over) because.note(`超过${highest.value}分，照实记，在表上注明`, sheet.rules.over);
  return because.conclude({ lines, sum, bonus, total, over });
}

function scoreLine(
  sheet: Sheet,
  line: Line,
  full: number,
  figures: Figures,
  filled: Filled,
  because: Reasoning,
): LineScore {
  const start = startOf(line, full, figures, filled, because);
  const judged = line.items.map((item) => ({ item, cost: costOf(item, full, figures, filled, because) }));
  const costs = judged.flatMap(({ item, cost }) =>
    typeof cost === 'object' && cost.count > 0 ? [{ item: item.key, ...cost }] : [],
  );
  const named = (what: 'missing' | 'no-data') =>
    judged.filter(({ cost }) => cost === what).map(({ item }) => item.key);
  const missing = [...start.missing, ...named('missing')];
  const measures = line.base?.kind === 'targets' ? line.base.measures.map(({ key }) => key) : [];
  const noData = [...measures.filter((key) => lacksData(filled, key)), ...named('no-data')];
  const result = { line: line.key, full: exact(full), costs, missing, noData };
  if (start.points === null || missing.length > 0) return { ...result, lost: null, beyond: 0, score: null };

  const asked = costs.reduce((sum, cost) => sum + cost.points, 0);
  const left = Math.max(0, start.points - asked);
  const decisive = line.items.find(
    (item): item is Decisive => item.kind === 'decisive' && (numberOf(filled, item.key) ?? 0) > 0,
  );
  const score = exact(decisive ? Math.min(left, decided(decisive, figures, because)) : left);
  const beyond = decisive ? 0 : exact(Math.max(0, asked - start.points));
  const { clause } = clauseOf(line, figures);
  const deducted = asked > 0 ? `，扣${formatNumber(Math.min(asked, start.points))}分` : '';
  if (full > 0) {
    because.note(`${line.label}满分${formatNumber(full)}分${deducted}，得${formatNumber(score)}分`, {
      clause,
    });
  }
  if (beyond > 0) {
    because.note(`${line.label}扣到没有为止，多出的${formatNumber(beyond)}分不扣`, sheet.rules.floor);
  }
  return { ...result, lost: exact(full - score), beyond, score };
}

function decided(item: Decisive, figures: Figures, because: Reasoning): number {
  const score = item.score ? figures.number(item.score, 'point') : null;
  const points = score?.value ?? 0;
  because.note(`${item.label}，这一行记${points}分`, { ...item.basis, figures: score ? [score] : [] });
  return points;
}

function clauseOf(line: Line, figures: Figures): { clause: string } {
  return typeof line.full === 'string' ? figures.number(line.full, 'point') : line.full.basis;
}

function bonusOf(sheet: Sheet, figures: Figures, filled: Filled, because: Reasoning): number {
  return sheet.bonus.reduce((sum, { key, label, unit, points: id }) => {
    const count = numberOf(filled, key) ?? 0;
    if (count === 0) return sum;
    const points = figures.number(id, 'point');
    because.note(`${label}：${count}${unit}，每${unit}加${points.value}分，加${count * points.value}分`, {
      clause: points.clause,
      ruling: 'dep-scoring-bonus-lines',
      figures: [points],
    });
    return sum + count * points.value;
  }, 0);
}
