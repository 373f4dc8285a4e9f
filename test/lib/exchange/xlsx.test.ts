import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readXlsx, writeXlsx } from '../../../src/lib/exchange/xlsx.ts';

const cells = async (file: Blob | ArrayBuffer) => (await readXlsx(file)).map((row) => row.cells);

describe('a sheet that was written', () => {
  test('is read back: text, numbers, and rows by their number', async () => {
    const file = await writeXlsx(
      ['姓名', '得分'],
      [
        ['小许', 92.5],
        ['小林', 0],
      ],
    );
    expect(await readXlsx(file)).toEqual([
      { line: 1, cells: ['姓名', '得分'] },
      { line: 2, cells: ['小许', '92.5'] },
      { line: 3, cells: ['小林', '0'] },
    ]);
  });

  test('holds no formula, whatever the text begins with', async () => {
    const file = await writeXlsx(['备注'], [['=1+1'], ['+86'], ['@a']]);
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    for (const [name, part] of Object.entries(parts)) {
      if (name.startsWith('xl/worksheets/')) expect(new TextDecoder().decode(part)).not.toContain('<f>');
    }
    expect(await cells(file)).toEqual([['备注'], ['=1+1'], ['+86'], ['@a']]);
  });
});

/** A workbook as Excel writes one: style 1 is a date, 2 a moment, 3 a time of day. */
async function workbook(rows: string): Promise<ArrayBuffer> {
  const file = await writeXlsx(['x'], [['y']]);
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  parts['xl/worksheets/sheet1.xml'] = strToU8(`<worksheet ${ns}><sheetData>${rows}</sheetData></worksheet>`);
  parts['xl/styles.xml'] = strToU8(
    `<styleSheet ${ns}><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  );
  return zipSync(parts).slice().buffer;
}

test('dates, moments and times of day come as people type them', async () => {
  const file = await workbook(
    '<row r="1"><c r="A1" s="1"><v>46157</v></c><c r="B1" s="2"><v>46157.3125</v></c><c r="C1" s="3"><v>0.3333333333</v></c><c r="D1" t="b"><v>1</v></c></row><row r="3"><c r="A3"><v>7</v></c></row>',
  );
  expect(await readXlsx(file)).toEqual([
    { line: 1, cells: ['2026-05-15', '2026-05-15 07:30', '08:00', '是'] },
    { line: 3, cells: ['7', '', '', ''] },
  ]);
});

test('what is no XLSX file is rejected', async () => {
  await expect(readXlsx(new Blob(['姓名,得分']))).rejects.toThrow();
});
