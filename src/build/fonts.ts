import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { builtFiles } from './files.ts';

const WEIGHTS = [400, 700];

/**
 * Writes the Chinese font with just the characters that the built pages, scripts and data use. Readers fetch it only
 * where the machine has no Chinese font. Returns how many characters it has.
 */
export async function writeFonts(out: string): Promise<number> {
  const used = new Set<string>();
  for (const file of ['.html', '.js', '.json', '.css'].flatMap((ending) => builtFiles(out, ending))) {
    // What the search shows stands on a page too; its index is no text.
    if (file.startsWith('search/')) continue;
    for (const character of readFileSync(join(out, file), 'utf8')) {
      if (character > '\u2000') used.add(character);
    }
  }
  const text = [...used].sort().join('');
  const require = createRequire(import.meta.url);
  mkdirSync(join(out, 'fonts'), { recursive: true });
  for (const weight of WEIGHTS) {
    const source = require.resolve(
      `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`,
    );
    const subset = await subsetFont(readFileSync(source), text, { targetFormat: 'woff2' });
    writeFileSync(join(out, 'fonts', `callbook-sc-${weight}.woff2`), subset);
  }
  return used.size;
}
