// Runs at the head of every page of the USB edition, before the page is drawn (src/build/usb.ts).
import { modules } from 'callbook:modules';
import { type Pack, unpack } from '@/lib/offline/pack.ts';
import { begin, root } from './runtime.ts';

declare global {
  /** Filled by the scripts in data/. */
  var callbookData: { packOf: Record<string, number>; packs: Pack[] } | undefined;
}

const loading = new Map<string, Promise<void>>();

begin({
  modules,
  read: async (address) => {
    await load('data/index.js');
    const number = globalThis.callbookData?.packOf[address];
    if (number === undefined) return null;
    await load(`data/${number}.js`);
    return unpack(globalThis.callbookData?.packs[number] as Pack, address);
  },
  linkTo: (address) => {
    const [path = '', hash] = address.split('#', 2);
    const file = new URL(path.slice(1), root).href;
    return `${file}${path.endsWith('/') ? 'index.html' : ''}${hash === undefined ? '' : `#${hash}`}`;
  },
});

const wanted = document.currentScript?.dataset.modules?.split(' ') ?? [];
addEventListener('DOMContentLoaded', async () => {
  for (const address of wanted) await globalThis.callbook?.module(address);
});

/** Runs a script of this copy once. */
function load(path: string): Promise<void> {
  let loaded = loading.get(path);
  if (!loaded) {
    loaded = new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = new URL(path, root).href;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${path} is not in this folder`));
      document.head.append(script);
    });
    loading.set(path, loaded);
  }
  return loaded;
}
