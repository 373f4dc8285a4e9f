import { Figures } from '../lib/figures.ts';
import { OCCASIONS } from '../lib/quiz/occasions.ts';
import type { Handbook } from './types.ts';

/** The pass mark, in points, of every exam for which a volume in use states one, by the occasion's id. */
export function passMarks({ figures, company, asOf }: Handbook): Record<string, number> {
  const marks = Object.entries(OCCASIONS).flatMap(([id, { volume, pass }]) => {
    if (!pass || !company.volumes.includes(volume)) return [];
    return [[id, new Figures(figures, volume, asOf).number(pass, 'point').value] as const];
  });
  return Object.fromEntries(marks);
}
