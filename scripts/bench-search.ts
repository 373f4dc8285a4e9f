// Runs a file of queries through the search dialog of a fresh build: npm run bench:search -- FILE [--no-build]
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadHandbook } from '../src/handbook/load.ts';
import type { Handbook } from '../src/handbook/types.ts';
import { findBrowser } from './browser.ts';
import { today } from './today.ts';

const Queries = z.array(
  z.object({
    q: z.string(),
    style: z.string(),
    want: z.array(z.string()).min(1),
    why: z.string().optional(),
  }),
);
const TOP = 10;
/** Milliseconds after which a query counts as unanswered. */
const PATIENCE = 20_000;
/** So many first queries of each style are tried. */
const COLD = 4;
const port = process.env.PORT ?? '4397';
const site = `http://127.0.0.1:${port}`;

interface Outcome {
  style: string;
  /** Place of the first right result, from 1; null where none of the first ten is right. */
  place: number | null;
  /** Milliseconds from the keystroke to the results. */
  latency: number;
  bytes: number;
}

const [file, ...options] = process.argv.slice(2);
if (!file) {
  console.error('Which queries? npm run bench:search -- FILE.yaml [--no-build]');
  process.exit(2);
}
const queries = Queries.parse(parse(readFileSync(file, 'utf8')));
if (
  !options.includes('--no-build') &&
  spawnSync('astro', ['build', '--silent'], { stdio: 'inherit' }).status !== 0
) {
  process.exit(1);
}
const facts = factsByUrl(await loadHandbook(process.cwd(), today()));
const server = spawn('node', ['scripts/serve.ts'], { env: { ...process.env, PORT: port }, stdio: 'ignore' });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
try {
  await wait(1000);
  report(await runAll(browser));
  await reportCold(browser);
} finally {
  await browser.close();
  server.kill();
}

/** The facts that stand behind a result: a clause's own, and those of the clauses that a tool or a term cites. */
function factsByUrl({ clauses, citedBy, terms }: Handbook): Map<string, string[]> {
  const ofClause = new Map(clauses.map((clause) => [clause.id, clause.facts]));
  const found = new Map(clauses.map((clause) => [clause.url, [...clause.facts]]));
  const cite = (url: string, clause: string) =>
    found.set(url, [...(found.get(url) ?? []), ...(ofClause.get(clause) ?? [])]);
  for (const [clause, tools] of Object.entries(citedBy))
    for (const { id } of tools) cite(`/tools/${id}/`, clause);
  for (const { id, clause } of terms) if (clause) cite(`/about/glossary/#${id}`, clause);
  return found;
}

async function runAll(within: Browser): Promise<Outcome[]> {
  const page = await opened(within);
  await ask(page, '手册');
  let bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  const outcomes: Outcome[] = [];
  for (const { q, style, want } of queries) {
    bodies = [];
    const { latency, urls } = await ask(page, q);
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0);
    const right = urls.findIndex((url) => (facts.get(url) ?? []).some((fact) => want.includes(fact)));
    if (right < 0 || right >= 3)
      console.log(`${right < 0 ? 'not found' : `place ${right + 1} `}  ${style}  ${q}`);
    outcomes.push({ style, place: right < 0 ? null : right + 1, latency, bytes });
  }
  await page.close();
  return outcomes;
}

async function opened(within: Browser): Promise<Page> {
  const page = await within.newPage({ locale: 'zh-CN' });
  await page.goto(site, { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.locator('#search-input').waitFor();
  return page;
}

interface Answer {
  latency: number;
  urls: string[];
}

/** Types a query in one stroke and waits, in the page, until its results stand. */
async function ask(page: Page, query: string): Promise<Answer> {
  const late = wait(PATIENCE, null, { ref: false }).then((): never => {
    throw new Error(`no answer to 「${query}」 within ${PATIENCE} ms`);
  });
  const answer = page.evaluate(
    ([text, most]) =>
      new Promise<Answer>((resolve) => {
        const input = document.querySelector('#search-input') as HTMLInputElement;
        const results = document.querySelector('#search-results') as HTMLElement;
        delete results.dataset.query;
        const begun = performance.now();
        const observer = new MutationObserver(() => {
          if (results.dataset.query !== text) return;
          observer.disconnect();
          const links = [...results.querySelectorAll('a')].slice(0, most);
          resolve({
            latency: performance.now() - begun,
            urls: links.map((link) => decodeURIComponent(link.pathname + link.hash)),
          });
        });
        observer.observe(results, { attributes: true });
        input.value = text;
        input.dispatchEvent(new InputEvent('input'));
      }),
    [query.trim(), TOP] as const,
  );
  return Promise.race([answer, late]);
}

function report(outcomes: readonly Outcome[]): void {
  const within = (places: number, of: readonly Outcome[]) =>
    of.filter(({ place }) => place !== null && place <= places).length;
  const row = (name: string, of: readonly Outcome[]) =>
    console.log(
      `${name.padEnd(12)} ${within(3, of)}/${of.length} in the first 3, ${within(TOP, of)}/${of.length} in the first 10`,
    );
  for (const style of new Set(outcomes.map((outcome) => outcome.style))) {
    row(
      style,
      outcomes.filter((outcome) => outcome.style === style),
    );
  }
  row('all', outcomes);
  const reciprocal = outcomes.reduce((sum, { place }) => sum + (place === null ? 0 : 1 / place), 0);
  console.log(`mean reciprocal rank ${(reciprocal / outcomes.length).toFixed(3)}`);
  const latency = outcomes.map((outcome) => outcome.latency);
  console.log(
    `keystroke to results, engine loaded: median ${share(latency, 0.5).toFixed(0)} ms, 95 % ${share(latency, 0.95).toFixed(0)} ms`,
  );
  console.log(
    `bytes a query, files already fetched aside: median ${kb(
      share(
        outcomes.map(({ bytes }) => bytes),
        0.5,
      ),
    )}`,
  );
}

/** First queries on fresh pages, some of each style: time from the opening of the dialog, and all that is fetched. */
async function reportCold(within: Browser): Promise<void> {
  const times: number[] = [];
  const sizes: number[] = [];
  const zipped: number[] = [];
  for (const style of new Set(queries.map((query) => query.style))) {
    for (const { q } of queries.filter((query) => query.style === style).slice(0, COLD)) {
      const context = await within.newContext({ locale: 'zh-CN' });
      const page = await context.newPage();
      await page.goto(site, { waitUntil: 'networkidle' });
      const bodies: Promise<Buffer>[] = [];
      page.on('response', (response) => bodies.push(response.body()));
      const begun = performance.now();
      await page.keyboard.press('/');
      await ask(page, q);
      times.push(performance.now() - begun);
      await page.waitForLoadState('networkidle');
      const fetched = await Promise.all(bodies);
      sizes.push(fetched.reduce((sum, body) => sum + body.length, 0));
      zipped.push(fetched.reduce((sum, body) => sum + gzipSync(body).length, 0));
      await context.close();
    }
  }
  console.log(
    `cold, ${times.length} times: results after ${share(times, 0.5).toFixed(0)} ms (slowest ${Math.max(...times).toFixed(0)} ms)`,
  );
  const line = (name: string, of: number[]) => `${kb(share(of, 0.5))} ${name} (most ${kb(Math.max(...of))})`;
  console.log(`first query fetches ${line('as they are', sizes)}, ${line('gzipped', zipped)}`);
}

/** The value that the given share of `values` does not exceed. */
function share(values: readonly number[], of: number): number {
  return [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * of) - 1)] ?? 0;
}

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}
