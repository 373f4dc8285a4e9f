import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, PAGES, test } from './site.ts';

/**
 * axe takes a quarter of a minute on a long page, so the suite looks at every kind of page and every sixty-fourth chapter; tools are looked at with an answer in all-tools.spec.ts;
 * CALLBOOK_AXE=all looks at every page there is.
 */
const EVERY = 64;
const KINDS = [
  /^\/$/,
  /^\/404/,
  /^\/tools\/$/,
  /^\/learn\/(agent\/|trainer\/(paper|class)\/)?$/,
  /^\/print\/$/,
  /^\/about\/(offline|downloads|rulings|adopt|figures\/outsourcing)\/$/,
];

const chapters = PAGES.filter((path) => !/^\/($|404|tools|learn|print|about)/.test(path));
const sample = PAGES.filter(
  (path) => KINDS.some((kind) => kind.test(path)) || chapters.indexOf(path) % EVERY === 0,
);
const looked = process.env.CALLBOOK_AXE === 'all' ? PAGES : sample;

const axe = async (page: Page, rules: string[] = []) => {
  // The list of all chapters is the same on every page: that of the tools answers for it.
  const builder = new AxeBuilder({ page });
  if (new URL(page.url()).pathname !== '/tools/') builder.exclude('#starlight__sidebar');
  const { violations } = await (rules.length > 0 ? builder.withRules(rules) : builder).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

for (const path of looked) {
  test(`${path}: axe finds nothing, in light, on a phone and in the dark`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path, { waitUntil: 'networkidle' });
    for (const apparatus of (await page.locator('.apparatus > summary').all()).slice(0, 2)) {
      await apparatus.click();
    }
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await axe(page, ['scrollable-region-focusable', 'button-name', 'link-name'])).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload({ waitUntil: 'networkidle' });
    expect(await axe(page, ['color-contrast'])).toEqual([]);
  });
}
