import { globSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';

/** Every built page as a path, from the build itself; what a release adds to take away is none. */
export const PAGES = globSync('**/*.html', { cwd: 'dist', exclude: ['downloads/**'] })
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

/** A test whose page must stay silent and at home: no console error, no exception, no request to another origin. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.text().includes('blocked by Playwright')) return;
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== baseURL)
          complaints.push(`request to ${url.origin}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
