import { useEffect, useState } from 'preact/hooks';
import { localNow } from '@/client/clock.ts';
import { download } from '@/client/download.ts';
import { load, type Slot, save } from '@/client/store.ts';
import { readPaper, readSheet } from '@/lib/quiz/bundle.ts';
import { addSheets, addWritten, type ClassRow, ClassState } from '@/lib/quiz/class.ts';
import { analyseItems } from '@/lib/quiz/items.ts';
import type { Paper } from '@/lib/quiz/paper.ts';
import { printedPaper } from '@/lib/quiz/printed.ts';
import { noteText } from '@/lib/quiz/sitting.ts';
import { EXAM_VOLUMES } from '@/lib/rules/exam/class-list.ts';
import { CLASS_VOLUMES } from '@/lib/rules/training/class-verdict.ts';
import { type Shared, writeShared } from '@/lib/tools/share.ts';
import type { Volume } from '@/lib/volumes.ts';

interface Props {
  rulesVersion: string;
}

const CLASS: Slot<ClassState> = {
  key: 'callbook.class',
  version: 1,
  empty: { papers: [], rows: [] },
  read: (data) => ClassState.safeParse(data).data ?? null,
};

/** A class's results: papers and answer sheets in, marks, how each question did, and on to the verdict. */
export default function ClassIsland({ rulesVersion }: Props) {
  const [state, setState] = useState<ClassState>(CLASS.empty);
  const [messages, setMessages] = useState<string[]>([]);
  const [clearing, setClearing] = useState(false);
  const [home, setHome] = useState('');
  const { papers, rows } = state;

  useEffect(() => {
    const { data, notice } = load(CLASS);
    setState(data);
    if (notice) setMessages([notice]);
  }, []);
  const put = (next: ClassState, said: string[]) => {
    setState(next);
    const kept = save(CLASS, next);
    setMessages(kept ? said : [...said, '浏览器不允许保存，关掉这一页就没有了，请先导出。']);
  };

  const openPapers = async (input: HTMLInputElement) => {
    const texts = await Promise.all([...(input.files ?? [])].map((file) => file.text()));
    input.value = '';
    const read = texts.map(readPaper);
    const found = read.filter((paper) => paper !== null);
    const fresh = found.filter((paper) => !papers.some((p) => p.id === paper.id));
    put({ ...state, papers: [...papers, ...fresh] }, [
      ...fresh.map((paper) => `已打开「${paper.title}」。`),
      ...(read.includes(null) ? ['有文件不是试卷文件，没有打开。'] : []),
    ]);
  };
  const openSheets = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = '';
    const read = await Promise.all(
      files.map(async (file) => ({ file, sheet: readSheet(await file.text()) })),
    );
    const sheets = read.flatMap(({ sheet }) => sheet ?? []);
    const strange = read
      .filter(({ sheet }) => !sheet)
      .map(({ file }) => `「${file.name}」不是答卷文件，没有读入。`);
    take(addSheets(rows, papers, sheets), strange);
  };
  const take = ({ rows: next, problems }: { rows: ClassRow[]; problems: string[] }, more: string[] = []) =>
    put({ ...state, rows: next }, [`读入${next.length - rows.length}份答卷。`, ...more, ...problems]);
  const openWritten = async (paper: Paper, input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    try {
      const { readCells } = await import('@/client/table-file.ts');
      take(addWritten(rows, paper, await readCells(file)));
    } catch {
      setMessages([`「${file.name}」读不出来。请另存为 XLSX 或 CSV 再试。`]);
    }
  };
  const sample = async (paper: Paper) => {
    const { saveTable } = await import('@/client/table-file.ts');
    const questions = printedPaper(paper).flatMap((section) => section.questions);
    const head = ['姓名', '工号', '班组', ...questions.map((q) => String(q.number))];
    const line = ['张三', '001', '一班', ...questions.map((q) => q.steps.map((step) => step.key).join('/'))];
    await saveTable(`答题登记-${paper.id}.xlsx`, head, [line]);
  };
  const saveMarks = async (ending: 'csv' | 'xlsx') => {
    const { saveTable } = await import('@/client/table-file.ts');
    await saveTable(
      `成绩.${ending}`,
      ['姓名', '工号', '班组', '卷号', '得分', '满分', '是否及格', '用时（分钟）', '情况'],
      rows.map((r) => [
        r.name,
        r.number,
        r.group,
        r.paperId,
        r.points,
        r.of,
        r.passed ? '及格' : '不及格',
        r.minutes ?? '',
        r.notes.map(noteText).join('；'),
      ]),
    );
  };
  const saveStatements = async () => {
    if (!/^https?:\/\/\S+$/.test(home)) return setMessages(['请先填公司账号的网址，要以https://开头。']);
    const { makeXapi } = await import('@/client/quiz-export.ts');
    const online = rows.filter((r) => r.startedAt !== null);
    for (const paper of papers) {
      const sittings = online
        .filter((r) => r.paperId === paper.id)
        .map(({ number, name, startedAt, minutes, answers }) => ({
          account: number || name,
          name,
          at: new Date((startedAt ?? 0) + (minutes ?? 0) * 60_000).toISOString(),
          seconds: (minutes ?? 0) * 60,
          answers,
        }));
      const file = await makeXapi(paper, sittings, home);
      download(file.name, new Blob([file.bytes], { type: file.type }));
    }
    const onPaper = rows.length - online.length;
    setMessages([
      '学习记录已导出。',
      ...(onPaper > 0 ? [`${onPaper}份纸面答卷没有考试时间，没有写入。`] : []),
    ]);
  };
  const volume = papers[0]?.volume;

  return (
    <div class="class-results">
      <section class="quiz-setup not-content no-print" aria-label="读入">
        <p>
          <label>
            1. 打开试卷文件（A、B卷可以一起选）
            <input
              type="file"
              multiple
              accept=".json,application/json"
              onChange={(event) => void openPapers(event.currentTarget)}
            />
          </label>
        </p>
        {papers.length > 0 && (
          <>
            <ul>
              {papers.map((paper) => (
                <li key={paper.id}>
                  {paper.title}（{paper.id}）：
                  <label>
                    读入纸面答卷的登记表
                    <input
                      type="file"
                      accept=".csv,.xlsx"
                      onChange={(event) => void openWritten(paper, event.currentTarget)}
                    />
                  </label>
                  <button type="button" class="quiet" onClick={() => void sample(paper)}>
                    登记表样例
                  </button>
                </li>
              ))}
            </ul>
            <p>
              <label>
                2. 读入答卷文件（考试页交卷后保存的，可以一次全选）
                <input
                  type="file"
                  multiple
                  accept=".json,application/json"
                  onChange={(event) => void openSheets(event.currentTarget)}
                />
              </label>
            </p>
          </>
        )}
        <ul role="status">
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
        {rows.length > 0 && (
          <div class="tool-buttons">
            {volume &&
              verdicts(volume, papers, rows, rulesVersion, localNow().slice(0, 10)).map(({ label, href }) => (
                <a key={href} class="button primary" href={href}>
                  3. {label}
                </a>
              ))}
            <button type="button" onClick={() => void saveMarks('xlsx')}>
              成绩存为XLSX
            </button>
            <button type="button" onClick={() => void saveMarks('csv')}>
              成绩存为CSV
            </button>
            <button type="button" onClick={() => download('班级成绩.json', JSON.stringify(state))}>
              整份导出
            </button>
            <button type="button" onClick={() => print()}>
              打印
            </button>
            <details>
              <summary>导出xAPI学习记录</summary>
              <label>
                公司账号的网址
                <input
                  type="url"
                  placeholder="https://"
                  value={home}
                  onInput={(event) => setHome(event.currentTarget.value.trim())}
                />
              </label>
              <button type="button" onClick={() => void saveStatements()}>
                导出xAPI
              </button>
            </details>
            {clearing ? (
              <button
                type="button"
                onClick={() => {
                  put({ papers: [], rows: [] }, ['已清空。']);
                  setClearing(false);
                }}
              >
                确定清空这台设备上的成绩
              </button>
            ) : (
              <button type="button" class="quiet" onClick={() => setClearing(true)}>
                清空
              </button>
            )}
          </div>
        )}
      </section>
      {rows.length > 0 && <Marks rows={rows} />}
      {papers.map((paper) => (
        <Items key={paper.id} paper={paper} rows={rows.filter((r) => r.paperId === paper.id)} />
      ))}
    </div>
  );
}

/** The tools that draw the conclusion, their forms filled with the marks. */
function verdicts(
  volume: Volume,
  papers: readonly Paper[],
  rows: readonly ClassRow[],
  rules: string,
  today: string,
): { label: string; href: string }[] {
  const name = (r: ClassRow) =>
    rows.filter((other) => other.name === r.name).length > 1 ? `${r.name}（${r.number}）` : r.name;
  const monthly = rows.map((r) => ({ name: name(r), result: 'sat', mark: String(r.points) }));
  const training = rows.map((r) => ({
    name: name(r),
    status: 'sat',
    mark: String(r.points),
    operation: '',
    errors: '0',
    attempt: '1',
  }));
  const passMark = volume === 'operations' ? String(papers[0]?.passPoints ?? '') : '';
  const links: {
    label: string;
    tool: string;
    volumes: readonly Volume[];
    shared: Pick<Shared, 'date' | 'form'>;
  }[] = [
    {
      label: '得出结论：谁通过、谁补考',
      tool: 'class-exam',
      volumes: CLASS_VOLUMES,
      shared: { date: '', form: { resultsOn: today, passMark, people: training } },
    },
    {
      label: '按月考得出结论',
      tool: 'exam',
      volumes: EXAM_VOLUMES,
      shared: { date: today, form: { mode: 'class', people: monthly } },
    },
  ];
  return links
    .filter(({ volumes }) => volumes.includes(volume))
    .map(({ label, tool, shared }) => ({
      label,
      href: `/tools/${tool}/#${writeShared({ rules, volume, ...shared })}`,
    }));
}

function Marks({ rows }: { rows: readonly ClassRow[] }) {
  const passed = rows.filter((r) => r.passed).length;
  const mean = rows.reduce((sum, r) => sum + r.points, 0) / rows.length;
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
          <thead>
            <tr>
              {['姓名', '工号', '班组', '卷号', '得分', '结果', '用时', '考试中的情况'].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...rows]
              .sort((a, b) => b.points - a.points)
              .map((r) => (
                <tr key={`${r.name} ${r.number} ${r.paperId}`}>
                  <th scope="row">{r.name}</th>
                  <td>{r.number}</td>
                  <td>{r.group}</td>
                  <td>{r.paperId}</td>
                  <td>
                    {r.points}/{r.of}
                  </td>
                  <td>{r.passed ? '及格' : '不及格'}</td>
                  <td>{r.minutes === null ? '纸面' : `${r.minutes}分钟`}</td>
                  <td>{r.notes.map(noteText).join('；')}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Items({ paper, rows }: { paper: Paper; rows: readonly ClassRow[] }) {
  const reports = analyseItems(
    paper,
    rows.map((r) => r.answers),
  );
  const percent = (share: number | null) => (share === null ? '—' : `${Math.round(share * 100)}%`);
  return (
    <section class="not-content">
      <h2>题目分析：{paper.title}</h2>
      <p class="small">
        得分率越高越容易。区分度是成绩最好和最差的各27%的人得分率之差，低于0.2的题要看一看；人少的时候只作参考。
      </p>
      <div class="table-scroll">
        <table>
          <thead>
            <tr>
              {['题', '得分率', '区分度', '答案分布', '要看的'].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reports.map((report, index) => (
              <tr key={report.id}>
                <th scope="row">
                  {index + 1}. {report.stem}
                </th>
                <td>{percent(report.facility)}</td>
                <td>{report.discrimination === null ? '—' : report.discrimination.toFixed(2)}</td>
                <td>
                  {report.answers.map((answers, step) => (
                    <ul key={`${report.id}-${step}`}>
                      {answers.slice(0, 4).map((answer) => (
                        <li key={answer.text} class={answer.right ? 'mark-right' : ''}>
                          {answer.text}：{answer.count}
                        </li>
                      ))}
                    </ul>
                  ))}
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
