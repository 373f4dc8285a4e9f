import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { weigh } from '../../scripts/weigh.ts';
import { excessWidth, expect, PAGES, test } from './site.ts';

const KB = 1024;
const isChapter = (page: string) =>
  /^\/(operations|outsourcing|retention|department|service-system)\//.test(page);
const hasTool = (page: string) => readFileSync(`dist${page}index.html`, 'utf8').includes('<astro-island');

test('the build has the pages promised', () => {
  for (const page of ['/', '/404.html', '/operations/05-10-swap/', '/about/compare/', '/print/operations/']) {
    expect(PAGES).toContain(page);
  }
  const tools = globSync('*.tool.ts', { cwd: 'src/lib/tools' }).map((file) => file.replace('.tool.ts', ''));
  for (const tool of tools) expect(PAGES).toContain(`/tools/${tool}/`);
});

/** Pages looked at one after the other in one window, which costs less than a window each. */
const TOGETHER = 16;

/** The links of a page's main part that nobody gave a colour: they have the browser's blue. */
const uncoloured = (page: Page) =>
  page.locator('main a[href]').evaluateAll((links) => {
    const plain = document.createElement('a');
    plain.href = '#';
    plain.style.setProperty('all', 'revert');
    document.body.append(plain);
    const blue = getComputedStyle(plain).color;
    plain.remove();
    return links.filter((link) => getComputedStyle(link).color === blue).map((link) => link.textContent);
  });

/** A tool is looked at with an answer in all-tools.spec.ts. */
const VISITED = PAGES.filter((path) => !/^\/tools\/.+/.test(path));

for (let first = 0; first < VISITED.length; first += TOGETHER) {
  const paths = VISITED.slice(first, first + TOGETHER);
  test(`${paths[0]} and what follows: quiet, at home, fits 360 px, in the handbook's colours, a chapter sends at most 60 KB, 12 KB of it JavaScript`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const session = await page.context().newCDPSession(page);
    for (const path of paths) {
      const light = isChapter(path) && !hasTool(path);
      // What a first visit fetches is weighed, whatever the pages before it have left in the cache.
      await session.send('Network.setCacheDisabled', { cacheDisabled: light });
      const weight = light ? await weigh(page, path) : await page.goto(path).then(() => null);
      expect.soft(await excessWidth(page), path).toBe(0);
      expect.soft(await uncoloured(page), path).toEqual([]);
      if (!weight) continue;
      expect.soft(weight.script, path).toBeLessThanOrEqual(12 * KB);
      expect.soft(weight.total, path).toBeLessThanOrEqual(60 * KB);
    }
  });
}

test('an unknown address gets the 404 page with search', async ({ page, request }) => {
  const response = await request.get('/nothing/here/');
  expect(response.status()).toBe(404);
  await page.goto('/404.html');
  await page
    .getByRole('main')
    .getByRole('button', { name: /搜制度/ })
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
