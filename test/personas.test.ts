import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadTools } from '../src/handbook/tools.ts';
import { importRows } from '../src/lib/exchange/rows.ts';
import type { Tool } from '../src/lib/tools/define.ts';
import { emptyForm, type RawForm, readForm } from '../src/lib/tools/raw.ts';
import { runTool } from '../src/lib/tools/run.ts';
import type { Volume } from '../src/lib/volumes.ts';
import { BOOK, DAY } from './support/figures.ts';
import { refusal } from './support/refusal.ts';

/** Someone who uses the handbook, and what they ask of it in a row. */
interface Persona {
  name: string;
  description: string;
  questions: Question[];
}

interface Question {
  /** What they want to know, in their words. */
  asks: string;
  tool: string;
  volume: Volume;
  /** The day asked about, where the form asks for one. */
  date?: string;
  /** What they type; the other fields keep what the form starts with. A table as the text they paste. */
  form: Record<string, unknown>;
  /** The verdict, or the fields that are answered instead. */
  verdict?: string;
  refused?: string[];
}

const tools = new Map((await loadTools(process.cwd())).map((tool) => [tool.id, tool]));
const personas = globSync('test/personas/*.yaml')
  .sort()
  .map((file) => parse(readFileSync(file, 'utf8')) as Persona);

test('there are enough of them, each with a name and a description of their own', () => {
  expect(personas.length).toBeGreaterThanOrEqual(6);
  expect(new Set(personas.map((persona) => persona.name)).size).toBe(personas.length);
  for (const { description, questions } of personas) {
    expect(description.length).toBeGreaterThan(10);
    expect(questions.length).toBeGreaterThan(2);
  }
});

function fill(tool: Tool, typed: Record<string, unknown>): RawForm {
  const form = emptyForm(tool.fields);
  for (const [name, value] of Object.entries(typed)) {
    const field = tool.fields[name];
    expect(field, `the form has no field ${name}`).toBeDefined();
    if (field?.kind === 'table') {
      const { rows, problems } = importRows(String(value), field);
      expect(problems).toEqual([]);
      form[name] = rows;
    } else form[name] = String(value);
  }
  return form;
}

describe.each(personas)('$name', ({ questions }) => {
  test.each(questions.map((question) => [question.asks, question] as const))('%s', (_asks, question) => {
    const tool = tools.get(question.tool) as Tool;
    const { volume, date = DAY, verdict, refused } = question;
    const input = readForm(tool.fields, fill(tool, question.form));
    const run = () => runTool(tool, BOOK, { volume, date, input });
    if (refused) {
      const problems = refusal(run);
      expect(problems.map((problem) => problem.field)).toEqual(refused);
    } else {
      expect(run().outcome.verdict).toBe(verdict);
    }
  });
});
