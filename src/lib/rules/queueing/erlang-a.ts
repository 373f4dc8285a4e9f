import { erlangB } from './erlang-b.ts';

/** How a queue whose callers hang up stands; times in seconds, shares 0–1 of the calls offered. */
export interface QueueA {
  /** Share of callers who wait at all. */
  waiting: number;
  /** Share answered within the time asked. */
  answeredInTime: number;
  /** Share who hang up before they are answered. */
  abandoned: number;
  /** Share who hang up within the short time asked. */
  abandonedSoon: number;
  /** Mean time in the queue of all callers, in seconds. */
  meanWait: number;
  /** Share of staffed time spent on calls. */
  occupancy: number;
}

/** Slices of Simpson's rule: at least this many, and this many in the mean time between two calls ended. */
const LEAST_SLICES = 200;
const SLICES_A_SERVICE = 8;
/** The queue's tail is left off once it weighs less than this beside the whole. */
const NEGLIGIBLE = 1e-15;
const TOO_LARGE = 1e200;

/**
 * Erlang A (M/M/n+M; Palm 1946, with the virtual wait of Baccelli and Hébuterne 1981): `load` erlangs (above 0) on
 * `agents` (whole, at least 1), mean handling time `handleSeconds`, mean patience `patienceSeconds`, answered within
 * `withinSeconds`, hanging up within `soonSeconds`; seconds above 0, `withinSeconds` and `soonSeconds` 0 or more.
 */
export function erlangA(
  load: number,
  agents: number,
  handleSeconds: number,
  patienceSeconds: number,
  withinSeconds: number,
  soonSeconds = 0,
): QueueA {
  const arrivals = load / handleSeconds;
  const service = agents / handleSeconds;
  const impatience = 1 / patienceSeconds;
  // Weights relative to the state in which all agents are busy and nobody waits; scaled down where they grow too large.
  let scale = 0;
  let busyAndWaiting = 1;
  let queue = 0;
  for (let waiting = 1, weight = 1; ; waiting++) {
    weight *= arrivals / (service + waiting * impatience);
    busyAndWaiting += weight;
    queue += waiting * weight;
    // Never while the weights still grow: the last is then the greatest of them all.
    if (weight * waiting < NEGLIGIBLE * busyAndWaiting) break;
    if (busyAndWaiting > TOO_LARGE) {
      scale += Math.log(TOO_LARGE);
      weight /= TOO_LARGE;
      busyAndWaiting /= TOO_LARGE;
      queue /= TOO_LARGE;
    }
  }
  const notAllBusy = (1 / erlangB(load, agents) - 1) * Math.exp(-scale);
  const total = notAllBusy + busyAndWaiting;
  const waiting = busyAndWaiting / total;
  const meanQueue = queue / total;
  const abandoned = (impatience * meanQueue) / arrivals;

  // The wait a patient caller would have: its density at t, beginning with the rate of finding all but one busy.
  const atZero = Math.log(service) - Math.log(total) - scale;
  const density = (t: number) =>
    Math.exp(atZero + (arrivals * -Math.expm1(-impatience * t)) / impatience - service * t);
  const patient = (t: number) => Math.exp(-impatience * t);
  const beyondSoon = waiting - integrate(density, soonSeconds, service);
  return {
    waiting,
    answeredInTime: 1 - waiting + integrate((t) => patient(t) * density(t), withinSeconds, service),
    abandoned,
    abandonedSoon:
      integrate((t) => (1 - patient(t)) * density(t), soonSeconds, service) +
      (1 - patient(soonSeconds)) * beyondSoon,
    meanWait: meanQueue / arrivals,
    occupancy: (load * (1 - abandoned)) / agents,
  };
}

/** The integral from 0 to `end` of an `f` that falls about as fast as `service` calls end in a second; by Simpson's rule. */
function integrate(f: (t: number) => number, end: number, service: number): number {
  const slices = 2 * Math.ceil(Math.max(LEAST_SLICES, end * service * SLICES_A_SERVICE) / 2);
  const width = end / slices;
  let sum = f(0) + f(end);
  for (let i = 1; i < slices; i++) sum += f(i * width) * (i % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}
