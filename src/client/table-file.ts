import { readRows, writeCsv } from '@/lib/exchange/csv.ts';
import { type ImportedRows, importCells } from '@/lib/exchange/rows.ts';
import type { TableField } from '@/lib/tools/define.ts';
import { download } from './download.ts';

/** Rows for a table field from a CSV or XLSX file that the reader chose. Rejects a file that cannot be read. */
export async function readTableFile(file: File, field: TableField): Promise<ImportedRows> {
  if (/\.xlsx$/i.test(file.name)) {
    const { readXlsx } = await import('@/lib/exchange/xlsx.ts');
    return importCells(await readXlsx(file), field);
  }
  return importCells(readRows(await file.text()), field);
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
