import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../../src/lib/offline/pack.ts';

test('what went in comes out, texts and bytes', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('<p>', '</p>', '<a href="/">', '{"id":1}', '换班', '\n'))
      .map((parts) => parts.join('')),
  );
  const files = fc.dictionary(fc.webPath({ size: 'small' }), fc.oneof(text, fc.uint8Array()), { maxKeys: 4 });
  fc.assert(
    fc.property(files, (contents) => {
      const packed = JSON.parse(JSON.stringify(pack(Object.entries(contents))));
      for (const [address, content] of Object.entries(contents)) {
        expect(unpack(packed, address)).toEqual(content);
      }
    }),
  );
});

test('what pages share is kept once, in runs', () => {
  const menu = '<ul><li>一</li><li>二</li></ul>';
  const packed = pack([
    ['/a/', `${menu}<p>甲</p>`],
    ['/b/', `${menu}<p>乙</p>`],
  ]);
  expect(packed.pieces).toEqual(['<ul>', '<li>一</li>', '<li>二</li></ul>', '<p>甲</p>', '<p>乙</p>']);
  expect(packed.files['/b/']).toEqual([0, 3, 4, 1]);
});

test('a file that the pack does not have is null, also by the name of an object’s own part', () => {
  const packed = pack([['/a/', '']]);
  expect(unpack(packed, '/a/')).toBe('');
  expect(unpack(packed, '/b/')).toBeNull();
  expect(unpack(packed, 'constructor')).toBeNull();
});
