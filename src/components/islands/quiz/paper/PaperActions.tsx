import { download } from '@/client/download.ts';
import { paperLink } from '@/client/paper-link.ts';
import type { Papers } from '@/lib/quiz/build-paper.ts';
import { LETTERS, type PaperOrder } from '@/lib/quiz/paper-order.ts';

interface Props {
  order: PaperOrder;
  /** Null while there is nothing to hand out. */
  papers: Papers | null;
  onAnother: () => void;
  onSaid: (message: string) => void;
}

/** Another choice of questions; links and files of both papers. */
export function PaperActions({ order, papers, onAnother, onSaid }: Props) {
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      onSaid('链接已复制。对方的手册要和这里是同一个规则版本，题目才会一样。');
    } catch {
      onSaid('浏览器不允许复制，请改用试卷文件。');
    }
  };
  return (
    <p class="tool-buttons">
      <button type="button" onClick={onAnother}>
        换一套题
      </button>
      {papers &&
        LETTERS.map((letter) => (
          <button key={letter} type="button" onClick={() => void copy(paperLink('exam', order, letter))}>
            复制{letter.toUpperCase()}卷考试链接
          </button>
        ))}
      {papers &&
        LETTERS.map((letter) => (
          <button
            key={letter}
            type="button"
            onClick={() => download(`试卷-${papers[letter].id}.json`, JSON.stringify(papers[letter]))}
          >
            保存{letter.toUpperCase()}卷试卷文件
          </button>
        ))}
    </p>
  );
}
