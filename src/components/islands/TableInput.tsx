import { useRef, useState } from 'preact/hooks';
import { download } from '@/client/download.ts';
import type { InputProblem } from '@/lib/errors.ts';
import type { TableField } from '@/lib/tools/define.ts';
import type { ToolDescription } from '@/lib/tools/describe.ts';
import { blankRow, type RawRow } from '@/lib/tools/raw.ts';
import { Control } from './Control.tsx';

interface Props {
  id: string;
  name: string;
  field: TableField;
  rows: RawRow[];
  ranges: ToolDescription['ranges'];
  problems: InputProblem[];
  onChange: (rows: RawRow[]) => void;
}

/** Rows to type, to paste from a spreadsheet, or to read from a CSV file. Imported rows are added to those there. */
export function TableInput({ id, name, field, rows, ranges, problems, onChange }: Props) {
  const [imported, setImported] = useState<string[]>([]);
  const [pasting, setPasting] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const columns = Object.entries(field.columns);

  const change = (index: number, key: string, value: string) =>
    onChange(rows.map((row, i) => (i === index ? { ...row, [key]: value } : row)));
  const take = async (text: string) => {
    const { importRows } = await import('@/lib/exchange/rows.ts');
    const { rows: added, problems: found } = importRows(text, field);
    setImported([...(added.length > 0 ? [`读入${added.length}行。`] : []), ...found]);
    if (added.length > 0) onChange([...rows, ...added]);
  };
  const sample = async () => {
    const { writeCsv } = await import('@/lib/exchange/csv.ts');
    const labels = columns.map(([, column]) => column.label);
    const cells = columns.map(([, column]) =>
      column.kind === 'choice'
        ? (Object.values(column.options)[0] ?? '')
        : column.kind === 'date'
          ? '2026-05-15'
          : column.kind === 'check'
            ? '否'
            : '5',
    );
    download(`${field.label}样例.csv`, writeCsv(labels, [cells]));
  };
  const problemOf = (index: number, key: string) =>
    problems.find((p) => p.field === `${name}.${index}.${key}`);
  const general = problems.filter((p) => p.field === name);

  return (
    <fieldset class="field field-table">
      <legend>{field.label}</legend>
      {field.help && <p class="help">{field.help}</p>}
      {rows.length > 0 && (
        <div class="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">行</th>
                {columns.map(([key, column]) => (
                  <th scope="col" key={key}>
                    {column.label}
                    {'unit' in column && `（${column.unit}）`}
                  </th>
                ))}
                <th scope="col">
                  <span class="sr-only">删除</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={`${id}-${index}`}>
                  <td>{index + 1}</td>
                  {columns.map(([key, column]) => (
                    <td key={key}>
                      <Control
                        field={column}
                        value={row[key] ?? ''}
                        range={ranges[`${name}.${key}`]}
                        aria-label={`第${index + 1}行${column.label}`}
                        aria-invalid={problemOf(index, key) !== undefined}
                        aria-describedby={problemOf(index, key) ? `${id}-errors` : undefined}
                        onChange={(value) => change(index, key, value)}
                      />
                    </td>
                  ))}
                  <td>
                    <button
                      type="button"
                      class="quiet"
                      aria-label={`删除第${index + 1}行`}
                      onClick={() => onChange(rows.filter((_, i) => i !== index))}
                    >
                      ×
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {(problems.length > 0 || imported.length > 0) && (
        <ul class="error-list" id={`${id}-errors`}>
          {imported.map((sentence) => (
            <li key={sentence} class="imported">
              {sentence}
            </li>
          ))}
          {general.map((problem) => (
            <li key={problem.message} class="error">
              {problem.message}
            </li>
          ))}
          {rows.flatMap((_, index) =>
            columns.map(([key, column]) => {
              const problem = problemOf(index, key);
              return (
                problem && (
                  <li key={problem.field} class="error">
                    第{index + 1}行「{column.label}」：{problem.message}
                  </li>
                )
              );
            }),
          )}
        </ul>
      )}
      {pasting && (
        <textarea
          aria-label={`粘贴${field.label}`}
          rows={5}
          placeholder={columns.map(([, column]) => column.label).join('	')}
          onPaste={(event) => {
            event.preventDefault();
            setPasting(false);
            void take(event.clipboardData?.getData('text') ?? '');
          }}
          onChange={(event) => {
            setPasting(false);
            void take(event.currentTarget.value);
          }}
        />
      )}
      <p class="table-buttons">
        <button type="button" onClick={() => onChange([...rows, blankRow(field)])}>
          加一行
        </button>
        <button type="button" onClick={() => setPasting(!pasting)}>
          粘贴表格
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          读入CSV
        </button>
        <button type="button" class="quiet" onClick={() => void sample()}>
          样例文件
        </button>
        <input
          ref={file}
          type="file"
          accept=".csv,text/csv,text/plain"
          class="sr-only"
          tabIndex={-1}
          aria-label={`读入${field.label}的CSV文件`}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (chosen) void chosen.text().then(take, () => setImported(['这个文件读不出来。']));
          }}
        />
      </p>
    </fieldset>
  );
}
