import type { Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { formatNumber } from '../../units.ts';
import { type Filled, lacksData, numberOf } from './input.ts';
import type { Delay, Fault, Item, Quota, Shortfall } from './sheet.ts';

/** What an item costs before its line runs out; `missing` and `no-data` where there is nothing to judge by. */
export type Cost = { count: number; points: number } | 'missing' | 'no-data';

/**
 * How many full steps `amount` has; a remainder costs nothing (ruling dep-scoring-steps). Both in one unit; a hair
 * lost to binary fractions does not take a step away.
 */
export function fullSteps(amount: number, step: number): number {
  return Math.max(0, Math.floor(Math.round((amount / step) * 1e6) / 1e6));
}

/** What `item` costs by what is `filled` in, in points of a line that has `full` points. */
export function costOf(item: Item, full: number, figures: Figures, filled: Filled, because: Reasoning): Cost {
  switch (item.kind) {
    case 'fault':
      return faultCost(item, full, figures, filled, because);
    case 'delay':
      return delayCost(item, figures, filled, because);
    case 'shortfall':
      return shortfallCost(item, figures, filled, because);
    case 'quota':
      return quotaCost(item, figures, filled, because);
    case 'decisive':
      return { count: numberOf(filled, item.key) ?? 0, points: 0 };
  }
}

/** What one more of a fault costs in a line of `full` points. */
export function priceOf(item: Fault, full: number, figures: Figures): number {
  const deduct = figures.number(item.deduct, 'point').value;
  return item.of ? (deduct * full) / figures.number(item.of, 'point').value : deduct;
}

function faultCost(item: Fault, full: number, figures: Figures, filled: Filled, because: Reasoning): Cost {
  const count = numberOf(filled, item.key) ?? 0;
  const deduct = figures.number(item.deduct, 'point');
  const points = count * priceOf(item, full, figures);
  if (count > 0) {
    const times = `${item.label}：${count}${item.unit}，每${item.unit}扣${deduct.value}分`;
    const text = item.of
      ? `${times}，按这一行的分值折算，扣${formatNumber(points)}分`
      : `${times}，扣${formatNumber(points)}分`;
    because.note(text, { clause: deduct.clause, figures: [deduct] });
  }
  return { count, points };
}

function delayCost(item: Delay, figures: Figures, filled: Filled, because: Reasoning): Cost {
  const amount = numberOf(filled, item.key) ?? 0;
  const step = figures.number(item.step, 'day');
  const deduct = figures.number(item.deduct, 'point');
  const steps = fullSteps(amount, step.value);
  const points = steps * deduct.value;
  if (amount > 0) {
    because.note(
      `${item.label}：${formatNumber(amount)}${item.unit}，满${step.value}${item.unit}的有${steps}档，每档扣${deduct.value}分，扣${formatNumber(points)}分`,
      { clause: deduct.clause, figures: [step, deduct] },
    );
  }
  return { count: amount, points };
}

function shortfallCost(item: Shortfall, figures: Figures, filled: Filled, because: Reasoning): Cost {
  const actual = numberOf(filled, item.key);
  if (actual === undefined) {
    if (!lacksData(filled, item.key)) return 'missing';
    because.note(`${item.label}：当月没有数据，不扣分，在表上注明`, item.noData);
    return 'no-data';
  }
  const target = figures.number(item.target, item.figureUnit);
  const step = figures.number(item.step, item.figureUnit);
  const deduct = figures.number(item.deduct, 'point');
  if (because.atLeast(item.label, actual, target)) return { count: 0, points: 0 };
  const steps = fullSteps(target.value - actual, step.value);
  const points = steps * deduct.value;
  because.note(
    `${item.label}：低${formatNumber(target.value - actual)}${item.unit}，整档${steps}档，每档扣${deduct.value}分，扣${formatNumber(points)}分`,
    { clause: deduct.clause, ruling: 'dep-scoring-steps', figures: [step, deduct] },
  );
  return { count: steps, points };
}

function quotaCost(item: Quota, figures: Figures, filled: Filled, because: Reasoning): Cost {
  const numbers = filled[item.key];
  if (!Array.isArray(numbers) || numbers.length === 0) return 'missing';
  const quota = figures.number(item.quota, 'item');
  const step = figures.number(item.step, 'item');
  const deduct = figures.number(item.deduct, 'point');
  const short = numbers.map((n: number) => Math.max(0, quota.value - n));
  const missing = short.reduce((a, b) => a + b, 0);
  const points = fullSteps(missing, step.value) * deduct.value;
  because.note(
    missing > 0
      ? `${item.label}：${short.filter((n) => n > 0).length}人不够${quota.value}${item.unit}，共少${missing}${item.unit}，每少${step.value}${item.unit}扣${deduct.value}分，扣${formatNumber(points)}分；多的不抵少的`
      : `${item.label}：每人都够${quota.value}${item.unit}`,
    { clause: deduct.clause, ruling: 'dep-scoring-qa-share', figures: [quota, step, deduct] },
  );
  return { count: missing, points };
}
