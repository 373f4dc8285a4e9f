import type { Figures, FigureValue } from '../../figures.ts';
import { type Degree, KIND_RULES, type Kind, LEVELS, type Level, LITTER_STEPS } from './kinds.ts';

/** The times at which the department's steps begin, and the months within which times add up. */
export interface Thresholds {
  visitorsSecond: FigureValue<number>;
  offPostSecond: FigureValue<number>;
  repeated: FigureValue<number>;
  months: FigureValue<number>;
}

export function thresholds(figures: Figures): Thresholds {
  return {
    visitorsSecond: figures.number('sanctions.visitorsSecond', 'times'),
    offPostSecond: figures.number('sanctions.offPostSecond', 'times'),
    repeated: figures.number('sanctions.repeatedTimes', 'times'),
    months: figures.number('sanctions.countMonths', 'month'),
  };
}

/**
 * The sanction for a breach that is the `times`-th of its kind (from 1 on) with consequences of `degree`: its own step,
 * or a general one where that is heavier (D-39, D-41, D-43, D-44). Null for a breach that is answered by points,
 * absence, an exam mark or compensation alone.
 */
export function levelOf(limits: Thresholds, kind: Kind, times: number, degree: Degree): Level | null {
  const own = ownLevel(limits, kind, times, degree);
  const { generalSteps, dismissible } = KIND_RULES[kind];
  if (dismissible && degree === 'extreme') return 'terminate';
  const heavy = degree === 'serious' || isRepeated(limits, kind, times);
  return generalSteps && heavy ? heavier(own, 'notice') : own;
}

/** Whether the general step for repeated breaches has come: once a kind's own steps are used up. */
export function isRepeated(limits: Thresholds, kind: Kind, times: number): boolean {
  return times >= limits.repeated.value && (kind !== 'visitors' || times > limits.visitorsSecond.value);
}

function ownLevel(limits: Thresholds, kind: Kind, times: number, degree: Degree): Level | null {
  switch (kind) {
    case 'visitors':
      return times >= limits.visitorsSecond.value ? 'warning' : 'criticism';
    case 'disobey':
    case 'missing-training':
    case 'missing-exam':
      return 'warning';
    case 'off-post':
      if (times >= limits.repeated.value) return 'persuade';
      return times >= limits.offPostSecond.value ? 'notice' : 'warning';
    case 'missing-meeting':
    case 'other':
      return times > 1 || degree !== 'none' ? 'warning' : 'criticism';
    case 'litter':
      return LITTER_STEPS[Math.min(times, LITTER_STEPS.length) - 1] ?? null;
    default:
      return null;
  }
}

function heavier(one: Level | null, other: Level): Level {
  return one !== null && LEVELS.indexOf(one) > LEVELS.indexOf(other) ? one : other;
}
