import Papa from 'papaparse';

/** A cell that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as CSV with a header, CRLF, and every text cell that begins like a formula made harmless with an apostrophe. */
export function writeCsv(columns: readonly string[], rows: readonly (string | number)[][]): string {
  const safe = (cell: string | number) =>
    typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
  return Papa.unparse({
    fields: columns.map((c) => String(safe(c))),
    data: rows.map((row) => row.map(safe)),
  });
}

/** Cells of CSV or of text pasted from a spreadsheet (tabs), blank lines left out, each cell trimmed. */
export function readCells(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimiter: text.includes('\t') ? '\t' : ',',
  });
  return data.map((row) => row.map((cell) => cell.trim().replace(/^'(?=[=+\-@])/, '')));
}
