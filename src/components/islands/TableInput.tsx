import { useRef, useState } from 'preact/hooks';
import type { InputProblem } from '@/lib/errors.ts';
import type { ImportedRows, mergeLines } from '@/lib/exchange/rows.ts';
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
  /** The rows of the sample file. */
  sample: RawRow[];
  problems: InputProblem[];
  onChange: (rows: RawRow[]) => void;
}

/**
 * Rows to type, to paste from a spreadsheet, or to read from a CSV or XLSX file. Imported rows are added to those there;
 * where the rows are given, they fill them.
 */
export function TableInput({ id, name, field, rows, ranges, sample, problems, onChange }: Props) {
  const [imported, setImported] = useState<string[]>([]);
  const [pasting, setPasting] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const columns = Object.entries(field.columns);

  const change = (index: number, key: string, value: string) =>
    onChange(rows.map((row, i) => (i === index ? { ...row, [key]: value } : row)));
  const add = (found: ImportedRows, merge: typeof mergeLines) => {
    const merged = field.lines ? merge(field, rows, found.rows) : null;
    const read = found.rows.length - (merged?.problems.length ?? 0);
    setImported([...(read > 0 ? [`读入${read}行。`] : []), ...found.problems, ...(merged?.problems ?? [])]);
    if (read > 0) onChange(merged?.rows ?? [...rows, ...found.rows]);
  };
  const paste = async (text: string) => {
    const { importRows, mergeLines } = await import('@/lib/exchange/rows.ts');
    add(importRows(text, field), mergeLines);
  };
  const open = async (chosen: File) => {
    const [{ readTableFile }, { mergeLines }] = await Promise.all([
      import('@/client/table-file.ts'),
      import('@/lib/exchange/rows.ts'),
    ]);
    try {
      add(await readTableFile(chosen, field), mergeLines);
    } catch {
      setImported([`「${chosen.name}」读不出来。请另存为 XLSX 或 CSV 再试。`]);
    }
  };
  const saveAs = async (name: string, which: RawRow[]) => {
    const [{ saveTable }, { exportCells }] = await Promise.all([
      import('@/client/table-file.ts'),
      import('@/lib/exchange/rows.ts'),
    ]);
    const cells = exportCells(field, which);
    await saveTable(name, cells.columns, cells.rows);
  };
  const rowName = (index: number) => {
    const line = field.lines === undefined ? undefined : field.columns[field.lines];
    const text = line?.kind === 'choice' && line.options[rows[index]?.[field.lines ?? ''] ?? ''];
    return text || `第${index + 1}行`;
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
                {!field.lines && (
                  <th scope="col">
                    <span class="sr-only">删除</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={`${id}-${index}`}>
                  <td>{index + 1}</td>
                  {columns.map(([key, column]) =>
                    key === field.lines ? (
                      <th scope="row" key={key}>
                        {column.kind === 'choice' && column.options[row[key] ?? '']}
                      </th>
                    ) : (
                      <td key={key}>
                        <Control
                          field={column}
                          value={row[key] ?? ''}
                          range={ranges[`${name}.${key}`]}
                          aria-label={`${rowName(index)}${column.label}`}
                          aria-invalid={problemOf(index, key) !== undefined}
                          aria-describedby={problemOf(index, key) ? `${id}-errors` : undefined}
                          onChange={(value) => change(index, key, value)}
                        />
                      </td>
                    ),
                  )}
                  {!field.lines && (
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
                  )}
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
                    {rowName(index)}「{column.label}」：{problem.message}
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
            void paste(event.clipboardData?.getData('text') ?? '');
          }}
          onChange={(event) => {
            setPasting(false);
            void paste(event.currentTarget.value);
          }}
        />
      )}
      <p class="table-buttons">
        {!field.lines && (
          <button type="button" onClick={() => onChange([...rows, blankRow(field)])}>
            加一行
          </button>
        )}
        <button type="button" onClick={() => setPasting(!pasting)}>
          粘贴表格
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          读入文件
        </button>
        {rows.length > 0 && (
          <button type="button" class="quiet" onClick={() => void saveAs(`${field.label}.xlsx`, rows)}>
            存为XLSX
          </button>
        )}
        <button type="button" class="quiet" onClick={() => void saveAs(`${field.label}样例.xlsx`, sample)}>
          样例XLSX
        </button>
        <button type="button" class="quiet" onClick={() => void saveAs(`${field.label}样例.csv`, sample)}>
          样例CSV
        </button>
        <input
          ref={file}
          type="file"
          accept=".csv,.xlsx,text/csv,text/plain"
          class="sr-only"
          tabIndex={-1}
          aria-label={`读入${field.label}的CSV或XLSX文件`}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (chosen) void open(chosen);
          }}
        />
      </p>
    </fieldset>
  );
}
