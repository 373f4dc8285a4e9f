import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** Bytes that a page fetches, gzipped one by one; fonts are left out. */
export interface Weight {
  total: number;
  script: number;
}

/** Loads `url` in `page`, optionally does something there, and weighs everything fetched meanwhile. */
export async function weigh(
  page: Page,
  url: string,
  act: () => Promise<void> = async () => {},
): Promise<Weight> {
  const bodies: Promise<{ type: string; size: number }>[] = [];
  const take = (response: Response) => {
    const type = response.request().resourceType();
    if (type === 'font' || response.status() !== 200) return;
    bodies.push(response.body().then((body) => ({ type, size: gzipSync(body).length })));
  };
  page.on('response', take);
  await page.goto(url, { waitUntil: 'networkidle' });
  await act();
  page.off('response', take);
  const weights = await Promise.all(bodies);
  const sum = (of: typeof weights) => of.reduce((total, { size }) => total + size, 0);
  return { total: sum(weights), script: sum(weights.filter(({ type }) => type === 'script')) };
}
