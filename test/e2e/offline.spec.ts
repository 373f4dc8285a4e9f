import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, expect as plainExpect, test } from '@playwright/test';
import { writeOffline } from '../../src/build/offline.ts';
import { type Edition, wholeOf } from '../../src/lib/offline/edition.ts';
import type { PublishedTool } from '../../src/lib/tools/describe.ts';
import { OfflineServer } from './offline-server.ts';
import { PAGES } from './site.ts';

/** The worker comes after the page, and has the whole handbook to look through. */
const expect = plainExpect.configure({ timeout: 60_000 });

test.use({ serviceWorkers: 'allow' });
test.setTimeout(180_000);

const { tools } = JSON.parse(readFileSync('dist/tools.json', 'utf8')) as { tools: PublishedTool[] };
const CHAPTER = '/operations/05-10-swap/';

let server: OfflineServer;
test.beforeEach(async () => {
  server = new OfflineServer('dist');
  await server.start();
});
test.afterEach(() => server.stop());

function editionOf(folder: string): Edition {
  const [list = ''] = globSync('offline/*.json', { cwd: folder });
  return JSON.parse(readFileSync(join(folder, list), 'utf8')) as Edition;
}

const status = (page: Page) => page.locator('header .offline-status');

async function keepAll(page: Page): Promise<void> {
  await page.goto(`${server.origin}/about/offline/`);
  await page.locator('[data-fetch]').click();
  await expect(page.locator('[data-state]')).toContainText('全部可离线');
}

/** Waits until the worker has kept the page that is shown. */
async function kept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => (await caches.match(location.pathname)) !== undefined))
    .toBe(true);
}

test('a page that was visited opens without a network, the others say so', async ({ page }) => {
  await page.goto(`${server.origin}${CHAPTER}`);
  await expect(status(page)).toHaveText(/离线：已保存\d+%/);
  await page.goto(`${server.origin}/tools/swap/`, { waitUntil: 'networkidle' });
  await kept(page);
  await server.stop();
  await page.goto(`${server.origin}${CHAPTER}#ops.swap.monthly-limit`);
  await expect(page.locator('[id="ops.swap.monthly-limit"]')).toBeInViewport();
  await page.goto(`${server.origin}/tools/swap/`);
  await page.locator('.examples a').first().click();
  await expect(page.locator('.verdict')).toBeVisible();
  await page.goto(`${server.origin}/operations/05-08-leave/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页还没有保存');
  await expect(page.locator('[data-again]')).toHaveAttribute('href', /\/operations\/05-08-leave\/$/);
});

test('kept as a whole, everything is read, searched and computed with the server stopped', async ({
  page,
}) => {
  await keepAll(page);
  await expect(status(page)).toHaveText('全部可离线');
  await server.stop();
  const files = wholeOf(editionOf('dist'));
  const stored = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  });
  expect(files.filter((address) => !stored.includes(address))).toEqual([]);
  const silent = await page.evaluate(async (paths) => {
    const answers = await Promise.all(paths.map((path) => fetch(path).catch(() => null)));
    return paths.filter((_, i) => !answers[i]?.ok);
  }, PAGES);
  expect(silent).toEqual([]);

  const all = process.env.CALLBOOK_OFFLINE === 'all';
  const tried = all ? tools : [...new Map(tools.map((tool) => [tool.category, tool])).values()];
  for (const { id, examples } of tried) {
    await page.goto(`${server.origin}/tools/${id}/`);
    await page.locator('.examples a').first().click();
    await expect(page.locator('.verdict')).toContainText(examples[0]?.verdict ?? '');
  }
  for (const path of ['/', CHAPTER, '/about/compare/', '/learn/', '/print/operations/', '/about/glossary/']) {
    await page.goto(`${server.origin}${path}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
  await page.goto(`${server.origin}/learn/practice/#chapter=operations/05-10-swap`);
  await page.getByRole('button', { name: '开始练习' }).click();
  await expect(page.locator('.quiz-stem')).toBeVisible();
  await page.goto(`${server.origin}/learn/exam/`);
  await expect(page.getByLabel('打开试卷文件')).toBeVisible();
  await page.goto(`${server.origin}/?search`);
  await page.locator('#search-input').fill('换班');
  await page.locator('#search-results').getByRole('option').filter({ hasText: '换班' }).first().click();
  await expect(page).toHaveURL(/swap/);
});

test.describe('with a part of the build', () => {
  // A part of the build, so that keeping all of it takes no time.
  const PART =
    /^dist(\/(index\.html|404\.html|tools\.json|(_astro|icons|about\/offline|tools\/swap|operations)(\/.*)?|tools|about))?$/;
  let first: string;
  let second: string;
  test.beforeAll(async () => {
    first = mkdtempSync(join(tmpdir(), 'callbook-first-'));
    second = mkdtempSync(join(tmpdir(), 'callbook-second-'));
    for (const folder of [first, second]) {
      cpSync('dist', folder, { recursive: true, filter: (path) => PART.test(path) });
    }
    await writeOffline('.', first, 1_000_000);
    for (const file of [`${CHAPTER}index.html`, '/index.html']) {
      const html = readFileSync(join(second, file), 'utf8');
      writeFileSync(join(second, file), html.replace('</h1>', '（第二版）</h1>'));
    }
    await writeOffline('.', second, 1_000_000);
  });
  test.beforeEach(() => {
    server.folder = first;
  });
  test.afterAll(() => {
    for (const folder of [first, second]) rmSync(folder, { recursive: true, force: true });
  });

  const title = (page: Page) => page.getByRole('heading', { level: 1 }).first();

  test('keeping is stopped and taken up again', async ({ page }) => {
    const packs = editionOf(first).packs.map((pack) => pack.address);
    let open = 1;
    server.meddle = ({ url = '' }) => packs.includes(url) && open-- <= 0;
    await page.goto(`${server.origin}/about/offline/`);
    await page.locator('[data-fetch]').click();
    const state = page.locator('[data-state]');
    await expect
      .poll(async () => Number(/已保存(\d+)%/.exec((await state.textContent()) ?? '')?.[1]))
      .toBeGreaterThan(10);
    await expect.poll(() => server.asked.filter((url) => packs.includes(url)).length).toBe(2);
    await page.locator('[data-cancel]').click();
    await expect(state).toContainText(/^已保存\d+%/);
    await expect(page.locator('[data-trouble]')).toBeEmpty();
    server.meddle = () => false;
    server.asked = [];
    await page.reload();
    await page.locator('[data-fetch]').click();
    await expect(state).toContainText('全部可离线');
    expect(server.asked.filter((url) => packs.includes(url))).toHaveLength(packs.length - 1);
  });

  test('a second version is announced, and taken as a whole when the reader says so', async ({
    page,
    context,
  }) => {
    await keepAll(page);
    const other = await context.newPage();
    await other.goto(`${server.origin}/tools/swap/`);
    await page.goto(`${server.origin}${CHAPTER}`);
    server.folder = second;
    server.asked = [];
    await page.reload();
    await expect(page.locator('.update-bar')).toContainText('有新版本');
    await expect(status(page)).toHaveText('有新版本');
    // What is the same was copied: besides the list and the worker, no more was fetched than the two pages or their packs.
    const fetched = server.asked.filter((url) => !/^\/(sw\.js$|offline\/\w+\.json$|fonts\/)/.test(url));
    expect(fetched.length).toBeLessThanOrEqual(2);
    expect(fetched.filter((url) => ![CHAPTER, '/'].includes(url) && !url.endsWith('.pack'))).toEqual([]);
    await page.reload();
    await expect(title(page)).not.toContainText('第二版');
    await Promise.all([
      other.waitForEvent('load'),
      page.waitForEvent('load'),
      page.locator('.update-bar').getByRole('button', { name: '更新' }).click(),
    ]);
    await expect(title(page)).toContainText('第二版');
    await expect(status(page)).toHaveText('全部可离线');
    await expect
      .poll(() => page.evaluate(() => caches.keys()))
      .toEqual([`callbook-${editionOf(second).version}`]);
    await server.stop();
    await page.goto(`${server.origin}/`);
    await expect(title(page)).toContainText('第二版');
  });

  test('a second version that is cut off half-way leaves the first one whole', async ({ page }) => {
    await keepAll(page);
    await page.goto(`${server.origin}${CHAPTER}`);
    server.folder = second;
    server.meddle = ({ url }, response) => {
      if (url !== CHAPTER && !url?.endsWith('.pack')) return false;
      response.destroy();
      return true;
    };
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const worker = registration.installing;
      await new Promise((resolve) => worker?.addEventListener('statechange', resolve));
      return worker?.state;
    });
    await server.stop();
    for (const path of [CHAPTER, '/']) {
      await page.goto(`${server.origin}${path}`);
      await expect(title(page)).not.toContainText('第二版');
      await expect(status(page)).toHaveText('全部可离线');
    }
    server.meddle = () => false;
    await server.start();
    await page.reload();
    await page.locator('.update-bar').getByRole('button', { name: '更新' }).click({ timeout: 60_000 });
    await expect(title(page)).toContainText('第二版');
  });

  test('a second version never lends its files to a page of the first', async ({ page }) => {
    await page.goto(`${server.origin}${CHAPTER}`, { waitUntil: 'networkidle' });
    await kept(page);
    server.folder = second;
    server.meddle = ({ url }, response) => {
      if (url !== '/sw.js') return false;
      response.destroy();
      return true;
    };
    // Kept: the first version. Not kept, and another there by now: refused. A page not kept comes as it is now.
    expect(await page.evaluate(async () => (await fetch('/tools.json')).ok)).toBe(true);
    expect(await page.evaluate(() => fetch('/').then((r) => r.text()))).not.toContain('第二版');
    await page.evaluate(() =>
      caches.keys().then(async ([name = '']) => (await caches.open(name)).delete('/')),
    );
    expect(
      await page.evaluate(() =>
        fetch('/').then(
          () => 'answered',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
    await page.goto(`${server.origin}/`);
    await expect(title(page)).toContainText('第二版');
  });
});

for (const [reason, refuse, words] of [
  [
    'storage is refused',
    () => Object.defineProperty(window, 'caches', { value: { keys: () => Promise.reject(new Error()) } }),
    '浏览器不允许保存',
  ],
  [
    'there are no workers',
    () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
    '浏览器不允许保存',
  ],
  [
    'the address is not https',
    () => Object.defineProperty(window, 'isSecureContext', { value: false }),
    '不是https',
  ],
] as const) {
  test(`it is said plainly that ${reason}`, async ({ page }) => {
    await page.addInitScript(refuse);
    await page.goto(`${server.origin}/about/offline/`);
    await expect(page.locator('[data-state]')).toContainText(words);
    await expect(page.locator('[data-fetch]')).toBeHidden();
  });
}

test('a device without room says so and keeps what it has', async ({ page, context }) => {
  await page.goto(`${server.origin}/about/offline/`);
  await expect(page.locator('[data-fetch]')).toBeVisible();
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 8_000_000 });
  await page.locator('[data-fetch]').click();
  await expect(page.locator('[data-trouble]')).toContainText('这台设备放不下了');
  await expect(page.locator('[data-fetch]')).toContainText('接着保存');
});
