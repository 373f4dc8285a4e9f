import { useState } from 'preact/hooks';
import { download } from '@/client/download.ts';
import type { ClassState } from '@/lib/quiz/class.ts';
import { isHome, xapiSittings } from '@/lib/quiz/class-report.ts';

interface Props {
  state: ClassState;
  onSaid: (messages: string[]) => void;
}

/** The sittings of a class for a learning record store, a file for each paper. */
export function XapiExport({ state: { papers, rows }, onSaid }: Props) {
  const [home, setHome] = useState('');
  const save = async () => {
    if (!isHome(home)) return onSaid(['请先填公司账号的网址，要以https://开头。']);
    const { makeXapi } = await import('@/client/quiz-export.ts');
    for (const paper of papers) {
      const file = await makeXapi(paper, xapiSittings(paper, rows), home);
      download(file.name, new Blob([file.bytes], { type: file.type }));
    }
    const onPaper = rows.filter((row) => row.startedAt === null).length;
    onSaid(['学习记录已导出。', ...(onPaper > 0 ? [`${onPaper}份纸面答卷没有考试时间，没有写入。`] : [])]);
  };
  return (
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
      <button type="button" onClick={() => void save()}>
        导出xAPI
      </button>
    </details>
  );
}
