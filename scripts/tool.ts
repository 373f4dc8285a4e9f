// Runs a tool on JSON and prints the explained result.
import { parseArgs } from 'node:util';
import { readHandbook } from '../src/handbook/read.ts';
import { loadTools } from '../src/handbook/tools.ts';
import { InputError } from '../src/lib/errors.ts';
import { reportText } from '../src/lib/tools/report.ts';
import { runTool } from '../src/lib/tools/run.ts';
import { VOLUME_SLUGS, type Volume } from '../src/lib/volumes.ts';
import { today } from './today.ts';

const USAGE = `usage: npm run tool                                  lists the tools
       npm run tool -- ID                            prints a tool's worked examples as input
       npm run tool -- ID --json '{…}' [--volume VOLUME] [--date YYYY-MM-DD] [--raw]
--raw prints value, outcome and steps as JSON; a volume not named is the tool's first, a date not named is today.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    volume: { type: 'string' },
    date: { type: 'string' },
    raw: { type: 'boolean', default: false },
  },
});
const tools = await loadTools(process.cwd());
const [id] = positionals;
const tool = tools.find((tool) => tool.id === id);

if (id === undefined) {
  for (const { id, title, summary } of tools) console.log(`${id.padEnd(20)} ${title}：${summary}`);
  console.log(`\n${USAGE}`);
} else if (!tool) fail(`There is no tool ${id}.\n${USAGE}`);
else if (values.json === undefined) {
  for (const { title, volume, date, input } of tool.examples) {
    console.log(`# ${title}`);
    console.log(`npm run tool -- ${id} --volume ${volume} --date ${date} --json '${JSON.stringify(input)}'`);
  }
} else run(values.json);

function run(json: string): void {
  if (!tool) return;
  const volume = (values.volume ?? tool.volumes[0]) as Volume;
  if (!VOLUME_SLUGS.includes(volume)) fail(`${volume} is no volume: ${VOLUME_SLUGS.join(', ')}`);
  const date = values.date ?? today();
  const { handbook } = readHandbook(process.cwd(), date);
  try {
    const answer = runTool(tool, handbook, { volume, date, input: parse(json) });
    const titles = new Map(handbook.chapters.map((chapter) => [chapter.id, chapter.title]));
    const clauses = Object.fromEntries(
      handbook.clauses.map(({ id, number, chapter, url, volume }) => [
        id,
        { number, title: titles.get(chapter) ?? '', url, volume },
      ]),
    );
    console.log(
      values.raw
        ? JSON.stringify(answer, null, 2)
        : reportText(tool.title, answer, clauses, `/tools/${tool.id}/`),
    );
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    fail(error.problems.map(({ field, message }) => `${field || 'input'}: ${message}`).join('\n'));
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return fail(`--json is no JSON: ${(error as Error).message}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
