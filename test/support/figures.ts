import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Figure, Figures } from '../../src/lib/figures.ts';
import type { Holidays } from '../../src/lib/holidays.ts';
import type { Volume } from '../../src/lib/volumes.ts';
import { Figure as FigureSchema } from '../../src/schemas/figure.ts';
import { Holidays as HolidaysSchema } from '../../src/schemas/holidays.ts';

/** A day on which every figure of today's content is in force. */
export const DAY = '2026-06-01';

/** The figures of the handbook, as they stand in src/content/figures. */
export const FIGURES: Figure[] = globSync('src/content/figures/*.yaml')
  .sort()
  .flatMap((file) => FigureSchema.array().parse(parse(readFileSync(file, 'utf8'))));

/** The working calendar of the handbook. */
export const HOLIDAYS: Holidays = HolidaysSchema.parse(
  parse(readFileSync('src/content/holidays.yaml', 'utf8')),
);

/** All that tools are computed with. */
export const BOOK = { figures: FIGURES, holidays: HOLIDAYS };

export const figuresOf = (volume: Volume, date = DAY) => new Figures(FIGURES, volume, date);
export const operations = figuresOf('operations');
export const service = figuresOf('service-system');
/** Today's figures of a volume, some of them with other values, by id. */
export function figuresWith(volume: Volume, values: Record<string, number>): Figures {
  const changed = FIGURES.map((figure) => {
    const [value, own] = [values[figure.id], figure.volumes[volume]];
    if (value === undefined || !own) return figure;
    return { ...figure, volumes: { [volume]: { ...own, periods: [{ from: '2020-01-01', value }] } } };
  });
  return new Figures(changed, volume, DAY);
}
