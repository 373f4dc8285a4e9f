import { useRef, useState } from 'preact/hooks';
import { clockText } from '@/lib/durations.ts';
import { isComplete } from '@/lib/quiz/answer.ts';
import { itemsFor } from '@/lib/quiz/paper.ts';
import { flag, type Sitting, timeLeft, withAnswer } from '@/lib/quiz/sitting.ts';
import { QuestionView } from './QuestionView.tsx';

interface Props {
  sitting: Sitting;
  notice: string;
  change: (make: (sitting: Sitting) => Sitting) => void;
}

/** Minutes left at which the clock is said aloud. */
const SAID = [10, 5, 1];

/** The paper while it is sat: one question at a time, a list of all, the clock, handing in. */
export function ExamSheet({ sitting, notice, change }: Props) {
  const [place, setPlace] = useState(0);
  const [handing, setHanding] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const items = itemsFor(sitting.paper, sitting.seed);
  const item = items[place];
  const left = timeLeft(sitting);
  const minutes = Math.ceil(left / 60_000);
  const done = new Set(
    items.filter(({ question: q }) => isComplete(q, sitting.answers[q.id])).map((i) => i.question.id),
  );
  const open = items.length - done.size;
  const go = (to: number) => {
    setPlace(to);
    setHanding(false);
    requestAnimationFrame(() => top.current?.focus());
  };
  if (!item) return null;
  const { question, points } = item;
  const flagged = sitting.flagged.includes(question.id);

  return (
    <div class="exam not-content">
      <div class="exam-bar">
        <strong>{sitting.paper.title}</strong>
        <span>
          {sitting.person.name} {sitting.person.number}
        </span>
        <span class={`exam-clock ${minutes <= 5 ? 'short' : ''}`} role="timer" aria-label="剩余时间">
          {clockText(left / 1000)}
        </span>
        <span class="sr-only" role="status">
          {SAID.includes(minutes) ? `还剩${minutes}分钟` : ''}
        </span>
      </div>
      {notice && <p class="tool-notice">{notice}</p>}
      <nav class="exam-numbers" aria-label="题号">
        {items.map(({ question: { id } }, index) => (
          <button
            key={id}
            type="button"
            class={`${done.has(id) ? 'done' : ''} ${sitting.flagged.includes(id) ? 'flagged' : ''}`}
            aria-current={index === place}
            aria-label={`第${index + 1}题${done.has(id) ? '，已答' : '，未答'}${sitting.flagged.includes(id) ? '，已标记' : ''}`}
            onClick={() => go(index)}
          >
            {index + 1}
          </button>
        ))}
      </nav>
      <div class="quiz not-content" ref={top} tabIndex={-1}>
        <QuestionView
          key={question.id}
          question={question}
          answer={sitting.answers[question.id] ?? []}
          seed={sitting.seed}
          feedback={false}
          label={`第${place + 1}题，共${items.length}题（${points}分）`}
          onAnswer={(answer) => change((s) => withAnswer(s, question.id, answer))}
        />
        <p class="tool-buttons">
          <button type="button" disabled={place === 0} onClick={() => go(place - 1)}>
            上一题
          </button>
          <button
            type="button"
            class={place + 1 < items.length ? 'primary' : ''}
            disabled={place + 1 >= items.length}
            onClick={() => go(place + 1)}
          >
            下一题
          </button>
          <button type="button" aria-pressed={flagged} onClick={() => change((s) => flag(s, question.id))}>
            {flagged ? '取消标记' : '标记，回头再看'}
          </button>
        </p>
      </div>
      <div class="exam-hand">
        {handing ? (
          <p role="alert">
            {open > 0 ? `还有${open}题没有答完。` : '全部答完了。'}交卷以后不能再改。
            <span class="tool-buttons">
              <button
                type="button"
                class="primary"
                onClick={() => change((s) => ({ ...s, ended: 'handed-in' }))}
              >
                确定交卷
              </button>
              <button type="button" onClick={() => setHanding(false)}>
                再看看
              </button>
            </span>
          </p>
        ) : (
          <button type="button" onClick={() => setHanding(true)}>
            交卷
          </button>
        )}
      </div>
    </div>
  );
}
