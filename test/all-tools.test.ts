import { globSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTools } from '../src/handbook/tools.ts';
import { parseInput } from '../src/lib/input.ts';
import type { Example, Field, ScalarField, Tool } from '../src/lib/tools/define.ts';
import { emptyForm, formOf, isAsked, readForm, readScalar } from '../src/lib/tools/raw.ts';
import { runTool } from '../src/lib/tools/run.ts';
import { readShared, writeShared } from '../src/lib/tools/share.ts';
import { BOOK } from './support/figures.ts';
import { answered, isRefused, refusal } from './support/refusal.ts';
import { choices, members, rowShape, shapes } from './support/schema.ts';

const files = globSync('src/lib/tools/*.tool.ts').sort();
const tools = await loadTools(process.cwd());
const byId = tools.map((tool) => [tool.id, tool] as const);
const DATE = '2026-06-01';

test('there are tools, and the file of each is named by its id', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(tools.map((tool) => tool.id)).toEqual(files.map((file) => basename(file, '.tool.ts')));
});

const ask = (tool: Tool, input: unknown, volume = tool.volumes[0] as Example<unknown>['volume']) =>
  runTool(tool, BOOK, { volume, date: DATE, input });

describe.each(byId)('%s', (_id, tool) => {
  const examples = tool.examples as Example<Record<string, unknown>>[];
  const fields = Object.entries(tool.fields);
  const columns = fields.flatMap(([table, field]) =>
    field.kind === 'table' ? Object.entries(field.columns).map(([name, c]) => [table, name, c] as const) : [],
  );

  describe('examples', () => {
    test('every volume has one', () => {
      expect(new Set(examples.map((example) => example.volume))).toEqual(new Set(tool.volumes));
    });

    test('there are enough, each with a title of its own, and some say what would change the verdict', () => {
      expect(examples.length).toBeGreaterThanOrEqual(6);
      expect(new Set(examples.map((example) => example.title)).size).toBe(examples.length);
      const next = examples.flatMap((example) => runTool(tool, BOOK, example).outcome.next);
      expect(next.length).toBeGreaterThan(0);
    });

    test.each(examples.map((example) => [example.title, example] as const))('%s', (_title, example) => {
      const { value, outcome, steps } = runTool(tool, BOOK, example);
      expect(parseInput(tool.output, value)).toEqual(value);
      expect(outcome.verdict).toBe(example.verdict);
      expect(steps.length).toBeGreaterThan(0);
      for (const step of steps) expect(step.clause).toMatch(/^[a-z]+\.[a-z-]+\.[a-z-]+$/);
    });

    test.each(examples.map((example) => [example.title, example] as const))(
      'typed into the form, shared and read back: %s',
      (_title, { input, volume, date, verdict }) => {
        const form = formOf(tool.fields, input);
        const read = readShared(writeShared({ rules: 'r', volume, date, form }), tool);
        expect(read).toMatchObject({ volume, date, problems: [] });
        const again = readForm(tool.fields, { ...emptyForm(tool.fields), ...read?.form });
        expect(parseInput(tool.input, again)).toEqual(parseInput(tool.input, input));
        expect(runTool(tool, BOOK, { volume, date, input: again }).outcome.verdict).toBe(verdict);
      },
    );
  });

  describe('form and schema agree', () => {
    const known = new Set(shapes(tool.input).flatMap((shape) => Object.keys(shape)));

    test('on the fields', () => {
      expect(fields.map(([name]) => name).sort()).toEqual([...known].sort());
    });

    test('on the columns of tables', () => {
      for (const [name, field] of fields) {
        const rows = shapes(tool.input).flatMap((shape) => (shape[name] ? [rowShape(shape[name])] : []));
        for (const row of rows) {
          expect(field.kind === 'table' ? Object.keys(field.columns).sort() : null).toEqual(
            row && Object.keys(row).sort(),
          );
        }
      }
    });

    test('on the options of choices', () => {
      const options = (field: ScalarField) =>
        field.kind === 'choice' ? Object.keys(field.options).sort() : [];
      const taken = (inputs: (ReturnType<typeof choices> | undefined)[]) =>
        [...new Set(inputs.flatMap((keys) => keys ?? []))].sort();
      for (const [name, field] of fields) {
        if (!isScalar(field)) continue;
        const keys = shapes(tool.input).map((shape) => shape[name] && choices(shape[name]));
        expect(options(field)).toEqual(taken(keys));
      }
      for (const [table, name, column] of columns) {
        const keys = shapes(tool.input).map((shape) => {
          const schema = shape[table] && rowShape(shape[table])?.[name];
          return schema && choices(schema);
        });
        expect(options(column)).toEqual(taken(keys));
      }
    });

    test('on the options of which any number is chosen', () => {
      for (const [name, field] of fields) {
        if (field.kind !== 'many') continue;
        const keys = shapes(tool.input).flatMap((shape) => (shape[name] ? (members(shape[name]) ?? []) : []));
        expect(Object.keys(field.options).sort()).toEqual([...new Set(keys)].sort());
      }
    });

    test('on what is asked in each case of a union', () => {
      const cases = shapes(tool.input);
      if (cases.length === 1) return;
      for (const shape of cases) {
        const [name, schema] = Object.entries(shape).find(([, s]) => choices(s)?.length === 1) ?? [];
        expect(name).toBeDefined();
        const form = {
          ...emptyForm(tool.fields),
          [name as string]: schema ? (choices(schema)?.[0] ?? '') : '',
        };
        const asked = fields.map(([field]) => field).filter((field) => isAsked(tool.fields, field, form));
        expect(asked.sort()).toEqual(Object.keys(shape).sort());
      }
    });
  });

  describe('fields', () => {
    const scalars: [string, Field][] = [
      ...fields,
      ...columns.map(([t, n, c]) => [`${t}.${n}`, c] as [string, Field]),
    ];

    test('the day comes from a field that holds one', () => {
      const kind = tool.dateFrom === undefined ? 'date' : tool.fields[tool.dateFrom]?.kind;
      expect(['date', 'moment', 'month']).toContain(kind);
    });

    test('none takes a name that a link uses for itself', () => {
      for (const [name] of fields) expect(['rules', 'volume', 'date']).not.toContain(name);
    });

    test('a condition names another field and some of its options', () => {
      for (const [, field] of fields) {
        const other = field.when && tool.fields[field.when.field];
        if (!field.when) continue;
        expect(other).toHaveProperty('kind', 'choice');
        const options = other?.kind === 'choice' ? Object.keys(other.options) : [];
        expect(options).toEqual(expect.arrayContaining([...field.when.is]));
      }
    });

    test('an option can be typed by its label, which no other option has', () => {
      for (const [, field] of scalars) {
        if (field.kind !== 'choice') continue;
        for (const [key, label] of Object.entries(field.options)) expect(readScalar(field, label)).toBe(key);
      }
    });

    test('a start value is one of the options', () => {
      for (const [, field] of scalars) {
        if (field.kind === 'choice' && field.initial !== undefined) {
          expect(Object.keys(field.options)).toContain(field.initial);
        }
      }
    });
  });

  describe('refusals', () => {
    const names = new Set([...Object.keys(tool.fields), ...(tool.dateFrom ? [] : ['date'])]);
    const shown = (field: string) => {
      const [name = '', row, column] = field.split('.');
      const of = tool.fields[name];
      return row === undefined
        ? names.has(name)
        : of?.kind === 'table'
          ? column === undefined || column in of.columns
          : ['numbers', 'dates', 'many'].includes(of?.kind ?? '');
    };

    test('an empty form is refused, each problem beside a field that is shown', () => {
      const problems = refusal(() => ask(tool, readForm(tool.fields, emptyForm(tool.fields))));
      expect(problems.length).toBeGreaterThan(0);
      for (const { field } of problems) expect(field).toSatisfy(shown);
    });

    test('so is a day before there were any rules', () => {
      for (const { volume, input } of examples) {
        const old = JSON.parse(JSON.stringify(input).replaceAll(/"20\d\d-/g, '"1999-'));
        for (const { field } of refusal(() =>
          runTool(tool, BOOK, { volume, date: '1999-06-01', input: old }),
        )) {
          expect(field).toSatisfy(shown);
        }
      }
    });

    test('no number in its words has more than two decimals', () => {
      const decimals = ['0.1', '0.3', '1.1', '1.4', '59.99', '79.3'];
      for (const { volume, date, input } of examples) {
        const form = formOf(tool.fields, input);
        for (const [name, field] of fields) {
          if (field.kind !== 'number' && field.kind !== 'numbers') continue;
          for (const typed of decimals) {
            const said = answered(() =>
              runTool(tool, BOOK, {
                volume,
                date,
                input: readForm(tool.fields, { ...form, [name]: typed }),
              }),
            );
            if (!said) continue;
            const { outcome, steps } = said;
            const words = [
              outcome.verdict,
              ...outcome.remarks,
              ...outcome.next,
              ...steps.map((step) => step.text),
            ];
            expect(words.join('\n')).not.toMatch(/\.\d{3}/);
          }
        }
      }
    });

    test('whatever it is given, it throws nothing but InputError', () => {
      const anything = fc.anything({ withNullPrototype: true, withBigInt: true });
      fc.assert(fc.property(anything, (input) => void isRefused(() => ask(tool, input))));
    });

    test('whatever one field of a worked example is given, it throws nothing but InputError', () => {
      const broken = fc.constantFrom(...examples).chain((example) =>
        fc.record({
          volume: fc.constant(example.volume),
          date: fc.constant(example.date),
          input: fc
            .tuple(fc.constantFrom(...Object.keys(example.input)), fc.anything())
            .map(([name, value]) => ({ ...example.input, [name]: value })),
        }),
      );
      fc.assert(fc.property(broken, (request) => void isRefused(() => runTool(tool, BOOK, request))));
    });

    test('a number that is none, or far out of range, is refused beside its field', () => {
      for (const { volume, date, input } of examples) {
        for (const name of Object.keys(input).filter((key) => typeof input[key] === 'number')) {
          for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e15, 'x', null]) {
            const run = () => runTool(tool, BOOK, { volume, date, input: { ...input, [name]: value } });
            expect(refusal(run).map((problem) => problem.field)).toContain(name);
          }
        }
      }
    });

    test('whatever is typed, it throws nothing but InputError, in Chinese, beside a field that is shown', () => {
      const cell = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '',
          '0',
          '1',
          '-1',
          '1e9',
          '９９９９９９９',
          'NaN',
          '是',
          '2026/8/3',
          '2026-08',
          '2026-08-03 8:00',
        ),
        fc.constantFrom(...scalarsOptions(tool)),
      );
      const value = (field: Field): fc.Arbitrary<string | Record<string, string>[]> =>
        field.kind === 'table'
          ? fc.array(fc.record(Object.fromEntries(Object.keys(field.columns).map((name) => [name, cell]))), {
              maxLength: 3,
            })
          : cell;
      const form = fc.record(Object.fromEntries(fields.map(([name, field]) => [name, value(field)])));
      fc.assert(
        fc.property(form, fc.constantFrom(...tool.volumes), (raw, volume) => {
          const run = () => ask(tool, readForm(tool.fields, raw), volume);
          if (!isRefused(run)) return;
          for (const { field } of refusal(run)) expect(field).toSatisfy(shown);
        }),
      );
    });
  });
});

function isScalar(field: Field): field is ScalarField {
  return !['table', 'numbers', 'dates', 'many'].includes(field.kind);
}

function scalarsOptions(tool: Tool): string[] {
  const all = Object.values(tool.fields).flatMap((field) =>
    field.kind === 'table' ? Object.values(field.columns) : [field],
  );
  return [
    'x',
    ...all.flatMap((field) =>
      field.kind === 'choice' || field.kind === 'many' ? Object.keys(field.options) : [],
    ),
  ];
}
