import { expect, test } from 'vitest';
import {
  addressOf,
  addressOfFile,
  isIndexPiece,
  isText,
  partOf,
  typeOf,
} from '../../../src/lib/offline/address.ts';

test.each([
  ['/', '/'],
  ['/index.html', '/'],
  ['/tools/swap', '/tools/swap/'],
  ['/tools/swap/', '/tools/swap/'],
  ['/tools/swap/index.html', '/tools/swap/'],
  ['/tools/swap.data.json', '/tools/swap.data.json'],
  ['/404.html', '/404.html'],
])('%s has the address %s', (path, address) => {
  expect(addressOf(path)).toBe(address);
});

test('a file of the build has the address that its page is asked by', () => {
  expect(addressOfFile('operations/05-10-swap/index.html')).toBe('/operations/05-10-swap/');
  expect(addressOfFile('tools\\swap.json')).toBe('/tools/swap.json');
});

test.each([
  ['/tools/', 'text/html; charset=utf-8', true],
  ['/404.html', 'text/html; charset=utf-8', true],
  ['/favicon.svg', 'image/svg+xml', true],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', true],
  ['/icons/192.png', 'image/png', false],
  ['/pagefind/index/a.pf_index', 'application/octet-stream', false],
])('%s is %s', (address, type, text) => {
  expect(typeOf(address)).toBe(type);
  expect(isText(address)).toBe(text);
});

test.each([
  ['/tools/swap/', 'tools'],
  ['/tools/', 'tools'],
  ['/', ''],
  ['/404.html', ''],
])('%s belongs to the part "%s"', (address, part) => {
  expect(partOf(address)).toBe(part);
});

test.each([
  ['/search/3pac5n/postings-7.json', true],
  ['/search/start.json', false],
  ['/ops/search/leave/', false],
])('%s is a piece of the index: %s', (address, piece) => {
  expect(isIndexPiece(address)).toBe(piece);
});
