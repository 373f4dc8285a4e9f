import * as z from 'zod/mini';
import { isClock, isDate, isMoment, isMonth } from './dates.ts';
import { InputError } from './errors.ts';

// Compiling schemas with `new Function` would break the Content-Security-Policy.
z.config({ jitless: true });

const sentence = (text: string) => (issue: { input?: unknown }) =>
  issue.input === undefined || issue.input === '' ? '还没有填写。' : text;

/** A whole number from `min` to `max`, both included. */
export function whole(min: number, max: number) {
  const error = sentence(`请填 ${min} 到 ${max} 之间的整数。`);
  return z.int({ error }).check(z.gte(min, { error }), z.lte(max, { error }));
}

/** A number from `min` to `max`, both included; fractions allowed. */
export function decimal(min: number, max: number) {
  const error = sentence(`请填 ${min} 到 ${max} 之间的数。`);
  return z.number({ error }).check(z.gte(min, { error }), z.lte(max, { error }));
}

/** One of the keys named. */
export function oneOf<const K extends string>(keys: readonly [K, ...K[]]) {
  return z.enum(keys, { error: sentence('请从列出的选项里选一个。') });
}

/** Yes or no; not given is no. */
export function yesNo() {
  return z._default(z.boolean({ error: '请填是或否。' }), false);
}

/** A calendar date YYYY-MM-DD, years 2000–2099. */
export function date() {
  return text(isDate, '没有这一天，请按 2026-05-15 的样子填 2000 到 2099 年的日期。');
}

/** A moment YYYY-MM-DD HH:MM, years 2000–2099. */
export function moment() {
  return text(isMoment, '没有这个时刻，请按 2026-05-15 08:00 的样子填 2000 到 2099 年的时刻。');
}

/** A month YYYY-MM, years 2000–2099. */
export function month() {
  return text(isMonth, '没有这个月份，请按 2026-05 的样子填 2000 到 2099 年的月份。');
}

/** A time of day HH:MM, 00:00–23:59. */
export function clock() {
  const error = sentence('没有这个时刻，请按 08:00 的样子填。');
  return z.string({ error }).check(z.refine(isClock, { error }));
}

/** Up to 100 dates, each once. */
export function dates() {
  return z._default(z.array(date()).check(z.maxLength(100, { error: '最多填 100 天。' })), []);
}

/** Words of 1 to `max` characters, blanks at either end left out. */
export function words(max: number) {
  const error = sentence(`请填 1 到 ${max} 个字。`);
  return z.string({ error }).check(z.trim(), z.minLength(1, { error }), z.maxLength(max, { error }));
}

/** Any of the keys named, each at most once; none where not given. */
export function anyOf<const K extends string>(keys: readonly [K, ...K[]]) {
  const error = sentence('请从列出的选项里选。');
  return z._default(
    z
      .array(z.enum(keys, { error }), { error })
      .check(z.refine((chosen) => new Set(chosen).size === chosen.length, { error: '同一项不能选两次。' })),
    [],
  );
}

/** What `schema` takes, or nothing: a field not given or left empty is undefined. For words, days and times. */
export function ifGiven<S extends z.ZodMiniType>(schema: S) {
  return z.pipe(
    z.optional(z.union([z.literal(''), schema])),
    z.transform((value) => (value === '' ? undefined : value)),
  );
}

function text(fits: (value: string) => boolean, message: string) {
  const error = sentence(message);
  return z.string({ error }).check(z.refine((value) => value.startsWith('20') && fits(value), { error }));
}

/**
 * `raw` as the schema's type, keys the schema does not know left out. Throws InputError with one sentence a field.
 */
export function parseInput<S extends z.ZodMiniType>(schema: S, raw: unknown): z.output<S> {
  const result = z.safeParse(schema, raw, { error: () => '这一项填得不对，请检查。' });
  if (result.success) return result.data;
  const problems = new Map<string, string>();
  for (const issue of result.error.issues) {
    const field = issue.path.join('.');
    if (!problems.has(field)) problems.set(field, issue.message);
  }
  throw new InputError([...problems].map(([field, message]) => ({ field, message })));
}
