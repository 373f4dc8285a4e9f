import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changedSince,
  fingerprint,
  type ReadChapter,
  readChaptersFrom,
  readingMinutes,
} from '../../src/lib/reading.ts';

const text = fc.string({ unit: 'binary' });
const prints = fc.dictionary(text, text);

describe('minutes', () => {
  test.each([
    ['', 1],
    ['换', 1],
    ['换'.repeat(300), 1],
    ['换'.repeat(301), 2],
    ['换'.repeat(600), 2],
    ['换'.repeat(601), 3],
  ])('%#: rounded up, and never none', (read, minutes) => {
    expect(readingMinutes(read)).toBe(minutes);
  });

  test('spaces and line breaks take no time', () => {
    expect(readingMinutes('换\n 　'.repeat(300))).toBe(1);
  });
});

describe('the fingerprint', () => {
  // Published vectors of FNV-1a, 32 bits (draft-eastlake-fnv, appendix): a kept fingerprint must mean the same tomorrow.
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is FNV-1a in base 36', (read, hash) => {
    expect(fingerprint(read)).toBe(hash.toString(36));
  });

  test('is the same for equal texts, another for one with another sign at any place', () => {
    fc.assert(
      fc.property(text, text, fc.tuple(fc.nat(0xffff), fc.nat(0xffff)), (before, after, [one, other]) => {
        const of = (code: number) => fingerprint(before + String.fromCharCode(code) + after);
        expect(of(one)).toBe(of(one));
        fc.pre(one !== other);
        expect(of(one)).not.toBe(of(other));
      }),
    );
  });

  test('tells apart what a change of a rule changes', () => {
    const rules = ['不超过2次。', '不超过3次。', '不超过2天。', '不少于2次。', '2次不超过。', '不超过2次'];
    expect(new Set(rules.map(fingerprint)).size).toBe(rules.length);
  });
});

describe('what changed since', () => {
  const read = (clauses: Record<string, string>): ReadChapter => ({ on: '2026-06-01', clauses });

  test.each<[name: string, then: Record<string, string>, now: Record<string, string>, changed: string[]]>([
    ['nothing', { a: '1', b: '2' }, { a: '1', b: '2' }, []],
    ['one clause has another text', { a: '1', b: '2' }, { a: '1', b: '3' }, ['b']],
    ['one clause is new', { a: '1' }, { a: '1', b: '2' }, ['b']],
    ['one clause is gone', { a: '1', b: '2' }, { a: '1' }, []],
    ['all are new, in the order of the chapter', {}, { b: '2', a: '1' }, ['b', 'a']],
    ['two clauses changed places', { a: '1', b: '2' }, { b: '2', a: '1' }, []],
  ])('%s', (_, then, now, changed) => {
    expect(changedSince(read(then), now)).toEqual(changed);
  });

  test('is nothing right after the reading, whatever was read', () => {
    fc.assert(
      fc.property(prints, (clauses) => {
        expect(changedSince(read(clauses), clauses)).toEqual([]);
      }),
    );
  });
});

describe('what was kept', () => {
  const chapters = fc.dictionary(text, fc.record({ on: text, clauses: prints }));

  test('is read back as it was', () => {
    fc.assert(
      fc.property(chapters, (kept) => {
        expect(readChaptersFrom(JSON.parse(JSON.stringify(kept)))).toEqual(JSON.parse(JSON.stringify(kept)));
      }),
    );
  });

  test.each<[name: string, data: unknown]>([
    ['nothing at all', undefined],
    ['null', null],
    ['a list', []],
    ['a word', 'read'],
    ['a number', 1],
    ['a chapter that is null', { a: null }],
    ['a chapter that is a word', { a: '2026-06-01' }],
    ['a chapter without a day', { a: { clauses: {} } }],
    ['a day that is a number', { a: { on: 20260601, clauses: {} } }],
    ['a chapter without clauses', { a: { on: '2026-06-01' } }],
    ['clauses that are null', { a: { on: '2026-06-01', clauses: null } }],
    ['clauses that are a word', { a: { on: '2026-06-01', clauses: 'x' } }],
    ['a fingerprint that is a number', { a: { on: '2026-06-01', clauses: { x: 1 } } }],
    ['one sound chapter and one that is not', { a: { on: '2026-06-01', clauses: {} }, b: {} }],
  ])('%s is refused', (_, data) => {
    expect(readChaptersFrom(data)).toBeNull();
  });

  test('any garbage is refused or can be worked with', () => {
    const garbage = fc.oneof(
      fc.anything(),
      fc.jsonValue(),
      fc.dictionary(text, fc.anything()),
      fc.dictionary(text, fc.record({ on: fc.anything(), clauses: fc.anything() })),
      fc.dictionary(text, fc.record({ on: text, clauses: fc.dictionary(text, fc.anything()) })),
    );
    fc.assert(
      fc.property(garbage, (data) => {
        const read = readChaptersFrom(data);
        if (read === null) return;
        for (const chapter of Object.values(read)) {
          expect(chapter.on).toBeTypeOf('string');
          expect(changedSince(chapter, chapter.clauses)).toEqual([]);
          expect(Object.values(chapter.clauses).every((print) => typeof print === 'string')).toBe(true);
        }
      }),
    );
  });
});
