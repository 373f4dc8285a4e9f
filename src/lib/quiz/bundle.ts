import type * as z from 'zod/mini';
import { Paper } from './paper.ts';
import { AnswerSheet } from './sitting.ts';

/** Reads a paper file; null where the text is not one. */
export function readPaper(text: string): Paper | null {
  return readAs(Paper, text);
}

/** Reads an answer sheet as the exam page writes it; null where the text is not one. */
export function readSheet(text: string): AnswerSheet | null {
  return readAs(AnswerSheet, text);
}

/** The answer sheets among files, and a sentence for everyone that is none. */
export function readSheets(files: readonly { name: string; text: string }[]): {
  sheets: AnswerSheet[];
  problems: string[];
} {
  const read = files.map(({ name, text }) => ({ name, sheet: readSheet(text) }));
  return {
    sheets: read.flatMap(({ sheet }) => sheet ?? []),
    problems: read.filter(({ sheet }) => !sheet).map(({ name }) => `「${name}」不是答卷文件，没有读入。`),
  };
}

function readAs<S extends z.ZodMiniType>(schema: S, text: string): z.output<S> | null {
  try {
    const result = schema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
