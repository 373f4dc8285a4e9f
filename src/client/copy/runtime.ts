import { addressOf, typeOf } from '@/lib/offline/address.ts';
import type { Content } from '@/lib/offline/pack.ts';

/** What a copy of the handbook has that is opened from a folder, where a browser allows no modules and no fetching. */
export interface Copy {
  /** The site's scripts, bundled, by their address on the site. */
  modules: Record<string, () => Promise<unknown>>;
  /** A file that the site's scripts fetch, or null where there is none. */
  read: (address: string) => Promise<Content | null>;
  /** The link in this copy for an address on the site. */
  linkTo: (address: string) => string;
}

interface Runtime {
  module: (url: string) => Promise<unknown>;
  urlOf: (address: string) => string;
  linkTo: (address: string) => string;
}

declare global {
  var callbook: Runtime | undefined;
}

/** The folder that the copy stands in, as a URL. */
export const root = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src || location.href);

/** Stands in for the server: the site's scripts import and fetch as ever, and links lead to this copy. */
export function begin({ modules, read, linkTo }: Copy): void {
  globalThis.callbook = {
    module: (url) => {
      const load = modules[siteAddress(url)];
      return load ? load() : Promise.reject(new Error(`no script ${url}`));
    },
    urlOf: (address) => new URL(address.slice(1), root).href,
    linkTo,
  };
  globalThis.fetch = async (input) => {
    const address = siteAddress(input instanceof Request ? input.url : String(input));
    const content = await read(address);
    if (content === null) return new Response(null, { status: 404 });
    return new Response(content as BodyInit, { headers: { 'content-type': typeOf(address) } });
  };
  const links = new MutationObserver(() => mendLinks(document, linkTo));
  links.observe(document, { subtree: true, childList: true, attributeFilter: ['href'] });
}

/** Leads the links below `part` that are addresses on the site to this copy. */
export function mendLinks(part: ParentNode, linkTo: Copy['linkTo']): void {
  for (const link of part.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    const href = link.getAttribute('href') as string;
    link.setAttribute('href', linkTo(siteAddress(href) + (/#.*/.exec(href)?.[0] ?? '')));
  }
}

/** Scripts name files from location.origin (in a folder "null" or "file://"), from their own folder, or from the root. */
function siteAddress(url: string): string {
  const path = url.replace(/^(null|file:\/\/)(?=\/)/, '').replace(/[?#].*/, '');
  return addressOf(path.startsWith(root.pathname) ? `/${path.slice(root.pathname.length)}` : path);
}
