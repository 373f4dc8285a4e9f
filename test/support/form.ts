import type { Field, Tool } from '../../src/lib/tools/define.ts';
import { emptyForm, type RawForm, type RawRow, type RawValue } from '../../src/lib/tools/raw.ts';

/** The form as a person would have filled it in for `input`: boxes not named are cleared, all else keeps its start. */
export function filledForm(tool: Pick<Tool, 'fields'>, input: Record<string, unknown>): RawForm {
  const form = emptyForm(tool.fields);
  for (const [name, field] of Object.entries(tool.fields)) {
    if (name in input || field.kind === 'check') form[name] = typed(field, input[name]);
  }
  return form;
}

function typed(field: Field, value: unknown): RawValue {
  if (field.kind === 'table') {
    return (value as Record<string, unknown>[]).map(
      (row): RawRow =>
        Object.fromEntries(
          Object.entries(field.columns).map(([name, column]) => [name, typed(column, row[name]) as string]),
        ),
    );
  }
  if (field.kind === 'numbers') return (value as number[]).join(' ');
  if (field.kind === 'check') return value ? '1' : '';
  return String(value ?? '');
}
