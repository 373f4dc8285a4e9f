interface Props {
  label: string;
  /** What the files may be: papers, answers and progress are JSON; a register is a table. */
  kind?: keyof typeof ACCEPTED;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
}

const ACCEPTED = { json: '.json,application/json', table: '.csv,.xlsx' };

/** Asks for files; the same file can be chosen again. */
export function FileInput({ label, kind = 'json', multiple = false, onFiles }: Props) {
  return (
    <label>
      {label}
      <input
        type="file"
        multiple={multiple}
        accept={ACCEPTED[kind]}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
