import { useRef } from 'preact/hooks';
import type { StepAnswer } from '@/lib/quiz/answer.ts';
import { choiceOrder } from '@/lib/quiz/paper.ts';

interface Props {
  id: string;
  /** In their right order. */
  items: readonly string[];
  answer: StepAnswer;
  seed: string;
  locked: boolean;
  onAnswer: (answer: StepAnswer) => void;
}

/** Items that are moved up and down, by button or with the arrow keys on it. */
export function OrderInput({ id, items, answer, seed, locked, onAnswer }: Props) {
  const order = Array.isArray(answer) ? (answer as number[]) : choiceOrder(items.length, seed, true);
  const list = useRef<HTMLOListElement>(null);
  const said = useRef<HTMLParagraphElement>(null);

  const move = (from: number, by: -1 | 1) => {
    const to = from + by;
    if (to < 0 || to >= order.length) return;
    onAnswer(order.with(from, order[to] as number).with(to, order[from] as number));
    if (said.current) said.current.textContent = `「${items[order[from] as number]}」现在是第${to + 1}项。`;
    requestAnimationFrame(() =>
      list.current?.children[to]?.querySelector<HTMLButtonElement>(`button[data-by="${by}"]`)?.focus(),
    );
  };

  return (
    <>
      <ol class="quiz-order" ref={list}>
        {order.map((item, place) => (
          <li key={item}>
            <span>{items[item]}</span>
            {!locked && (
              <span class="quiz-move">
                {([-1, 1] as const).map((by) => (
                  <button
                    key={by}
                    type="button"
                    data-by={by}
                    aria-label={`「${items[item]}」${by < 0 ? '上移' : '下移'}`}
                    aria-disabled={place + by < 0 || place + by >= order.length}
                    onClick={() => move(place, by)}
                    onKeyDown={(event) => {
                      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
                      event.preventDefault();
                      move(place, event.key === 'ArrowUp' ? -1 : 1);
                    }}
                  >
                    {by < 0 ? '↑' : '↓'}
                  </button>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
      {!locked && !Array.isArray(answer) && (
        <button type="button" class="quiet" onClick={() => onAnswer(order)} id={`${id}-keep`}>
          就按这个顺序
        </button>
      )}
      <p class="sr-only" role="status" ref={said} />
    </>
  );
}
