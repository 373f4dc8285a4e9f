import type { Reasoning } from '../../explained.ts';
import type { Figures, FigureValue } from '../../figures.ts';
import type { Volume } from '../../volumes.ts';

/** The volumes that say how many calls of each person are checked. */
export const SAMPLING_VOLUMES = [
  'department',
  'service-system',
  'outsourcing',
  'retention',
] as const satisfies readonly Volume[];

type SamplingVolume = (typeof SAMPLING_VOLUMES)[number];

const LEAST: Record<SamplingVolume, { figure: string; unit: 'item' | 'times'; ruling: string }> = {
  department: { figure: 'scoring-qa.quota', unit: 'item', ruling: 'dep-scoring-qa-share' },
  'service-system': { figure: 'sampling.listenMin', unit: 'times', ruling: 'svc-qa-listen-count' },
  outsourcing: { figure: 'sampling.callsPerAgent', unit: 'times', ruling: 'outsourcing-sampling' },
  retention: { figure: 'quality-card.callsPerMonth', unit: 'item', ruling: 'ret-quality-sample' },
};

/**
 * Records how many calls of each person a month's check takes at least (D-X3-04, E5-qa-06, B 6.1, C 5.6.2), and gives
 * it with the clause it stands in. Throws FigureError in any other volume.
 */
export function leastCalls(
  figures: Figures,
  because: Reasoning,
): { least: FigureValue<number>; clause: string; ruling: string } {
  const { figure, unit, ruling } = LEAST[figures.volume as SamplingVolume];
  const least = figures.number(figure, unit);
  because.note(`本册要求每人每月至少抽${least.value}条`, { clause: least.clause, ruling, figures: [least] });
  return { least, clause: least.clause, ruling };
}
