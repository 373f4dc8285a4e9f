import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listDownloads } from '../../src/build/downloads.ts';

let out: string;
const page = () => join(out, 'about/downloads/index.html');
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'callbook-downloads-'));
  mkdirSync(join(out, 'downloads'));
  mkdirSync(join(out, 'about/downloads'), { recursive: true });
  writeFileSync(page(), '<main><div data-downloads><p>没有。</p></div><p>怎么用</p></main>');
  writeFileSync(join(out, 'downloads/a.pdf'), 'abc');
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const SUM = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('what stands there is listed with its size and checksum', () => {
  listDownloads(out, [{ file: 'a.pdf', label: '甲册（PDF）' }]);
  const html = readFileSync(page(), 'utf8');
  expect(html).toContain(
    `<td><a href="/downloads/a.pdf" download>甲册（PDF）</a><code>${SUM}</code></td><td>0.0 KB</td>`,
  );
  expect(html).not.toContain('没有。');
  expect(html).toContain('怎么用');
  expect(readFileSync(join(out, 'downloads/SHA256SUMS'), 'utf8')).toBe(`${SUM}  a.pdf\n`);
});

test('what was not made cannot be listed', () => {
  expect(() => listDownloads(out, [{ file: 'b.pdf', label: '乙册' }])).toThrow('b.pdf');
});
