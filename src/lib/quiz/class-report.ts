import type { XapiSitting } from '../exchange/xapi.ts';
import type { ClassRow } from './class.ts';
import type { Paper } from './paper.ts';
import { noteText } from './sitting.ts';

const COLUMNS: readonly (readonly [title: string, cell: (row: ClassRow) => string | number])[] = [
  ['姓名', (row) => row.name],
  ['工号', (row) => row.number],
  ['班组', (row) => row.group],
  ['卷号', (row) => row.paperId],
  ['得分', (row) => row.points],
  ['满分', (row) => row.of],
  ['结果', (row) => (row.passed ? '及格' : '不及格')],
  ['用时（分钟）', (row) => row.minutes ?? '纸面'],
  ['考试中的情况', (row) => row.notes.map(noteText).join('；')],
];

/** A class's marks as a table, on the page and in a file: the best first, equal ones in the order they were read. */
export function marksTable(rows: readonly ClassRow[]): { columns: string[]; rows: (string | number)[][] } {
  const ranked = [...rows].sort((a, b) => b.points - a.points);
  return {
    columns: COLUMNS.map(([title]) => title),
    rows: ranked.map((row) => COLUMNS.map(([, cell]) => cell(row))),
  };
}

/** How many of a class passed, and the mean of their points, to one decimal, a half up; 0 for nobody. */
export function classSummary(rows: readonly ClassRow[]): { passed: number; mean: number } {
  // Points have two decimals; as whole hundredths they add up exactly.
  const hundredths = rows.reduce((sum, { points }) => sum + Math.round(points * 100), 0);
  return {
    passed: rows.filter((row) => row.passed).length,
    mean: rows.length === 0 ? 0 : Math.round(hundredths / rows.length / 10) / 10,
  };
}

/** The sittings at a paper for xAPI statements; sheets on paper, which have no time, are left out. */
export function xapiSittings(paper: Paper, rows: readonly ClassRow[]): XapiSitting[] {
  return rows
    .filter((row) => row.paperId === paper.id)
    .flatMap(({ name, number, startedAt, minutes, answers }) => {
      if (startedAt === null || minutes === null) return [];
      const at = new Date(startedAt + minutes * 60_000).toISOString();
      return [{ account: number || name, name, at, seconds: minutes * 60, answers }];
    });
}

/** Whether a text can stand as the address of the company's accounts in xAPI statements: an http address. */
export function isHome(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}
