import { erlangA } from '../queueing/erlang-a.ts';
import { erlangC } from '../queueing/erlang-c.ts';

/** What the service level is a share of: all calls offered, those answered, or those offered without short abandons. */
export const LEVEL_OF = ['offered', 'answered', 'without-short'] as const;

/** The traffic of an interval and what is asked of it; seconds above 0, shares 0–1. */
export interface Demand {
  /** Offered traffic in erlangs: calls × handling time ÷ interval. */
  load: number;
  handleSeconds: number;
  withinSeconds: number;
  /** The service level wanted, above 0 and below 1. */
  level: number;
  levelOf: (typeof LEVEL_OF)[number];
  /** Mean patience; without it nobody hangs up. */
  patienceSeconds?: number;
  shortSeconds: number;
  /** The most of their time that agents may be busy; 1 where nothing is asked. */
  mostOccupancy: number;
}

/** How a number of agents fares. */
export interface Service {
  agents: number;
  level: number;
  /** In seconds; infinite where the queue grows without end. */
  meanWait: number;
  occupancy: number;
  abandoned: number;
}

/** How `agents` (a whole number, at least 1) fare under `demand`: by Erlang C, or by Erlang A where callers hang up. */
export function serviceOf(demand: Demand, agents: number): Service {
  const { load, handleSeconds, withinSeconds, patienceSeconds, shortSeconds } = demand;
  if (load === 0) return { agents, level: 1, meanWait: 0, occupancy: 0, abandoned: 0 };
  if (patienceSeconds === undefined) {
    const { serviceLevel, meanWait, occupancy } = erlangC(load, agents, handleSeconds, withinSeconds);
    return { agents, level: serviceLevel, meanWait, occupancy, abandoned: 0 };
  }
  const queue = erlangA(load, agents, handleSeconds, patienceSeconds, withinSeconds, shortSeconds);
  const { answeredInTime, abandoned, abandonedSoon, meanWait, occupancy } = queue;
  const base = { offered: 1, answered: 1 - abandoned, 'without-short': 1 - abandonedSoon };
  return { agents, level: answeredInTime / base[demand.levelOf], meanWait, occupancy, abandoned };
}

/** The fewest agents, a whole number of at least 1, that reach the level and stay within the occupancy. */
export function agentsFor(demand: Demand): Service {
  let low = 1;
  let high = Math.max(low, Math.ceil(demand.load) + 1);
  while (!suffices(demand, high)) {
    low = high + 1;
    high *= 2;
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (suffices(demand, middle)) high = middle;
    else low = middle + 1;
  }
  return serviceOf(demand, high);
}

function suffices(demand: Demand, agents: number): boolean {
  const { level, occupancy } = serviceOf(demand, agents);
  return level >= demand.level && occupancy <= demand.mostOccupancy;
}
