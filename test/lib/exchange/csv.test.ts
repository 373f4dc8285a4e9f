import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRows, writeCsv } from '../../../src/lib/exchange/csv.ts';

const readCells = (text: string) => readRows(text).map((row) => row.cells);

describe('writing', () => {
  test('a header, then rows, parted by CRLF', () => {
    expect(writeCsv(['岗位', '人数'], [['质检员', 4]])).toBe('岗位,人数\r\n质检员,4');
  });

  test('quotes commas, quotes and line breaks', () => {
    expect(writeCsv(['a'], [['x,y'], ['"x"'], ['x\r\ny']])).toBe('a\r\n"x,y"\r\n"""x"""\r\n"x\r\ny"');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'the text %j is no formula any more',
    (cell) => {
      const written = writeCsv([cell], [[cell]]);
      expect(written.replaceAll('"', '').split('\r\n', 1)[0]).toMatch(/^'/);
      expect(written.match(/'/g)).toHaveLength(2);
    },
  );

  test('numbers stay numbers, also negative ones', () => {
    expect(writeCsv(['缺'], [[-1], [0], [2.5]])).toBe('缺\r\n-1\r\n0\r\n2.5');
  });

  test('a text with = inside stays as it is', () => {
    expect(writeCsv(['a'], [['1=1']])).toBe('a\r\n1=1');
  });
});

describe('reading', () => {
  test.each(['a,b\r\n1,2', 'a,b\n1,2\n', '\uFEFFa,b\r\n1,2', 'a,b\r\n\r\n , \r\n1,2\r\n', ' a , b \n 1 ,2'])(
    '%j is two rows of two cells',
    (text) => {
      expect(readCells(text)).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
    },
  );

  test('quoted cells keep commas, quotes and line breaks', () => {
    expect(readCells('"x,y","say ""hi""","1\r\n2"')).toEqual([['x,y', 'say "hi"', '1\r\n2']]);
  });

  test('each row has its place in the text, blank lines counted', () => {
    expect(readRows('\na,b\r\n\r\n1,2').map((row) => row.line)).toEqual([2, 4]);
  });

  test('cells pasted from a spreadsheet are parted by tabs', () => {
    expect(readCells('2026/8/3\t迟到\t1,000\r\n')).toEqual([['2026/8/3', '迟到', '1,000']]);
  });

  test.each(['', '\n\n', '\uFEFF', '  '])('%j holds nothing', (text) => {
    expect(readCells(text)).toEqual([]);
  });
});

const cell = fc
  .string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom(...'=+-@\',"\n'),
    ),
  })
  .map((text) => text.trim())
  // An apostrophe before a sign is read as the one that writing puts there.
  .filter((text) => !/^'[=+\-@]/.test(text) && !/\r(?!\n)/.test(text));

test('what is written is read back', () => {
  const row = (width: number, of: fc.Arbitrary<string>) =>
    fc.array(of, { minLength: width, maxLength: width }).filter((cells) => cells.some(Boolean));
  // A tab in the first row would be taken for a paste from a spreadsheet; column labels have none.
  const label = cell.filter((text) => !text.includes('\t'));
  const sheet = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.tuple(row(width, label), fc.array(row(width, cell), { maxLength: 5 })));
  fc.assert(
    fc.property(sheet, ([header, body]) => {
      expect(readCells(writeCsv(header, body))).toEqual([header, ...body]);
    }),
  );
});

test('a tab inside a cell does not part the cells of CSV', () => {
  const rows = [
    ['日期', '备注'],
    ['2026-08-03', 'x\ty'],
  ];
  expect(readCells(writeCsv(rows[0] as string[], rows.slice(1)))).toEqual(rows);
});
