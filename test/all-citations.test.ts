import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHandbook } from '../src/handbook/read.ts';
import { loadTools } from '../src/handbook/tools.ts';
import { InputError } from '../src/lib/errors.ts';
import type { Step } from '../src/lib/explained.ts';
import { dismissalGrounds } from '../src/lib/rules/dismissal/grounds.ts';
import { sickSlip } from '../src/lib/rules/leave/sick-slip.ts';
import type { Field, ScalarField, TableField, Tool } from '../src/lib/tools/define.ts';
import {
  formOf,
  type RawForm,
  type RawRow,
  type RawValue,
  readForm,
  startRows,
} from '../src/lib/tools/raw.ts';
import { type Answer, runTool } from '../src/lib/tools/run.ts';
import { VOLUMES, type Volume } from '../src/lib/volumes.ts';
import { figuresOf, operations, service } from './support/figures.ts';

const DATE = '2026-06-01';
const { handbook } = readHandbook(process.cwd(), DATE);
const tools = await loadTools(process.cwd());
const clauses = new Map(handbook.clauses.map((clause) => [clause.id, clause]));
const rulings = new Map(handbook.rulings.map((ruling) => [ruling.id, ruling]));
const laws = new Set(handbook.law.map((note) => note.id));

/** Values that take a tool down each of its ways, and cross each of its thresholds. */
function typed(field: ScalarField): fc.Arbitrary<string> {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...Object.keys(field.options));
    case 'check':
      return fc.constantFrom('', '1');
    case 'date':
      return fc.constantFrom('2026-08-03', '2026-08-04');
    case 'month':
      return fc.constant('2026-08');
    case 'clock':
      return fc.constantFrom('08:00', '12:00', '20:00');
    case 'text':
      return fc.constantFrom('甲', '乙');
    case 'moment':
      return fc.constantFrom('2026-06-08 08:00', '2026-06-10 06:30', '2026-06-10 08:00', '2026-06-10 20:00');
    case 'number':
      return fc.constantFrom('0', '1', '2', '3', '5', '11', '15', '25', '45', '63', '80', '100');
  }
}

function value(field: Field): fc.Arbitrary<RawValue> {
  const joined = (parts: fc.Arbitrary<string[]>) => parts.map((all) => all.join(' '));
  switch (field.kind) {
    case 'numbers':
      return joined(fc.array(fc.constantFrom('50', '60', '75', '85'), { minLength: 1, maxLength: 3 }));
    case 'dates':
      return fc.constantFrom('', '2026-08-03', '2026-08-03 2026-08-04');
    case 'many':
      return joined(fc.subarray(Object.keys(field.options)));
    case 'table':
      return rows(field);
    default:
      return typed(field);
  }
}

function rows(field: TableField): fc.Arbitrary<RawRow[]> {
  const row = fc.record(
    Object.fromEntries(Object.entries(field.columns).map(([name, column]) => [name, typed(column)])),
  );
  const start = startRows(field);
  if (!field.lines) return fc.array(row, { maxLength: 5 });
  const line = field.lines;
  return fc
    .array(row, { minLength: start.length, maxLength: start.length })
    .map((filled) => filled.map((cells, i) => ({ ...cells, [line]: start[i]?.[line] ?? '' })));
}

/** The tool's answer, or null where the input is refused. */
function answerTo(tool: Tool, request: Parameters<typeof runTool>[2]): Answer | null {
  try {
    return runTool(tool, handbook, request);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** The tool's answers to its worked examples with some of the fields, or all, typed otherwise. */
function answers(tool: Tool, volume: Volume): { steps: Step[]; law: string[] }[] {
  const any: fc.Arbitrary<RawForm> = fc.record(
    Object.fromEntries(Object.entries(tool.fields).map(([name, field]) => [name, value(field)])),
  );
  const base = fc.constantFrom(
    ...tool.examples
      .filter((example) => example.volume === volume)
      .map((example) => formOf(tool.fields, example.input as Record<string, unknown>)),
  );
  const some = fc.subarray(Object.keys(tool.fields));
  const form = fc.tuple(base, any, some).map(([example, other, names]) => ({
    ...example,
    ...Object.fromEntries(names.map((name) => [name, other[name] as RawValue])),
  }));
  return fc.sample(form, { numRuns: 150, seed: 1 }).flatMap((raw) => {
    const request = { volume, date: DATE, input: readForm(tool.fields, raw) };
    const answer = answerTo(tool, request);
    if (!answer) return [];
    const { steps, outcome } = answer;
    const listed = (outcome.checklist?.items ?? []).flatMap(({ text, clause }) =>
      clause ? [{ text, clause, figures: [] }] : [],
    );
    return [{ steps: [...steps, ...listed], law: outcome.law ?? [] }];
  });
}

const withoutTool = (steps: Step[]) => [{ steps, law: [] }];
const cases: [string, Volume, { steps: Step[]; law: string[] }[], (readonly string[])?][] = [
  ...tools.flatMap((tool) =>
    tool.volumes.map((v) => [tool.id, v, answers(tool, v), tool.topics] as (typeof cases)[number]),
  ),
  ...[operations, service].map(
    (figures) =>
      [
        'sick slip',
        figures.volume,
        withoutTool(sickSlip(figures, { sickFrom: '2026-04-13', sickTo: '2026-04-14' }).steps),
      ] as (typeof cases)[number],
  ),
  [
    'dismissal',
    'operations',
    withoutTool(
      dismissalGrounds(figuresOf('operations'), {
        lateEarlyMinutes: [1, 2, 3],
        unexcusedAbsenceDays: 1,
        complaint: 'serious-verified',
        conduct: [
          'talk_harming_image',
          'harmed_interest',
          'leaked_product_info',
          'quarrel_disrupting_work',
          'false_report',
        ],
      }).steps,
    ),
  ],
];

describe.each(cases)('%s in volume %s', (_name, volume, results, topics) => {
  const steps = results.flatMap((result) => result.steps);
  const pairs = [...new Set(steps.map((step) => `${step.clause} ${step.ruling ?? ''}`))]
    .sort()
    .map((pair) => pair.split(' ') as [string, string]);

  const named = (strange: (pair: [string, string]) => boolean) =>
    pairs.filter(strange).map((pair) => pair.join(' '));

  test('is answered often enough for what follows to mean something', () => {
    expect(results.length).toBeGreaterThan(0);
    expect(pairs.length).toBeGreaterThan(0);
  });

  test('cites clauses that exist, of this volume only', () => {
    const prefix = `${VOLUMES[volume].prefix}.`;
    expect(named(([clause]) => !clauses.has(clause) || !clause.startsWith(prefix))).toEqual([]);
  });

  test('cites rulings that exist and rest on a fact of this volume’s document', () => {
    const { document } = VOLUMES[volume];
    const strange = named(([, id]) => {
      const facts = rulings.get(id)?.facts;
      return id !== '' && !facts?.some((fact) => fact.startsWith(document));
    });
    expect(strange).toEqual([]);
  });

  test('cites a ruling only beside a clause that shows it', () => {
    expect(named(([clause, id]) => id !== '' && !clauses.get(clause)?.rulings.includes(id))).toEqual([]);
  });

  test('cites clauses of the topics it names, so that its page can link them', () => {
    if (!topics) return;
    expect(named(([clause]) => !topics.includes(clause.split('.')[1] as string))).toEqual([]);
  });

  test('cites law notes that exist', () => {
    expect(results.flatMap((result) => result.law).filter((id) => !laws.has(id))).toEqual([]);
  });
});
