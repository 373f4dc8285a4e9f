import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { writeScorm } from '../../src/lib/exchange/scorm.ts';
import type { ScormVersion } from '../../src/lib/exchange/scorm-interaction.ts';
import { zip } from '../../src/lib/exchange/zip.ts';
import type { Paper } from '../../src/lib/quiz/paper.ts';

const require = createRequire(import.meta.url);

const TYPES: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  xml: 'text/xml',
};

/**
 * A learning platform in a page: scorm-again, which checks every value, with the package in a frame. What the package
 * commits is kept between two openings.
 */
const PLATFORM = `
const version = new URLSearchParams(location.search).get('version');
const api = new (version === '1.2' ? Scorm12API : Scorm2004API)({ logLevel: 5 });
window[version === '1.2' ? 'API' : 'API_1484_11'] = api;
const kept = localStorage.getItem('lms');
if (kept) api.loadFromJSON(JSON.parse(kept).cmi, 'cmi');
window.refused = [];
const set = version === '1.2' ? 'LMSSetValue' : 'SetValue';
const name = version === '1.2' ? 'LMSGetLastError' : 'GetLastError';
const original = api[set];
api[set] = (element, value) => {
  const done = original.call(api, element, value);
  if (String(done) !== 'true') refused.push(element + ' = ' + value + ': ' + api[name]());
  return done;
};
let ends = kept ? JSON.parse(kept).ends : 0;
const keep = () => localStorage.setItem('lms', JSON.stringify({ cmi: api.cmi.toJSON(), refused, ends }));
api.on(version === '1.2' ? 'LMSCommit' : 'Commit', keep);
api.on(version === '1.2' ? 'LMSFinish' : 'Terminate', () => {
  ends++;
  keep();
});
const frame = document.createElement('iframe');
frame.title = 'exam';
frame.src = '/lms/package/index.html';
document.body.append(frame);
`;

const PAGE = `<!doctype html><html lang="zh-CN"><title>LMS</title><style>iframe{width:100%;height:90vh}</style><body>
<script src="/lms/scorm-again.js"></script><script src="/lms/platform.js"></script></body></html>`;

/** Puts the package of a paper, zipped and unzipped, under `/lms/package/` and a platform around it under `/lms/`. */
export async function serveExam(page: Page, paper: Paper, version: ScormVersion): Promise<void> {
  const built = (file: string) =>
    readFileSync(join(process.env.CALLBOOK_OUT ?? 'dist', 'scorm', file), 'utf8');
  const player = { script: built('player.js'), style: built('player.css') };
  const files = unzipSync(zip(writeScorm(paper, version, player).files));
  const served: Record<string, string> = {
    '/lms/': PAGE,
    '/lms/platform.js': PLATFORM,
    '/lms/scorm-again.js': readFileSync(require.resolve('scorm-again'), 'utf8'),
    ...Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [`/lms/package/${name}`, strFromU8(bytes)]),
    ),
  };
  await page.route('**/lms/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = served[pathname];
    if (body === undefined) return route.fulfill({ status: 404 });
    const type = TYPES[pathname.slice(pathname.lastIndexOf('.') + 1)] ?? 'text/html';
    const headers: Record<string, string> = { 'content-type': `${type}; charset=utf-8` };
    if (pathname.startsWith('/lms/package/')) {
      headers['content-security-policy'] = "default-src 'none'; script-src 'self'; style-src 'self'";
    }
    return route.fulfill({ body, headers });
  });
}

/** What the platform keeps. */
export interface Kept {
  // biome-ignore lint/suspicious/noExplicitAny: the data model of SCORM, as scorm-again writes it.
  cmi: any;
  /** Values that the platform did not take. */
  refused: string[];
  /** How many sessions were ended in good order. */
  ends: number;
}

/** What the platform has stored so far. */
export async function kept(page: Page): Promise<Kept> {
  return JSON.parse(await page.evaluate(() => localStorage.getItem('lms') ?? 'null')) as Kept;
}
