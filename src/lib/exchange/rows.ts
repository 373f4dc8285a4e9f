import type { ScalarField, TableField } from '../tools/define.ts';
import { type RawRow, readScalar } from '../tools/raw.ts';
import { type NumberedRow, readRows } from './csv.ts';

/** Rows read from pasted text or CSV, and what was wrong with it, in sentences that name row and column. */
export interface ImportedRows {
  rows: RawRow[];
  problems: string[];
}

const MOST_ROWS = 1000;

/**
 * Rows for a table field from CSV or text pasted from a spreadsheet. A first row of column labels is a header and may
 * order the columns freely; without one the columns come in the field's order. Nothing is guessed: a row with too many
 * cells or a file with an unknown column is said, row and column by number, and cells are kept as typed.
 */
export function importRows(text: string, field: TableField): ImportedRows {
  return importCells(readRows(text), field);
}

/** Rows for a table field from cells already read, such as those of an XLSX sheet; otherwise as importRows. */
export function importCells(numbered: readonly NumberedRow[], field: TableField): ImportedRows {
  const [first, ...rest] = numbered;
  if (!first) return { rows: [], problems: ['没有读到任何内容。'] };
  const names = Object.keys(field.columns);
  const header = readHeader(first, field);
  const problems = header?.problems ?? [];
  const order = header?.order ?? names;
  const body = header ? rest : [first, ...rest];
  if (body.length > MOST_ROWS) {
    problems.push(`一次最多读入${MOST_ROWS}行，其余${body.length - MOST_ROWS}行没有读入。`);
  }
  const rows = body.slice(0, MOST_ROWS).map(({ line, cells }) => {
    const given = withoutTrailingBlanks(cells);
    if (given.length > order.length) {
      problems.push(`第${line}行：有${given.length}列，多于${order.length}列，多出的已略过。`);
    }
    const raw: RawRow = Object.fromEntries(names.map((name) => [name, '']));
    order.forEach((name, column) => {
      if (name) raw[name] = asTyped(field.columns[name], given[column] ?? '');
    });
    return raw;
  });
  return { rows, problems };
}

/**
 * The lines of a table whose rows are given, with what was imported for them: cells left empty keep what stood there.
 * A row that belongs to no line is said.
 */
export function mergeLines(
  field: TableField,
  lines: readonly RawRow[],
  imported: readonly RawRow[],
): ImportedRows {
  const key = field.lines as string;
  const known = new Set(lines.map((line) => line[key]));
  const strange = imported.filter((row) => !known.has(row[key]));
  const rows = lines.map((line) => {
    const found = imported.find((row) => row[key] === line[key]) ?? {};
    return { ...line, ...Object.fromEntries(Object.entries(found).filter(([, cell]) => cell !== '')) };
  });
  return { rows, problems: strange.map((row) => `没有「${row[key]}」这一行，已略过。`) };
}

/** Rows as cells under their labels, for a file: a choice by its label, a box as 是 or 否. */
export function exportCells(
  field: TableField,
  rows: readonly RawRow[],
): { columns: string[]; rows: string[][] } {
  const columns = Object.entries(field.columns);
  const cell = (column: ScalarField, text: string) =>
    column.kind === 'choice'
      ? (column.options[text] ?? text)
      : column.kind === 'check'
        ? text === '1'
          ? '是'
          : '否'
        : text;
  return {
    columns: columns.map(([, column]) => column.label),
    rows: rows.map((row) => columns.map(([name, column]) => cell(column, row[name] ?? ''))),
  };
}

/** The column of each header cell, and what is wrong with the header; null where the first row is no header. */
function readHeader({ line, cells }: NumberedRow, field: TableField) {
  const columns = Object.entries(field.columns);
  const columnOf = (cell: string) =>
    columns.find(([name, { label }]) => cell === name || cell === label)?.[0];
  if (!cells.some(columnOf)) return null;
  const problems: string[] = [];
  const order = withoutTrailingBlanks(cells).map((cell, i, all) => {
    const name = columnOf(cell);
    const repeated = name !== undefined && all.slice(0, i).some((other) => columnOf(other) === name);
    if (repeated) problems.push(`第${line}行第${i + 1}列：「${cell}」一列重复，后面的已略过。`);
    if (!name) problems.push(`第${line}行第${i + 1}列：不认识的列名「${cell}」，这一列已略过。`);
    return repeated ? undefined : name;
  });
  for (const [name, { kind, label }] of columns) {
    if (kind !== 'check' && !order.includes(name))
      problems.push(`第${line}行：没有「${label}」一列，都当作没有填。`);
  }
  return { order, problems };
}

function withoutTrailingBlanks(cells: string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** A cell as the form would hold it: a choice by its key, a yes as "1"; anything else, also a wrong one, as it came. */
function asTyped(column: ScalarField | undefined, cell: string): string {
  if (column?.kind === 'choice') return String(readScalar(column, cell));
  if (column?.kind !== 'check') return cell;
  const value = readScalar(column, cell);
  return typeof value === 'boolean' ? (value ? '1' : '') : cell;
}
