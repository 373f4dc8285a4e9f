import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readHandbook } from '../../src/handbook/read.ts';
import { checkTools, citations } from '../../src/handbook/tools.ts';
import { Reasoning } from '../../src/lib/explained.ts';
import { parseInput, whole } from '../../src/lib/input.ts';
import { defineTool, type Tool } from '../../src/lib/tools/define.ts';
import { problem } from './problems.ts';
import { DAY, tinyHandbook } from './tiny.ts';

const Input = z.object({ swaps: whole(0, 31) });

interface Cites {
  clause?: string;
  ruling?: string;
  law?: string;
}

/** A tool with one worked example, whose answer cites what it is told to. */
function toolThatCites({ clause = 'ops.swap.registered', ruling, law }: Cites): Tool {
  return defineTool({
    id: 'probe',
    category: 'staffing',
    title: '试用',
    summary: '试用。',
    volumes: ['operations'],
    topics: ['swap'],
    input: Input,
    output: z.number(),
    fields: { swaps: { kind: 'number', label: '次数', unit: '次' } },
    compute: (figures, raw) => {
      const because = new Reasoning();
      const { swaps } = parseInput(Input, raw);
      because.atMost('换班', swaps, figures.number('swap.monthlyLimit', 'times'));
      because.note('登记', { clause, ruling });
      return because.conclude(swaps);
    },
    show: () => ({ tone: 'plain', verdict: '好。', remarks: [], next: [], ...(law ? { law: [law] } : {}) }),
    examples: [{ title: '例一', volume: 'operations', date: DAY, input: { swaps: 1 }, verdict: '好。' }],
  }) as unknown as Tool;
}

function check(cites: Cites) {
  return checkTools([toolThatCites(cites)], readHandbook(tinyHandbook(), DAY).handbook);
}

describe('checkTools', () => {
  it('finds nothing wrong where every citation resolves', () => {
    expect(check({ ruling: 'swap-count', law: 'at-least' })).toEqual([]);
  });

  it.each<[kind: string, cites: Cites]>([
    ['clause', { clause: 'nothing' }],
    ['ruling', { ruling: 'nothing' }],
    ['law note', { law: 'nothing' }],
  ])('reports an unknown %s', (kind, cites) => {
    const message = `「例一」 cites the unknown ${kind} nothing`;
    expect(check(cites)).toEqual([problem('src/lib/tools/probe.tool.ts', 'probe', message)]);
  });

  it('reports an example that cannot be computed, instead of throwing', () => {
    const { handbook } = readHandbook(tinyHandbook(), DAY);
    const tool = toolThatCites({});
    const problems = checkTools([tool], { ...handbook, figures: [] });
    expect(problems).toEqual([
      problem('src/lib/tools/probe.tool.ts', 'probe', expect.stringContaining('例一')),
    ]);
  });
});

describe('citations', () => {
  it('lists, by clause, the tools whose examples rest on it, once each', () => {
    const { handbook } = readHandbook(tinyHandbook(), DAY);
    expect(citations([toolThatCites({ clause: 'ops.swap.monthly-limit' })], handbook)).toEqual({
      'ops.swap.monthly-limit': [{ id: 'probe', title: '试用' }],
    });
  });
});
