import type { Tool } from '../lib/tools/define.ts';
import { adopted } from './adopt.ts';
import { checkHandbook, describeProblem } from './check.ts';
import { readQuizzes } from './quizzes.ts';
import { readHandbook } from './read.ts';
import { firstUses } from './term-uses.ts';
import { checkTools, citations, loadTools } from './tools.ts';
import type { Handbook, Problem } from './types.ts';

/** The handbook below `root` as it reads on `asOf` (YYYY-MM-DD), with everything wrong in it; tools are loaded unless given. */
export async function inspectHandbook(
  root: string,
  asOf: string,
  declared?: readonly Tool[],
): Promise<{ handbook: Handbook; problems: Problem[] }> {
  const reading = readHandbook(root, asOf);
  const tools = declared ?? (await loadTools(root));
  const ids = tools.map((tool) => tool.id);
  const problems = [...reading.problems, ...checkHandbook(reading, ids)];
  if (problems.length === 0) problems.push(...checkTools(tools, reading.handbook));
  const citedBy = problems.length === 0 ? citations(tools, reading.handbook) : {};
  const quizzes = problems.length === 0 ? readQuizzes(root, reading.handbook, tools) : null;
  problems.push(...(quizzes?.problems ?? []));
  const { chapters, clauses, terms } = reading.handbook;
  const handbook = {
    ...reading.handbook,
    questions: quizzes?.questions ?? [],
    citedBy,
    firstUses: firstUses(chapters, clauses, terms),
  };
  return { handbook, problems };
}

/** The company's handbook below `root`: the volumes it uses. Throws an error that names every problem, one a line, where there is any. */
export async function loadHandbook(
  root: string,
  asOf: string,
  declared?: readonly Tool[],
): Promise<Handbook> {
  const { handbook, problems } = await inspectHandbook(root, asOf, declared);
  if (problems.length > 0) {
    throw new Error(
      `The handbook has ${problems.length} problems:\n${problems.map(describeProblem).join('\n')}`,
    );
  }
  return adopted(handbook);
}
