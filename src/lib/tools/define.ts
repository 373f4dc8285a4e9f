import type * as z from 'zod/mini';
import type { Explained } from '../explained.ts';
import type { Figures } from '../figures.ts';
import type { Holidays } from '../holidays.ts';
import type { Volume } from '../volumes.ts';
import type { CalendarEvent, Chart, Checklist, Table } from './outcome.ts';

interface Common {
  label: string;
  /** One short sentence under the field. */
  help?: string;
  /** Shown only when another field has one of these values. */
  when?: { field: string; is: readonly string[] };
  /** The heading it stands under; neighbours with the same one stand together. */
  group?: string;
}

/** A field with one value. Ranges come from the input schema, not from here. */
export type ScalarField = Common &
  (
    | { kind: 'number'; unit: string; initial?: number }
    | { kind: 'choice'; options: Record<string, string>; initial?: string }
    | { kind: 'check'; initial?: boolean }
    | { kind: 'date' | 'moment' | 'month' | 'clock' }
    | { kind: 'text'; initial?: string }
  );

/** A list of numbers typed in one line. */
export type NumbersField = Common & { kind: 'numbers'; unit: string };

/** A list of dates typed in one line. */
export type DatesField = Common & { kind: 'dates' };

/** Any number of the options, as a list of keys. */
export type ManyField = Common & { kind: 'many'; options: Record<string, string> };

/** Rows typed, pasted from a spreadsheet or read from CSV or XLSX. */
export type TableField = Common & {
  kind: 'table';
  columns: Record<string, ScalarField>;
  /** The choice column that fixes the rows: one for each of its options, neither added nor removed. */
  lines?: string;
  /** The rows it starts with, as text by column; not with `lines`. */
  rows?: readonly Record<string, string>[];
};

export type Field = ScalarField | NumbersField | DatesField | ManyField | TableField;

/** How a verdict is shown: the sentence first, then what belongs to it. */
export interface Outcome {
  tone: 'good' | 'bad' | 'caution' | 'plain';
  verdict: string;
  /** Further sentences: conditions, flags, duties that follow. */
  remarks: string[];
  /** What would change the verdict: the nearest thresholds. */
  next: string[];
  tables?: Table[];
  charts?: Chart[];
  /** Dated entries, to be taken into a calendar. */
  calendar?: CalendarEvent[];
  /** What is to be done, to tick off. */
  checklist?: Checklist;
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

/** The parts of the tool list, in their order there. */
export const CATEGORIES = {
  staffing: '排班与考勤',
  people: '人员',
  conduct: '行为与安全',
  performance: '考核与激励',
  partners: '服务商与客户',
  rhythm: '日常节奏',
} as const;

/** A tool: everything its page, form, URL, JSON description and tests need. */
export interface Tool<
  S extends z.ZodMiniType = z.ZodMiniType,
  O extends z.ZodMiniType = z.ZodMiniType,
  R = unknown,
> {
  id: string;
  category: keyof typeof CATEGORIES;
  title: string;
  /** What it answers, in one sentence. */
  summary: string;
  /** The volumes whose rules it can apply, the usual one first. */
  volumes: readonly Volume[];
  /** Topics of the figures its rules read (file names under figures/) and of the clauses they cite (second part of the id). */
  topics: readonly string[];
  input: S;
  /** The value that `compute` comes to. */
  output: O;
  fields: Record<string, Field>;
  /** The field (date, moment or month) that names the day whose figures apply; where absent the form asks for it. */
  dateFrom?: string;
  /** Whether its rules count working days. */
  needsHolidays?: true;
  /** Long tables that its rules read beside the figures, as plain data: a page fetches them with the figures. */
  reference?: R;
  compute: (figures: Figures, input: z.input<S>, holidays: Holidays, reference: R) => Explained<z.output<O>>;
  /** The outcome in words; `figures` for what the words name. */
  show: (value: z.output<O>, input: z.output<S>, figures: Figures) => Outcome;
  examples: Example<z.input<S>>[];
}

/** What a browser runs of a tool. The form it has from the page; the rest only the build reads. */
export const SENT = ['volumes', 'dateFrom', 'input', 'compute', 'show'] as const;
export type SentTool<
  S extends z.ZodMiniType = z.ZodMiniType,
  O extends z.ZodMiniType = z.ZodMiniType,
  R = unknown,
> = Pick<Tool<S, O, R>, (typeof SENT)[number]> & Partial<Pick<Tool<S, O, R>, 'output' | 'reference'>>;

/** Types a declaration: the schemas give its inputs and its value. */
export function defineTool<S extends z.ZodMiniType, O extends z.ZodMiniType, R>(
  tool: Tool<S, O, R>,
): Tool<S, O, R> {
  return tool;
}
