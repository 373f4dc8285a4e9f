import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** The colour of the mark's own ground, which a maskable icon continues to its edges. */
const GROUND = '#0b5c55';

/** Draws the icons of the installed handbook from its mark, into icons/; src/pages/manifest.webmanifest.ts names them. */
export async function writeIcons(root: string, out: string): Promise<void> {
  const mark = join(root, 'src/assets/mark.svg');
  const draw = (size: number) => sharp(mark, { density: (72 * size) / 32 }).resize(size, size);
  mkdirSync(join(out, 'icons'), { recursive: true });
  for (const size of [192, 512])
    await draw(size)
      .png()
      .toFile(join(out, 'icons', `${size}.png`));
  const inner = await draw(384).png().toBuffer();
  await sharp({ create: { width: 512, height: 512, channels: 3, background: GROUND } })
    .composite([{ input: inner }])
    .png()
    .toFile(join(out, 'icons', 'maskable.png'));
  await draw(180)
    .flatten({ background: GROUND })
    .png()
    .toFile(join(out, 'icons', 'apple-touch.png'));
}
