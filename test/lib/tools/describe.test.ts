import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { loadTools } from '../../../src/handbook/tools.ts';
import { Reasoning } from '../../../src/lib/explained.ts';
import { date, decimal, oneOf, whole, yesNo } from '../../../src/lib/input.ts';
import type { defineTool, Field, Tool } from '../../../src/lib/tools/define.ts';
import { describeTool, publishTool } from '../../../src/lib/tools/describe.ts';
import { VOLUME_SLUGS } from '../../../src/lib/volumes.ts';
import { choices, definition, rowShape, shapes } from '../../support/schema.ts';

const number = (label: string): Field => ({ kind: 'number', label, unit: '次' });
const declared = {
  id: 'probe',
  category: 'staffing',
  title: '试用',
  summary: '试用。',
  volumes: ['operations'],
  topics: ['swap'],
  output: z.null(),
  compute: () => new Reasoning().conclude(null),
  show: () => ({ tone: 'plain', verdict: '好。', remarks: [], next: [] }),
  examples: [],
};
const probe = (tool: Partial<Parameters<typeof defineTool>[0]>) =>
  ({ ...declared, ...tool }) as unknown as Tool;

describe('ranges', () => {
  test('are those of the schema, by field; other fields have none', () => {
    const tool = probe({
      input: z.object({
        share: decimal(0.5, 99.5),
        on: date(),
        paid: yesNo(),
        scores: z.array(decimal(0, 9)),
      }),
      fields: {
        share: number('占比'),
        on: { kind: 'date', label: '日期' },
        paid: { kind: 'check', label: '带薪' },
        scores: { kind: 'numbers', label: '得分', unit: '分' },
      },
    });
    expect(describeTool(tool).ranges).toEqual({ share: { min: 0.5, max: 99.5, step: 'any' } });
  });

  test('step by one where only whole numbers are taken', () => {
    const tool = probe({ input: z.object({ swaps: whole(0, 31) }), fields: { swaps: number('换班') } });
    expect(describeTool(tool).ranges).toEqual({ swaps: { min: 0, max: 31, step: 1 } });
  });

  test('are found where a number need not be given', () => {
    const input = z.object({ a: z.optional(decimal(1, 2)), b: z._default(decimal(3, 4), 3) });
    const tool = probe({ input, fields: { a: number('甲'), b: number('乙') } });
    expect(describeTool(tool).ranges).toMatchObject({ a: { min: 1, max: 2 }, b: { min: 3, max: 4 } });
  });

  test('are found in whichever case of a union has the field', () => {
    const one = z.object({ mode: z.literal('one'), a: decimal(1, 2) });
    const two = z.object({ mode: z.literal('two'), b: decimal(3, 4) });
    const fields = {
      mode: { kind: 'choice', label: '算法', options: {} } as Field,
      a: number('甲'),
      b: number('乙'),
    };
    for (const input of [z.union([one, two]), z.discriminatedUnion('mode', [one, two])]) {
      const { ranges } = describeTool(probe({ input, fields }));
      expect(ranges).toMatchObject({ a: { min: 1, max: 2 }, b: { min: 3, max: 4 } });
    }
  });

  test('of a column stand under field.column', () => {
    const row = z.object({ kind: oneOf(['late']), minutes: decimal(1, 1440) });
    const tool = probe({
      input: z.object({ events: z.array(row) }),
      fields: {
        events: {
          kind: 'table',
          label: '记录',
          columns: {
            kind: { kind: 'choice', label: '种类', options: { late: '迟到' } },
            minutes: { kind: 'number', label: '时长', unit: '分钟' },
          },
        },
      },
    });
    expect(describeTool(tool).ranges).toEqual({ 'events.minutes': { min: 1, max: 1440, step: 'any' } });
  });
});

describe('asksDate', () => {
  test.each([
    [undefined, true],
    ['on', false],
  ])('with dateFrom %s: %s', (dateFrom, asks) => {
    const fields = { on: { kind: 'date', label: '日期' } as Field };
    const tool = probe({ input: z.object({ on: date() }), fields, ...(dateFrom ? { dateFrom } : {}) });
    expect(describeTool(tool).asksDate).toBe(asks);
  });
});

const tools = await loadTools(process.cwd());

/** Every number a tool asks for, as it stands in `ranges`, and the schemas that take it: one for each case of a union. */
function numbersOf(tool: Tool): [name: string, schemas: z.ZodMiniType[]][] {
  return Object.entries(tool.fields).flatMap(([name, field]): [string, z.ZodMiniType[]][] => {
    const own = shapes(tool.input).flatMap((shape) => shape[name] ?? []);
    if (field.kind === 'number') return [[name, own]];
    if (field.kind !== 'table') return [];
    const columns = Object.entries(field.columns).filter(([, column]) => column.kind === 'number');
    return columns.map(([column]) => [
      `${name}.${column}`,
      own.flatMap((schema) => rowShape(schema)?.[column] ?? []),
    ]);
  });
}

const takes = (schemas: z.ZodMiniType[], value: number) =>
  schemas.every((schema) => z.safeParse(schema, value).success);
const refuses = (schemas: z.ZodMiniType[], value: number) =>
  schemas.every((schema) => !z.safeParse(schema, value).success);

test('there are tools to describe', () => {
  expect(tools.length).toBeGreaterThan(0);
  expect(tools.flatMap(numbersOf).length).toBeGreaterThan(0);
});

describe.each(tools.map((tool) => [tool.id, tool] as const))('the tool %s', (id, tool) => {
  const published = publishTool(tool);

  test('says the ranges that its schema keeps to, for every number and for nothing else', () => {
    const { ranges } = describeTool(tool);
    expect(Object.keys(ranges).sort()).toEqual(
      numbersOf(tool)
        .map(([name]) => name)
        .sort(),
    );
    for (const [name, schemas] of numbersOf(tool)) {
      const { min, max } = ranges[name] as { min: number; max: number };
      expect(schemas.length, name).toBeGreaterThan(0);
      expect([takes(schemas, min), takes(schemas, max)], name).toEqual([true, true]);
      expect([refuses(schemas, min - 1), refuses(schemas, max + 1)], name).toEqual([true, true]);
    }
  });

  test('steps by one exactly where its schema takes whole numbers only', () => {
    const { ranges } = describeTool(tool);
    const said = numbersOf(tool).map(([name]) => [name, ranges[name]?.step]);
    const kept = numbersOf(tool).map(([name, schemas]) => {
      const { min = 0 } = ranges[name] ?? {};
      return [name, takes(schemas, Math.ceil(min) + 0.5) ? 'any' : 1];
    });
    expect(said).toEqual(kept);
  });

  test('is plain data: the same after it went through JSON, without a function', () => {
    // toEqual looks away from undefined, which JSON drops; toStrictEqual would take it for a loss.
    expect(JSON.parse(JSON.stringify(published))).toEqual(published);
    const functions: string[] = [];
    JSON.stringify(published, (key, value) => (typeof value === 'function' ? functions.push(key) : value));
    expect(functions).toEqual([]);
  });

  test('publishes what it is: id, title, summary, volumes, fields, examples', () => {
    const { title, summary, volumes, fields, examples } = tool;
    expect(published).toMatchObject({ id, title, summary, volumes, fields, examples });
    expect(VOLUME_SLUGS).toEqual(expect.arrayContaining([...published.volumes]));
    expect(published.asksDate).toBe(tool.dateFrom === undefined);
  });

  test('publishes an input schema that names each field, with the options of a choice', () => {
    const { properties, anyOf, oneOf: one } = published.input as Record<string, never[]>;
    const cases = [{ properties }, ...(anyOf ?? []), ...(one ?? [])] as {
      properties?: Record<string, { enum?: string[]; const?: string }>;
    }[];
    const said = (name: string) => cases.flatMap((shape) => shape.properties?.[name] ?? []);
    for (const [name, field] of Object.entries(tool.fields)) {
      expect(said(name).length, name).toBeGreaterThan(0);
      if (field.kind !== 'choice') continue;
      const taken = shapes(tool.input).flatMap((shape) => (shape[name] ? (choices(shape[name]) ?? []) : []));
      const options = said(name).flatMap((schema) => schema.enum ?? schema.const ?? []);
      expect(options.sort(), name).toEqual(taken.sort());
    }
    const names = new Set(cases.flatMap((shape) => Object.keys(shape.properties ?? {})));
    expect([...names].sort()).toEqual(Object.keys(tool.fields).sort());
  });

  test('publishes a field as not required only where its schema can do without', () => {
    const { required = [], anyOf = [], oneOf: one = [] } = published.input as Record<string, never[]>;
    const cases = anyOf.length + one.length > 0 ? [...anyOf, ...one] : [{ required }];
    const said = (cases as { required?: string[] }[]).map((shape) => [...(shape.required ?? [])].sort());
    const kept = shapes(tool.input).map((shape) =>
      Object.keys(shape)
        .filter((name) => !z.safeParse(shape[name] as z.ZodMiniType, undefined).success)
        .sort(),
    );
    expect(said).toEqual(kept);
    expect(definition(tool.input).type).toMatch(/^(object|union)$/);
  });
});
