import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { weigh } from '../../scripts/weigh.ts';
import type { PublishedTool } from '../../src/lib/tools/describe.ts';
import { excessWidth, expect, PAGES, test } from './site.ts';

const { tools } = JSON.parse(readFileSync('dist/tools.json', 'utf8')) as { tools: PublishedTool[] };

const KB = 1024;
const MOST = 35;
let plain = 0;
test.beforeAll(async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  plain = (await weigh(page, `${baseURL}/tools/`)).script;
  await page.close();
});

test('tools.json names every tool that has a page', () => {
  const pages = PAGES.flatMap((path) => /^\/tools\/([^/]+)\/$/.exec(path)?.[1] ?? []);
  expect(tools.map((tool) => tool.id).toSorted()).toEqual(pages.toSorted());
});

/** axe takes seconds a page: the suite looks at every tenth tool, and at all of them with CALLBOOK_AXE=all. */
const EVERY = process.env.CALLBOOK_AXE === 'all' ? 1 : 10;
/** Controls that are tried with the keyboard: enough to see the order, few enough for the longest sheets. */
const TABBED = 30;

for (const [place, { id, title, examples }] of tools.entries()) {
  const [example] = examples;

  test(`${title}: a real case, by keyboard, for everyone, on a phone, on paper`, async ({ page }) => {
    test.setTimeout(120_000);
    const { script } = await weigh(page, `/tools/${id}/`);
    expect(script - plain, 'JavaScript that the tool adds').toBeLessThanOrEqual(MOST * KB);
    await page.locator('.examples a').first().click();
    await expect(page.locator('.verdict')).toContainText(example?.verdict ?? '');
    await page.waitForLoadState('networkidle');

    const steps = page.locator('.steps > li');
    expect(await steps.count()).toBeGreaterThan(0);
    for (const link of await page.locator('.step-source a, a.step-source').all()) {
      const path = (await link.getAttribute('href'))?.replace(/#.*/, '');
      expect(PAGES).toContain(path);
    }

    // Every control of the form is reached by Tab, in the order it stands in.
    const controls = page.locator(
      '.tool-form :is(input, select, textarea, button):not([tabindex="-1"]):not([disabled])',
    );
    const names = await controls.evaluateAll((all) =>
      all.map((control, i) => {
        control.setAttribute('data-order', String(i));
        return String(i);
      }),
    );
    await page.evaluate(() => {
      const reached: string[] = [];
      Object.assign(window, { reached });
      addEventListener('focusin', ({ target }) =>
        reached.push((target as Element).getAttribute('data-order') ?? 'lost'),
      );
    });
    await controls.first().focus();
    for (let i = 1; i < Math.min(names.length, TABBED); i++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (window as unknown as { reached: string[] }).reached)).toEqual(
      names.slice(0, TABBED),
    );

    if (place % EVERY === 0) {
      const { violations } = await new AxeBuilder({ page }).include('.tool-page').analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    }

    await page.setViewportSize({ width: 360, height: 740 });
    expect(await excessWidth(page), 'fits a phone').toBe(0);

    const paper = await page.pdf({ format: 'A4' });
    const sheets = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    expect(sheets, 'the result and how it came about fit on one sheet').toBe(1);
  });
}
