import { InputError } from '../../errors.ts';
import type { Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { formatNumber } from '../../units.ts';
import { type Filled, lacksData, numberOf } from './input.ts';
import { serviceQuality } from './service-quality.ts';
import type { Base, Line, Measure } from './sheet.ts';

/** The points a line begins with, or the inputs that it still needs. */
export type Start = { points: number; missing: [] } | { points: null; missing: string[] };

const begin = (points: number): Start => ({ points, missing: [] });
const wait = (...missing: string[]): Start => ({ points: null, missing });

/**
 * The points that `line`, worth `full`, begins with: all of them, or by its measures. Throws InputError where inputs
 * contradict each other.
 */
export function startOf(
  line: Line,
  full: number,
  figures: Figures,
  filled: Filled,
  because: Reasoning,
): Start {
  const { base } = line;
  if (!base) return begin(full);
  switch (base.kind) {
    case 'service-quality':
      return byRecordings(base.sheet, figures, filled, because);
    case 'targets':
      return byTargets(line.label, base.measures, full, figures, filled, because);
    case 'share':
      return byShare(base, full, filled, because);
    case 'exam':
      return byExam(base, full, figures, filled, because);
  }
}

function byRecordings(
  sheet: 'scoring-agent' | 'scoring-deputy',
  figures: Figures,
  filled: Filled,
  because: Reasoning,
): Start {
  const { qaTotal, qaCount } = filled;
  if (qaTotal === undefined && qaCount === undefined) return wait('qaTotal', 'qaCount');
  const { value, steps } = serviceQuality(figures, { qaTotal, qaCount } as never, sheet);
  because.steps.push(...steps);
  return begin(value.score);
}

function byTargets(
  label: string,
  measures: readonly Measure[],
  full: number,
  figures: Figures,
  filled: Filled,
  because: Reasoning,
): Start {
  const open = measures.flatMap((measure) => {
    const lacking = numberOf(filled, measure.key) === undefined && !lacksData(filled, measure.key);
    const { ownTarget } = measure;
    const aimless = ownTarget && !measure.target && numberOf(filled, ownTarget.key) === undefined;
    return [...(lacking ? [measure.key] : []), ...(aimless ? [ownTarget.key] : [])];
  });
  if (open.length > 0) return wait(...open);
  const shares = measures.map((measure) => shareOf(measure, figures, filled, because));
  const points = (full * shares.reduce((a, b) => a + b, 0)) / shares.length;
  const [first, second] = measures;
  if (first && second) because.note(`${label}：取平均，得${formatNumber(points)}分`, first.basis);
  return begin(points);
}

function shareOf(measure: Measure, figures: Figures, filled: Filled, because: Reasoning): number {
  const actual = numberOf(filled, measure.key);
  if (actual === undefined) return 1;
  const own = measure.ownTarget && numberOf(filled, measure.ownTarget.key);
  const figure = own === undefined ? figures.number(measure.target as string, measure.figureUnit) : undefined;
  const target = own ?? (figure?.value as number);
  const share = Math.min(1, actual / target);
  const { unit } = measure;
  because.note(
    `${measure.label}${formatNumber(actual)}${unit}，目标${formatNumber(target)}${unit}，按比例得${formatNumber(share * 100)}%`,
    { ...measure.basis, figures: figure ? [figure] : [] },
  );
  return share;
}

function byShare(base: Base & { kind: 'share' }, full: number, filled: Filled, because: Reasoning): Start {
  const done = numberOf(filled, base.done.key);
  const due = numberOf(filled, base.due.key);
  if (done === undefined || due === undefined) {
    return wait(...(done === undefined ? [base.done.key] : []), ...(due === undefined ? [base.due.key] : []));
  }
  if (done > due && !base.mayExceed) {
    throw new InputError([
      { field: base.done.key, message: `${base.done.label}不能多于${base.due.label}。` },
    ]);
  }
  const share = Math.min(1, done / due);
  because.note(
    `${base.done.label}${done}${base.done.unit} ÷ ${base.due.label}${due}${base.due.unit}，得${formatNumber(share * full)}分`,
    base.basis,
  );
  return begin(share * full);
}

function byExam(
  base: Base & { kind: 'exam' },
  full: number,
  figures: Figures,
  filled: Filled,
  because: Reasoning,
): Start {
  const result = filled[base.key];
  if (result === 'pending') return wait(base.key);
  const retest = figures.number(base.retest, 'percent');
  const points = result === 'passed' ? full : result === 'retest' ? (full * retest.value) / 100 : 0;
  const words = { passed: '及格', retest: `补考及格，得${retest.value}%`, failed: '不及格' };
  because.note(`${base.label}${words[result as keyof typeof words]}，得${formatNumber(points)}分`, {
    ...base.basis,
    figures: [retest],
  });
  return begin(points);
}
