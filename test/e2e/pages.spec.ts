import { globSync, readFileSync } from 'node:fs';
import { weigh } from '../../scripts/weigh.ts';
import { expect, PAGES, test } from './site.ts';

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

for (const path of PAGES) {
  const light = isChapter(path) && !hasTool(path);
  const weight = light ? ', sends at most 60 KB, 12 KB of it JavaScript' : '';
  test(`${path} is quiet, stays at home, fits 360 px${weight}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const { total, script } = await weigh(page, path);
    const [content, view] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(view as number);
    if (!light) return;
    expect(script).toBeLessThanOrEqual(12 * KB);
    expect(total).toBeLessThanOrEqual(60 * KB);
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
