import { expect, test } from './site.ts';

for (const [query, url, words] of [
  ['换班', /\/operations\/05-10-swap\/#ops\.swap\./, '换班'],
  ['旷工', /#(ops|svc)\.[a-z]+\.[a-z-]*absence/, '旷工'],
] as const) {
  test(`${query} lands on its clause, by keyboard alone`, async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type(query);
    const first = page.getByRole('option').first();
    await expect(first).toContainText(words);
    await expect(first.locator('mark').first()).toHaveText(query);
    await page.keyboard.press('ArrowDown');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(url);
    const clause = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
    await expect(clause).toBeInViewport();
    await expect(clause).toContainText(words);
  });
}

test('Ctrl-K opens, Escape closes and gives the focus back', async ({ page }) => {
  await page.goto('/operations/05-08-leave/');
  const opener = page.getByRole('button', { name: /^搜索/ });
  await opener.focus();
  await page.keyboard.press('Control+k');
  await expect(page.locator('#search-input')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('nothing found is said, and what was typed stays', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.locator('#search-input').fill('鲸鱼洄游');
  await expect(page.locator('.search-status')).toContainText('没有找到「鲸鱼洄游」');
  await expect(page.locator('#search-input')).toHaveValue('鲸鱼洄游');
});

test('a search is never read as HTML', async ({ page }) => {
  await page.goto('/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await expect(page.locator('.search-status')).toContainText('<img');
  await expect(page.locator('.search-dialog img')).toHaveCount(0);
});

test('tools and terms are found too', async ({ page }) => {
  await page.goto('/?q=考勤核算');
  await expect(page.getByRole('option', { name: /考勤核算/ }).first()).toBeVisible();
  await page.locator('#search-input').fill('阻塞率');
  await expect(page.getByRole('option').first()).toContainText('术语');
});
