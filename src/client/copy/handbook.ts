// Runs at the end of handbook.html, the whole handbook in one file: shows the page that the address names after the #
// (src/build/handbook-file.ts).
import { modules } from 'callbook:modules';
import { fromBase64, type Pack, unpack } from '@/lib/offline/pack.ts';
import { fragment } from '../address.ts';
import { begin, mendLinks } from './runtime.ts';

/** A pack that stands in this file, gzipped and in base64. */
function packed(id: string): Promise<Pack> {
  const bytes = new Blob([fromBase64(document.getElementById(id)?.textContent ?? '')]);
  return new Response(bytes.stream().pipeThrough(new DecompressionStream('gzip'))).json();
}

const pages = packed('pages');
let data: Promise<Pack> | null = null;
let shown = '';

function linkTo(address: string): string {
  return `#${address}`;
}

begin({
  modules,
  read: async (address) => {
    data ??= packed('data');
    return unpack(await data, address);
  },
  linkTo,
});

const address = () => /^#(\/[^#]*)/.exec(location.hash)?.[1] ?? '/';

async function show(): Promise<void> {
  const wanted = address();
  if (wanted !== shown) {
    const pack = await pages;
    const text = unpack(pack, wanted) ?? unpack(pack, '/404.html');
    const page = new DOMParser().parseFromString(String(text), 'text/html');
    const main = document.importNode(page.querySelector('main') as HTMLElement, true);
    for (const link of main.querySelectorAll('a[href^="#"]')) {
      link.setAttribute('href', `${linkTo(wanted)}${link.getAttribute('href')}`);
    }
    mendLinks(main, linkTo);
    document.title = page.title;
    for (const island of document.querySelectorAll('main astro-island'))
      island.dispatchEvent(new Event('astro:unmount'));
    document.querySelector('main')?.replaceWith(main);
    for (const link of document.querySelectorAll('.sidebar-content a')) {
      if (link.getAttribute('href') === linkTo(wanted)) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    document.querySelector<HTMLElement>('#starlight__sidebar:popover-open')?.hidePopover();
    shown = wanted;
    for (const script of (page.body.dataset.modules ?? '').split(' '))
      await globalThis.callbook?.module(script);
  }
  document.querySelector('.is-target')?.classList.remove('is-target');
  const target = document.getElementById(decodeURIComponent(fragment()));
  target?.classList.add('is-target');
  if (target) target.scrollIntoView();
  else if (!fragment()) scrollTo(0, 0);
}

addEventListener('hashchange', () => void show());
void show().then(() => document.documentElement.removeAttribute('data-opening'));
