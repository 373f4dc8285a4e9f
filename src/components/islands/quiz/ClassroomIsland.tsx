import { useEffect, useRef, useState } from 'preact/hooks';
import { paperFromAddress } from '@/client/paper-link.ts';
import { readPaper } from '@/lib/quiz/bundle.ts';
import type { Paper } from '@/lib/quiz/paper.ts';
import { printedQuestions } from '@/lib/quiz/printed.ts';
import { FileInput } from './FileInput.tsx';

interface Props {
  rulesVersion: string;
}

/** A paper on a projector: one question at a time, the answer when it is asked for. */
export default function ClassroomIsland({ rulesVersion }: Props) {
  const [paper, setPaper] = useState<Paper | null>(null);
  const [place, setPlace] = useState(0);
  const [shown, setShown] = useState(false);
  const [message, setMessage] = useState('');
  const stage = useRef<HTMLDivElement>(null);

  useEffect(() => {
    paperFromAddress(rulesVersion).then(
      (found) => found && setPaper(found),
      (error: Error) => setMessage(error.message),
    );
  }, []);

  const questions = paper ? printedQuestions(paper) : [];
  const go = (by: number) => {
    setShown(false);
    setPlace(Math.min(questions.length - 1, Math.max(0, place + by)));
  };
  const onKey = (event: KeyboardEvent) => {
    const control = event.target instanceof HTMLElement && event.target.closest('input, button, a, dialog');
    if (control || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'ArrowRight' || event.key === 'PageDown') go(1);
    else if (event.key === 'ArrowLeft' || event.key === 'PageUp') go(-1);
    else if (event.key === 'Enter' || event.key === 'ArrowDown') setShown(true);
    else return;
    event.preventDefault();
  };
  const keys = useRef(onKey);
  keys.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => keys.current(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  const open = async (file: File) => {
    const read = readPaper(await file.text());
    setPaper(read);
    setPlace(0);
    setMessage(read ? '' : '这个文件不是试卷文件。');
  };

  const current = questions[place];
  if (!current) {
    return (
      <div class="quiz-setup not-content">
        <FileInput label="打开试卷文件" onFiles={([file]) => file && void open(file)} />
        <p>
          也可以从<a href="/learn/trainer/paper/">组卷</a>页点「投影讲评」进来。
        </p>
        <p class="error" role="alert">
          {message}
        </p>
      </div>
    );
  }
  const { question, steps } = current;
  return (
    <div class="classroom not-content" ref={stage}>
      <p class="quiz-label">
        {paper?.title}　第{place + 1}题，共{questions.length}题
      </p>
      <p class="classroom-stem">{question.stem}</p>
      {steps.map((step, index) => (
        <div key={`${question.id}-${index}`}>
          {step.stem && (
            <p class="classroom-step">
              {index + 1}. {step.stem}
            </p>
          )}
          {step.lefts.length > 0 && (
            <ol>
              {step.lefts.map((left) => (
                <li key={left}>{left}</li>
              ))}
            </ol>
          )}
          <ul class="classroom-choices">
            {step.choices.map(({ letter, text }) => (
              <li key={letter}>
                <strong>{letter}</strong> {text}
              </li>
            ))}
          </ul>
          {shown && <p class="classroom-key">答案：{step.key}</p>}
        </div>
      ))}
      {shown && (
        <div class="quiz-feedback good">
          <p>{question.why}</p>
          {question.clauses.map((clause) => (
            <p key={clause.id}>
              <a href={clause.url}>{clause.number}</a> {clause.text}
            </p>
          ))}
        </div>
      )}
      <p class="tool-buttons">
        <button type="button" disabled={place === 0} onClick={() => go(-1)}>
          上一题
        </button>
        <button type="button" class="primary" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? '收起答案' : '显示答案'}
        </button>
        <button type="button" disabled={place + 1 >= questions.length} onClick={() => go(1)}>
          下一题
        </button>
        <button type="button" onClick={() => void stage.current?.requestFullscreen?.()}>
          全屏
        </button>
      </p>
      <p class="small">键盘：左右键换题，下键或回车显示答案。</p>
    </div>
  );
}
