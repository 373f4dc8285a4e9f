import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const WEEK = '/learn/week/agent/';

const sheets = async (page: Page) => {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
};

test('the first week: what is ticked is kept, and what was read counts on the reading path too', async ({
  page,
}) => {
  await page.goto('/learn/');
  await page.getByRole('link', { name: /^入职第一周.*：客服人员$/ }).click();
  await expect(page).toHaveURL(new RegExp(`${WEEK}$`));
  await expect(page.locator('.week-day')).toHaveCount(5);
  const chapters = await page.locator('[data-chapter]').count();

  const read = page.getByRole('checkbox', { name: /^读过/ }).first();
  const tried = page.getByRole('checkbox', { name: /^试过/ }).first();
  await read.check();
  await tried.check();
  await page.getByRole('checkbox', { name: '问过第五天的问题' }).check();
  await page.reload();
  await expect(read).toBeChecked();
  await expect(tried).toBeChecked();
  await expect(page.locator('.path-progress')).toHaveText(`已读1章，共${chapters}章`);
  await expect(page.locator('.week-progress')).toContainText('做完2项');
  const filled = page.locator('[data-done]').filter({ hasText: /^\d{4}-\d\d-\d\d$/ });
  await expect(filled).toHaveCount(3);

  await tried.uncheck();
  await expect(page.locator('.week-progress')).toContainText('做完1项');
  await expect(filled).toHaveCount(2);
  await page.getByRole('link', { name: '客服人员该读的各章' }).click();
  await expect(page.getByRole('checkbox', { name: /^读过/ }).first()).toBeChecked();
  await expect(page.getByRole('link', { name: '入职第一周' }).last()).toHaveAttribute('href', WEEK);
});

test('a tool of the first week opens with its example, a practice with its chapter', async ({ page }) => {
  await page.goto(WEEK);
  const practice = await page.locator('.week-practice a').first().getAttribute('href');
  expect(practice).toMatch(/^\/learn\/practice\/#chapter=operations\//);
  await page.locator('.week-items a[href^="/tools/"]').first().click();
  await expect(page.locator('.verdict')).toBeVisible();
});

test('the record alone is printed, on two sheets at most', async ({ page }) => {
  for (const path of ['agent', 'department-agent', 'retention-manager']) {
    await page.goto(`/learn/week/${path}/`);
    expect(await sheets(page), path).toBeLessThanOrEqual(2);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.week-record')).toBeVisible();
  for (const chrome of ['.week-day', '.page-title', 'footer']) {
    await expect(page.locator(chrome).first(), chrome).toBeHidden();
  }
});

test('a sign-in sheet: names, blank lines, kept until cleared, printed alone', { tag: '@copies' }, async ({
  page,
}) => {
  await page.goto('/learn/trainer/sign-in/', { waitUntil: 'networkidle' });
  await page.getByLabel('课题').fill('新资费套餐');
  await page.getByLabel('开始').fill('14:00');
  await page.getByLabel('结束').fill('13:00');
  await expect(page.getByText('结束要晚于开始。')).toBeVisible();
  await page.getByLabel('结束').fill('16:00');
  await page.getByLabel('名单', { exact: true }).fill('陈晓\t一组\n李敏、王强\n李敏');
  await expect(page.getByText('「李敏」有两个，是两个人的请写上工号。')).toBeVisible();
  await page.getByLabel('名单后面留几行空白').fill('99');
  await expect(page.getByText('请填 0 到 60 之间的整数。')).toBeVisible();
  await page.getByLabel('名单后面留几行空白').fill('3');
  await page.reload({ waitUntil: 'networkidle' });
  const sheet = page.locator('.sign-in-sheet');
  await expect(sheet.locator('tbody tr')).toHaveCount(7);
  await expect(sheet).toContainText('14:00—16:00');
  await expect(sheet).toContainText('应到：4人');
  expect(await sheets(page)).toBe(1);
  await page.getByRole('button', { name: '清空' }).click();
  await expect(sheet.locator('tbody tr')).toHaveCount(5);
});

test('an effect survey: one sheet on paper, pasted answers evaluated', { tag: '@copies' }, async ({
  page,
}) => {
  await page.goto('/learn/trainer/survey/');
  await expect(page.locator('.survey-sheet tbody tr:has(.mark)')).toHaveCount(12);
  expect(await sheets(page)).toBe(1);
  await page.locator('main').getByRole('link', { name: '培训效果调查统计' }).click();
  await page.getByLabel('实到').fill('3');
  await page.getByRole('button', { name: '粘贴表格' }).click();
  await page
    .getByLabel('粘贴收回的表')
    .fill('5\t4\t4\t4\t5\t4\t4\t2\t4\t4\t4\t4\t练习太少\n4\t4\t4\t4\t4\t4\t4\t3\t4\t4\t4\t4');
  await page.getByLabel('粘贴收回的表').blur();
  await expect(page.locator('.verdict')).toContainText('收回2份，平均3.96分；「练习」最低，2.5分。');
  await expect(page.getByText('还有1份没有交，收齐再下结论。')).toBeVisible();
  await expect(page.getByRole('table', { name: '写下的意见' })).toContainText('练习太少');
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(widths[0], 'a wide table scrolls in its own box').toBeLessThanOrEqual(widths[1] as number);
});

for (const [path, dark] of [
  ['/learn/week/website-editor/', true],
  ['/learn/trainer/', false],
  ['/learn/trainer/sign-in/', true],
  ['/learn/trainer/survey/', false],
] as const) {
  test(`${path}: axe finds nothing, in light, on a phone${dark ? ', in the dark' : ''}`, async ({ page }) => {
    const axe = async (rules?: string[]) => {
      const builder = new AxeBuilder({ page }).include('main');
      const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await axe()).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await axe(['scrollable-region-focusable'])).toEqual([]);
    if (!dark) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload({ waitUntil: 'networkidle' });
    expect(await axe(['color-contrast'])).toEqual([]);
  });
}
