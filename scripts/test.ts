// Runs everything that must hold and closes with one line: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';

const REPORTS = 'test-results';
let passed = 0;
let failed = 0;

function run(name: string, command: string[], env: Record<string, string> = {}): boolean {
  const started = Date.now();
  const [program = '', ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
  });
  const ok = status === 0;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  if (!ok) console.log(`${stdout}\n${stderr}`.trim().split('\n').slice(-200).join('\n'));
  return ok;
}

/** One check that passes or fails as a whole. */
function check(name: string, ...command: string[]): boolean {
  const ok = run(name, command);
  if (ok) passed++;
  else failed++;
  return ok;
}

/** A test runner that writes a report: its tests are counted one by one. */
function count(
  name: string,
  command: string[],
  env: Record<string, string>,
  report: string,
  read: Counter,
): void {
  const ok = run(name, command, env);
  try {
    const counts = read(JSON.parse(readFileSync(report, 'utf8')) as never);
    console.log(`       ${counts.passed} passed, ${counts.failed} failed`);
    passed += counts.passed;
    failed += counts.failed;
    if (!ok && counts.failed === 0) failed++;
  } catch {
    failed++;
  }
}

type Counter = (report: never) => { passed: number; failed: number };

const vitest: Counter = (report: {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
}) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
});
const playwright: Counter = ({
  stats,
}: {
  stats: { expected: number; unexpected: number; flaky: number };
}) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
});

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS);
check('format and lint', 'biome', 'ci', '--error-on-warnings', '.');
check('types', 'astro', 'check');
check('architecture', 'depcruise', 'src', 'scripts', '--config', '.dependency-cruiser.cjs');
check('unused code', 'knip');
check('every fact carried', 'node', 'scripts/trace.ts', '--strict');
const unit = join(REPORTS, 'vitest.json');
count(
  'unit, property and content tests',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${unit}`],
  {},
  unit,
  vitest,
);
if (check('build', 'astro', 'build')) {
  const browser = await findBrowser();
  console.log(`       browser: ${browser}`);
  const e2e = join(REPORTS, 'e2e.json');
  count(
    'end-to-end tests',
    ['playwright', 'test', '--reporter=list,json'],
    { CALLBOOK_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: e2e },
    e2e,
    playwright,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
