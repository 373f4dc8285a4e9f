// Shows which source facts the clauses carry. usage: npm run trace [-- A | A/5] [--all] [--strict]
import { parseArgs } from 'node:util';
import { readHandbook } from '../src/handbook/read.ts';
import { describeTrace, sum, traceFacts } from '../src/handbook/trace.ts';
import { today } from './today.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false } },
});
const { handbook, problems } = readHandbook(process.cwd(), today());
const sections = traceFacts(handbook, positionals[0]);
if (sections.length === 0) {
  console.error(`No section of the sources is called ${positionals[0] ?? 'anything'}: try A or A/5.`);
  process.exit(2);
}

const titles = Object.fromEntries(handbook.documents.map(({ id, title }) => [id, title]));
for (const line of describeTrace(sections, titles, values.all ? Number.POSITIVE_INFINITY : 3))
  console.log(line);
if (problems.length > 0) {
  console.error(
    `The content has ${problems.length} problems, so facts may be left out: npm run check:content`,
  );
}
const { carried, due } = sum(sections);
process.exit(values.strict && (carried < due || problems.length > 0) ? 1 : 0);
