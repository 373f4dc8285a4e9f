import { useState } from 'preact/hooks';
import { download } from '@/client/download.ts';
import type { QuizFile } from '@/client/quiz-export.ts';
import type { Paper } from '@/lib/quiz/paper.ts';
import { Messages } from './Messages.tsx';

type Maker =
  | 'makeScorm2004'
  | 'makeScorm12'
  | 'makeMoodle'
  | 'makeGift'
  | 'makeQti3'
  | 'makeQti21'
  | 'makeCsv';

const FORMATS: Record<Maker, string> = {
  makeScorm2004: 'SCORM 2004',
  makeScorm12: 'SCORM 1.2',
  makeMoodle: 'Moodle XML',
  makeGift: 'GIFT',
  makeQti3: 'QTI 3.0',
  makeQti21: 'QTI 2.1',
  makeCsv: 'CSV',
};

/** Takes a paper out to the company's learning systems, and says what a format cannot take along. */
export function ExportMenu({ paper }: { paper: Paper }) {
  const [said, setSaid] = useState<string[]>([]);

  const take = async (maker: Maker) => {
    let file: QuizFile;
    try {
      const makers = await import('@/client/quiz-export.ts');
      file = await makers[maker](paper);
    } catch {
      setSaid(['没有做成：需要的文件没有读到，请检查连接后再试。']);
      return;
    }
    download(file.name, new Blob([file.bytes], { type: file.type }));
    setSaid([`已做成「${file.name}」。`, ...file.left]);
  };

  return (
    <fieldset>
      <legend>导出到公司的学习系统</legend>
      <p class="tool-buttons">
        {(Object.keys(FORMATS) as Maker[]).map((maker) => (
          <button key={maker} type="button" onClick={() => void take(maker)}>
            {FORMATS[maker]}
          </button>
        ))}
      </p>
      <Messages messages={said} />
      <p class="small">
        怎样放进Moodle或者别的学习平台、在哪里看成绩，见<a href="/about/lms/">试卷放进学习平台</a>。
      </p>
    </fieldset>
  );
}
