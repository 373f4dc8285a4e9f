import { erlangB } from './erlang-b.ts';

/** How a queue without abandonment stands; times in seconds, shares 0–1. */
export interface QueueC {
  /** Share of callers who wait at all. */
  waiting: number;
  /** Share answered within the time asked. */
  serviceLevel: number;
  /** Mean wait of all callers, in seconds. */
  meanWait: number;
  /** Share of staffed time spent on calls. */
  occupancy: number;
}

/**
 * Erlang C (M/M/n, nobody hangs up; Erlang 1917): `load` erlangs (above 0) on `agents` (whole, 0 or more) with a mean
 * handling time of `handleSeconds`, answered within `withinSeconds`. With as many agents as erlangs or fewer the queue
 * grows without end: everybody waits, nobody is answered in time, the mean wait is infinite.
 */
export function erlangC(load: number, agents: number, handleSeconds: number, withinSeconds: number): QueueC {
  if (agents <= load) {
    return { waiting: 1, serviceLevel: 0, meanWait: Number.POSITIVE_INFINITY, occupancy: 1 };
  }
  const blocked = erlangB(load, agents);
  const waiting = blocked / (1 - (load / agents) * (1 - blocked));
  const spare = agents - load;
  return {
    waiting,
    serviceLevel: 1 - waiting * Math.exp((-spare * withinSeconds) / handleSeconds),
    meanWait: (waiting * handleSeconds) / spare,
    occupancy: load / agents,
  };
}
