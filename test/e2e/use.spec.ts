import { expect, test } from './site.ts';

test('a tool is used with the keyboard alone', async ({ page }) => {
  await page.goto('/tools/appraisal/', { waitUntil: 'networkidle' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // the skip link
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab');
    if (await page.getByLabel('各月得分').evaluate((field) => field === document.activeElement)) break;
  }
  await page.keyboard.type('90 59');
  await page.keyboard.press('Enter');
  await expect(page.locator('.tool-answer')).toBeFocused();
  await expect(page.locator('.verdict')).toContainText('不达标；须参加二次培训');
});

test('reset empties the form and the address', async ({ page }) => {
  await page.goto('/tools/appraisal/#rules=x&volume=operations&scores=52&employment=dispatched');
  await expect(page.locator('.verdict')).toBeVisible();
  await page.getByRole('button', { name: '重填' }).click();
  await expect(page.getByLabel('各月得分')).toHaveValue('');
  await expect(page).toHaveURL(/\/tools\/appraisal\/$/);
});

test('a result and its link are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/tools/appraisal/#rules=x&volume=operations&scores=90+59&employment=own');
  await page.getByRole('button', { name: '复制结果' }).click();
  await expect(page.locator('.copied')).toHaveText('结果已复制。');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('【考核结论】本月不达标；须参加二次培训。');
  expect(text).toContain('依据：');
  expect(text).toContain('/tools/appraisal/#rules=');
});

test('the tool stands in its chapter and takes the chapter’s volume', async ({ page }) => {
  await page.goto('/operations/05-10-swap/');
  const tool = page.locator('.tool-frame');
  await tool.scrollIntoViewIfNeeded();
  await tool.getByLabel('提前几天提出').fill('1');
  await expect(tool.locator('.verdict')).toContainText('这次不能换班');
  await expect(page).toHaveURL(/\/operations\/05-10-swap\/$/);
  await tool.locator('a.step-source, .step-source a').first().click();
  await expect(page).toHaveURL(/#ops\.swap\.[a-z-]+$/);
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
});

test('a clause opens its apparatus: source, ruling, link', async ({ page }) => {
  await page.goto('/operations/05-10-swap/#ops.swap.monthly-limit');
  const clause = page.locator('[id="ops.swap.monthly-limit"]');
  await clause.locator('summary').press('Enter');
  await expect(clause).toContainText('出处：A-5.10-04');
  await expect(clause).toContainText('两条都查');
  await expect(clause.getByRole('link', { name: '换班核对' })).toHaveAttribute('href', '/tools/swap/');
});

test('previous and next stay within the volume', async ({ page }) => {
  const link = (rel: string) => page.locator(`.pagination-links a[rel="${rel}"]`);
  await page.goto('/operations/01-general/');
  await expect(link('prev')).toHaveCount(0);
  await expect(link('next')).toHaveAttribute('href', '/operations/02-01-organisation/');
  await page.goto('/operations/10-05-monthly-appraisal/');
  await expect(link('prev')).toHaveAttribute('href', '/operations/10-04-service-language/');
  await expect(link('next')).toHaveCount(0);
});

test('paper shows the rules without chrome', { tag: '@copies' }, async ({ page }) => {
  await page.goto('/operations/05-08-leave/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[id="ops.leave.ordinary-notice"]')).toBeVisible();
  for (const chrome of ['header.header', '.sidebar-pane', '.pagination-links', '.apparatus > summary']) {
    await expect(page.locator(chrome).first()).toBeHidden();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a tool still shows its form, its examples with verdicts, and its clauses', async ({ page }) => {
    await page.goto('/tools/swap/');
    await expect(page.getByLabel('本月已换班')).toBeVisible();
    await expect(page.locator('.tool-form .tool-notice')).toBeVisible();
    await expect(page.locator('.examples')).toContainText('这次不能换班。');
    await expect(page.locator('.clause-list')).toContainText('每人每月换班原则上不超过2次');
  });
});
