import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tool } from '../lib/tools/define.ts';
import { type Answer, runTool } from '../lib/tools/run.ts';
import type { Handbook, Problem } from './types.ts';

/** Every tool declared below `root`, by file name; there is no list to keep. */
export async function loadTools(root: string): Promise<Tool[]> {
  const files = globSync('src/lib/tools/*.tool.ts', { cwd: root }).sort();
  return Promise.all(
    files.map(async (file) => {
      const module = (await import(/* @vite-ignore */ pathToFileURL(join(root, file)).href)) as {
        default: Tool;
      };
      return module.default;
    }),
  );
}

/** Runs the worked examples of all tools and reports every citation that does not resolve in the handbook. */
export function checkTools(tools: readonly Tool[], handbook: Handbook): Problem[] {
  const known = {
    clause: new Set(handbook.clauses.map((clause) => clause.id)),
    ruling: new Set(handbook.rulings.map((ruling) => ruling.id)),
    'law note': new Set(handbook.law.map((note) => note.id)),
  };
  const problem = (tool: Tool, message: string, remedy: string): Problem => ({
    file: `src/lib/tools/${tool.id}.tool.ts`,
    id: tool.id,
    message,
    remedy,
  });
  return tools.flatMap((tool) =>
    tool.examples.flatMap((example) => {
      let answer: Answer;
      try {
        answer = runTool(tool, handbook, example);
      } catch (error) {
        const why = (error as Error).message;
        return [problem(tool, `「${example.title}」 cannot be computed: ${why}`, 'correct the example')];
      }
      const cited = [
        ...answer.steps.map((step) => ['clause', step.clause] as const),
        ...answer.steps.flatMap((step) => (step.ruling ? [['ruling', step.ruling] as const] : [])),
        ...(answer.outcome.law ?? []).map((id) => ['law note', id] as const),
      ];
      return cited
        .filter(([kind, id]) => !known[kind].has(id))
        .map(([kind, id]) =>
          problem(
            tool,
            `「${example.title}」 cites the unknown ${kind} ${id}`,
            'correct the citation in the rule, or add what it cites',
          ),
        );
    }),
  );
}

/** The tools whose worked examples rest on a clause, by clause id. */
export function citations(tools: readonly Tool[], handbook: Handbook): Handbook['citedBy'] {
  const cited: Handbook['citedBy'] = {};
  for (const tool of tools) {
    const steps = tool.examples.flatMap((example) => runTool(tool, handbook, example).steps);
    for (const clause of new Set(steps.map((step) => step.clause))) {
      cited[clause] = [...(cited[clause] ?? []), { id: tool.id, title: tool.title }];
    }
  }
  return cited;
}
