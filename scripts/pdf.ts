// Writes every volume as an A4 PDF with bookmarks and page numbers into dist-pdf/, from the built site.
import { spawn } from 'node:child_process';
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';

const OUT = 'dist-pdf';
const port = '4397';
const volumes = globSync('*/index.html', { cwd: 'dist/print' }).map((file) => file.split('/')[0] as string);
if (volumes.length === 0) {
  console.error('Nothing is built in dist: run "npm run build" first.');
  process.exit(1);
}
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const server = spawn('node', ['scripts/serve.ts'], { env: { ...process.env, PORT: port }, stdio: 'ignore' });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
try {
  await wait(1000);
  const page = await browser.newPage();
  for (const [i, volume] of volumes.sort().entries()) {
    await page.goto(`http://127.0.0.1:${port}/print/${volume}/`, { waitUntil: 'networkidle' });
    await page.pdf({
      path: `${OUT}/${volume}.pdf`,
      format: 'A4',
      outline: true,
      tagged: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate:
        '<div style="width:100%;text-align:center;font-size:9px"><span class="pageNumber"></span> / <span class="totalPages"></span></div>',
      margin: { top: '18mm', bottom: '18mm', left: '16mm', right: '16mm' },
    });
    console.log(`${i + 1} of ${volumes.length}: ${OUT}/${volume}.pdf`);
  }
} finally {
  await browser.close();
  server.kill();
}
