import { useId, useState } from 'preact/hooks';

interface Props {
  value: number;
  min?: number;
  max: number;
  whole?: boolean;
  label: string;
  /** The label is said, not shown: a table's headings show it. */
  inTable?: boolean;
  onValue: (value: number) => void;
}

/** A number typed as text: what is typed stays while it is typed, and becomes a number in the range when left. */
export function NumberInput({ value, min = 0, max, whole = false, label, inTable = false, onValue }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string) => {
    const number = Number(text.normalize('NFKC').trim() || Number.NaN);
    if (!Number.isFinite(number)) return value;
    return Math.min(max, Math.max(min, whole ? Math.floor(number) : number));
  };
  const input = (
    <input
      id={id}
      type="text"
      inputMode={whole ? 'numeric' : 'decimal'}
      aria-label={inTable ? label : undefined}
      value={typed ?? String(value)}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        onValue(read(event.currentTarget.value));
      }}
      onBlur={() => setTyped(null)}
    />
  );
  return inTable ? (
    input
  ) : (
    <div>
      <label for={id}>{label}</label>
      {input}
    </div>
  );
}
