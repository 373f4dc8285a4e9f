import { expect, test } from 'vitest';
import { needsOf } from '../../../src/lib/offline/needs.ts';

test('a page needs its styles, scripts, islands and drawings, each once, and no other page', () => {
  const page = `<link rel="stylesheet" href="/_astro/a.css"><link href="/manifest.webmanifest">
    <script type="module" src="/_astro/b.js"></script><script type="module" src="/_astro/b.js"></script>
    <a href="/tools/">工具</a><a href="https://example.org/x.js">外</a><img alt src="/_astro/mark.svg">
    <astro-island component-url="/_astro/Tool.js" renderer-url="/_astro/client.js"></astro-island>`;
  expect(needsOf('/tools/swap/', page)).toEqual([
    '/_astro/a.css',
    '/_astro/b.js',
    '/_astro/mark.svg',
    '/_astro/Tool.js',
    '/_astro/client.js',
  ]);
});

test('a script needs what it imports at its head and its views, not what else it may import later', () => {
  const script =
    'import{a}from"./a.js";import"./b.js";export*from\'../c.js\';const later=()=>import(`./d.js`),view=()=>import(`./AnswerView.B1.js`);';
  expect(needsOf('/_astro/x.js', script)).toEqual([
    '/_astro/a.js',
    '/_astro/b.js',
    '/c.js',
    '/_astro/AnswerView.B1.js',
  ]);
});
