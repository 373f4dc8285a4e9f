import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { builtFiles } from './files.ts';

const NAME = 'callbook:modules';

/**
 * The site's scripts and what stands in for the server as one classic script, for copies that are opened from a folder:
 * browsers run no modules there. `entry` is relative to the repository.
 */
export async function copyScript(root: string, out: string, entry: string): Promise<string> {
  const table = scriptsUsed(out)
    .map((address) => `${JSON.stringify(address)}: () => import(${JSON.stringify(join(out, address))})`)
    .join(',');
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    plugins: [
      {
        name: 'callbook-copy',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: new RegExp(`^${NAME}$`) }, () => ({ path: NAME, namespace: NAME }));
          onLoad({ filter: /.*/, namespace: NAME }, () => ({
            contents: `export const modules = {${table}};`,
            resolveDir: root,
          }));
          onLoad({ filter: /\.js$/ }, ({ path }) =>
            path.startsWith(out)
              ? { contents: forCopy(readFileSync(path, 'utf8'), path.slice(out.length)) }
              : null,
          );
        },
      },
    ],
  });
  return (outputFiles[0] as { text: string }).text;
}

/** The scripts that pages start with, that islands name, and that other scripts import by their address on the site. */
function scriptsUsed(out: string): string[] {
  const found = new Set<string>();
  const read = (file: string) => readFileSync(join(out, file), 'utf8');
  for (const page of builtFiles(out, '.html')) {
    for (const [, address] of read(page).matchAll(/\s(?:src|component-url|renderer-url)="(\/[^"]+\.js)"/g)) {
      found.add(address as string);
    }
  }
  for (const script of builtFiles(join(out, '_astro'), '.js')) {
    for (const [address] of read(`_astro/${script}`).matchAll(/\/[\w/-]+\.js\b/g)) {
      if (existsSync(join(out, address))) found.add(address);
    }
  }
  return [...found].sort();
}

/** A script of the site with its imports by address, and its own URL, asked of the copy; what it preloads is there. */
export function forCopy(script: string, address: string): string {
  // Modules are strict; esbuild, which puts them in one classic script, must know it of each: it would resolve a function
  // declared in a block otherwise.
  return `"use strict";${script}`
    .replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]')
    .replace(/\bimport\(`([^`$]*)`\)/g, 'import("$1")')
    .replace(/\bimport\((?!["'])/g, 'callbook.module(')
    .replaceAll('import.meta.resolve', 'undefined')
    .replaceAll('import.meta.url', `callbook.urlOf(${JSON.stringify(address.replaceAll('\\', '/'))})`);
}
