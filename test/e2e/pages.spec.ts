import { globSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, PAGES, test } from './site.ts';

test('the build has the pages promised', () => {
  expect(PAGES).toContain('/');
  expect(PAGES).toContain('/404.html');
  expect(PAGES).toContain('/operations/05-10-swap/');
  const tools = globSync('*.tool.ts', { cwd: 'src/lib/tools' }).map((file) => file.replace('.tool.ts', ''));
  for (const tool of tools) expect(PAGES).toContain(`/tools/${tool}/`);
});

const axe = async (page: Page, rules: string[] = []) => {
  const builder = new AxeBuilder({ page });
  const { violations } = await (rules.length > 0 ? builder.withRules(rules) : builder).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

/** Chapters are alike: in the dark every fifth is looked at, and every page that is no chapter. */
const inTheDark = (path: string, index: number) =>
  index % 5 === 0 || /^\/($|404|about|learn|tools|print\/$)/.test(path);

for (const [index, path] of PAGES.entries()) {
  test(`${path}: axe finds nothing, 360 px is wide enough`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path, { waitUntil: 'networkidle' });
    for (const apparatus of (await page.locator('.apparatus > summary').all()).slice(0, 2)) {
      await apparatus.click();
    }
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    const [content, view] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(view as number);
    expect(await axe(page, ['scrollable-region-focusable', 'button-name', 'link-name'])).toEqual([]);
    if (!inTheDark(path, index)) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload({ waitUntil: 'networkidle' });
    expect(await axe(page)).toEqual([]);
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
