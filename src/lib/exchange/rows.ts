import type { TableField } from '../tools/define.ts';
import type { RawRow } from '../tools/raw.ts';
import { readCells } from './csv.ts';

/** Rows read from pasted text or CSV, and what was wrong with it, in sentences that name row and column. */
export interface ImportedRows {
  rows: RawRow[];
  problems: string[];
}

const MOST_ROWS = 1000;

/**
 * Rows for a table field from CSV or text pasted from a spreadsheet. A first row of column labels is a header and may
 * order the columns freely; without one the columns come in the field's order. Nothing is guessed: a row with too many
 * cells or a file with an unknown column is said, row and column by number, and its cells are kept as typed.
 */
export function importRows(text: string, field: TableField): ImportedRows {
  const names = Object.keys(field.columns);
  const labels = names.map((name) => field.columns[name]?.label ?? name);
  const cells = readCells(text);
  const first = cells[0] ?? [];
  if (first.length === 0) return { rows: [], problems: ['没有读到任何内容。'] };

  const headed = first.some((cell) => labels.includes(cell) || names.includes(cell));
  const order = headed ? first.map((cell) => names.find((n, i) => n === cell || labels[i] === cell)) : names;
  const problems: string[] = [];
  if (headed) {
    first.forEach((cell, i) => {
      if (!order[i]) problems.push(`第1行第${i + 1}列：不认识的列名「${cell}」，这一列已略过。`);
    });
    for (const [i, label] of labels.entries()) {
      if (!order.includes(names[i]) && field.columns[names[i] as string]?.kind !== 'check') {
        problems.push(`第1行：缺少「${label}」一列。`);
      }
    }
  }
  const body = headed ? cells.slice(1) : cells;
  if (body.length > MOST_ROWS)
    problems.push(`一次最多读入${MOST_ROWS}行，其余${body.length - MOST_ROWS}行没有读入。`);
  const rows = body.slice(0, MOST_ROWS).map((row, i) => {
    const line = i + (headed ? 2 : 1);
    if (row.length > order.length)
      problems.push(`第${line}行：有${row.length}列，多于${order.length}列，多出的已略过。`);
    const raw: RawRow = Object.fromEntries(names.map((name) => [name, '']));
    order.forEach((name, column) => {
      if (name) raw[name] = row[column] ?? '';
    });
    return raw;
  });
  return { rows, problems };
}
