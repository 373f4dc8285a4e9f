/** What a step rests on: a clause and, where one settles how it is read, a ruling. */
export interface Basis {
  clause: string;
  ruling?: string;
}

interface Entry {
  /** The input's name. */
  key: string;
  /** What it is called in the form and in the steps. */
  label: string;
  /** The word after the number, such as 次. */
  unit: string;
  help?: string;
}

/** A fault that costs points each time. */
export interface Fault extends Entry {
  kind: 'fault';
  deduct: string;
  /** The full mark that `deduct` is counted in, where that is not the line's own. */
  of?: string;
}

/** A delay that costs points for each full step of it. */
export interface Delay extends Entry {
  kind: 'delay';
  step: string;
  deduct: string;
}

/** A measure that costs points for each full step under its target. */
export interface Shortfall extends Entry {
  kind: 'shortfall';
  target: string;
  step: string;
  deduct: string;
  figureUnit: 'percent' | 'point';
  /** The rule that a measure without data costs nothing. */
  noData: Basis;
}

/** One number a person, each judged by itself against a quota. */
export interface Quota extends Entry {
  kind: 'quota';
  quota: string;
  step: string;
  deduct: string;
}

/** What sets the line to a score of its own as soon as it happens; to nothing where no figure is named. */
export interface Decisive extends Entry {
  kind: 'decisive';
  score?: string;
  basis: Basis;
}

export type Item = Fault | Delay | Shortfall | Quota | Decisive;

/** A measure that earns its part of the target, and no more than all of it. */
export interface Measure extends Entry {
  /** The target; absent where it is always agreed on singly. */
  target?: string;
  figureUnit: 'percent' | 'point';
  /** The largest number it can be. */
  max: number;
  /** The input for a target agreed on singly. */
  ownTarget?: { key: string; label: string; help?: string };
  noData?: Basis;
  basis: Basis;
}

/** How a line gets the points it begins with; without one it begins with all of them. */
export type Base =
  | { kind: 'service-quality'; sheet: 'scoring-agent' | 'scoring-deputy' }
  | { kind: 'targets'; measures: readonly Measure[] }
  | { kind: 'share'; done: Entry; due: Entry; mayExceed?: true; basis: Basis }
  | { kind: 'exam'; key: string; label: string; retest: string; basis: Basis };

/** Full points as percentages of a full mark. */
export interface Weighted {
  of: string;
  weights: readonly string[];
  basis: Basis;
}

/** What has points of its own: they are begun with, deducted from, and never fall under nothing. */
export interface Line {
  key: string;
  label: string;
  /** The figure of its points. */
  full: string | Weighted;
  /** Lines of one part share out the points of those without data. */
  part?: string;
  base?: Base;
  items: readonly Item[];
}

/** A score that something begins at. */
export interface Mark {
  figure: string;
  label: string;
  /** Whether being under it fails the month. */
  pass?: true;
}

export interface Bonus extends Entry {
  points: string;
}

/** What all score sheets of a volume have in common. */
export interface SheetRules {
  /** The figure of the highest total without bonus. */
  total: string;
  totalRuling?: string;
  floor: Basis;
  /** How a total over the highest is put down. */
  over?: Basis;
  /** What an assessor has to lay down for each deduction. */
  evidence: { clause: string; text: string };
  /** That points of lines without data go to the others of their part. */
  spread?: Basis;
}

/** A score sheet as data: whose month it is, its lines, and the scores that matter. */
export interface Sheet {
  who: string;
  rules: SheetRules;
  lines: readonly Line[];
  bonus: readonly Bonus[];
  marks: readonly Mark[];
}

/** All inputs that may be named as without data, with their rule. */
export function withoutData(sheet: Sheet): (Shortfall | Measure)[] {
  return sheet.lines.flatMap((line) => [
    ...(line.base?.kind === 'targets' ? line.base.measures.filter((measure) => measure.noData) : []),
    ...line.items.filter((item) => item.kind === 'shortfall'),
  ]);
}
