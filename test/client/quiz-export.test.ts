import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import * as make from '../../src/client/quiz-export.ts';
import { everyKind } from '../support/papers.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  [make.makeGift, 'gift.txt', '$CATEGORY'],
  [make.makeMoodle, 'moodle.xml', '<?xml'],
  [make.makeCsv, 'csv', '\uFEFF题号'],
] as const)('a text file: %#', async (write, ending, beginning) => {
  const { name, bytes, left } = await write(everyKind);
  expect(name).toBe(`换班考试-A-B-卷.${ending}`);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  expect(text.slice(0, beginning.length)).toBe(beginning);
  expect(left.length).toBeGreaterThan(0);
});

test.each([
  [make.makeQti3, 'qti3.zip', 'test.xml'],
  [make.makeQti21, 'qti21.zip', 'test.xml'],
  [make.makeScorm12, 'scorm12.zip', 'player.js'],
  [make.makeScorm2004, 'scorm2004.zip', 'player.js'],
] as const)('a package: %#', async (write, ending, file) => {
  vi.stubGlobal('fetch', async (url: string) => new Response(`built ${url}`));
  const { name, type, bytes } = await write(everyKind);
  expect([name, type]).toEqual([`换班考试-A-B-卷.${ending}`, 'application/zip']);
  const files = unzipSync(bytes);
  expect(files['imsmanifest.xml']).toBeDefined();
  if (file === 'player.js') expect(strFromU8(files[file] as Uint8Array)).toBe('built /scorm/player.js');
  else expect(files[file]).toBeDefined();
});

test('a package without the player is refused, not made', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await expect(make.makeScorm12(everyKind)).rejects.toThrow('/scorm/player.js');
});

test('statements of several sittings in one file', async () => {
  const sitting = { account: '1', name: '甲', at: '2026-11-21T09:00:00Z', seconds: 60, answers: {} };
  const { bytes, name } = await make.makeXapi(
    everyKind,
    [sitting, { ...sitting, account: '2' }],
    'https://example.com',
  );
  expect(name).toBe('换班考试-A-B-卷.xapi.json');
  expect(JSON.parse(new TextDecoder().decode(bytes))).toHaveLength(2 * 15);
});
