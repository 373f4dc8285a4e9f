// Measures: build time, pages, how long the tools compute, and the bytes each kind of page sends (gzip, fonts aside).
import { spawn, spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { readHandbook } from '../src/handbook/read.ts';
import { loadTools } from '../src/handbook/tools.ts';
import { runTool } from '../src/lib/tools/run.ts';
import { findBrowser } from './browser.ts';
import { today } from './today.ts';
import { weigh } from './weigh.ts';

const RUNS = 9;
const port = '4398';
const site = `http://127.0.0.1:${port}`;
const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`.padStart(9);

const started = performance.now();
const build = spawnSync('astro', ['build', '--silent'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);
const seconds = (performance.now() - started) / 1000;
const size = globSync('dist/**/*', { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .reduce((sum, entry) => sum + statSync(`${entry.parentPath}/${entry.name}`).size, 0);
console.log(
  `build ${seconds.toFixed(1)} s, ${globSync('dist/**/*.html').length} pages, ${kb(size).trim()} on disk`,
);

const { handbook } = readHandbook(process.cwd(), today());
const times = (await loadTools(process.cwd())).flatMap((tool) =>
  tool.examples.map((example) => ({
    name: `${tool.id}, ${example.title}`,
    milliseconds: median(() => runTool(tool, handbook, example)),
  })),
);
times.sort((a, b) => b.milliseconds - a.milliseconds);
console.log(`${times.length} worked examples computed; the slowest, median of ${RUNS} runs:`);
for (const { name, milliseconds } of times.slice(0, 5)) {
  console.log(`${milliseconds.toFixed(1).padStart(6)} ms  ${name}`);
}

const server = spawn('node', ['scripts/serve.ts'], { env: { ...process.env, PORT: port }, stdio: 'ignore' });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
try {
  await wait(1000);
  await row('home', '/');
  await row('chapter without a tool (5.11)', '/operations/05-11-dismissal/');
  await row('longest chapter (2.3)', '/operations/02-03-duties/');
  await row('chapter with a tool (5.7)', '/operations/05-07-attendance/');
  for (const file of globSync('*/index.html', { cwd: 'dist/tools' }).sort()) {
    const tool = file.split('/')[0];
    await row(`tool ${tool}, with an answer`, `/tools/${tool}/`, async (page) => {
      await page.locator('.examples a').first().click();
      await page.locator('.verdict').waitFor();
      await page.waitForLoadState('networkidle');
    });
  }
  await row('search, first query', '/', async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('换班');
    await page.locator('#search-results a').first().waitFor();
  });
} finally {
  await browser.close();
  server.kill();
}

function median(run: () => unknown): number {
  const taken = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return taken.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number;
}

async function row(name: string, path: string, act?: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const { total, script } = await weigh(page, site + path, act && (() => act(page)));
  console.log(`${name.padEnd(32)} ${kb(total)}, JavaScript ${kb(script)}`);
  await page.close();
}
