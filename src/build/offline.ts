import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { addressOfFile, isText } from '../lib/offline/address.ts';
import type { Edition, FileEntry, PackEntry } from '../lib/offline/edition.ts';
import { type Content, pack } from '../lib/offline/pack.ts';
import { builtFiles } from './files.ts';

/** Bytes of the files in a pack, roughly: the larger, the more they share; the smaller, the less is lost with the network. */
const PACK_BYTES = 8_000_000;

/**
 * Writes the service worker, the list of every built file by content, and the packs by which the whole is fetched.
 * Downloads stay out: they are copies to take away. Returns the bytes of all packs.
 */
export async function writeOffline(root: string, out: string, packBytes = PACK_BYTES): Promise<number> {
  rmSync(join(out, 'offline'), { recursive: true, force: true });
  mkdirSync(join(out, 'offline'));
  const files = builtFiles(out, '').filter(
    (file) => file !== 'sw.js' && !/^(offline|downloads)\//.test(file),
  );
  const read = files.map((file) => entryOf(out, file));
  const isFont = ({ entry }: { entry: FileEntry }) => entry.address.startsWith('/fonts/');
  const fonts = read.filter(isFont).map(({ entry }) => entry);
  const packs = inPacks(
    read.filter((file) => !isFont(file)),
    packBytes,
  ).map((part) => writePack(out, part));
  const version = hash(JSON.stringify([packs, fonts]));
  const edition: Edition = { version, packs, fonts };
  writeFileSync(join(out, 'offline', `${version}.json`), JSON.stringify(edition));
  await build({
    entryPoints: [join(root, 'src/client/worker/worker.ts')],
    outfile: join(out, 'sw.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    define: { VERSION: JSON.stringify(version) },
    tsconfig: join(root, 'tsconfig.json'),
  });
  return packs.reduce((sum, { bytes }) => sum + bytes, 0);
}

interface ReadFile {
  entry: FileEntry;
  content: Content;
}

function entryOf(out: string, file: string): ReadFile {
  const address = addressOfFile(file);
  const bytes = readFileSync(join(out, file));
  const entry = { address, revision: hash(bytes), bytes: bytes.length };
  return { entry, content: isText(address) ? bytes.toString('utf8') : bytes };
}

function inPacks(files: ReadFile[], packBytes: number): ReadFile[][] {
  const packs: ReadFile[][] = [];
  let room = 0;
  for (const file of files) {
    if (room <= 0) {
      packs.push([]);
      room = packBytes;
    }
    packs.at(-1)?.push(file);
    room -= file.entry.bytes;
  }
  return packs;
}

function writePack(out: string, files: ReadFile[]): PackEntry {
  const packed = pack(files.map(({ entry, content }) => [entry.address, content]));
  const body = gzipSync(JSON.stringify(packed), { level: 9 });
  const address = `/offline/${hash(body)}.pack`;
  writeFileSync(join(out, address), body);
  return { address, bytes: body.length, files: files.map(({ entry }) => entry) };
}

/** The first 16 hexadecimal digits of the SHA-256, which is what the worker checks. */
function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
