import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadHandbook } from '../handbook/load.ts';
import type { Tool } from '../lib/tools/define.ts';
import { sealPage } from './csp.ts';
import { builtFiles } from './files.ts';
import { writeFonts } from './fonts.ts';
import { writeIcons } from './icons.ts';
import { writeOffline } from './offline.ts';
import { writeScormPlayer } from './scorm-player.ts';
import { writeSearchIndex } from './search-index.ts';

/** What is made from the finished pages: search index, SCORM player, fonts, icons, each page's seal, and last what keeps it all offline. */
export function afterBuild(root: string, asOf: string, tools: readonly Tool[]): AstroIntegration {
  return {
    name: 'callbook-after-build',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const handbook = await loadHandbook(root, asOf, tools);
        logger.info(`search: ${writeSearchIndex(out, handbook, tools)} files`);
        await writeScormPlayer(root, out);
        const glyphs = await writeFonts(out);
        logger.info(`font: ${glyphs} characters`);
        await writeIcons(root, out);
        for (const file of builtFiles(out, '.html')) {
          const path = join(out, file);
          writeFileSync(path, sealPage(readFileSync(path, 'utf8')));
        }
        const bytes = await writeOffline(root, out);
        logger.info(`offline: ${(bytes / 1_000_000).toFixed(1)} MB`);
      },
    },
  };
}
