import { addressOf } from './address.ts';

const IN_PAGE = /\s(?:href|src|component-url|renderer-url)="(\/[^"#?]*\.(?:css|js|svg))"/g;
const IN_SCRIPT = /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;
/** Parts of an island that it fetches once it has something to show in them: answers, charts, checklists. */
const VIEW = /\bimport\(\s*["'`](\.\/\w+View\.[^"'`]+)["'`]/g;

/**
 * The files that a page or script cannot be drawn or run without, as addresses: style sheets, scripts, islands and
 * drawings of a page; what a script imports at its head, and the views it fetches when they are first shown.
 */
export function needsOf(address: string, text: string): string[] {
  const found = address.endsWith('.js')
    ? [...text.matchAll(IN_SCRIPT), ...text.matchAll(VIEW)].map(
        ([, path]) => new URL(path as string, `https://site${address}`).pathname,
      )
    : [...text.matchAll(IN_PAGE)].map(([, path]) => path as string);
  return [...new Set(found.map(addressOf))];
}
