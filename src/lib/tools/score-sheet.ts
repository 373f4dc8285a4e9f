import * as z from 'zod/mini';
import type { Figures } from '../figures.ts';
import { type Filled, sheetInput } from '../rules/scoring/input.ts';
import { SheetScore, scoreSheet } from '../rules/scoring/score.ts';
import type { Sheet } from '../rules/scoring/sheet.ts';
import { type SheetNote, showSheet } from './score-words.ts';

/** What a browser runs of a sheet's tool; its fields are `sheetFields`, which stay out of what is sent. */
export function sheetTool(sheet: Sheet, notes: readonly SheetNote[] = []) {
  return {
    input: sheetInput(sheet),
    output: SheetScore,
    dateFrom: 'month',
    compute: (figures: Figures, input: unknown) => scoreSheet(sheet, figures, input),
    show: (value: SheetScore, input: Filled, figures: Figures) =>
      showSheet(sheet, value, input, figures, notes),
  };
}

/** What a browser runs of a tool for the sheets of several posts, one of which is chosen; its fields are `postFields`. */
export function postsTool(sheets: Record<string, Sheet>, notes: readonly SheetNote[]) {
  const [first, ...rest] = Object.entries(sheets).map(([post, sheet]) =>
    z.extend(sheetInput(sheet), { post: z.literal(post) }),
  );
  const sheetOf = (input: Filled) => sheets[String(input.post)] as Sheet;
  return {
    input: z.discriminatedUnion('post', [first as NonNullable<typeof first>, ...rest], {
      error: '请从列出的选项里选一个。',
    }),
    output: SheetScore,
    dateFrom: 'month',
    compute: (figures: Figures, input: Filled) => scoreSheet(sheetOf(input), figures, input),
    show: (value: SheetScore, input: Filled, figures: Figures) =>
      showSheet(sheetOf(input), value, input, figures, notes),
  };
}
