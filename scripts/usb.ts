// Writes the USB edition and handbook.html from the built site: dist-usb/ opens from a folder, without a server.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeHandbookFile } from '../src/build/handbook-file.ts';
import { writeUsb } from '../src/build/usb.ts';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'dist');
const target = join(root, 'dist-usb');
if (!existsSync(join(out, 'index.html'))) {
  console.error('Nothing is built in dist: run "npm run build" first.');
  process.exit(1);
}
await writeUsb(root, out, target);
console.log('dist-usb/index.html: the USB edition');
const bytes = await writeHandbookFile(root, out, join(target, 'handbook.html'));
console.log(`dist-usb/handbook.html: the whole handbook in one file, ${(bytes / 1_000_000).toFixed(1)} MB`);
