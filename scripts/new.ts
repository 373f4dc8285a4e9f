// Scaffolds a part of the handbook together with its test, ready to be filled in.
// usage: npm run new -- figure|ruling|chapter|rule|tool NAME …
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { VOLUME_SLUGS, VOLUMES, type Volume } from '../src/lib/volumes.ts';

const USAGE = `usage: npm run new -- figure  TOPIC.NAME UNIT VALUE VOLUME CLAUSE   e.g. swap.notice day 3 operations ops.swap.notice
       npm run new -- ruling  TOPIC ID                              e.g. swap swap-notice
       npm run new -- chapter VOLUME NN-NAME NUMBER TITLE           e.g. operations 05-12-training 5.12 培训制度
       npm run new -- rule    TOPIC/NAME                            e.g. training/hours
       npm run new -- tool    ID TITLE                              e.g. training 培训核对`;

const [kind = '', ...args] = process.argv.slice(2);
const made: string[] = [];

switch (kind) {
  case 'figure':
    figure(...(need(5) as [string, string, string, string, string]));
    break;
  case 'ruling':
    ruling(...(need(2) as [string, string]));
    break;
  case 'chapter':
    chapter(...(need(4) as [string, string, string, string]));
    break;
  case 'rule':
    rule(...(need(1) as [string]));
    break;
  case 'tool':
    tool(...(need(2) as [string, string]));
    break;
  default:
    fail(USAGE);
}
console.log(made.map((file) => `written: ${file}`).join('\n'));

function need(count: number): string[] {
  if (args.length < count) fail(USAGE);
  return args.slice(0, count);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function write(file: string, text: string): void {
  if (existsSync(file)) fail(`${file} is there already.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  made.push(file);
}

function append(file: string, text: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, before + text);
  made.push(file);
}

function volumeOf(name: string): Volume {
  return (
    VOLUME_SLUGS.find((slug) => slug === name) ?? fail(`${name} is no volume: ${VOLUME_SLUGS.join(', ')}`)
  );
}

function figure(id: string, unit: string, value: string, volume: string, clause: string): void {
  append(
    `src/content/figures/${id.split('.')[0]}.yaml`,
    `- id: ${id}
  label: 待写
  unit: ${unit}
  volumes:
    ${volumeOf(volume)}:
      clause: ${clause}
      periods:
        - { from: 2020-01-01, value: ${unit === 'clock' ? `"${value}"` : value} }
`,
  );
}

function ruling(topic: string, id: string): void {
  append(
    `src/content/rulings/${topic}.yaml`,
    `- id: ${id}
  question: 待写？
  facts: []
  decision: 待写。
  why: 待写。
  alternative: 待写。
`,
  );
}

function chapter(volume: string, name: string, number: string, title: string): void {
  const { prefix } = VOLUMES[volumeOf(volume)];
  const topic = name.replace(/^[\d-]+/, '');
  write(
    `src/content/docs/${volume}/${name}.mdx`,
    `---
title: ${title}
description: 待写：读者从这一章能查到什么。
volume: ${volume}
number: "${number}"
binds: 全体员工
---
import Clause from '@/components/Clause.astro';

## 待写

<Clause id="${prefix}.${topic}.first" origin="added">

谁，做什么，什么时候以前，否则怎样。

</Clause>
`,
  );
}

function rule(path: string): void {
  const [topic = '', name = ''] = path.split('/');
  if (!name) fail(USAGE);
  const pascal = name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  write(
    `src/lib/rules/${topic}/${name}.ts`,
    `import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { parseInput, whole } from '../../input.ts';

export const ${pascal}Input = z.object({
  times: whole(0, 31),
});

export const ${pascal} = z.object({
  allowed: z.boolean(),
  /** Times left before the limit; below 0 beyond it. */
  left: z.number(),
});
export type ${pascal} = z.infer<typeof ${pascal}>;

/**
 * TODO: what it answers, units and ranges of inputs and output, rounding, the clause it follows.
 * Throws InputError for an input out of range.
 */
export function ${camel}(figures: Figures, raw: z.input<typeof ${pascal}Input>): Explained<${pascal}> {
  const input = parseInput(${pascal}Input, raw);
  const because = new Reasoning();
  const limit = figures.number('${topic}.limit', 'times');
  const allowed = because.atMost('次数', input.times, limit);
  return because.conclude({ allowed, left: limit.value - input.times });
}
`,
  );
  write(
    `test/lib/rules/${topic}/${name}.test.ts`,
    `import { expect, test } from 'vitest';
import { type Figure, Figures } from '../../../../src/lib/figures.ts';
import { ${camel} } from '../../../../src/lib/rules/${topic}/${name}.ts';

const stated: Figure = {
  id: '${topic}.limit',
  label: '上限',
  unit: 'times',
  volumes: {
    operations: { clause: 'ops.${topic}.limit', periods: [{ from: '2020-01-01', value: 2 }] },
  },
};
const figures = new Figures([stated], 'operations', '2026-06-01');

// Source: TODO fact ids.
test.each([
  [2, true],
  [3, false],
])('%i times: %s', (times, allowed) => {
  const { value, steps } = ${camel}(figures, { times });
  expect(value.allowed).toBe(allowed);
  expect(steps).toMatchObject([{ clause: 'ops.${topic}.limit', holds: allowed }]);
});
`,
  );
}

/** A tool over a rule of its own, with the figure that the rule reads; the clause is the author's to write. */
function tool(id: string, title: string): void {
  rule(`${id}/limit`);
  figure(`${id}.limit`, 'times', '2', 'operations', `ops.${id}.limit`);
  write(
    `src/lib/tools/${id}.tool.ts`,
    `import { Limit, LimitInput, limit } from '../rules/${id}/limit.ts';
import { defineTool } from './define.ts';

// The worked examples are the tool's tests (test/all-tools.test.ts).
export default defineTool({
  id: '${id}',
  category: 'staffing',
  title: '${title}',
  summary: '待写：一句话说它回答什么。',
  volumes: ['operations'],
  topics: ['${id}'],
  input: LimitInput,
  output: Limit,
  fields: {
    times: { kind: 'number', label: '次数', unit: '次' },
  },
  compute: limit,
  show: ({ allowed, left }) => ({
    tone: allowed ? 'good' : 'bad',
    verdict: allowed ? '可以。' : '不可以。',
    remarks: [],
    next: [allowed ? \`离上限还有\${left}次。\` : \`超过上限\${-left}次。\`],
  }),
  examples: [
    { title: '一次', volume: 'operations', date: '2026-06-01', input: { times: 1 }, verdict: '可以。' },
    { title: '恰好到上限', volume: 'operations', date: '2026-06-01', input: { times: 2 }, verdict: '可以。' },
    { title: '超过上限', volume: 'operations', date: '2026-06-01', input: { times: 3 }, verdict: '不可以。' },
    { title: '一次也没有', volume: 'operations', date: '2026-06-01', input: { times: 0 }, verdict: '可以。' },
    { title: '超过很多', volume: 'operations', date: '2026-06-01', input: { times: 9 }, verdict: '不可以。' },
    { title: '一个月天天如此', volume: 'operations', date: '2026-06-01', input: { times: 31 }, verdict: '不可以。' },
  ],
});
`,
  );
}
