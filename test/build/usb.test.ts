import { expect, test } from 'vitest';
import { forCopy } from '../../src/build/copy-script.ts';
import { sealPage } from '../../src/build/csp.ts';
import { modulesOf, usbPage } from '../../src/build/usb.ts';

const page = sealPage(
  '<html><head><link rel="manifest" href="/manifest.webmanifest"><link rel="stylesheet" href="/_astro/a.css">' +
    '<script type="module" src="/_astro/p.js"></script></head><body><a href="/">首页</a>' +
    '<a href="/tools/swap/#x=/a/">换班</a><a href="#top">上</a><a href="/tools.json">数据</a>' +
    '<script>(async()=>{await import(url)})()</script><script type="module" src="/_astro/p.js"></script></body></html>',
);

test('links of a page lead on within the folder, whatever its depth', () => {
  const html = usbPage(page, 'tools/swap/index.html');
  expect(html).toContain('<a href="../../index.html">');
  expect(html).toContain('<a href="../../tools/swap/index.html#x=/a/">');
  expect(html).toContain('<a href="#top">');
  expect(html).toContain('<a href="../../tools.json">');
  expect(html).toContain('href="../../_astro/a.css"');
  expect(usbPage(page, 'index.html')).toContain('<a href="./tools/swap/index.html#x=/a/">');
});

test('no module, manifest or import is left; the one script knows which to run, each once', () => {
  const html = usbPage(page, 'tools/swap/index.html');
  expect(html).not.toMatch(/type="module"|rel="manifest"|\bimport\(/);
  expect(html).toContain('<script src="../../callbook.js" data-modules="/_astro/p.js"></script>');
  expect(modulesOf(page)).toEqual(['/_astro/p.js']);
});

test('the policy allows the folder and nothing else, with the hash of each changed script', () => {
  const html = usbPage(page, 'tools/swap/index.html');
  expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
  expect(html).toMatch(/script-src 'self' file: 'sha256-[^']+'/);
  expect(html).not.toContain('unsafe-inline');
});

test('a script asks the copy for what it imports by address; imports of its neighbours are bundled', () => {
  expect(forCopy("import(`./a.js`),import(o+'/b.js')", '/_astro/x.js')).toBe(
    `"use strict";import("./a.js"),callbook.module(o+'/b.js')`,
  );
  expect(forCopy('p(()=>import("./a.js"),__vite__mapDeps([0,1]),import.meta.url)', '/_astro/x.js')).toBe(
    '"use strict";p(()=>import("./a.js"),[],callbook.urlOf("/_astro/x.js"))',
  );
});
