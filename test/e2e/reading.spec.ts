import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const PATH = '/learn/agent/';
const OTHER_PATH = '/learn/agent-lead/';
const KEY = 'callbook.read';

/** The chapters of the path on `page`, and the box and the remark of one of them. */
const chapters = (page: Page) => page.locator('reading-path [data-chapter]');
const box = (page: Page, nth: number) => chapters(page).nth(nth).getByRole('checkbox');
const state = (page: Page, nth: number) => chapters(page).nth(nth).locator('.path-state');
const notice = (page: Page) => page.locator('.path-notice');

async function expectProgress(page: Page, done: number): Promise<void> {
  const all = await chapters(page).count();
  await expect(page.locator('.path-progress')).toHaveText(`已读${done}章，共${all}章`);
}

/** What the device keeps, key by key. */
const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }) as Record<string, string>);

/** Puts `text` where the progress is kept and opens the page anew. */
async function reopenWith(page: Page, text: string): Promise<void> {
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const);
  await page.reload();
}

async function importFile(page: Page, text: string): Promise<void> {
  await page.locator('[data-import]').setInputFiles({
    name: '阅读进度.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

async function exportFile(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出进度' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test.beforeEach(async ({ page }) => {
  // Half past midnight in Shanghai: elsewhere it is still the day before.
  await page.clock.setFixedTime(new Date('2026-03-05T00:30:00+08:00'));
  await page.goto(PATH);
});

test('nothing is read at first, and there is nothing to say', async ({ page }) => {
  expect(await chapters(page).count()).toBeGreaterThan(3);
  await expectProgress(page, 0);
  await expect(box(page, 0)).toBeEnabled();
  await expect(page.locator('reading-path input:checked')).toHaveCount(0);
  await expect(notice(page)).toHaveText('');
});

test('a ticked chapter stays ticked, with the local day, and is counted', async ({ page }) => {
  await box(page, 0).check();
  await box(page, 2).check();
  await expectProgress(page, 2);
  await page.reload();
  await expectProgress(page, 2);
  for (const [nth, ticked] of [true, false, true].entries()) {
    await expect(box(page, nth)).toBeChecked({ checked: ticked });
    await expect(state(page, nth)).toHaveText(ticked ? '2026-03-05读过' : '');
  }
  await box(page, 0).uncheck();
  await expectProgress(page, 1);
  await page.reload();
  await expect(box(page, 0)).not.toBeChecked();
  await expect(state(page, 0)).toHaveText('');
  await expectProgress(page, 1);
});

test('a chapter is ticked by its name, with the keyboard', async ({ page }) => {
  const link = (await chapters(page).nth(1).getByRole('link').textContent()) ?? '';
  const title = link.trim().replace(/^[\d.]+\s+/, '');
  await page.getByLabel(`读过${title}`, { exact: true }).press('Space');
  await expect(box(page, 1)).toBeChecked();
  await expectProgress(page, 1);
});

test('clauses that changed or came since the reading are counted; those that went are not', async ({
  page,
}) => {
  for (const nth of [0, 1, 2, 3]) await box(page, nth).check();
  const { version, data } = JSON.parse((await kept(page))[KEY] as string);
  const readings = Object.values(data) as { on: string; clauses: Record<string, string> }[];
  const [changed, added, gone] = readings.map(({ clauses }) => clauses) as [
    Record<string, string>,
    Record<string, string>,
    Record<string, string>,
  ];
  changed[Object.keys(changed)[0] as string] = 'another';
  for (const id of Object.keys(added).slice(0, 2)) delete added[id];
  gone['ops.gone.long-ago'] = 'another';
  await reopenWith(page, JSON.stringify({ version, data }));
  await expect(state(page, 0)).toHaveText('2026-03-05读过，之后有1条改动');
  await expect(state(page, 0)).toHaveClass(/\bchanged\b/);
  await expect(state(page, 1)).toHaveText('2026-03-05读过，之后有2条改动');
  for (const nth of [2, 3]) {
    await expect(state(page, nth)).toHaveText('2026-03-05读过');
    await expect(state(page, nth)).not.toHaveClass(/\bchanged\b/);
  }
  await expect(box(page, 0)).toBeChecked();
  await expectProgress(page, 4);
});

test('a chapter read again is read as it is now', async ({ page }) => {
  await box(page, 0).check();
  const { version, data } = JSON.parse((await kept(page))[KEY] as string);
  const [reading] = Object.values(data) as { on: string; clauses: Record<string, string> }[];
  Object.assign(reading as object, { on: '2025-01-02', clauses: {} });
  await reopenWith(page, JSON.stringify({ version, data }));
  await expect(state(page, 0)).toHaveText(/^2025-01-02读过，之后有\d+条改动$/);
  await box(page, 0).uncheck();
  await box(page, 0).check();
  await page.reload();
  await expect(state(page, 0)).toHaveText('2026-03-05读过');
});

for (const [name, text] of [
  ['cut off', '{"version":1,"data":{"operations/01'],
  ['of a later version', '{"version":2,"data":{}}'],
  ['of another shape', '{"version":1,"data":{"operations/01-general":"2026-01-01"}}'],
] as const) {
  test(`a store that is ${name} is said, and kept under another key`, async ({ page }) => {
    await reopenWith(page, text);
    await expect(notice(page)).toHaveText(/^原来保存的进度读不出来，已另存一份.*。$/);
    await expectProgress(page, 0);
    await box(page, 0).check();
    await page.reload();
    await expect(notice(page)).toHaveText('');
    await expect(box(page, 0)).toBeChecked();
    const { [KEY]: own, ...others } = await kept(page);
    expect(own).toContain('2026-03-05');
    expect(Object.entries(others).filter(([key]) => key.startsWith(KEY))).toEqual([
      [expect.any(String), text],
    ]);
  });
}

test('exported progress is read in on an empty device', async ({ page }) => {
  await box(page, 0).check();
  await box(page, 2).check();
  const { name, text } = await exportFile(page);
  expect(name).toBe('阅读进度.json');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expectProgress(page, 0);
  await importFile(page, text);
  await expect(notice(page)).toHaveText('已读入。');
  await expectProgress(page, 2);
  await page.reload();
  for (const [nth, ticked] of [true, false, true].entries()) {
    await expect(box(page, nth)).toBeChecked({ checked: ticked });
  }
  await expect(state(page, 2)).toHaveText('2026-03-05读过');
});

test('exported progress is JSON for any program', async ({ page }) => {
  await box(page, 0).check();
  const { text } = await exportFile(page);
  const chapter = await chapters(page).nth(0).getAttribute('data-chapter');
  expect(Object.keys(JSON.parse(text).data)).toEqual([chapter]);
});

test('progress read in is added to what is there', async ({ page }) => {
  await box(page, 0).check();
  const { text } = await exportFile(page);
  await box(page, 0).uncheck();
  await box(page, 1).check();
  await importFile(page, text);
  await expectProgress(page, 2);
  await expect(box(page, 0)).toBeChecked();
  await expect(box(page, 1)).toBeChecked();
});

for (const [name, text] of [
  ['no JSON', '姓名,章节\n张三,1\n'],
  ['empty', ''],
  ['other JSON', '{"name":"callbook"}'],
  ['of a later version', '{"version":2,"data":{}}'],
  ['of another shape', '{"version":1,"data":{"operations/01-general":true}}'],
] as const) {
  test(`a file that is ${name} is refused, and nothing is lost`, async ({ page }) => {
    await box(page, 0).check();
    const before = await kept(page);
    await importFile(page, text);
    await expect(notice(page)).toHaveText('这个文件不是导出的阅读进度，没有读入。');
    await expectProgress(page, 1);
    await expect(box(page, 0)).toBeChecked();
    expect(await kept(page)).toEqual(before);
  });
}

test('what is ticked in two windows is kept from both', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(OTHER_PATH);
  await expectProgress(other, 0);
  const own = new Set(await chapters(other).evaluateAll((all) => all.map((item) => item.dataset.chapter)));
  const ids = await chapters(page).evaluateAll((all) => all.map((item) => item.dataset.chapter));
  const mine = ids.findIndex((id) => !own.has(id));
  expect(mine).toBeGreaterThanOrEqual(0);
  await box(page, mine).check();
  await box(other, 0).check();
  await page.reload();
  await expect(box(page, mine)).toBeChecked();
});

test('what is unticked in one window is not brought back by the other', async ({ page, context }) => {
  await box(page, 0).check();
  const other = await context.newPage();
  await other.goto(PATH);
  await box(other, 0).uncheck();
  await box(page, 1).check();
  await page.reload();
  await expect(box(page, 0)).not.toBeChecked();
  await expect(box(page, 1)).toBeChecked();
});

test.describe('where the browser refuses to keep anything', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript((key) => {
      const keep = Storage.prototype.setItem;
      Storage.prototype.setItem = function (name: string, value: string) {
        if (name.startsWith(key)) throw new DOMException('full', 'QuotaExceededError');
        keep.call(this, name, value);
      };
    }, KEY);
  });

  test('a tick is shown, and that it will be lost is said', async ({ page }) => {
    await page.reload();
    await box(page, 0).check();
    await expectProgress(page, 1);
    await expect(notice(page)).toHaveText('浏览器不允许保存，关掉这一页进度就没有了。');
  });

  test('ticks stay shown beside what was kept before', async ({ page }) => {
    await box(page, 0).check();
    await page.reload();
    await box(page, 1).check();
    await box(page, 2).check();
    await expectProgress(page, 3);
    for (const nth of [0, 1, 2]) await expect(box(page, nth)).toBeChecked();
  });

  test('progress read in is shown, and that it will be lost is said', async ({ page }) => {
    await box(page, 0).check();
    const { text } = await exportFile(page);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await importFile(page, text);
    await expectProgress(page, 1);
    await expect(notice(page)).toContainText('浏览器不允许保存');
  });

  test('a damaged store is said, stays where it is, and the page works', async ({ page }) => {
    await reopenWith(page, '{cut off');
    await expect(notice(page)).not.toHaveText('');
    await expectProgress(page, 0);
    await expect(box(page, 0)).toBeEnabled();
    expect((await kept(page))[KEY]).toBe('{cut off');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the chapters can be read in order; what cannot work is disabled', async ({ page }) => {
    const first = chapters(page).nth(0);
    await expect(first.getByRole('checkbox')).toBeDisabled();
    const href = `/${await first.getAttribute('data-chapter')}/`;
    await expect(first.getByRole('link')).toHaveAttribute('href', href);
    await first.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });
});
