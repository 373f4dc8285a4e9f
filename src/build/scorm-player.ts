import { join } from 'node:path';
import { build } from 'vite';

/**
 * The player of SCORM packages, built into `scorm/player.js` and `player.css` below `out`: one classic script without
 * imports, for a package stands alone in a learning platform.
 */
export async function writeScormPlayer(root: string, out: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': join(root, 'src') } },
    build: {
      outDir: join(out, 'scorm'),
      emptyOutDir: false,
      lib: {
        entry: join(root, 'src/client/scorm/main.tsx'),
        formats: ['iife'],
        name: 'callbookPlayer',
        fileName: () => 'player.js',
        cssFileName: 'player',
      },
    },
  });
}
