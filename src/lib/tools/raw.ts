import type { Field, ScalarField, TableField } from './define.ts';

/** One row of a table field as typed: column → text. */
export type RawRow = Record<string, string>;

/** What a form holds before it is understood: text for every field, rows for a table. A check is "1" or "". */
export type RawValue = string | RawRow[];
export type RawForm = Record<string, RawValue>;

const YES = new Set(['1', '是', 'true', 'yes', 'y', '√', '✓', '有']);
const NO = new Set(['', '0', '否', 'false', 'no', 'n', '×', '无']);

/** The form a tool starts with. */
export function emptyForm(fields: Record<string, Field>): RawForm {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, emptyValue(field)]));
}

function emptyValue(field: Field): RawValue {
  if (field.kind === 'table') return [];
  if (field.kind === 'check') return field.initial ? '1' : '';
  return 'initial' in field && field.initial !== undefined ? String(field.initial) : '';
}

/** Whether a field is asked for, given the other values. */
export function isAsked(field: Field, form: RawForm): boolean {
  if (!field.when) return true;
  const value = form[field.when.field];
  return typeof value === 'string' && field.when.is.includes(value);
}

/**
 * The form's text as values for the input schema. What cannot be read stays text, so that the schema answers it beside
 * its field; fields not asked for are left out.
 */
export function readForm(fields: Record<string, Field>, form: RawForm): Record<string, unknown> {
  const asked = Object.entries(fields).filter(([, field]) => isAsked(field, form));
  return Object.fromEntries(
    asked.map(([name, field]) => [name, readValue(field, form[name] ?? emptyValue(field))]),
  );
}

function readValue(field: Field, raw: RawValue): unknown {
  if (field.kind === 'table') return Array.isArray(raw) ? raw.map((row) => readRow(field, row)) : raw;
  if (typeof raw !== 'string') return raw;
  if (field.kind === 'numbers') return splitNumbers(raw);
  return readScalar(field, raw);
}

function readRow(field: TableField, row: RawRow): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(field.columns).map(([name, column]) => [name, readScalar(column, row[name] ?? '')]),
  );
}

/** One cell or field as its kind reads it; full-width digits, slashes in dates and option labels are understood. */
export function readScalar(field: ScalarField, raw: string): unknown {
  const text = raw.normalize('NFKC').trim();
  switch (field.kind) {
    case 'number':
      return readNumber(text);
    case 'check':
      return YES.has(text.toLowerCase()) ? true : NO.has(text.toLowerCase()) ? false : text;
    case 'choice':
      return (
        Object.entries(field.options).find(([key, label]) => text === key || text === label)?.[0] ?? text
      );
    case 'date':
      return dashed(text);
    case 'month':
      return dashed(text);
    case 'moment':
      return readMoment(text);
  }
}

/** A number as typed; empty text is undefined, and what is no plain decimal number stays text. */
export function readNumber(raw: string): number | string | undefined {
  const text = raw
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d),(?=\d{3}(\D|$))/g, '');
  if (text === '') return undefined;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : raw;
}

function splitNumbers(raw: string): (number | string | undefined)[] {
  const parts = raw
    .normalize('NFKC')
    .split(/[\s,、;]+/)
    .filter(Boolean);
  return parts.map(readNumber);
}

function dashed(text: string): string {
  const match = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})?日?)?$/.exec(text);
  if (!match) return text;
  const parts = match.slice(1).filter((p): p is string => Boolean(p));
  return parts.map((p) => p.padStart(2, '0')).join('-');
}

function readMoment(text: string): string {
  const [day = '', clock = ''] = text.split(/[T\s]+/);
  const time = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(clock);
  return time ? `${dashed(day)} ${(time[1] as string).padStart(2, '0')}:${time[2]}` : text;
}
