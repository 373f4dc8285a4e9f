import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { anyOf, decimal, month, oneOf, parseInput, whole } from '../../input.ts';
import { type Base, type Item, type Sheet, withoutData } from './sheet.ts';

/** A sheet as filled in: month, counts, measures; what was not given is absent. */
export type Filled = Record<string, unknown>;

const count = () => z._default(whole(0, 1000), 0);

function itemSchema(item: Item): z.ZodMiniType {
  switch (item.kind) {
    case 'fault':
    case 'decisive':
      return count();
    case 'delay':
      return z._default(decimal(0, 366), 0);
    case 'shortfall':
      return z.optional(decimal(0, 100));
    case 'quota':
      return z.optional(z.array(whole(0, 10_000)).check(z.maxLength(200, { error: '最多填 200 人。' })));
  }
}

function baseShape(base: Base): Record<string, z.ZodMiniType> {
  switch (base.kind) {
    case 'service-quality':
      return { qaTotal: z.optional(decimal(0, 100_000)), qaCount: z.optional(whole(0, 1000)) };
    case 'targets':
      return Object.fromEntries(
        base.measures.flatMap(({ key, max, ownTarget }) => [
          [key, z.optional(decimal(0, max))],
          ...(ownTarget ? [[ownTarget.key, z.optional(decimal(0.01, max))]] : []),
        ]),
      );
    case 'share':
      return {
        [base.done.key]: z.optional(whole(0, 100_000)),
        [base.due.key]: z.optional(whole(1, 100_000)),
      };
    case 'exam':
      return { [base.key]: z._default(oneOf(['pending', 'passed', 'retest', 'failed']), 'pending') };
  }
}

/**
 * The input schema of a sheet: the month (required), every count (0 where not given), every measure (optional), and
 * which measures the month has no data for.
 */
export function sheetInput(sheet: Sheet) {
  const shape: Record<string, z.ZodMiniType> = { month: month() };
  for (const line of sheet.lines) {
    if (line.base) Object.assign(shape, baseShape(line.base));
    for (const item of line.items) shape[item.key] = itemSchema(item);
  }
  for (const bonus of sheet.bonus) shape[bonus.key] = count();
  const [first, ...rest] = withoutData(sheet).map(({ key }) => key);
  if (first !== undefined) shape.noData = anyOf([first, ...rest]);
  return z.object(shape);
}

/** `raw` read as `sheet` filled in. Throws InputError, also where something is given that is said to have no data. */
export function parseSheet(sheet: Sheet, raw: unknown): Filled {
  const filled: Filled = parseInput(sheetInput(sheet), raw);
  const given = withoutData(sheet).filter(({ key }) => lacksData(filled, key) && filled[key] !== undefined);
  if (given.length > 0) {
    throw new InputError(
      given.map(({ key, label }) => ({
        field: key,
        message: `${label}已经填了数，请在「当月没有数据」里去掉它。`,
      })),
    );
  }
  return filled;
}

/** The number given for `key`, if any. */
export function numberOf(filled: Filled, key: string): number | undefined {
  const value = filled[key];
  return typeof value === 'number' ? value : undefined;
}

/** Whether `key` is named as without data. */
export function lacksData(filled: Filled, key: string): boolean {
  return Array.isArray(filled.noData) && filled.noData.includes(key);
}
