import type { Figures } from '../../figures.ts';
import { fullSteps, priceOf } from './deduct.ts';
import { type Filled, numberOf } from './input.ts';
import type { SheetScore } from './score.ts';
import type { Mark, Sheet, Shortfall } from './sheet.ts';

/** A fault of which one more costs `points`. */
export interface Slip {
  unit: string;
  line: string;
  label: string;
  points: number;
}

/**
 * The fault of which one more costs most, by what the lines still have (points, at most those left); null when none
 * can cost anything. Of several that cost the same, the first on the sheet.
 */
export function nextSlip(sheet: Sheet, figures: Figures, { lines }: SheetScore): Slip | null {
  const slips = sheet.lines.flatMap((line, i) => {
    const { score, full } = lines[i] as SheetScore['lines'][number];
    if (score === null || score === 0) return [];
    return line.items.flatMap((item) =>
      item.kind === 'fault'
        ? [
            {
              line: line.label,
              label: item.label,
              unit: item.unit,
              points: Math.min(score, priceOf(item, full, figures)),
            },
          ]
        : [],
    );
  });
  return slips.reduce<Slip | null>((most, slip) => (most && most.points >= slip.points ? most : slip), null);
}

/** A value of a measure at which the points change, and by how much. */
export interface Edge {
  label: string;
  at: number;
  unit: string;
  points: number;
}

/**
 * The measure that is nearest to winning points back: above `at` a step less is lost. Null when every target is met, or
 * the line has lost more than it had.
 */
export function nextGain(sheet: Sheet, figures: Figures, filled: Filled, score: SheetScore): Edge | null {
  const edges = given(sheet, figures, filled, score).flatMap(({ item, actual, target, step, steps, line }) =>
    steps === 0 || line.beyond > 0 ? [] : [edge(item, actual, target - steps * step, figures)],
  );
  return nearest(edges);
}

/** The measure that is nearest to losing points: down at `at` a step more is lost. Null where none can lose any more. */
export function nextLoss(sheet: Sheet, figures: Figures, filled: Filled, score: SheetScore): Edge | null {
  const edges = given(sheet, figures, filled, score).flatMap(
    ({ item, actual, target, step, steps, line }) => {
      const at = target - (steps + 1) * step;
      return line.score === 0 || at < 0 ? [] : [edge(item, actual, at, figures)];
    },
  );
  return nearest(edges);
}

function given(sheet: Sheet, figures: Figures, filled: Filled, { lines }: SheetScore) {
  return sheet.lines.flatMap((line, i) => {
    const scored = lines[i] as SheetScore['lines'][number];
    if (scored.score === null) return [];
    return line.items.flatMap((item) => {
      if (item.kind !== 'shortfall') return [];
      const actual = numberOf(filled, item.key);
      if (actual === undefined) return [];
      const target = figures.number(item.target, item.figureUnit).value;
      const step = figures.number(item.step, item.figureUnit).value;
      return [{ item, actual, target, step, steps: fullSteps(target - actual, step), line: scored }];
    });
  });
}

function edge(item: Shortfall, actual: number, at: number, figures: Figures): Edge & { distance: number } {
  const points = figures.number(item.deduct, 'point').value;
  return { label: item.label, at, unit: item.unit, points, distance: Math.abs(actual - at) };
}

function nearest(edges: (Edge & { distance: number })[]): Edge | null {
  const [first] = edges.toSorted((a, b) => a.distance - b.distance);
  if (!first) return null;
  const { label, at, unit, points } = first;
  return { label, at, unit, points };
}

/** The measure that would earn most by reaching its target (`at`); null where all do. A tie goes to the first. */
export function nextRise(sheet: Sheet, figures: Figures, filled: Filled, { lines }: SheetScore): Edge | null {
  const rises = sheet.lines.flatMap((line, i) => {
    const { base } = line;
    const scored = lines[i] as SheetScore['lines'][number];
    if (base?.kind !== 'targets' || scored.score === null) return [];
    return base.measures.flatMap((measure) => {
      const { key, label, unit, target, figureUnit, ownTarget } = measure;
      const actual = numberOf(filled, key);
      const at =
        (ownTarget && numberOf(filled, ownTarget.key)) ?? figures.number(target as string, figureUnit).value;
      if (actual === undefined || actual >= at) return [];
      return [{ label, at, unit, points: (scored.full * (1 - actual / at)) / base.measures.length }];
    });
  });
  return rises.reduce<Edge | null>((most, rise) => (most && most.points >= rise.points ? most : rise), null);
}

/** The nearest score that something begins at above `total` (`short` of it by some points), and the highest reached. */
export function marksAround(
  marks: readonly Mark[],
  figures: Figures,
  total: number,
): { above: (Mark & { at: number; short: number }) | null; reached: (Mark & { at: number }) | null } {
  const scores = marks.map((mark) => ({ ...mark, at: figures.number(mark.figure, 'point').value }));
  const above = scores.filter(({ at }) => at > total).toSorted((a, b) => a.at - b.at)[0];
  const reached = scores.filter(({ at }) => at <= total).toSorted((a, b) => b.at - a.at)[0];
  return { above: above ? { ...above, short: above.at - total } : null, reached: reached ?? null };
}
