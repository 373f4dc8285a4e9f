import type { ClassRow } from '@/lib/quiz/class.ts';
import { analyseItems, EXTREME, type ItemReport, LEAST_DISCRIMINATION } from '@/lib/quiz/items.ts';
import type { Paper } from '@/lib/quiz/paper.ts';
import { ColumnHeads } from '../../ColumnHeads.tsx';

const COLUMNS = ['题', '得分率', '区分度', '答案分布', '要看的'];
/** Answers shown of a step: the rarer ones say little. */
const MOST_ANSWERS = 4;

/** How each question of a paper did in a class. */
export function ItemsTable({ paper, rows }: { paper: Paper; rows: readonly ClassRow[] }) {
  const reports = analyseItems(
    paper,
    rows.filter((row) => row.paperId === paper.id).map((row) => row.answers),
  );
  return (
    <section class="not-content">
      <h2>题目分析：{paper.title}</h2>
      <p class="small">
        得分率越高越容易。区分度是成绩最好和最差的各{EXTREME * 100}%的人得分率之差，低于{LEAST_DISCRIMINATION}
        的题要看一看；人少的时候只作参考。
      </p>
      <div class="table-scroll">
        <table>
          <ColumnHeads columns={COLUMNS} />
          <tbody>
            {reports.map((report, index) => (
              <tr key={report.id}>
                <th scope="row">
                  {index + 1}. {report.stem}
                </th>
                <td>{report.facility === null ? '—' : `${Math.round(report.facility * 100)}%`}</td>
                <td>{report.discrimination === null ? '—' : report.discrimination.toFixed(2)}</td>
                <td>
                  <Answers report={report} />
                </td>
                <td>{report.remarks.join('')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Answers({ report: { id, answers } }: { report: ItemReport }) {
  return (
    <>
      {answers.map((given, step) => (
        <ul key={`${id}-${step}`}>
          {given.slice(0, MOST_ANSWERS).map(({ text, count, right }) => (
            <li key={text} class={right ? 'mark-right' : ''}>
              {text}：{count}
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}
