// What only the copies have. The rest of what they must do is in the specs of the site, tagged @copies: those tests run
// against the site, the USB edition and handbook.html. ADR 0017 says what file:// cannot do, and why.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PublishedTool } from '../../src/lib/tools/describe.ts';
import { expect, test } from './site.ts';

const { tools } = JSON.parse(readFileSync('dist/tools.json', 'utf8')) as { tools: PublishedTool[] };
const CHAPTER = '/operations/05-10-swap/';

test('read, follow links, print', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '换班核对' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('换班核对');
  await page.goto(CHAPTER);
  await page.locator('.pagination-links a[rel="next"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('解聘条例');
  await page.goto(`${CHAPTER}#ops.swap.monthly-limit`);
  const clause = page.locator('[id="ops.swap.monthly-limit"]');
  await expect(clause).toBeInViewport();
  await clause.locator('summary').click();
  await clause.getByRole('link', { name: '换班核对' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('换班核对');
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});

test('the search, in pinyin too; a result leads to its clause', async ({ page }) => {
  await page.goto('/tools/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('工具');
  await page.keyboard.press('/');
  await page.locator('#search-input').fill('换班');
  const first = page.locator('#search-results').getByRole('option').first();
  await expect(first).toContainText('换班', { timeout: 15_000 });
  await page.locator('#search-input').fill('banqianhui');
  await expect(first).toContainText('班前会');
  await page.locator('#search-input').fill('换班');
  await expect(first).toContainText('换班');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator(`[id="${await targetOf(page)}"]`)).toContainText('换班');
});

test('tools compute, their steps lead to clauses', async ({ page }) => {
  test.setTimeout(180_000);
  const all = process.env.CALLBOOK_OFFLINE === 'all';
  const tried = all ? tools : [...new Map(tools.map((tool) => [tool.category, tool])).values()];
  for (const { id, examples } of tried) {
    await page.goto(`/tools/${id}/`);
    await page.locator('.examples a').first().click();
    await expect(page.locator('.verdict')).toContainText(examples[0]?.verdict ?? '');
  }
  await page.goto(CHAPTER);
  const tool = page.locator('.tool-frame');
  await tool.scrollIntoViewIfNeeded();
  await tool.getByLabel('提前几天提出').fill('1');
  await expect(tool.locator('.verdict')).toContainText('这次不能换班');
  await tool.locator('.step-source a, a.step-source').first().click();
  await expect(page.locator(`[id="${await targetOf(page)}"]`)).toBeInViewport();
});

test('a link with a tool’s inputs opens with them', async ({ page }) => {
  await page.goto('/tools/appraisal/#rules=x&volume=operations&scores=52&employment=dispatched');
  await expect(page.locator('.verdict')).toBeVisible();
  await page.getByRole('button', { name: '重填' }).click();
  await expect(page).toHaveURL(/\/tools\/appraisal\/(index\.html)?$/);
});

test('what is not there is said', async ({ page, edition }) => {
  await page.goto(edition === 'usb' ? '/404.html' : '/nothing/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('没有');
  const links = await page
    .locator('.sidebar-content a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(links.filter((href) => href.startsWith('/') || href.startsWith('http'))).toEqual([]);
});

/** The id that the page's address ends in. */
async function targetOf(page: Page): Promise<string> {
  await expect(page).toHaveURL(/#[^/]+$/);
  return decodeURIComponent(page.url().slice(page.url().lastIndexOf('#') + 1));
}
