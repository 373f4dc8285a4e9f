import { type FigureValue, readFigure } from './figures.ts';
import { formatQuantity, type Unit } from './units.ts';

/** One thing that was evaluated on the way to a value. */
export interface Step {
  /** What was looked at and what came of it, in Chinese. */
  text: string;
  /** The clause it rests on. */
  clause: string;
  /** For a condition: whether it is met. Absent for a calculation or a remark. */
  holds?: boolean;
  /** Ids of the figures that went in. */
  figures: string[];
  /** Id of the ruling that settles how the clause is read. */
  ruling?: string;
}

/** A value and the steps that led to it. */
export interface Explained<T> {
  value: T;
  steps: Step[];
}

interface Basis {
  /** Id of the ruling that settles how the clause is read. */
  ruling?: string;
  /** The clause, where it is not the figure's own. */
  clause?: string;
}

/** Evaluates and records in one stroke, so that an explanation cannot differ from what was computed. */
export class Reasoning {
  readonly steps: Step[] = [];

  /** Records whether `met` holds, in the words given for either case; returns it. */
  holds(
    met: boolean,
    words: { yes: string; no: string },
    basis: { clause: string; ruling?: string },
  ): boolean {
    this.#add(met ? words.yes : words.no, basis.clause, [], basis.ruling, met);
    return met;
  }

  /** Whether `actual` (in the limit's unit, or in `unit`) is at most the limit, the limit itself included. */
  atMost(label: string, actual: number, limit: FigureValue<number>, basis: Basis = {}): boolean {
    return this.#compare(label, actual, actual <= limit.value, '上限', limit, basis);
  }

  /** Whether `actual` (in the threshold's unit) is at least the threshold, the threshold itself included. */
  atLeast(label: string, actual: number, threshold: FigureValue<number>, basis: Basis = {}): boolean {
    return this.#compare(label, actual, actual >= threshold.value, '要求至少', threshold, basis);
  }

  /**
   * Whether `actual` has reached the threshold, the threshold itself included, where reaching it has a consequence and
   * is no merit: recorded as a calculation, not as a condition met.
   */
  reaches(label: string, actual: number, threshold: FigureValue<number>, basis: Basis = {}): boolean {
    const reached = actual >= threshold.value;
    const text = `${label}${formatQuantity(actual, threshold.unit)}，${reached ? '达到' : '未达到'}${readFigure(threshold)}`;
    this.#add(text, basis.clause ?? threshold.clause, [threshold.id], basis.ruling);
    return reached;
  }

  /** `amount` ÷ the ratio, rounded up to a whole number: parts of a person count as one. Both at least 0. */
  divideUp(label: string, amount: number, ratio: FigureValue<number>, unit: Unit, basis: Basis = {}): number {
    const result = Math.ceil(amount / ratio.value);
    const exact = Number.isInteger(amount / ratio.value) ? '' : '，进位';
    const text = `${label}：${amount} ÷ ${ratio.value}${exact}，得 ${formatQuantity(result, unit)}`;
    this.#add(text, basis.clause ?? ratio.clause, [ratio.id], basis.ruling);
    return result;
  }

  /** `amount` × the ratio. Both at least 0. */
  multiply(label: string, amount: number, ratio: FigureValue<number>, unit: Unit, basis: Basis = {}): number {
    const result = amount * ratio.value;
    const text = `${label}：${amount} × ${ratio.value}，得 ${formatQuantity(result, unit)}`;
    this.#add(text, basis.clause ?? ratio.clause, [ratio.id], basis.ruling);
    return result;
  }

  /** Records what follows from the clause without a comparison. */
  note(text: string, basis: { clause: string; ruling?: string; figures?: FigureValue[] }): void {
    const figures = (basis.figures ?? []).map((f) => f.id);
    this.#add(text, basis.clause, figures, basis.ruling);
  }

  /** The value with all steps recorded so far. */
  conclude<T>(value: T): Explained<T> {
    return { value, steps: this.steps };
  }

  #compare(
    label: string,
    actual: number,
    met: boolean,
    relation: string,
    limit: FigureValue<number>,
    basis: Basis,
  ): boolean {
    const text = `${label}${formatQuantity(actual, limit.unit)}，${relation}${readFigure(limit)}：${met ? '符合' : '不符合'}`;
    this.#add(text, basis.clause ?? limit.clause, [limit.id], basis.ruling, met);
    return met;
  }

  #add(text: string, clause: string, figures: string[], ruling?: string, holds?: boolean): void {
    this.steps.push({ text, clause, figures, ruling, holds });
  }
}
