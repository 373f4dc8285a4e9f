import { isDate } from './dates.ts';
import { FigureError } from './errors.ts';
import { formatQuantity, type Unit } from './units.ts';
import type { Volume } from './volumes.ts';

/** A value and the days it is in force: from `from` on, to `until` (included) or the day before the next period begins. */
export interface Period {
  from: string;
  until?: string;
  value: number | string;
}

/** A policy number as it stands in `src/content/figures`: one entry, its values by volume and date. */
export interface Figure {
  id: string;
  label: string;
  unit: Unit;
  /** Only an example of ours, which the company replaces by its own. */
  example?: boolean;
  volumes: Partial<Record<Volume, { clause: string; periods: Period[] }>>;
}

/** A figure resolved for one volume and one date, with the clause that states it. */
export interface FigureValue<V extends number | string = number | string> {
  id: string;
  label: string;
  unit: Unit;
  /** Only an example of ours, which the company replaces by its own. */
  example: boolean;
  value: V;
  clause: string;
  from: string;
}

/** How a resolved figure reads in a sentence, such as 2次. */
export function readFigure(figure: FigureValue): string {
  return formatQuantity(figure.value, figure.unit);
}

function periodOn(figure: Figure, volume: Volume, date: string): Period | undefined {
  const period = figure.volumes[volume]?.periods.findLast((p) => p.from <= date);
  return period?.until !== undefined && period.until < date ? undefined : period;
}

/** Whether `volume` states a value of `figure` for `date` (YYYY-MM-DD). */
export function isInForce(figure: Figure, volume: Volume, date: string): boolean {
  return periodOn(figure, volume, date) !== undefined;
}

/**
 * The value of `figure` in `volume` on `date` (YYYY-MM-DD). Throws FigureError when the volume does not state it or no
 * period covers the date: there is no falling back to the latest value.
 */
export function resolveFigure(figure: Figure, volume: Volume, date: string): FigureValue {
  const entry = figure.volumes[volume];
  if (!entry) throw new FigureError(`${figure.id} is not stated in volume ${volume}`);
  const period = periodOn(figure, volume, date);
  if (!period) throw new FigureError(`${figure.id} (${volume}) has no period for ${date}`);
  const { id, label, unit, example = false } = figure;
  return { id, label, unit, example, value: period.value, clause: entry.clause, from: period.from };
}

/** The figures of one volume on one date: what a rule is computed with. */
export class Figures {
  readonly #figures: Map<string, Figure>;
  readonly volume: Volume;
  readonly date: string;

  /**
   * `date` is the day of the matter judged (YYYY-MM-DD), which the caller names; there is no clock here. Throws
   * FigureError for a date that does not exist.
   */
  constructor(figures: readonly Figure[], volume: Volume, date: string) {
    if (!isDate(date)) throw new FigureError(`figures of no date: ${date}`);
    this.#figures = new Map(figures.map((f) => [f.id, f]));
    this.volume = volume;
    this.date = date;
  }

  /** Whether this volume states the figure at all, on any date. */
  has(id: string): boolean {
    return this.#figures.get(id)?.volumes[this.volume] !== undefined;
  }

  /** The figure as a number in `unit`. Throws FigureError when unknown, not stated, not in force or in another unit. */
  number(id: string, unit: Unit): FigureValue<number> {
    const figure = this.#resolve(id, unit);
    if (typeof figure.value !== 'number') throw new FigureError(`${id} is no number`);
    return { ...figure, value: figure.value };
  }

  /** The figure as a time of day "HH:MM". Throws FigureError as `number` does. */
  clock(id: string): FigureValue<string> {
    const figure = this.#resolve(id, 'clock');
    return { ...figure, value: String(figure.value) };
  }

  #resolve(id: string, unit: Unit): FigureValue {
    const figure = this.#figures.get(id);
    if (!figure) throw new FigureError(`unknown figure ${id}`);
    if (figure.unit !== unit) throw new FigureError(`${id} is in ${figure.unit}, not in ${unit}`);
    return resolveFigure(figure, this.volume, this.date);
  }
}
