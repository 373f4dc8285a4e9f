import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { writeHandbookFile } from '../../src/build/handbook-file.ts';
import { writeUsb } from '../../src/build/usb.ts';
import type { PublishedTool } from '../../src/lib/tools/describe.ts';

const { tools } = JSON.parse(readFileSync('dist/tools.json', 'utf8')) as { tools: PublishedTool[] };
const CHAPTER = '/operations/05-10-swap/';

let folder: string;
test.beforeAll(async () => {
  // A blank and Chinese in the path, as folders on sticks have them.
  folder = mkdtempSync(join(tmpdir(), '手册 usb-'));
  await writeUsb(resolve('.'), resolve('dist'), folder);
  await writeHandbookFile(resolve('.'), resolve('dist'), join(folder, 'handbook.html'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

let complaints: string[];
test.beforeEach(({ page }) => {
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text().slice(0, 200));
  });
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) complaints.push(request.url());
  });
});
test.afterEach(() => expect(complaints).toEqual([]));

const inFolder = (path: string) =>
  `${pathToFileURL(folder).href}${path}${path.endsWith('/') ? 'index.html' : ''}`;
const inFile = (path: string) => `${pathToFileURL(folder).href}/handbook.html#${path}`;

for (const [edition, addressOf] of [
  ['the USB edition', inFolder],
  ['handbook.html', inFile],
] as const) {
  test(`${edition}: read, follow links, print`, async ({ page }) => {
    await page.goto(addressOf('/'));
    await page.getByRole('link', { name: '换班核对' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('换班核对');
    await page.goto(addressOf(CHAPTER));
    await page.locator('.pagination-links a[rel="next"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('解聘条例');
    await page.goto(`${addressOf(CHAPTER)}#ops.swap.monthly-limit`);
    const clause = page.locator('[id="ops.swap.monthly-limit"]');
    await expect(clause).toBeInViewport();
    await clause.locator('summary').click();
    await clause.getByRole('link', { name: '换班核对' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('换班核对');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  test(`${edition}: search`, async ({ page }) => {
    await page.goto(addressOf('/tools/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('工具');
    await page.keyboard.press('/');
    await page.locator('#search-input').fill('换班');
    const first = page.locator('#search-results').getByRole('option').first();
    await expect(first).toContainText('换班', { timeout: 15_000 });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.locator(`[id="${await targetOf(page)}"]`)).toContainText('换班');
  });

  test(`${edition}: tools compute, their steps lead to clauses`, async ({ page }) => {
    test.setTimeout(180_000);
    const all = process.env.CALLBOOK_OFFLINE === 'all';
    const tried = all ? tools : [...new Map(tools.map((tool) => [tool.category, tool])).values()];
    for (const { id, examples } of tried) {
      await page.goto(addressOf(`/tools/${id}/`));
      await page.locator('.examples a').first().click();
      await expect(page.locator('.verdict')).toContainText(examples[0]?.verdict ?? '');
    }
    await page.goto(addressOf(CHAPTER));
    const tool = page.locator('.tool-frame');
    await tool.scrollIntoViewIfNeeded();
    await tool.getByLabel('提前几天提出').fill('1');
    await expect(tool.locator('.verdict')).toContainText('这次不能换班');
    await tool.locator('.step-source a, a.step-source').first().click();
    await expect(page.locator(`[id="${await targetOf(page)}"]`)).toBeInViewport();
  });
}

test('handbook.html opens on a link with a tool’s inputs', async ({ page }) => {
  await page.goto(`${inFile('/tools/appraisal/')}#rules=x&volume=operations&scores=52&employment=dispatched`);
  await expect(page.locator('.verdict')).toBeVisible();
  await page.getByRole('button', { name: '重填' }).click();
  await expect(page).toHaveURL(/handbook\.html#\/tools\/appraisal\/$/);
});

test('handbook.html has every page but the volumes for paper', async ({ page }) => {
  await page.goto(inFile('/nothing/'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('没有');
  const links = await page
    .locator('.sidebar-content a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(links.filter((href) => !href?.startsWith('#/'))).toEqual([]);
});

/** The id that the page's address ends in. */
async function targetOf(page: Page): Promise<string> {
  await expect(page).toHaveURL(/#[^/]+$/);
  return decodeURIComponent(page.url().slice(page.url().lastIndexOf('#') + 1));
}
