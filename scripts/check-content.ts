// Lists everything wrong in the content: file, id, what, how to mend it.
import { describeProblem } from '../src/handbook/check.ts';
import { inspectHandbook } from '../src/handbook/load.ts';
import { today } from './today.ts';

const { handbook, problems } = await inspectHandbook(process.cwd(), today());
for (const problem of problems) console.log(describeProblem(problem));
console.log(
  `${handbook.clauses.length} clauses, ${handbook.figures.length} figures, ${handbook.questions.length} questions, ${problems.length} problems`,
);
process.exit(problems.length > 0 ? 1 : 0);
