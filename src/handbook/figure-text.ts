import { type Figure, isInForce, resolveFigure } from '../lib/figures.ts';
import { formatNumber, formatQuantity } from '../lib/units.ts';
import type { Volume } from '../lib/volumes.ts';

const MARK = /\{figure:([^\s}]+)( bare)?\}/g;

/** Ids of the figures that a text names as {figure:id}. */
export function figuresIn(text: string): string[] {
  return [...text.matchAll(MARK)].map((match) => match[1] as string);
}

/** A figure as prose shows it in a volume on a date: with its unit, or the number alone when `bare`. */
export function figureText(figure: Figure, volume: Volume, date: string, bare = false): string {
  const { value, unit } = resolveFigure(figure, volume, date);
  return bare ? formatNumber(value) : formatQuantity(value, unit);
}

/**
 * `text` with each {figure:id} replaced by what it reads in the volume on the date. A figure that the volume does not
 * state is read in the first volume that does (a ruling of one volume may name another's). One that is unknown or not
 * in force that day keeps its mark; the check of the handbook reports it.
 */
export function fillFigures(text: string, figures: readonly Figure[], volume: Volume, date: string): string {
  return text.replace(MARK, (mark, id: string, bare?: string) => {
    const figure = figures.find((f) => f.id === id);
    if (!figure) return mark;
    const stated = figure.volumes[volume] ? volume : (Object.keys(figure.volumes)[0] as Volume);
    if (!isInForce(figure, stated, date)) return mark;
    return figureText(figure, stated, date, Boolean(bare));
  });
}
