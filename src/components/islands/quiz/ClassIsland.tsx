import { useEffect, useState } from 'preact/hooks';
import { load, type Slot, save } from '@/client/store.ts';
import { readSheets } from '@/lib/quiz/bundle.ts';
import {
  addPapers,
  addSheets,
  addWritten,
  type ClassSheets,
  ClassState,
  sampleRegister,
} from '@/lib/quiz/class.ts';
import type { Paper } from '@/lib/quiz/paper.ts';
import { ClassActions } from './class/ClassActions.tsx';
import { ItemsTable } from './class/ItemsTable.tsx';
import { MarksTable } from './class/MarksTable.tsx';
import { FileInput } from './FileInput.tsx';
import { Messages } from './Messages.tsx';

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
  const take = ({ rows: next, problems }: ClassSheets, more: string[] = []) =>
    put({ papers, rows: next }, [`读入${next.length - rows.length}份答卷。`, ...more, ...problems]);

  const openPapers = async (files: File[]) => {
    const { papers: all, said } = addPapers(papers, await Promise.all(files.map((file) => file.text())));
    put({ papers: all, rows }, said);
  };
  const openSheets = async (files: File[]) => {
    const texts = files.map(async (file) => ({ name: file.name, text: await file.text() }));
    const { sheets, problems } = readSheets(await Promise.all(texts));
    take(addSheets(rows, papers, sheets), problems);
  };
  const openWritten = async (paper: Paper, file: File) => {
    try {
      const { readCells } = await import('@/client/table-file.ts');
      take(addWritten(rows, paper, await readCells(file)));
    } catch {
      setMessages([`「${file.name}」读不出来。请另存为 XLSX 或 CSV 再试。`]);
    }
  };
  const saveSample = async (paper: Paper) => {
    const { saveTable } = await import('@/client/table-file.ts');
    const { columns, rows } = sampleRegister(paper);
    await saveTable(`答题登记-${paper.id}.xlsx`, columns, rows);
  };

  return (
    <div class="class-results">
      <section class="quiz-setup not-content no-print" aria-label="读入">
        <p>
          <FileInput
            label="1. 打开试卷文件（A、B卷可以一起选）"
            multiple
            onFiles={(files) => void openPapers(files)}
          />
        </p>
        {papers.length > 0 && (
          <>
            <ul>
              {papers.map((paper) => (
                <li key={paper.id}>
                  {paper.title}（{paper.id}）：
                  <FileInput
                    label="读入纸面答卷的登记表"
                    kind="table"
                    onFiles={([file]) => file && void openWritten(paper, file)}
                  />
                  <button type="button" class="quiet" onClick={() => void saveSample(paper)}>
                    登记表样例
                  </button>
                </li>
              ))}
            </ul>
            <p>
              <FileInput
                label="2. 读入答卷文件（考试页交卷后保存的，可以一次全选）"
                multiple
                onFiles={(files) => void openSheets(files)}
              />
            </p>
          </>
        )}
        <Messages messages={messages} />
        {rows.length > 0 && (
          <ClassActions
            state={state}
            rulesVersion={rulesVersion}
            onClear={() => put(CLASS.empty, ['已清空。'])}
            onSaid={setMessages}
          />
        )}
      </section>
      {rows.length > 0 && <MarksTable rows={rows} />}
      {papers.map((paper) => (
        <ItemsTable key={paper.id} paper={paper} rows={rows} />
      ))}
    </div>
  );
}
