import { useRef } from 'preact/hooks';
import type { ScalarField } from '@/lib/tools/define.ts';
import type { ToolDescription } from '@/lib/tools/describe.ts';

interface ControlProps {
  id?: string;
  field: ScalarField;
  value: string;
  range?: ToolDescription['ranges'][string];
  'aria-invalid': boolean;
  'aria-describedby'?: string;
  'aria-label'?: string;
  onChange: (value: string) => void;
}

/** One input for one scalar field, also a cell of a table. Numbers are text boxes: what is typed is never lost. */
export function Control({ field, value, range, onChange, ...rest }: ControlProps) {
  const onInput = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  switch (field.kind) {
    case 'choice':
      return (
        <select {...rest} value={value} onChange={onInput}>
          {!(value in field.options) && <option value={value}>{value || '请选择'}</option>}
          {Object.entries(field.options).map(([key, label]) => (
            <option value={key} key={key}>
              {label}
            </option>
          ))}
        </select>
      );
    case 'check':
      return (
        <input
          {...rest}
          type="checkbox"
          checked={value === '1'}
          onChange={(event) => onChange(event.currentTarget.checked ? '1' : '')}
        />
      );
    case 'number':
      return (
        <input
          {...rest}
          type="text"
          inputMode={range?.step === 1 ? 'numeric' : 'decimal'}
          autocomplete="off"
          placeholder={
            range?.min !== undefined && range.max !== undefined ? `${range.min}–${range.max}` : undefined
          }
          value={value}
          onInput={onInput}
        />
      );
    case 'text':
      return <input {...rest} type="text" autocomplete="off" value={value} onInput={onInput} />;
    default:
      return <DateControl {...rest} kind={field.kind} value={value} onChange={onChange} />;
  }
}

type DateProps = Omit<ControlProps, 'field' | 'range'> & { kind: 'date' | 'moment' | 'month' | 'clock' };

const PLACEHOLDERS = { date: '2026-05-15', moment: '2026-05-15 08:00', month: '2026-05', clock: '08:00' };
const PICKERS = { date: 'date', moment: 'datetime-local', month: 'month', clock: 'time' };

/** A date as text, so that a wrong one stays to be mended, with the browser's picker beside it. */
function DateControl({ kind, value, onChange, ...rest }: DateProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <span class="date-control">
      <input
        {...rest}
        type="text"
        autocomplete="off"
        placeholder={PLACEHOLDERS[kind]}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <input
        ref={picker}
        class="picker"
        type={PICKERS[kind]}
        tabIndex={-1}
        aria-hidden="true"
        onInput={(event) => onChange(event.currentTarget.value.replace('T', ' '))}
      />
      <button
        type="button"
        class="quiet"
        aria-label={kind === 'clock' ? '选时刻' : '打开日历'}
        onClick={() => picker.current?.showPicker()}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path
            d="M7 3v3M17 3v3M4 9h16M5 5h14a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1z"
            fill="none"
            stroke="currentColor"
            stroke-width="1.8"
          />
        </svg>
      </button>
    </span>
  );
}
