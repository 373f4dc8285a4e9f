import type { Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { type Filled, lacksData } from './input.ts';
import type { Line, Sheet } from './sheet.ts';

function printed(line: Line, figures: Figures): number {
  if (typeof line.full === 'string') return figures.number(line.full, 'point').value;
  const of = figures.number(line.full.of, 'point').value;
  return line.full.weights.reduce((points, id) => (points * figures.number(id, 'percent').value) / 100, of);
}

/** Whether a line rests on data that the month does not have. */
function isEmpty(line: Line, filled: Filled): boolean {
  return line.base?.kind === 'targets' && line.base.measures.some(({ key }) => lacksData(filled, key));
}

/**
 * The full points of every line, in order. Where the sheet says so, lines without data are worth nothing and their
 * points go to the others of their part in proportion (ruling outsourcing-kpi-targets).
 */
export function fullPoints(sheet: Sheet, figures: Figures, filled: Filled, because: Reasoning): number[] {
  const points = sheet.lines.map((line) => printed(line, figures));
  const { spread } = sheet.rules;
  if (!spread || !sheet.lines.some((line) => isEmpty(line, filled))) return points;
  const worth = (part: string | undefined, empty: boolean) =>
    sheet.lines.reduce(
      (sum, line, i) =>
        line.part === part && (empty || !isEmpty(line, filled)) ? sum + (points[i] as number) : sum,
      0,
    );
  const without = sheet.lines.filter((line) => isEmpty(line, filled)).map((line) => line.label);
  because.note(`${without.join('、')}当月没有数据，不计分，分值按比例分给同一部分的其他行`, spread);
  return sheet.lines.map((line, i) =>
    isEmpty(line, filled) ? 0 : ((points[i] as number) * worth(line.part, true)) / worth(line.part, false),
  );
}
