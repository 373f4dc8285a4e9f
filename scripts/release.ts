// Makes a release in dist/: the site, and in dist/downloads/ all that can be taken away, listed on /about/downloads/.
import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { type Download, listDownloads } from '../src/build/downloads.ts';
import { builtFiles } from '../src/build/files.ts';
import { writeOffline } from '../src/build/offline.ts';
import { VOLUMES, type Volume } from '../src/lib/volumes.ts';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'dist');
const downloads: Download[] = [];

function run(...command: string[]): void {
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit', cwd: root });
  if (status !== 0) process.exit(status ?? 1);
}

function offer(from: string, file: string, label: string): void {
  copyFileSync(join(root, from), join(out, 'downloads', file));
  downloads.push({ file, label });
}

run('astro', 'build');
run('node', 'scripts/pdf.ts');
run('node', 'scripts/usb.ts');

mkdirSync(join(out, 'downloads'));
const files: Zippable = {};
for (const file of builtFiles(join(root, 'dist-usb'), '')) {
  if (file !== 'handbook.html') files[`handbook/${file}`] = readFileSync(join(root, 'dist-usb', file));
}
writeFileSync(join(out, 'downloads', 'handbook-usb.zip'), zipSync(files));
downloads.push({ file: 'handbook-usb.zip', label: 'U盘版' });
offer('dist-usb/handbook.html', 'handbook.html', '单个文件');
for (const file of globSync('*.pdf', { cwd: join(root, 'dist-pdf') }).sort()) {
  offer(`dist-pdf/${file}`, file, `${VOLUMES[file.replace('.pdf', '') as Volume].title}（PDF）`);
}
offer('dist/rulebook.json', 'rulebook.json', '数值和节假日（JSON）');
offer('dist/tools.json', 'tools.json', '工具说明（JSON）');

listDownloads(out, downloads);
await writeOffline(root, out);
for (const { file } of downloads) console.log(`dist/downloads/${file}`);
