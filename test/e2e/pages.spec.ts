import AxeBuilder from '@axe-core/playwright';
import { expect, PAGES, test } from './site.ts';

test('the build has the pages promised', () => {
  expect(PAGES).toContain('/');
  expect(PAGES).toContain('/404.html');
  expect(PAGES).toContain('/operations/05-10-swap/');
  expect(PAGES.filter((page) => page.startsWith('/tools/'))).toHaveLength(6);
});

for (const path of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} in ${colorScheme}: axe finds nothing, nothing leaves the origin`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path, { waitUntil: 'networkidle' });
      for (const apparatus of (await page.locator('.apparatus > summary').all()).slice(0, 2)) {
        await apparatus.click();
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  test(`${path} at 360 px: no sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const [content, view] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(view as number);
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
