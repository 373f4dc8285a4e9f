// Runs at the end of handbook.html, the whole handbook in one file: shows the page that the address names after the #
// (src/build/handbook-file.ts).
import { modules } from 'callbook:modules';
import { partOf } from '@/lib/offline/address.ts';
import { type Content, fromBase64, type Pack, unpack } from '@/lib/offline/pack.ts';
import { fragment } from '../address.ts';
import { begin, mendLinks } from './runtime.ts';

const opened = new Map<string, Promise<Pack | null>>();
let shown = '';

/** A page or a file. Each part of the site is a pack in this file, gzipped and in base64, and unzipped when it is needed. */
async function read(what: 'pages' | 'data', address: string): Promise<Content | null> {
  const id = `${what}:${partOf(address)}`;
  const pack = opened.get(id) ?? unzipped(id);
  opened.set(id, pack);
  const open = await pack;
  return open && unpack(open, address);
}

async function unzipped(id: string): Promise<Pack | null> {
  const text = document.getElementById(id)?.textContent;
  if (!text) return null;
  const bytes = new Blob([fromBase64(text)]);
  return new Response(bytes.stream().pipeThrough(new DecompressionStream('gzip'))).json();
}

function linkTo(address: string): string {
  return `#${address}`;
}

begin({
  modules,
  read: (address) => read('data', address),
  linkTo,
});

const address = () => /^#(\/[^#]*)/.exec(location.hash)?.[1] ?? '/';

async function show(): Promise<void> {
  const wanted = address();
  if (wanted !== shown) {
    const text = (await read('pages', wanted)) ?? (await read('pages', '/404.html'));
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
