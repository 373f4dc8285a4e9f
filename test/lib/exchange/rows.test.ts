import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/lib/exchange/csv.ts';
import { exportCells, importRows, mergeLines } from '../../../src/lib/exchange/rows.ts';
import type { TableField } from '../../../src/lib/tools/define.ts';

const field: TableField = {
  kind: 'table',
  label: '记录',
  columns: {
    date: { kind: 'date', label: '日期' },
    kind: { kind: 'choice', label: '情形', options: { late: '迟到' } },
    minutes: { kind: 'number', label: '时长', unit: '分钟' },
    asked: { kind: 'check', label: '请过假' },
  },
};
/** A choice comes as its key, a ticked box as "1", as the form holds them. */
const row = { date: '2026-08-03', kind: 'late', minutes: '5', asked: '' };

describe('columns', () => {
  test.each([
    ['without a header, in the order of the field', '2026-08-03,迟到,5,'],
    ['under their labels', '日期,情形,时长,请过假\n2026-08-03,迟到,5,'],
    ['under their names', 'date,kind,minutes,asked\n2026-08-03,迟到,5,'],
    ['in any order', '时长,请过假,日期,情形\n5,,2026-08-03,迟到'],
    ['pasted from a spreadsheet', '日期\t情形\t时长\t请过假\r\n2026-08-03\t迟到\t5\t\r\n'],
    ['after a byte order mark', '\uFEFF日期,情形,时长,请过假\r\n2026-08-03,迟到,5,\r\n'],
    ['without the box that may be missing', '日期,情形,时长\n2026-08-03,迟到,5'],
    ['a short row without a header', '2026-08-03,迟到,5'],
  ])('%s', (_title, text) => {
    expect(importRows(text, field)).toEqual({ rows: [row], problems: [] });
  });

  test.each([
    ['是', '1'],
    ['√', '1'],
    ['否', ''],
    ['0', ''],
    ['也许', '也许'],
  ])('the box %s is held as %j', (cell, asked) => {
    expect(importRows(`2026-08-03,late,5,${cell}`, field).rows).toEqual([{ ...row, asked }]);
  });

  test('one that is missing is said, its cells stay empty', () => {
    expect(importRows('日期,情形\n2026-08-03,迟到', field)).toEqual({
      rows: [{ ...row, minutes: '' }],
      problems: ['第1行：没有「时长」一列，都当作没有填。'],
    });
  });

  test('one that is unknown is said by its number and left out', () => {
    expect(importRows('日期,备注,情形,时长\n2026-08-03,堵车,迟到,5', field)).toEqual({
      rows: [row],
      problems: ['第1行第2列：不认识的列名「备注」，这一列已略过。'],
    });
  });

  test('one given twice is said', () => {
    const { rows, problems } = importRows('日期,日期,情形,时长\n2026-08-03,2026-08-04,迟到,5', field);
    expect(rows).toEqual([row]);
    expect(problems).toEqual(['第1行第2列：「日期」一列重复，后面的已略过。']);
  });

  test.each([
    ['without a header', '2026-08-03,迟到,5,是,多\n', 1],
    ['under a header', '日期,情形,时长,请过假\n2026-08-03,迟到,5,是,多', 2],
  ])('too many cells are said by the row, %s', (_title, text, line) => {
    const { rows, problems } = importRows(text, field);
    expect(rows).toEqual([{ ...row, asked: '1' }]);
    expect(problems).toEqual([`第${line}行：有5列，多于4列，多出的已略过。`]);
  });

  test('a row is named by its place in the text, blank lines counted', () => {
    const { problems } = importRows('日期,情形,时长,请过假\n\n2026-08-03,迟到,5,是,多', field);
    expect(problems).toEqual(['第3行：有5列，多于4列，多出的已略过。']);
  });

  test('empty cells that a spreadsheet adds at the end of every row are no columns', () => {
    const text = '日期,情形,时长,请过假,,\n2026-08-03,迟到,5,,,\n';
    expect(importRows(text, field)).toEqual({ rows: [row], problems: [] });
  });
});

describe('amounts', () => {
  test.each(['', '\n\n', '\uFEFF'])('%j holds nothing', (text) => {
    expect(importRows(text, field)).toEqual({ rows: [], problems: ['没有读到任何内容。'] });
  });

  test('a header alone is no row', () => {
    expect(importRows('日期,情形,时长,请过假', field)).toEqual({ rows: [], problems: [] });
  });

  test('what cannot be understood is kept as typed, for the form to answer', () => {
    expect(importRows('昨天,迟了,很久,也许', field)).toEqual({
      rows: [{ date: '昨天', kind: '迟了', minutes: '很久', asked: '也许' }],
      problems: [],
    });
  });

  test('a thousand rows and no more', () => {
    const lines = (count: number) => Array.from({ length: count }, () => '2026-08-03,迟到,5,').join('\n');
    expect(importRows(lines(1000), field)).toMatchObject({ problems: [] });
    const { rows, problems } = importRows(lines(1002), field);
    expect(rows).toHaveLength(1000);
    expect(problems).toEqual(['一次最多读入1000行，其余2行没有读入。']);
  });
});

test('rows written as CSV under their labels come back', () => {
  const labels = Object.values(field.columns).map((column) => column.label);
  const rows = [row, { date: '2026-08-04', kind: '=迟到', minutes: '-1', asked: '是,否' }];
  const text = writeCsv(
    labels,
    rows.map((r) => Object.values(r)),
  );
  expect(importRows(text, field)).toEqual({ rows, problems: [] });
});

describe('a table whose rows are given', () => {
  const sheet: TableField = {
    kind: 'table',
    label: '评分',
    lines: 'item',
    columns: {
      item: { kind: 'choice', label: '项目', options: { voice: '语音', manner: '态度' } },
      self: { kind: 'number', label: '自评', unit: '分' },
      peer: { kind: 'number', label: '互评', unit: '分' },
    },
  };
  const lines = [
    { item: 'voice', self: '3', peer: '' },
    { item: 'manner', self: '', peer: '' },
  ];

  test('is filled by what is imported, and keeps what that leaves empty', () => {
    const { rows } = importRows('项目,自评,互评\n态度,4,5\n语音,,2', sheet);
    expect(mergeLines(sheet, lines, rows)).toEqual({
      rows: [
        { item: 'voice', self: '3', peer: '2' },
        { item: 'manner', self: '4', peer: '5' },
      ],
      problems: [],
    });
  });

  test('a row that belongs to no line is said', () => {
    const { rows } = importRows('项目,自评,互评\n礼仪,4,5', sheet);
    expect(mergeLines(sheet, lines, rows)).toEqual({
      rows: lines,
      problems: ['没有「礼仪」这一行，已略过。'],
    });
  });
});

test('rows go into a file under their labels and come back the same', () => {
  const rows = [row, { ...row, asked: '1', minutes: '' }];
  const { columns, rows: cells } = exportCells(field, rows);
  expect(columns).toEqual(['日期', '情形', '时长', '请过假']);
  expect(cells).toEqual([
    ['2026-08-03', '迟到', '5', '否'],
    ['2026-08-03', '迟到', '', '是'],
  ]);
  expect(importRows(writeCsv(columns, cells), field)).toEqual({ rows, problems: [] });
});
