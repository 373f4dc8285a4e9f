import { type NumberedRow, readRows, writeCsv } from '@/lib/exchange/csv.ts';
import { type ImportedRows, importCells } from '@/lib/exchange/rows.ts';
import type { TableField } from '@/lib/tools/define.ts';
import { download } from './download.ts';

/** The rows of a CSV or XLSX file. Rejects a file that cannot be read. */
export async function readCells(file: File): Promise<NumberedRow[]> {
  if (!/\.xlsx$/i.test(file.name)) return readRows(await file.text());
  const { readXlsx } = await import('@/lib/exchange/xlsx.ts');
  return readXlsx(file);
}

/** Rows for a table field from a CSV or XLSX file that the reader chose. Rejects a file that cannot be read. */
export async function readTableFile(file: File, field: TableField): Promise<ImportedRows> {
  return importCells(await readCells(file), field);
}

/** Hands the reader a table as a CSV or XLSX file, by the ending of its name. */
export async function saveTable(
  name: string,
  columns: readonly string[],
  rows: readonly (string | number)[][],
): Promise<void> {
  if (!name.endsWith('.xlsx')) return download(name, writeCsv(columns, rows));
  const { writeXlsx } = await import('@/lib/exchange/xlsx.ts');
  download(name, await writeXlsx(columns, rows));
}
