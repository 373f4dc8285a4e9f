import type { InputProblem } from '@/lib/errors.ts';
import type { ManyField } from '@/lib/tools/define.ts';

interface Props {
  id: string;
  field: ManyField;
  /** The chosen keys, a blank between them. */
  value: string;
  problems: InputProblem[];
  onChange: (value: string) => void;
}

/** Boxes to tick, any number of them. */
export function ManyInput({ id, field, value, problems, onChange }: Props) {
  const chosen = value.split(' ').filter(Boolean);
  const toggle = (key: string, on: boolean) =>
    onChange(
      Object.keys(field.options)
        .filter((k) => (k === key ? on : chosen.includes(k)))
        .join(' '),
    );
  return (
    <fieldset class="field field-many" id={id}>
      <legend>{field.label}</legend>
      {field.help && <p class="help">{field.help}</p>}
      {Object.entries(field.options).map(([key, label]) => (
        <label key={key}>
          <input
            type="checkbox"
            name={`${id}-option`}
            value={key}
            checked={chosen.includes(key)}
            aria-invalid={problems.length > 0}
            aria-describedby={problems.length > 0 ? `${id}-error` : undefined}
            onChange={(event) => toggle(key, event.currentTarget.checked)}
          />
          {label}
        </label>
      ))}
      {problems.length > 0 && (
        <p class="error" id={`${id}-error`}>
          {problems[0]?.message}
        </p>
      )}
    </fieldset>
  );
}
