import * as z from 'zod/mini';
import type { Volume } from '../volumes.ts';
import type { Example, Field, Tool } from './define.ts';
import { formOf, type RawRow } from './raw.ts';
import type { ClauseLink } from './report.ts';
import type { Rulebook } from './run.ts';

/** A tool as plain data: what a form needs before its code is there, and what other programs read as JSON. */
export interface ToolDescription {
  id: string;
  category: Tool['category'];
  title: string;
  summary: string;
  volumes: readonly Volume[];
  /** Whether the form asks for the day whose rules apply. */
  asksDate: boolean;
  fields: Record<string, Field>;
  /** Bounds of number fields (and of table columns, as field.column), from the input schema. */
  ranges: Record<string, { min?: number; max?: number; step: 1 | 'any' }>;
}

/** What a form needs once it computes: fetched beside its code, so that a chapter does not carry it. */
export interface ToolData extends Rulebook {
  /** Its tables; see Tool. */
  reference: unknown;
  /** The clauses that its steps may cite, by id. */
  clauses: Record<string, ClauseLink>;
  /** What each law note is about, by id. */
  law: Record<string, string>;
  /** Rows for the sample file of each table, from the first worked example that fills it. */
  samples: Record<string, RawRow[]>;
}

/** What other programs read: the form, the JSON Schemas of input and value, and the worked examples. */
export interface PublishedTool extends ToolDescription {
  input: object;
  output: object;
  examples: Example<unknown>[];
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  items?: JsonSchema;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  type?: string;
}

/** A tool's declaration as plain data. For the build: it is too heavy for a browser. */
export function describeTool(tool: Tool): ToolDescription {
  const input = jsonSchema(tool.input, 'input');
  const ranges: ToolDescription['ranges'] = {};
  for (const [name, field] of Object.entries(tool.fields)) {
    const schema = property(input, name);
    if (field.kind === 'number') ranges[name] = rangeOf(schema);
    if (field.kind !== 'table') continue;
    for (const [column, cell] of Object.entries(field.columns)) {
      if (cell.kind === 'number') ranges[`${name}.${column}`] = rangeOf(property(schema.items ?? {}, column));
    }
  }
  return {
    id: tool.id,
    category: tool.category,
    title: tool.title,
    summary: tool.summary,
    volumes: tool.volumes,
    asksDate: tool.dateFrom === undefined,
    fields: tool.fields,
    ranges,
  };
}

/** A tool as the JSON that the site publishes beside its page. */
export function publishTool(tool: Tool): PublishedTool {
  return {
    ...describeTool(tool),
    input: jsonSchema(tool.input, 'input'),
    output: jsonSchema(tool.output, 'output'),
    examples: tool.examples,
  };
}

/** Rows for the sample file of each table, from the first worked example that fills it. */
export function samplesOf(tool: Tool): Record<string, RawRow[]> {
  const forms = tool.examples.map((example) => formOf(tool.fields, example.input as Record<string, unknown>));
  const samples: Record<string, RawRow[]> = {};
  for (const [name, field] of Object.entries(tool.fields)) {
    const filled = forms.map((form) => form[name]).find((rows) => Array.isArray(rows) && rows.length > 0);
    if (field.kind === 'table' && Array.isArray(filled)) samples[name] = filled;
  }
  return samples;
}

function jsonSchema(schema: z.ZodMiniType, io: 'input' | 'output'): JsonSchema {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema;
}

function property(schema: JsonSchema, name: string): JsonSchema {
  const shapes = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return shapes.map((shape) => shape.properties?.[name]).find((found) => found !== undefined) ?? {};
}

function rangeOf({ minimum, maximum, multipleOf, type }: JsonSchema) {
  const step = multipleOf === 1 || type === 'integer' ? (1 as const) : ('any' as const);
  return { min: minimum, max: maximum, step };
}
