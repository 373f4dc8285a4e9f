import type * as z from 'zod/mini';
import type { Explained } from '../explained.ts';
import type { Figures } from '../figures.ts';
import type { Volume } from '../volumes.ts';

interface Common {
  label: string;
  /** One short sentence under the field. */
  help?: string;
  /** Shown only when another field has one of these values. */
  when?: { field: string; is: readonly string[] };
}

/** A field with one value. Ranges come from the input schema, not from here. */
export type ScalarField = Common &
  (
    | { kind: 'number'; unit: string; initial?: number }
    | { kind: 'choice'; options: Record<string, string>; initial?: string }
    | { kind: 'check'; initial?: boolean }
    | { kind: 'date' | 'moment' | 'month' }
  );

/** A list of numbers typed in one line. */
export type NumbersField = Common & { kind: 'numbers'; unit: string };

/** Rows typed, pasted from a spreadsheet or read from CSV. */
export type TableField = Common & { kind: 'table'; columns: Record<string, ScalarField> };

export type Field = ScalarField | NumbersField | TableField;

export type Cell = string | number;

export interface Table {
  caption: string;
  columns: string[];
  rows: Cell[][];
}

/** How a verdict is shown: the sentence first, then what belongs to it. */
export interface Outcome {
  tone: 'good' | 'bad' | 'caution' | 'plain';
  verdict: string;
  /** Further sentences: conditions, flags, duties that follow. */
  remarks: string[];
  /** What would change the verdict: the nearest thresholds. */
  next: string[];
  table?: Table;
  /** Ids of law notes that the verdict touches. */
  law?: string[];
}

export interface Example<I> {
  title: string;
  volume: Volume;
  date: string;
  input: I;
  /** The verdict as it must come out. */
  verdict: string;
}

/** A tool: everything its page, form, URL, JSON description and tests need. */
export interface Tool<S extends z.ZodMiniType = z.ZodMiniType, T = unknown> {
  id: string;
  title: string;
  /** What it answers, in one sentence. */
  summary: string;
  /** The volumes whose rules it can apply, the usual one first. */
  volumes: readonly Volume[];
  /** Figure topics its rules read (file names under figures/). */
  topics: readonly string[];
  input: S;
  fields: Record<string, Field>;
  /** The field (date, moment or month) that names the day whose figures apply; where absent the form asks for it. */
  dateFrom?: string;
  compute: (figures: Figures, input: z.input<S>) => Explained<T>;
  /** The outcome in words; `figures` for what the words name. */
  show: (value: T, input: z.output<S>, figures: Figures) => Outcome;
  examples: Example<z.input<S>>[];
}

/** Types a declaration: the schema gives its inputs, the rule its value. */
export function defineTool<S extends z.ZodMiniType, T>(tool: Tool<S, T>): Tool<S, T> {
  return tool;
}
