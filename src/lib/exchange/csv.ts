import Papa from 'papaparse';

/** A cell that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;

/** Rows as CSV with a header, CRLF, and every text cell that begins like a formula made harmless with an apostrophe. */
export function writeCsv(columns: readonly string[], rows: readonly (string | number)[][]): string {
  const safe = (cell: string | number) =>
    typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
  return Papa.unparse({
    fields: columns.map((c) => String(safe(c))),
    data: rows.map((row) => row.map(safe)),
  });
}

/** A row of cells with its place in the text, counted from 1, blank lines too. */
export interface NumberedRow {
  line: number;
  cells: string[];
}

/**
 * Rows of CSV or of text pasted from a spreadsheet (tabs), blank ones left out, each cell trimmed and without the
 * apostrophe that writeCsv puts before a formula.
 */
export function readRows(text: string): NumberedRow[] {
  const plain = text.replace(/^\uFEFF/, '');
  const firstLine = plain.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const tabs = firstLine.replace(/"[^"]*"/g, '').includes('\t');
  const { data } = Papa.parse<string[]>(plain, { delimiter: tabs ? '\t' : ',' });
  return data
    .map((row, i) => ({
      line: i + 1,
      cells: row.map((cell) => cell.trim().replace(/^'(?=[=+\-@＝＋－＠])/, '')),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}
