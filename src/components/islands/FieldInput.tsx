import type { InputProblem } from '@/lib/errors.ts';
import type { Field } from '@/lib/tools/define.ts';
import type { ToolDescription } from '@/lib/tools/describe.ts';
import type { RawRow, RawValue } from '@/lib/tools/raw.ts';
import { Control } from './Control.tsx';
import { ManyInput } from './ManyInput.tsx';
import type { TableInput } from './TableInput.tsx';

interface Props {
  id: string;
  name: string;
  field: Field;
  value: RawValue;
  tool: ToolDescription;
  /** Rows of the sample file, for a table. */
  sample: RawRow[];
  problems: InputProblem[];
  onChange: (value: RawValue) => void;
  /** What draws a table; only forms with one have it. */
  Table?: typeof TableInput;
}

export function FieldInput({ id, name, field, value, tool, sample, problems, onChange, Table }: Props) {
  if (field.kind === 'table') {
    if (!Table) throw new Error(`${id}: a form without tables`);
    const rows = Array.isArray(value) ? value : [];
    return (
      <Table
        id={id}
        name={name}
        field={field}
        rows={rows}
        ranges={tool.ranges}
        sample={sample}
        problems={problems}
        onChange={onChange}
      />
    );
  }
  const text = typeof value === 'string' ? value : '';
  if (field.kind === 'many') {
    return <ManyInput id={id} field={field} value={text} problems={problems} onChange={onChange} />;
  }
  const describedBy = [field.help && `${id}-help`, problems.length > 0 && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  const shared = {
    id,
    'aria-invalid': problems.length > 0,
    'aria-describedby': describedBy || undefined,
  };
  const check = field.kind === 'check';
  return (
    <div class={`field field-${field.kind}`}>
      {check && <Control {...shared} field={field} value={text} onChange={onChange} />}
      <label for={id}>{field.label}</label>
      {!check && (
        <div class="control">
          {field.kind === 'numbers' || field.kind === 'dates' ? (
            <input
              {...shared}
              type="text"
              inputMode={field.kind === 'numbers' ? 'decimal' : undefined}
              placeholder={field.kind === 'dates' ? '2026-05-15 2026-05-18' : undefined}
              autocomplete="off"
              value={text}
              onInput={(e) => onChange(e.currentTarget.value)}
            />
          ) : (
            <Control {...shared} field={field} value={text} range={tool.ranges[name]} onChange={onChange} />
          )}
          {'unit' in field && <span class="unit">{field.unit}</span>}
        </div>
      )}
      {field.help && (
        <p class="help" id={`${id}-help`}>
          {field.help}
        </p>
      )}
      {problems.length > 0 && (
        <p class="error" id={`${id}-error`}>
          {problems[0]?.message}
        </p>
      )}
    </div>
  );
}
