import { addressOf } from './address.ts';

const IN_PAGE = /\s(?:href|src|component-url|renderer-url)="(\/[^"#?]*\.(?:css|js|svg))"/g;
const IN_SCRIPT = /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/**
 * The files that a page or script cannot be drawn or run without, as addresses: style sheets, scripts, islands and
 * drawings of a page, and what a script imports at its head.
 */
export function needsOf(address: string, text: string): string[] {
  const found = address.endsWith('.js')
    ? [...text.matchAll(IN_SCRIPT)].map(
        ([, path]) => new URL(path as string, `https://site${address}`).pathname,
      )
    : [...text.matchAll(IN_PAGE)].map(([, path]) => path as string);
  return [...new Set(found.map(addressOf))];
}
