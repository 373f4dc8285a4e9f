import { weigh } from '../../scripts/weigh.ts';
import { expect, PAGES, test } from './site.ts';

const KB = 1024;
const CHAPTERS_WITH_TOOL = /\/(02-01|05-07|05-08|05-10|08|05-leave|05-swap)/;
const chapters = PAGES.filter((page) => /^\/(operations|service-system)\//.test(page));

for (const path of chapters.filter((page) => !CHAPTERS_WITH_TOOL.test(page))) {
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
