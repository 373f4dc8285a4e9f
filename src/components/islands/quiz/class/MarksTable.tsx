import type { ClassRow } from '@/lib/quiz/class.ts';
import { classSummary, marksTable } from '@/lib/quiz/class-report.ts';
import { ColumnHeads } from '../../ColumnHeads.tsx';

/** The marks of a class. */
export function MarksTable({ rows }: { rows: readonly ClassRow[] }) {
  const { passed, mean } = classSummary(rows);
  const table = marksTable(rows);
  return (
    <section class="not-content">
      <h2>成绩</h2>
      <p>
        <strong>
          {rows.length}份答卷，{passed}人及格，平均{mean.toFixed(1)}分。
        </strong>
      </p>
      <div class="table-scroll">
        <table>
          <ColumnHeads columns={table.columns} />
          <tbody>
            {table.rows.map(([name, ...cells], line) => (
              <tr key={`${line}-${name}`}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={table.columns[column + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
