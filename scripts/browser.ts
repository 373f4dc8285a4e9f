import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * The path of a Chromium to test with: CALLBOOK_BROWSER, Playwright's own, one on the PATH, one unpacked into .cache/
 * before, a fresh download by Playwright, and last the one in the registry package @sparticuz/chromium (x86-64 Linux), unpacked into .cache/.
 * Throws a sentence that says what to do where none is found.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CALLBOOK_BROWSER;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CALLBOOK_BROWSER names ${named}, which does not exist.`);
  }
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  const installed = onPath();
  if (installed) return installed;
  const unpacked = resolve('.cache', 'chromium');
  if (existsSync(unpacked) && starts(unpacked)) return unpacked;
  spawnSync('playwright', ['install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  try {
    return await unpack();
  } catch (cause) {
    throw new Error('No Chromium was found or could be fetched. Name one in CALLBOOK_BROWSER.', { cause });
  }
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

async function unpack(): Promise<string> {
  const cache = resolve('.cache');
  mkdirSync(cache, { recursive: true });
  process.env.TMPDIR = cache;
  const { default: packaged } = await import('@sparticuz/chromium');
  rmSync(join(cache, 'chromium'), { force: true });
  const path = await packaged.executablePath();
  if (!starts(path)) throw new Error(`${path} does not start`);
  return path;
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}
