import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';
import type { Edition } from './test/e2e/site.ts';

// Another port for a second working copy on the same machine.
const port = Number(process.env.CALLBOOK_E2E_PORT ?? 4399);
// Found once, before the workers start; they inherit it.
process.env.CALLBOOK_BROWSER ??= await findBrowser();

export default defineConfig<{ edition: Edition }>({
  testDir: 'test/e2e',
  fullyParallel: true,
  // Each test waits for something now and then, so that one more than there are cores keeps them busy.
  workers: availableParallelism() + 1,
  // Generous, so that a busy machine is slow and not wrong; a test that fails is tried once more and then named.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: 1,
  reporter: 'list',
  outputDir: 'test-results/e2e',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Only the tests of offline use want the worker; elsewhere it would answer in the server's place.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.CALLBOOK_BROWSER,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  // The copies for use without a server pass the tests tagged @copies and those of usb.spec.ts.
  projects: [
    { name: 'site', testIgnore: 'usb.spec.ts' },
    { name: 'copies', testMatch: 'copies.setup.ts' },
    ...(['usb', 'handbook'] as const).map((edition) => ({
      name: edition,
      use: { edition },
      testMatch: /(usb|search|tools|quiz|week|reading|use)\.spec\.ts$/,
      grep: /@copies|usb\.spec/,
      dependencies: ['copies'],
    })),
  ],
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
