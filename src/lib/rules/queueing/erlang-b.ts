/**
 * The share of calls that find all lines busy and are lost (Erlang B; Erlang 1917), 0–1. `load` is the offered traffic in
 * erlangs, 0 or more; `lines` a whole number, 0 or more. By the recursion B(n) = A·B(n−1) ÷ (n + A·B(n−1)), which neither
 * overflows nor rounds noticeably.
 */
export function erlangB(load: number, lines: number): number {
  let blocked = 1;
  for (let n = 1; n <= lines; n++) blocked = (load * blocked) / (n + load * blocked);
  return blocked;
}

/** The fewest lines, a whole number, whose blocking is at most `blocking` (above 0, at most 1) under `load` erlangs. */
export function linesFor(load: number, blocking: number): number {
  let lines = 0;
  for (let blocked = 1; blocked > blocking; ) {
    lines++;
    blocked = (load * blocked) / (lines + load * blocked);
  }
  return lines;
}
