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
  if (field.kind === 'table') return startRows(field);
  if (field.kind === 'check') return field.initial ? '1' : '';
  return 'initial' in field && field.initial !== undefined ? String(field.initial) : '';
}

/** The rows a table starts with: its fixed lines, or what it declares, every column filled. */
export function startRows(field: TableField): RawRow[] {
  const line = field.lines === undefined ? undefined : field.columns[field.lines];
  const given =
    line?.kind === 'choice'
      ? Object.keys(line.options).map((key) => ({ [field.lines as string]: key }))
      : (field.rows ?? []);
  return given.map((row) => ({ ...blankRow(field), ...row }));
}

/** A row as one begins it: start values where the columns have them. */
export function blankRow(field: TableField): RawRow {
  return Object.fromEntries(
    Object.entries(field.columns).map(([name, column]) => [name, String(emptyValue(column))]),
  );
}

/** Whether the form asks for the field `name`, given the other values. */
export function isAsked(fields: Record<string, Field>, name: string, form: RawForm): boolean {
  const when = fields[name]?.when;
  if (!when) return true;
  const other = fields[when.field];
  const value = form[when.field];
  if (other?.kind !== 'choice' || typeof value !== 'string') return false;
  return when.is.includes(String(readScalar(other, value)));
}

/**
 * The form's text as values for the input schema. What cannot be read stays text, so that the schema answers it beside
 * its field; fields not asked for are left out.
 */
export function readForm(fields: Record<string, Field>, form: RawForm): Record<string, unknown> {
  const asked = Object.entries(fields).filter(([name]) => isAsked(fields, name, form));
  return Object.fromEntries(
    asked.map(([name, field]) => [name, readValue(field, form[name] ?? emptyValue(field))]),
  );
}

function readValue(field: Field, raw: RawValue): unknown {
  if (field.kind === 'table') return Array.isArray(raw) ? raw.map((row) => readRow(field, row)) : raw;
  if (typeof raw !== 'string') return raw;
  if (field.kind === 'numbers') return splitList(raw).map(readNumber);
  if (field.kind === 'dates') return splitList(raw).map(dashed);
  if (field.kind === 'many') return splitList(raw).map((part) => optionKey(field.options, part));
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
      return optionKey(field.options, text);
    case 'text':
      return raw.trim();
    case 'clock':
      return readClock(text);
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

function splitList(raw: string): string[] {
  return raw
    .normalize('NFKC')
    .split(/[\s,、;]+/)
    .filter(Boolean);
}

function optionKey(options: Record<string, string>, text: string): string {
  const same = ([key, label]: [string, string]) => text === key || text === label.normalize('NFKC');
  return Object.entries(options).find(same)?.[0] ?? text;
}

function readClock(text: string): string {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(text) ?? [];
  return hour ? `${hour.padStart(2, '0')}:${minute}` : text;
}

function dashed(text: string): string {
  const match = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})?日?)?$/.exec(text);
  if (!match) return text;
  const parts = match.slice(1).filter((p): p is string => Boolean(p));
  return parts.map((p) => p.padStart(2, '0')).join('-');
}

function readMoment(text: string): string {
  const parts = /^(\S+?)[T\s]+(\d{1,2}):(\d{2})(?::00)?$/.exec(text);
  if (!parts) return text;
  const [, day = '', hour = '', minute = ''] = parts;
  return `${dashed(day)} ${hour.padStart(2, '0')}:${minute}`;
}

/** The form that reads as `input`: how a worked example is typed in. */
export function formOf(fields: Record<string, Field>, input: Record<string, unknown>): RawForm {
  const form = emptyForm(fields);
  for (const [name, value] of Object.entries(input)) {
    const field = fields[name];
    if (field?.kind === 'table' && Array.isArray(value)) {
      form[name] = value.map((row: Record<string, unknown>) =>
        Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, typed(cell)])),
      );
    } else if (field) form[name] = Array.isArray(value) ? value.join(' ') : typed(value);
  }
  return form;
}

function typed(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '';
  return value === undefined ? '' : String(value);
}
