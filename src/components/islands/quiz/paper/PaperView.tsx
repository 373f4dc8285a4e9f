import { useState } from 'preact/hooks';
import { paperLink } from '@/client/paper-link.ts';
import type { Papers } from '@/lib/quiz/build-paper.ts';
import { LETTERS, type Letter, type PaperOrder } from '@/lib/quiz/paper-order.ts';
import { ExportMenu } from '../ExportMenu.tsx';
import { PrintedPaper, type Sheet } from '../PrintedPaper.tsx';

interface Props {
  papers: Papers;
  order: PaperOrder;
  company: string;
}

const SHEETS: Record<Sheet, string> = { paper: '试卷', answers: '答题纸', key: '参考答案' };

/** One of the papers as it will be printed, shown or taken elsewhere. */
export function PaperView({ papers, order, company }: Props) {
  const [letter, setLetter] = useState<Letter>('a');
  const [sheet, setSheet] = useState<Sheet>('paper');
  const paper = papers[letter];
  return (
    <section aria-label="试卷">
      <div class="quiz-setup not-content no-print">
        <fieldset>
          <legend>看哪一份</legend>
          {LETTERS.map((which) => (
            <label key={which}>
              <input
                type="radio"
                name="letter"
                checked={letter === which}
                onChange={() => setLetter(which)}
              />
              {which.toUpperCase()}卷
            </label>
          ))}
          {(Object.entries(SHEETS) as [Sheet, string][]).map(([key, name]) => (
            <label key={key}>
              <input type="radio" name="sheet" checked={sheet === key} onChange={() => setSheet(key)} />
              {name}
            </label>
          ))}
        </fieldset>
        <p class="tool-buttons">
          <button type="button" class="primary" onClick={() => print()}>
            打印{letter.toUpperCase()}卷{SHEETS[sheet]}
          </button>
          <a class="button" href={paperLink('trainer/classroom', order, letter)}>
            投影讲评
          </a>
        </p>
        <ExportMenu paper={paper} />
      </div>
      <PrintedPaper paper={paper} sheet={sheet} company={company} />
    </section>
  );
}
