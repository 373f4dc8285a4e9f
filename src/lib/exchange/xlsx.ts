import { readSheet } from 'read-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import type { NumberedRow } from './csv.ts';

type Value = string | number | boolean | Date | null;

/**
 * The first sheet of an XLSX file as rows of text, numbered from 1 as the spreadsheet numbers them, blank rows left out.
 * Dates come as YYYY-MM-DD (with HH:MM where they have a time), times of day as HH:MM, yes and no as 是 and 否. Rejects
 * what is no XLSX file.
 */
export async function readXlsx(file: Blob | ArrayBuffer): Promise<NumberedRow[]> {
  const rows = (await readSheet(file, { trim: true })) as Value[][];
  return rows
    .map((row, i) => ({ line: i + 1, cells: row.map(asText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function asText(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (!(value instanceof Date)) return String(value).trim();
  // A time is kept as a part of a day: 8:00 may come a hair earlier.
  const moment = new Date(Math.round(value.getTime() / 60_000) * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');
  if (value.getUTCFullYear() < 1901) return moment.slice(11);
  return moment.endsWith('00:00') ? moment.slice(0, 10) : moment;
}

/** Rows as an XLSX file of one sheet under a bold header; text stays text, so that no cell is run as a formula. */
export async function writeXlsx(
  columns: readonly string[],
  rows: readonly (string | number)[][],
): Promise<Blob> {
  const header = columns.map((value) => ({ value, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    row.map((value) => ({ value, type: typeof value === 'number' ? Number : String }) as never),
  );
  return (await writeXlsxFile([header, ...body])).toBlob();
}
