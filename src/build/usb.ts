import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressOfFile, isText } from '../lib/offline/address.ts';
import { pack } from '../lib/offline/pack.ts';
import { copyScript } from './copy-script.ts';
import { sealPage, unsealPage } from './csp.ts';
import { builtFiles } from './files.ts';

/** Bytes of the files in one data script, roughly: it is read as a whole. */
const PACK_BYTES = 500_000;

/** What serves the site alone, and has no use in a folder. */
export const SITE_ONLY = /^(sw\.js|manifest\.webmanifest|(offline|downloads)\/.*)$/;
/** What is copied as it is. */
const COPIED = /\.(svg|png|woff2)$/;

/**
 * Writes the USB edition of the built site into `target`: the same pages and scripts, with relative links, one classic
 * script in place of modules and data as scripts, so that index.html opens from a folder without a server.
 */
export async function writeUsb(root: string, out: string, target: string): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, 'data'), { recursive: true });
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), content);
  };
  const fetched: string[] = [];
  for (const file of builtFiles(out, '').filter((name) => !SITE_ONLY.test(name))) {
    const text = () => readFileSync(join(out, file), 'utf8');
    if (file.endsWith('.html')) write(file, usbPage(text(), file));
    else if (isFetched(file)) fetched.push(file);
    else if (file.endsWith('.css'))
      write(file, text().replace(/url\("?\/([^")]+)"?\)/g, `url("${upFrom(file)}$1")`));
    else if (COPIED.test(file)) {
      mkdirSync(dirname(join(target, file)), { recursive: true });
      copyFileSync(join(out, file), join(target, file));
    }
    // Pages link to the data for other programs.
    if (file.endsWith('.json')) write(file, text());
  }
  writeData(out, target, fetched);
  write('callbook.js', await copyScript(root, out, 'src/client/copy/usb.ts'));
}

/** Whether the site's scripts fetch a file: data, and the player that goes into SCORM packages. Pages name all others. */
export function isFetched(file: string): boolean {
  return file.startsWith('scorm/') || !/\.(html|css|js|svg|png|woff2)$/.test(file);
}

/** A page of the site, to be opened from a folder. `file` is its place below the folder. */
export function usbPage(html: string, file: string): string {
  const up = upFrom(file);
  const modules = modulesOf(html);
  const page = unsealPage(html)
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace(/<link rel="manifest"[^>]*>/, '')
    .replace(/<script(?![^>]*\ssrc=)[^>]*>[\s\S]*?<\/script>/g, (script) =>
      script.replace(/\bimport\(/g, 'callbook.module('),
    )
    .replace(
      /(\s(?:href|src)=")\/([^"]*)"/g,
      (_, attribute: string, path: string) => `${attribute}${up}${inFolder(path)}"`,
    )
    .replace(
      '</head>',
      `<script src="${up}callbook.js" data-modules="${modules.join(' ')}"></script></head>`,
    );
  return sealPage(page, "'self' file:");
}

/** The addresses of the module scripts of a built page, in order, each once. */
export function modulesOf(html: string): string[] {
  const found = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
    ([, address]) => address as string,
  );
  return [...new Set(found)];
}

function upFrom(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

/** An address without its leading slash as a file: a folder's page is its index.html. */
function inFolder(path: string): string {
  const [file = '', hash] = path.split('#', 2);
  return `${file}${file === '' || file.endsWith('/') ? 'index.html' : ''}${hash === undefined ? '' : `#${hash}`}`;
}

function writeData(out: string, target: string, files: string[]): void {
  const packOf: Record<string, number> = {};
  const packs: string[][] = [];
  let room = 0;
  for (const file of files) {
    if (room <= 0) {
      packs.push([]);
      room = PACK_BYTES;
    }
    packs.at(-1)?.push(file);
    packOf[addressOfFile(file)] = packs.length - 1;
    room -= readFileSync(join(out, file)).length;
  }
  const put = (name: string, script: string) => writeFileSync(join(target, 'data', `${name}.js`), script);
  put('index', `callbookData=${JSON.stringify({ packOf, packs: [] })}`);
  for (const [number, members] of packs.entries()) {
    const packed = pack(members.map((file) => [addressOfFile(file), contentOf(out, file)]));
    put(String(number), `callbookData.packs[${number}]=${JSON.stringify(packed)}`);
  }
}

/** A built file as packs want it: text as text. */
export function contentOf(out: string, file: string): string | Uint8Array {
  const bytes = readFileSync(join(out, file));
  return isText(addressOfFile(file)) ? bytes.toString('utf8') : bytes;
}
