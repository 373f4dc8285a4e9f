import type { Page } from '@playwright/test';
import { expect, PAGES, test } from './site.ts';

const VOLUME = 'operations';

interface PublishedClause {
  id: string;
  volume: string;
  chapter: string;
  text: string;
}

/** The clauses of the volume, from what the site publishes. */
async function clausesOf(page: Page): Promise<PublishedClause[]> {
  const response = await page.request.get('/clauses.json');
  const { clauses } = (await response.json()) as { clauses: PublishedClause[] };
  return clauses.filter((clause) => clause.volume === VOLUME);
}

/** The volume's chapters as they are built, such as operations/05-10-swap. */
const CHAPTERS = PAGES.filter((path) => path.startsWith(`/${VOLUME}/`)).map((path) => path.slice(1, -1));

test.beforeEach(async ({ page }) => {
  await page.goto(`/print/${VOLUME}/`);
});

test('/print/ leads to every volume, and from there to this one', async ({ page }) => {
  await page.goto('/print/');
  const links = await page
    .locator('main a[href^="/print/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const printed = PAGES.filter((path) => /^\/print\/./.test(path));
  expect(links.toSorted()).toEqual(printed.toSorted());
  expect(links).toContain(`/print/${VOLUME}/`);
});

test('the contents list every chapter of the volume by its number, each link leads to it', async ({
  page,
}) => {
  expect(CHAPTERS.length).toBeGreaterThan(10);
  const links = page.getByRole('navigation', { name: '目录' }).getByRole('link');
  const found = await links.evaluateAll((all) =>
    all.map((link) => ({
      to: link.getAttribute('href')?.slice(1) ?? '',
      number: link.querySelector('span')?.textContent ?? '',
      title: link.textContent?.replace(/\s/g, '') ?? '',
    })),
  );
  expect(found.map(({ to }) => to).toSorted()).toEqual(CHAPTERS.toSorted());
  const order = (number: string) =>
    number
      .split('.')
      .map((n) => n.padStart(3, '0'))
      .join('.');
  const numbers = found.map(({ number }) => order(number));
  expect(numbers).toEqual(numbers.toSorted());
  for (const { to, title } of found) {
    const heading = await page.locator(`[id="${to}"] > h1`).textContent();
    expect(heading?.replace(/\s/g, ''), to).toBe(title);
  }
});

test('all clauses of the volume stand there, with their text, in the order of the chapters', async ({
  page,
}) => {
  const clauses = await clausesOf(page);
  expect(new Set(clauses.map(({ chapter }) => chapter))).toEqual(new Set(CHAPTERS));
  const shown = await page.locator('.print-chapter .clause').evaluateAll((all) =>
    all.map((clause) => ({
      id: clause.id,
      chapter: clause.closest('.print-chapter')?.id,
      text: clause.querySelector('.clause-text')?.textContent?.replace(/\s/g, '') ?? '',
    })),
  );
  expect(shown.map(({ id }) => id).toSorted()).toEqual(clauses.map(({ id }) => id).toSorted());
  const byId = new Map(shown.map((clause) => [clause.id, clause]));
  const wrong = clauses.filter(({ id, chapter, text }) => {
    const there = byId.get(id);
    return there?.chapter !== chapter || there.text.replaceAll('示例', '') !== text.replace(/\s|示例/g, '');
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('there is no form and no apparatus on it, and no clause, chapter or drawing twice', async ({ page }) => {
  const main = page.locator('main');
  for (const screen of [
    '.tool-frame',
    '.tool-form',
    'astro-island',
    'form',
    'input',
    'select',
    '.apparatus',
  ]) {
    await expect(main.locator(screen), screen).toHaveCount(0);
  }
  const named = main.locator('[id]');
  const ids = await named.evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('on paper: title, contents and clauses, without the chrome and the hint', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('.print-contents')).toBeVisible();
  await expect(page.locator('[id="ops.swap.monthly-limit"]')).toBeVisible();
  for (const chrome of ['header.header', '.sidebar-pane', '.print-hint']) {
    await expect(page.locator(chrome).first(), chrome).toBeHidden();
  }
});

test('on paper every chapter begins a page', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const breaks = await page
    .locator('.print-chapter')
    .evaluateAll((all) => all.map((chapter) => getComputedStyle(chapter).breakBefore));
  expect(breaks).toEqual(CHAPTERS.map(() => 'page'));
});
