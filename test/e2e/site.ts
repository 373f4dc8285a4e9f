import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';

/** Every built page as a path, from the build itself; what a release adds to take away is none. */
export const PAGES = globSync('**/*.html', { cwd: 'dist', exclude: ['downloads/**'] })
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

/** The served site, or a copy that is opened from a folder. */
export type Edition = 'site' | 'usb' | 'handbook';

/** Where the copies stand while they are tested; a blank and Chinese in the path, as folders on sticks have them. */
export const COPIES = resolve('test-results/手册 usb');

/** The address of a page of the site, such as /tools/swap/#x=1, in an edition. */
export function addressIn(edition: Edition, url: string): string {
  if (edition === 'site' || !url.startsWith('/')) return url;
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(url) ?? [];
  const folder = pathToFileURL(COPIES).href;
  return edition === 'usb'
    ? `${folder}${path}${path.endsWith('/') ? 'index.html' : ''}${query}${hash}`
    : `${folder}/handbook.html${query}#${path}${hash}`;
}

/**
 * A test whose page must stay silent and at home: no console error, no exception, no request to another origin. In a copy
 * `page.goto('/tools/')` opens that page of the copy.
 */
export const test = base.extend<{ quiet: undefined; edition: Edition }>({
  edition: ['site', { option: true }],
  page: async ({ page, edition }, use) => {
    const goto = page.goto.bind(page);
    page.goto = (url, options) => goto(addressIn(edition, url), options);
    await use(page);
  },
  quiet: [
    async ({ page, baseURL, edition }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.text().includes('blocked by Playwright')) return;
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const url = new URL(request.url());
        const away = url.protocol.startsWith('http') && (edition !== 'site' || url.origin !== baseURL);
        if (away) complaints.push(`request to ${url.origin}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** How far the page is wider than its window, in CSS pixels; 0 where it fits. */
export function excessWidth(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

export { expect };
