import type * as z from 'zod/mini';
import { isDate } from '../dates.ts';
import { FigureError, InputError } from '../errors.ts';
import type { Step } from '../explained.ts';
import { type Figure, Figures } from '../figures.ts';
import type { Holidays } from '../holidays.ts';
import { parseInput } from '../input.ts';
import type { Volume } from '../volumes.ts';
import type { Outcome, SentTool } from './define.ts';

/** The data that rules are computed with. */
export interface Rulebook {
  figures: readonly Figure[];
  holidays: Holidays;
}

/** A tool's answer: the value, the outcome in words, and the steps that led to it. */
export interface Answer<T = unknown> {
  value: T;
  outcome: Outcome;
  steps: Step[];
}

/**
 * Runs a tool on input already read from the form. `date` (YYYY-MM-DD) is the day whose figures apply where the tool
 * does not take it from its input. Throws InputError, also for a day that no period of a figure covers.
 */
export function runTool<S extends z.ZodMiniType, O extends z.ZodMiniType, R>(
  tool: SentTool<S, O, R>,
  book: Rulebook,
  request: { volume: Volume; date: string; input: unknown },
): Answer<z.output<O>> {
  if (!tool.volumes.includes(request.volume)) {
    throw new InputError([{ field: 'volume', message: '这个工具不适用于这一册。' }]);
  }
  const input = parseInput(tool.input, request.input);
  const field = tool.dateFrom ?? 'date';
  const date = tool.dateFrom
    ? firstDay((input as Record<string, string>)[tool.dateFrom] ?? '')
    : request.date;
  if (!isDate(date)) {
    throw new InputError([{ field, message: date ? '没有这一天。' : '还没有填写。' }]);
  }
  const figures = new Figures(book.figures, request.volume, date);
  try {
    // A rule without figures would answer for any day.
    if (!date.startsWith('20')) throw new FigureError(`no rules on ${date}`);
    const { value, steps } = tool.compute(figures, input as z.input<S>, book.holidays, tool.reference as R);
    return { value, outcome: tool.show(value, input, figures), steps };
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    throw new InputError([{ field, message: `${date}这一天没有可用的数值，请换一个有规定的日期。` }]);
  }
}

/** The day of a date or moment, the first day of a month. */
function firstDay(text: string): string {
  return text.length === 7 ? `${text}-01` : text.slice(0, 10);
}
