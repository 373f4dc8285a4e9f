import { readFileSync } from 'node:fs';
import { weigh } from '../../scripts/weigh.ts';
import { expect, PAGES, test } from './site.ts';

const KB = 1024;
const hasTool = (page: string) => readFileSync(`dist${page}index.html`, 'utf8').includes('<astro-island');
const chapters = PAGES.filter((page) =>
  /^\/(operations|outsourcing|retention|department|service-system)\//.test(page),
);

for (const path of chapters.filter((page) => !hasTool(page))) {
  test(`${path} sends at most 60 KB, 12 KB of it JavaScript`, async ({ page }) => {
    const { total, script } = await weigh(page, path);
    expect(script).toBeLessThanOrEqual(12 * KB);
    expect(total).toBeLessThanOrEqual(60 * KB);
  });
}

test('a tool adds at most 35 KB of JavaScript to a page', async ({ page, browser }) => {
  const plain = await weigh(page, '/tools/');
  for (const path of PAGES.filter((p) => /^\/tools\/.+/.test(p))) {
    const other = await browser.newPage();
    const tool = await weigh(other, path);
    expect(tool.script - plain.script, path).toBeLessThanOrEqual(35 * KB);
    await other.close();
  }
});
