import { addDays } from '../../src/lib/dates.ts';
import type { Example, Field, ScalarField, Tool } from '../../src/lib/tools/define.ts';
import { emptyForm, formOf, type RawForm, type RawRow, type RawValue } from '../../src/lib/tools/raw.ts';

/** The forms that differ from a worked example in one field or one cell, the example's own first. */
export function variants(tool: Tool, example: Example<unknown>): RawForm[] {
  const form = {
    ...emptyForm(tool.fields),
    ...formOf(tool.fields, example.input as Record<string, unknown>),
  };
  const changed = Object.entries(tool.fields).flatMap(([name, field]) =>
    others(field, form[name] ?? '').map((value) => ({ ...form, [name]: value })),
  );
  return [form, ...changed];
}

function others(field: Field, value: RawValue): RawValue[] {
  if (field.kind === 'table') return Array.isArray(value) ? otherRows(field.columns, value) : [];
  if (typeof value !== 'string') return [];
  switch (field.kind) {
    case 'numbers':
    case 'dates': {
      const parts = value.split(' ').filter(Boolean);
      return ['', parts.slice(1).join(' '), [...parts, ...parts.slice(-1)].join(' ')];
    }
    case 'many':
      return ['', ...Object.keys(field.options), Object.keys(field.options).join(' ')];
    default:
      return otherValues(field, value);
  }
}

/** Rows in which one cell differs, of the first two rows, and the rows without the first and with it twice. */
function otherRows(columns: Record<string, ScalarField>, rows: RawRow[]): RawRow[][] {
  const cells = rows
    .slice(0, 2)
    .flatMap((row, i) =>
      Object.entries(columns).flatMap(([name, column]) =>
        otherValues(column, row[name] ?? '').map((cell) => rows.with(i, { ...row, [name]: cell })),
      ),
    );
  return [...cells, rows.slice(1), [...rows.slice(0, 1), ...rows]];
}

function otherValues(field: ScalarField, value: string): string[] {
  switch (field.kind) {
    case 'check':
      return [value === '1' ? '' : '1'];
    case 'choice':
      return Object.keys(field.options);
    case 'number':
      return [0, 1, 100, Number(value) - 1, Number(value) * 10].map(String);
    case 'text':
      return ['', '一个字'];
    case 'clock':
      return ['00:10', '09:00', '17:45', '23:50'];
    case 'month':
      return value ? ['2026-01', '2026-12', '2027-03'] : ['2026-08'];
    case 'date':
    case 'moment': {
      const day = value.slice(0, 10);
      if (!day) return [field.kind === 'date' ? '2026-08-03' : '2026-08-03 09:00'];
      return [-400, -35, -7, -1, 1, 2, 7, 35, 400].map((days) => addDays(day, days) + value.slice(10));
    }
  }
}
