export type Cell = string | number;

export interface Table {
  caption: string;
  columns: string[];
  rows: Cell[][];
}

/** A drawing beside the words that say the same. */
export type Chart = Radar | Lines | Bars | Graph;

/** Several measures of one thing on spokes from 0 to `max`. */
export interface Radar {
  kind: 'radar';
  caption: string;
  axes: string[];
  max: number;
  series: { label: string; values: number[] }[];
}

/** Values over a number, such as cost over months; `marks` are upright lines with a word. */
export interface Lines {
  kind: 'lines';
  caption: string;
  x: string;
  y: string;
  series: { label: string; points: [number, number][] }[];
  marks?: { x: number; label: string }[];
}

/** One bar a label from 0 on, with a limit line where there is one. */
export interface Bars {
  kind: 'bars';
  caption: string;
  unit: string;
  bars: { label: string; value: number; limit?: number }[];
}

/** Boxes in a grid with arrows between them: `column` and `row` from 0 on. */
export interface Graph {
  kind: 'graph';
  caption: string;
  nodes: { id: string; label: string; column: number; row: number; state: NodeState }[];
  edges: { from: string; to: string; on: boolean }[];
}

/** plain: there; here: where one stands; way: on the way; done: behind; goal: where it leads. */
export type NodeState = 'plain' | 'here' | 'way' | 'done' | 'goal';

/** An entry for a calendar: a whole day, or `clock` (HH:MM, China Standard Time) for `minutes`. */
export interface CalendarEvent {
  date: string;
  clock?: string;
  minutes?: number;
  title: string;
  description: string;
}

/** Steps to tick off; what was ticked, when, and with what note is kept on the device until cleared. */
export interface Checklist {
  title: string;
  items: { text: string /** Who does it, where it is not the reader. */; who?: string; clause?: string }[];
  /** A clock that runs from the reader's start and says when it is up. */
  clock?: { minutes: number; title: string; whenUp: string };
}
