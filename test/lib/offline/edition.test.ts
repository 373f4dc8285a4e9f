import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bytesOf,
  type Edition,
  type FileEntry,
  filesOf,
  planFetch,
  wholeOf,
} from '../../../src/lib/offline/edition.ts';

const file = (address: string, bytes: number): FileEntry => ({ address, revision: address, bytes });
const edition: Edition = {
  version: 'v',
  packs: [
    { address: '/offline/1.pack', bytes: 100, files: [file('/a/', 80), file('/b/', 90), file('/c/', 10)] },
    { address: '/offline/2.pack', bytes: 50, files: [file('/d/', 400)] },
  ],
  fonts: [file('/fonts/x.woff2', 1000)],
};
const plan = (wanted: string[], kept: string[] = []) => planFetch(edition, new Set(wanted), new Set(kept));

test('the whole is everything but the fonts, and comes in packs', () => {
  expect(wholeOf(edition)).toEqual(['/a/', '/b/', '/c/', '/d/']);
  expect(filesOf(edition).size).toBe(5);
  expect(plan(wholeOf(edition))).toEqual({ packs: edition.packs, files: [], bytes: 150 });
});

test('little of a pack comes file by file, up to the pack’s own size', () => {
  expect(plan(['/a/', '/c/'])).toMatchObject({ packs: [], bytes: 90 });
  expect(plan(['/a/', '/b/'])).toMatchObject({ packs: [{ address: '/offline/1.pack' }], bytes: 100 });
});

test('fonts come where they are wanted by name; what the edition does not have is left out', () => {
  expect(plan(['/fonts/x.woff2', '/gone/'])).toMatchObject({
    packs: [],
    files: [{ bytes: 1000 }],
    bytes: 1000,
  });
});

test('a plan brings all that is wanted and missing, and nothing when all is there', () => {
  const addresses = fc.subarray([...filesOf(edition).keys()]);
  fc.assert(
    fc.property(addresses, addresses, (wanted, kept) => {
      const { packs, files, bytes } = plan(wanted, kept);
      const brought = [...packs.flatMap((pack) => pack.files), ...files].map(({ address }) => address);
      for (const address of wanted) if (!kept.includes(address)) expect(brought).toContain(address);
      for (const { address } of files) expect(kept).not.toContain(address);
      expect(bytes).toBe(packs.reduce((sum, pack) => sum + pack.bytes, 0) + bytesOf(files));
      if (wanted.every((address) => kept.includes(address))) expect(bytes).toBe(0);
    }),
  );
});
