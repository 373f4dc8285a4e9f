import * as z from 'zod/mini';
import type { NumberedRow } from '../exchange/csv.ts';
import { Answer } from './answer.ts';
import { byId } from './by-id.ts';
import { markPaper, Paper } from './paper.ts';
import { printedPaper, readWritten } from './printed.ts';
import { type AnswerSheet, Note } from './sitting.ts';

/** One person's sheet, marked again with the trainer's paper. */
const ClassRow = z.object({
  name: z.string(),
  number: z.string(),
  group: z.string(),
  paperId: z.string(),
  points: z.number(),
  of: z.number(),
  passed: z.boolean(),
  /** Minutes used, rounded up; null for a sheet on paper. */
  minutes: z.nullable(z.number()),
  /** When it was begun, milliseconds since 1970; null for a sheet on paper. */
  startedAt: z.nullable(z.number()),
  notes: z.array(Note),
  answers: byId(Answer),
});
export type ClassRow = z.infer<typeof ClassRow>;

/** The papers and sheets of a class, as kept on the trainer's device. */
export const ClassState = z.object({ papers: z.array(Paper), rows: z.array(ClassRow) });
export type ClassState = z.infer<typeof ClassState>;

/** A class's sheets, and a sentence for everyone that could not be taken. */
export interface ClassSheets {
  rows: ClassRow[];
  problems: string[];
}

function row(
  paper: Paper,
  person: Pick<ClassRow, 'name' | 'number' | 'group'>,
  answers: Record<string, Answer>,
): ClassRow {
  const { points, of, passed } = markPaper(paper, answers);
  return {
    ...person,
    paperId: paper.id,
    points,
    of,
    passed,
    minutes: null,
    startedAt: null,
    notes: [],
    answers,
  };
}

/**
 * Adds answer sheets to those there, marked with the trainer's own papers, never with what the file says. A person's
 * second sheet of a paper is refused, so that nobody hands in twice.
 */
export function addSheets(
  rows: readonly ClassRow[],
  papers: readonly Paper[],
  sheets: readonly AnswerSheet[],
): ClassSheets {
  const result: ClassSheets = { rows: [...rows], problems: [] };
  for (const sheet of sheets) {
    const { name, number } = sheet.person;
    const paper = papers.find((p) => p.id === sheet.paper.id);
    const twice = result.rows.some(
      (r) => r.name === name && r.number === number && r.paperId === sheet.paper.id,
    );
    if (!paper) {
      result.problems.push(
        `${name}的答卷是「${sheet.paper.title}」（${sheet.paper.id}）的，请先打开这份试卷文件。`,
      );
    } else if (twice) result.problems.push(`${name}已经交过一份，后一份没有读入。`);
    else {
      const marked = row(paper, sheet.person, sheet.answers);
      result.rows.push({
        ...marked,
        minutes: Math.ceil(sheet.usedMs / 60_000),
        startedAt: sheet.startedAt,
        notes: sheet.notes,
      });
    }
  }
  return result;
}

/**
 * Adds answer sheets filled in on paper: cells with a heading row of 姓名, 工号, 班组 and the printed question numbers,
 * answers as written on the sheet. Says which row and column cannot be read; an unreadable answer counts as none.
 */
export function addWritten(
  rows: readonly ClassRow[],
  paper: Paper,
  cells: readonly NumberedRow[],
): ClassSheets {
  const [first, ...body] = cells;
  const head = first?.cells ?? [];
  const result: ClassSheets = { rows: [...rows], problems: [] };
  const at = (title: string) => head.indexOf(title);
  if (at('姓名') < 0) return { ...result, problems: ['第1行要有「姓名」一列，其余各列用题号作标题。'] };
  const printed = printedPaper(paper).flatMap((section) => section.questions);
  const unknown = head.filter((title) => /^\d+$/.test(title) && Number(title) > printed.length);
  if (unknown.length > 0) result.problems.push(`这份卷子没有第${unknown.join('、')}题，这些列没有读入。`);
  for (const { line, cells } of body) {
    const cell = (title: string) => (at(title) < 0 ? '' : (cells[at(title)] ?? ''));
    const name = cell('姓名');
    if (name === '') {
      result.problems.push(`第${line}行没有姓名，没有读入。`);
      continue;
    }
    const number = cell('工号');
    if (result.rows.some((r) => r.name === name && r.number === number && r.paperId === paper.id)) {
      result.problems.push(`第${line}行：${name}已经有一份，没有读入。`);
      continue;
    }
    const answers = Object.fromEntries(
      printed.map(({ number: no, question }) => {
        const text = cell(String(no));
        const answer = readWritten(question, text, paper.id);
        if (text !== '' && answer.every((part) => part === null)) {
          result.problems.push(`第${line}行第${no}题：「${text}」读不懂，算没有答。`);
        }
        return [question.id, answer];
      }),
    );
    result.rows.push(row(paper, { name, number, group: cell('班组') }, answers));
  }
  return result;
}
