import type { Figures, FigureValue } from '../../figures.ts';

/** The most heads any staffing question is answered for. */
export const MAX_HEADS = 100_000;

export interface StaffingRatios {
  agentsPerLeader: FigureValue<number>;
  teamMin: FigureValue<number>;
  teamMax: FigureValue<number>;
  telesalesAgentsPerLeader: FigureValue<number>;
  leadersPerQa: FigureValue<number>;
  leadersPerTrainer: FigureValue<number>;
}

/** The ratios of A 2.2 in force for the volume and date of `figures`, all in persons. Throws FigureError where missing. */
export function staffingRatios(figures: Figures): StaffingRatios {
  const persons = (name: string) => figures.number(`staffing.${name}`, 'person');
  return {
    agentsPerLeader: persons('agentsPerLeader'),
    teamMin: persons('teamMin'),
    teamMax: persons('teamMax'),
    telesalesAgentsPerLeader: persons('telesalesAgentsPerLeader'),
    leadersPerQa: persons('leadersPerQa'),
    leadersPerTrainer: persons('leadersPerTrainer'),
  };
}

/** Heads split over teams as evenly as whole people allow, larger teams first; an empty list for no team. */
export function evenTeams(heads: number, teams: number): number[] {
  return Array.from({ length: teams }, (_, i) => Math.floor(heads / teams) + (i < heads % teams ? 1 : 0));
}
