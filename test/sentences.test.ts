import { describe, expect, test } from 'vitest';
import { loadTools } from '../src/handbook/tools.ts';
import type { Step } from '../src/lib/explained.ts';
import type { Tool } from '../src/lib/tools/define.ts';
import { readForm } from '../src/lib/tools/raw.ts';
import { runTool } from '../src/lib/tools/run.ts';
import { BOOK } from './support/figures.ts';
import { answered } from './support/refusal.ts';
import { variants } from './support/variants.ts';

const tools = await loadTools(process.cwd());

/**
 * All that a tool can say around its worked examples: every sentence of a step, with the clause, ruling and figures it rests on.
 * Numbers are left out, so that a figure can change without this file. After a wanted change: `npx vitest run test/sentences.test.ts -u`,
 * and read the difference.
 */
describe('the sentences of the steps', () => {
  test.each(tools.map((tool) => [tool.id, tool] as const))('%s', async (id, tool) => {
    await expect(`${sentences(tool).join('\n')}\n`).toMatchFileSnapshot(`sentences/${id}.txt`);
  });
});

function sentences(tool: Tool): string[] {
  const said = tool.examples.flatMap((example) =>
    variants(tool, example).flatMap((form) => {
      const { volume, date } = example;
      const answer = answered(() =>
        runTool(tool, BOOK, { volume, date, input: readForm(tool.fields, form) }),
      );
      return answer ? answer.steps.map(sentence) : [];
    }),
  );
  return [...new Set(said)].sort();
}

function sentence({ clause, ruling, figures, holds, text }: Step): string {
  const basis = [clause, ruling && `[${ruling}]`, ...figures].filter(Boolean).join(' ');
  const sign = holds === undefined ? '·' : holds ? '✓' : '✗';
  return `${basis} ${sign} ${text.replace(/\d+(\.\d+)?/g, '#')}`;
}
