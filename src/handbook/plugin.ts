import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Tool } from '../lib/tools/define.ts';
import { loadHandbook } from './load.ts';
import { handbookFiles } from './read.ts';

const NAME = 'virtual:handbook';

/**
 * Gives pages and components the checked handbook as `virtual:handbook`. An unsound handbook fails the build (in
 * development: the page) with every problem named. For the server side only: it is far too large for a browser.
 */
export function handbookPlugin(root: string, asOf: string, tools: readonly Tool[]): Plugin {
  return {
    name: 'callbook-handbook',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null;
      for (const file of handbookFiles(root)) this.addWatchFile(join(root, file));
      const handbook = await loadHandbook(root, asOf, tools);
      return `export const handbook = ${JSON.stringify(handbook)};`;
    },
  };
}
