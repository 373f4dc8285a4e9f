import type { Table } from '@/lib/tools/outcome.ts';
import { ColumnHeads } from './ColumnHeads.tsx';

export function OutcomeTable({ table, title }: { table: Table; title: string }) {
  const save = async (ending: 'csv' | 'xlsx') => {
    const { saveTable } = await import('@/client/table-file.ts');
    await saveTable(`${title}-${table.caption}.${ending}`, table.columns, table.rows);
  };
  return (
    <div class="table-scroll">
      <table>
        <caption>{table.caption}</caption>
        <ColumnHeads columns={table.columns} />
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, i) =>
                i === 0 ? (
                  <th scope="row" key={table.columns[i]}>
                    {cell}
                  </th>
                ) : (
                  <td key={table.columns[i]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="table-buttons">
        <button type="button" class="quiet" onClick={() => void save('csv')}>
          存为CSV
        </button>
        <button type="button" class="quiet" onClick={() => void save('xlsx')}>
          存为XLSX
        </button>
      </p>
    </div>
  );
}
