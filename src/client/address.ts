/**
 * Addresses within the handbook. On the site a page's own fragment is all that stands after the #; in handbook.html, where
 * all pages are one file, the page comes first: #/tools/swap/#date=…
 */
const PAGE = /^#\/[^#]*/;

/** The page's own fragment, without the #. */
export function fragment(): string {
  const page = PAGE.exec(location.hash)?.[0] ?? '';
  return location.hash.slice(page.length).replace(/^#/, '');
}

/** The address of this page with another fragment, or with none. */
export function withFragment(own: string): string {
  const page = PAGE.exec(location.hash)?.[0] ?? '';
  return `${location.pathname}${page}${own && `#${own}`}`;
}

/** The full address of a page of the handbook, to copy. */
export function fullAddress(path: string): string {
  return globalThis.callbook?.linkTo(path) ?? location.origin + path;
}
