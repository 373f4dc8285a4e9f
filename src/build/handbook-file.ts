import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addressOfFile, partOf, typeOf } from '../lib/offline/address.ts';
import { pack } from '../lib/offline/pack.ts';
import { copyScript } from './copy-script.ts';
import { sealPage, unsealPage } from './csp.ts';
import { builtFiles } from './files.ts';
import { contentOf, isFetched, modulesOf, SITE_ONLY } from './usb.ts';

/** The page whose head and navigation all pages are shown in. */
const FRAME = 'tools/index.html';
const MAIN = /<main[\s\S]*<\/main>/;
const INLINE_SCRIPT = /<script(?![^>]*\s(?:src|type)=)[^>]*>[\s\S]*?<\/script>/g;

/**
 * Writes the built site as one file that needs no other: every page's main part, what the tools and the search fetch, the
 * scripts, the styles and one weight of the font. Volumes for paper stay out (their chapters are in it), and so does the data
 * for other programs. Returns its bytes.
 */
export async function writeHandbookFile(root: string, out: string, target: string): Promise<number> {
  const read = (file: string) => readFileSync(join(out, file), 'utf8');
  const files = builtFiles(out, '').filter((file) => !SITE_ONLY.test(file) && !file.startsWith('print/'));
  const pages = files.filter((file) => file.endsWith('.html'));
  const linked = new Set(
    pages.flatMap((page) => [...read(page).matchAll(/href="\/([^"]+\.json)"/g)].map(([, path]) => path)),
  );
  const data = files.filter((file) => isFetched(file) && file.includes('/') && !linked.has(file));
  const packed = (id: string, contents: [string, string | Uint8Array][]) =>
    [...Map.groupBy(contents, ([address]) => partOf(address))].map(
      ([part, some]) =>
        `<script type="application/json" id="${id}:${part}">${gzipSync(JSON.stringify(pack(some)), { level: 9 }).toString('base64')}</script>`,
    );
  const inside = (html: string) => embedImages(out, html);
  const script = await copyScript(root, out, 'src/client/copy/handbook.ts');
  const html = inside(unsealPage(read(FRAME)))
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace(/<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace(/<link rel="stylesheet" href="([^"]+)"([^>]*)>/g, (_, href: string, more: string) =>
      styleOf(out, read(href), more),
    )
    .replace(MAIN, '<main></main>')
    .replace('</body>', () =>
      [
        ...new Set(pages.flatMap((page) => islandScripts(read(page)))),
        ...packed(
          'pages',
          pages.map((page) => [addressOfFile(page), pageOf(inside(read(page)))]),
        ),
        ...packed(
          'data',
          data.map((file) => [addressOfFile(file), contentOf(out, file)]),
        ),
        `<script>${script.replaceAll('</script', '<\\/script')}</script></body>`,
      ].join('\n'),
    );
  writeFileSync(
    target,
    sealPage(html, "'self'", pages.map(read).join('')).replace("font-src 'self'", 'font-src data:'),
  );
  return Buffer.byteLength(html);
}

/** A page's title, scripts and main part. */
function pageOf(html: string): string {
  const title = /<title>[^<]*<\/title>/.exec(html)?.[0] ?? '';
  const main = (MAIN.exec(html)?.[0] ?? '').replace(/<script[\s\S]*?<\/script>/g, '');
  return `${title}<body data-modules="${modulesOf(html).join(' ')}">${main}`;
}

/** The inline scripts of a page's main part: what brings its islands to life. */
function islandScripts(html: string): string[] {
  const scripts = MAIN.exec(html)?.[0].match(INLINE_SCRIPT) ?? [];
  return scripts
    .filter((script) => script.includes('Astro'))
    .map((script) => script.replace(/\bimport\(/g, 'callbook.module('));
}

/** Styles with the regular font inside, from which the browser makes the bold. */
function styleOf(out: string, css: string, attributes: string): string {
  const embedded = css
    .replace(/@font-face\s*\{[^}]*font-weight:\s*700[^}]*\}/g, '')
    .replace(/url\("?(\/[^")]+\.woff2)"?\)/g, (_, path: string) => `url("${dataUrl(out, path)}")`);
  return `<style${attributes}>${embedded}</style>`;
}

function embedImages(out: string, html: string): string {
  return html.replace(
    /(\s(?:src|href)=")(\/[^"]+\.(?:svg|png))"/g,
    (_, attribute: string, path: string) => `${attribute}${dataUrl(out, path)}"`,
  );
}

function dataUrl(out: string, path: string): string {
  return `data:${typeOf(path)};base64,${readFileSync(join(out, path)).toString('base64')}`;
}
