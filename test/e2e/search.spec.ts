import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const input = (page: Page) => page.locator('#search-input');
const status = (page: Page) => page.locator('.search-status');
const results = (page: Page) => page.locator('#search-results').getByRole('option');
const first = (page: Page) => results(page).first();

for (const [query, url, words] of [
  ['换班', /\/operations\/05-10-swap\/#ops\.swap\./, '换班'],
  ['旷工', /#(ops|svc)\.[a-z]+\.[a-z-]*absence/, '旷工'],
] as const) {
  test(`${query} lands on its clause, by keyboard alone`, async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type(query);
    await expect(first(page)).toContainText(words);
    await expect(first(page).locator('mark').first()).toContainText(query);
    await page.keyboard.press('ArrowDown');
    await expect(first(page)).toHaveAttribute('aria-selected', 'true');
    await expect(input(page)).toHaveAttribute('aria-activedescendant', 'search-result-0');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(url);
    const clause = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
    await expect(clause).toBeInViewport();
    await expect(clause).toContainText(words);
  });
}

for (const [how, query, words] of [
  ['a whole question', '夜班能请假吗？', /夜班.*请假/],
  ['Traditional', '離職手續', /离职/],
  ['pinyin', 'banqianhui', /班前会/],
  ['initials', 'zxkf', /在线客服/],
  ['a wrong character', '席位须求', /席位/],
  ['everyday words', '开除', /解聘|辞退/],
] as const) {
  test(`${how} is understood: ${query}`, async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Control+k');
    await input(page).fill(query);
    await expect(first(page)).toContainText(words);
  });
}

test('Ctrl-K opens, Escape closes and gives the focus back', async ({ page }) => {
  await page.goto('/operations/05-08-leave/');
  const opener = page.getByRole('button', { name: /^搜索/ });
  await opener.focus();
  await page.keyboard.press('Control+k');
  await expect(input(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('nothing found is said with the nearest terms and a text to copy, and what was typed stays', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.keyboard.press('/');
  await input(page).fill('鲸鱼洄游');
  await expect(status(page)).toContainText('没有找到「鲸鱼洄游」');
  await expect(input(page)).toHaveValue('鲸鱼洄游');
  await page.getByRole('button', { name: /复制这句话/ }).click();
  await expect(status(page)).toHaveText('已复制。');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '在手册里搜「鲸鱼洄游」，没有找到。',
  );
  await input(page).fill('班鲸');
  const near = page.locator('.search-help li button').first();
  await expect(near).toContainText('班');
  const term = (await near.textContent()) ?? '';
  await near.click();
  await expect(input(page)).toHaveValue(term);
  await expect(first(page)).toContainText(term);
});

test('what fits only in part is said', async ({ page }) => {
  await page.goto('/?q=鲸鱼请假');
  await expect(status(page)).toContainText('没有一条全部符合，下面按符合多少排列。');
  await expect(first(page)).toContainText('请假');
});

test('a search is never read as HTML', async ({ page }) => {
  await page.goto('/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await expect(status(page)).toContainText('<img');
  await expect(page.locator('.search-dialog img')).toHaveCount(0);
});

test('tools and terms are found too, and filters keep to one kind, volume or post', {
  tag: '@copies',
}, async ({ page }) => {
  await page.goto('/?q=考勤核算');
  await expect(results(page).filter({ hasText: '考勤核算' }).first()).toBeVisible();
  await page.getByLabel('类别').selectOption('术语');
  await input(page).fill('阻塞率');
  await expect(first(page)).toContainText('术语');
  await page.getByLabel('类别').selectOption('条款');
  await page.getByLabel('册').selectOption('客户服务体系');
  await input(page).fill('请假');
  await expect(first(page)).toContainText('客户服务体系');
  await expect(results(page).filter({ hasText: '客服部运营管理' })).toHaveCount(0);
  await page.getByLabel('岗位').selectOption('班长');
  await expect(first(page)).toContainText('客户服务体系');
});

test('questions come when they are asked for, without their answers; forms where a form is', {
  tag: '@copies',
}, async ({ page }) => {
  await page.goto('/?q=换班 练习题');
  await page.getByRole('button', { name: /^练习题里有\d+道$/ }).click();
  await expect(page.getByLabel('类别')).toHaveValue('题目');
  await input(page).fill('换班 几次');
  await expect(first(page)).toContainText('题');
  await first(page).click();
  await expect(page.locator('.quiz-stem')).toContainText('换班');
  await expect(page.locator('.quiz-feedback')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByLabel('类别').selectOption('');
  await input(page).fill('培训签到表');
  await expect(first(page)).toContainText('表单');
});

test('the keyboard goes on to more results', async ({ page }) => {
  await page.goto('/?q=请假');
  await expect(results(page)).toHaveCount(10);
  for (let pressed = 0; pressed < 11; pressed++) await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(10)).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: '再列10条' }).click();
  await expect(results(page)).toHaveCount(30);
});

test('recent queries are kept on the device and can be cleared', async ({ page }) => {
  await page.goto('/?q=换班');
  await first(page).click();
  await page.waitForURL(({ pathname }) => pathname !== '/');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await input(page).fill('');
  await page.getByRole('button', { name: '换班', exact: true }).click();
  await expect(first(page)).toContainText('换班');
  await input(page).fill('');
  await page.getByRole('button', { name: '清除最近搜过的' }).click();
  await expect(page.getByText('最近搜过')).toHaveCount(0);
  await page.reload();
  await page.keyboard.press('Control+k');
  await expect(input(page)).toBeFocused();
  await expect(page.getByRole('button', { name: '换班', exact: true })).toHaveCount(0);
});

test('half-typed pinyin of an input method asks for nothing', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await input(page).evaluate((field: HTMLInputElement) => {
    field.value = 'qing';
    field.dispatchEvent(new InputEvent('input', { isComposing: true }));
  });
  await expect(results(page)).toHaveCount(0);
  await input(page).evaluate((field: HTMLInputElement) => {
    field.value = '请假';
    field.dispatchEvent(new CompositionEvent('compositionend'));
  });
  await expect(first(page)).toContainText('请假');
});

test('without the index it says so, and tries again', async ({ page, context }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(input(page)).toBeFocused();
  await context.route('**/search/**', (route) => route.fulfill({ status: 200, body: 'not JSON' }));
  await input(page).fill('旷工');
  await expect(status(page)).toHaveText('搜索没有准备好，请检查连接后再试。');
  await context.unroute('**/search/**');
  await input(page).fill('换班');
  await expect(first(page)).toContainText('换班');
});

for (const [name, width, scheme] of [
  ['a phone', 360, 'light'],
  ['a dark desk', 1200, 'dark'],
] as const) {
  test(`the dialog fits ${name} and is accessible`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/?q=请假要提前几天说');
    await expect(first(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const dialog = page.getByRole('dialog');
    expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    const found = await new AxeBuilder({ page }).include('.search-dialog').analyze();
    expect(found.violations).toEqual([]);
    await input(page).fill('');
    await input(page).fill('鲸鱼洄游');
    await expect(page.getByRole('button', { name: /复制这句话/ })).toBeVisible();
    expect((await new AxeBuilder({ page }).include('.search-dialog').analyze()).violations).toEqual([]);
  });
}

test('the first query fetches at most 300 KB, even in pinyin', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  await page.keyboard.press('/');
  await input(page).fill('peixunjihua');
  await expect(first(page)).toContainText('培训计划');
  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0);
  expect(bytes).toBeLessThan(300 * 1024);
});
