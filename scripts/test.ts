// Runs everything that must hold and closes with one line: N passed, N failed.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { findBrowser } from './browser.ts';

const REPORTS = 'test-results';
/** So many failed tests are named. */
const NAMED = 40;
let passed = 0;
let failed = 0;

async function run(name: string, command: string[], env: Record<string, string> = {}): Promise<boolean> {
  const started = Date.now();
  const [program = '', ...args] = command;
  // Playwright sets FORCE_COLOR for its workers, and Node warns of each that has both.
  const { NO_COLOR: _, ...inherited } = process.env;
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', ...env },
  });
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((end, fail) => child.on('close', end).on('error', fail)),
  ]);
  const ok = status === 0;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  if (!ok) console.log(lastLines(`${stderr}\n${stdout}`));
  return ok;
}

/** What a failed command said last; the dots of a reporter are one long line. */
function lastLines(output: string): string {
  const lines = output.trim().split('\n').slice(-150);
  return lines.map((line) => (line.length > 400 ? `${line.slice(0, 400)}…` : line)).join('\n');
}

/** One check that passes or fails as a whole. */
async function check(name: string, ...command: string[]): Promise<boolean> {
  const ok = await run(name, command);
  if (ok) passed++;
  else failed++;
  return ok;
}

/** A test runner that writes a report: its tests are counted one by one. */
async function count(
  name: string,
  command: string[],
  env: Record<string, string>,
  report: string,
  read: Counter,
): Promise<void> {
  const ok = await run(name, command, env);
  try {
    const counts = read(JSON.parse(readFileSync(report, 'utf8')) as never);
    const again = counts.again ? `, ${counts.again} only when tried again` : '';
    console.log(`       ${counts.passed} passed, ${counts.failed} failed${again}`);
    for (const name of counts.names.slice(0, NAMED)) console.log(`       failed: ${name}`);
    passed += counts.passed;
    failed += counts.failed;
    if (!ok && counts.failed === 0) failed++;
  } catch {
    failed++;
  }
}

/** `again`: passed, but only when tried a second time; `names` of those that failed. */
type Counter = (report: never) => { passed: number; failed: number; again?: number; names: string[] };

const vitest: Counter = (report: {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
}) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  names: report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${basename(name)} ${fullName}`),
  ),
});

interface Suite {
  suites?: Suite[];
  specs: { title: string; ok: boolean; file: string; line: number }[];
}
const playwright: Counter = ({
  stats,
  suites,
}: {
  stats: Record<'expected' | 'unexpected' | 'flaky', number>;
  suites: Suite[];
}) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  again: stats.flaky,
  names: suites.flatMap(failedIn),
});

function failedIn({ suites = [], specs }: Suite): string[] {
  const own = specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line} ${title}`);
  return [...own, ...suites.flatMap(failedIn)];
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);

async function sources(): Promise<void> {
  await check('format and lint', 'biome', 'ci', '--error-on-warnings', '.');
  await check('architecture', 'depcruise', 'src', 'scripts', '--config', '.dependency-cruiser.cjs');
  await check('unused code', 'knip');
  await check('every fact carried', 'node', 'scripts/trace.ts', '--strict');
  const report = join(REPORTS, 'vitest.json');
  await count(
    'unit, property and content tests',
    ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile=${report}`],
    {},
    report,
    vitest,
  );
}

async function site(): Promise<void> {
  await check('types', 'astro', 'check');
  if (!(await check('build', 'astro', 'build'))) return;
  const found = await findBrowser();
  console.log(`       browser: ${found}`);
  const report = join(REPORTS, 'e2e.json');
  await count(
    'end-to-end tests',
    ['playwright', 'test', '--reporter=dot,json'],
    { CALLBOOK_BROWSER: found, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    report,
    playwright,
  );
}

// Side by side, since either uses little more than one core.
await Promise.all([sources(), site()]);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
