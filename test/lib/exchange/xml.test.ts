import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeXml, xml, xmlName } from '../../../src/lib/exchange/xml.ts';

const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/xml').documentElement;

/** Text without what XML 1.0 cannot hold. */
const anyText = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((text) => text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '字'));

test('a parser reads back any text and attribute', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, value) => {
      const root = parsed(writeXml(xml('a', { value }, xml('b', {}, text, xml('i', {}, '<&>'), text))));
      expect(root?.getAttribute('value')).toBe(value);
      expect(root?.textContent?.trim()).toBe(`${text}<&>${text}`.trim());
    }),
  );
});

test('leaves out what XML cannot hold', () => {
  expect(writeXml(xml('a', {}, 'x\u0000\u000b\ufffe\ud800y'))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>xy</a>\n',
  );
});

test('indents elements, never text', () => {
  expect(writeXml(xml('a', { b: 1 }, xml('c', {}, ' d ', xml('e')), xml('f', {}, xml('g'))))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1">\n  <c> d <e/></c>\n  <f>\n    <g/>\n  </f>\n</a>\n',
  );
});

test('ids become names that XML takes, different ones different names', () => {
  expect(xmlName('operations/05-10-swap/steps/1')).toBe('operations.05-10-swap.steps.1');
  const id = fc
    .string({ unit: fc.constantFrom('/', '.', '_', 'a', '1', ' ', '卷', '-') })
    .map((s) => `p${s}`);
  fc.assert(
    fc.property(id, id, (one, other) => {
      expect(xmlName(one)).toMatch(/^[A-Za-z][A-Za-z0-9._-]*$/);
      expect(xmlName(one) === xmlName(other)).toBe(one === other);
    }),
  );
});
