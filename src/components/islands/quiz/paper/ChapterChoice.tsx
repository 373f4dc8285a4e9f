import type { BankChapter } from '@/lib/quiz/bank.ts';
import { withChapter } from '@/lib/quiz/paper-order.ts';

interface Props {
  chapters: readonly BankChapter[];
  chosen: readonly string[];
  /** Questions of the chosen chapters. */
  available: number;
  onChosen: (chapters: string[]) => void;
}

/** The chapters that a paper asks about. */
export function ChapterChoice({ chapters, chosen, available, onChosen }: Props) {
  const all = chapters.map((chapter) => chapter.id);
  return (
    <fieldset class="paper-chapters">
      <legend>
        考哪些章（已选{chosen.length}章，共{available}题可用）
      </legend>
      <p class="tool-buttons">
        <button type="button" onClick={() => onChosen(all)}>
          全选
        </button>
        <button type="button" onClick={() => onChosen([])}>
          全不选
        </button>
      </p>
      {chapters.map(({ id, number, title, questions }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) => onChosen(withChapter(chosen, id, event.currentTarget.checked, all))}
          />
          {number} {title}
          <span class="small">（{questions.length}）</span>
        </label>
      ))}
    </fieldset>
  );
}
