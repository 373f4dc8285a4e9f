import { useEffect, useRef, useState } from 'preact/hooks';
import { keepAnswer, REFUSED } from '@/client/practice-progress.ts';
import { type Answer, isComplete } from '@/lib/quiz/answer.ts';
import { markQuestion } from '@/lib/quiz/mark.ts';
import { roundResult } from '@/lib/quiz/practice.ts';
import type { Question } from '@/lib/quiz/question.ts';
import { QuestionView } from './QuestionView.tsx';

interface Props {
  questions: Question[];
  /** Decides the order of the choices. */
  seed: string;
  /** What the button at the end says, and what it does. */
  close: { label: string; act: () => void };
}

/** Questions one by one: answer, check, read why, go on; at the end what was right. */
export function PracticeSession({ questions, seed, close }: Props) {
  const [place, setPlace] = useState(0);
  const [answer, setAnswer] = useState<Answer>([]);
  const [checked, setChecked] = useState(false);
  const [shares, setShares] = useState<number[]>([]);
  const [message, setMessage] = useState('');
  const root = useRef<HTMLElement>(null);
  const question = questions[place];

  useEffect(() => {
    if (place > 0) root.current?.focus();
  }, [place]);

  if (!question) {
    const { right, wrong } = roundResult(questions, shares);
    return (
      <section class="quiz not-content" ref={root} tabIndex={-1} aria-label="练习结果">
        <p class="quiz-result" role="status">
          <strong>
            {questions.length}题，全对{right}题。
          </strong>
          {wrong.length > 0 ? '没有全对的过几天会再问；先看看这几条：' : '这一组都掌握了。'}
        </p>
        {wrong.length > 0 && (
          <ul>
            {wrong.map(({ id, stem, clauses }) => (
              <li key={id}>
                {stem}
                {clauses.map((clause) => (
                  <a key={clause.id} class="step-source" href={clause.url}>
                    {clause.number}
                  </a>
                ))}
              </li>
            ))}
          </ul>
        )}
        {message && <p class="tool-notice">{message}</p>}
        <p class="tool-buttons">
          <button type="button" class="primary" onClick={close.act}>
            {close.label}
          </button>
        </p>
      </section>
    );
  }

  const check = () => {
    if (!isComplete(question, answer)) {
      setMessage(question.kind === 'case' ? '每一小题都要先回答。' : '先回答，再核对。');
      return;
    }
    const share = markQuestion(question, answer);
    setShares([...shares, share]);
    setMessage(keepAnswer(question.id, share) ? '' : REFUSED);
    setChecked(true);
  };
  const next = () => {
    setAnswer([]);
    setChecked(false);
    setMessage('');
    setPlace(place + 1);
  };

  return (
    <section
      class="quiz not-content"
      ref={root}
      tabIndex={-1}
      aria-label={`第${place + 1}题，共${questions.length}题`}
    >
      <progress class="quiz-progress" max={questions.length} value={place} aria-label="已答题数" />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (checked) next();
          else check();
        }}
      >
        <QuestionView
          key={question.id}
          question={question}
          answer={answer}
          seed={seed}
          feedback={checked}
          label={`第${place + 1}题，共${questions.length}题`}
          onAnswer={(given) => {
            setAnswer(given);
            setMessage('');
          }}
        />
        <p class="error" role="alert">
          {message}
        </p>
        <p class="tool-buttons">
          <button type="submit" class="primary">
            {checked ? (place + 1 < questions.length ? '下一题' : '看结果') : '核对'}
          </button>
        </p>
      </form>
    </section>
  );
}
