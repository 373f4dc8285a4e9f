import { useEffect, useRef, useState } from 'preact/hooks';
import { QuestionView } from '@/components/islands/quiz/QuestionView.tsx';
import { clockText } from '@/lib/durations.ts';
import { isComplete } from '@/lib/quiz/answer.ts';
import { fullPoints } from '@/lib/quiz/paper.ts';
import { Result } from './Result.tsx';
import type { Session } from './session.ts';

interface Props {
  session: Session;
  /** Whether a learning platform keeps the attempt. */
  connected: boolean;
}

/** An exam inside a learning platform: start, questions, result. */
export function Player({ session, connected }: Props) {
  const { paper, attempt } = session;
  const [begun, setBegun] = useState(session.resumed);
  const [asking, setAsking] = useState(false);
  const [, setTick] = useState(0);
  const show = () => setTick((tick) => tick + 1);
  const timer = useRef(0);
  const section = useRef<HTMLElement>(null);

  const begin = () => {
    session.start();
    setBegun(true);
  };
  const finish = () => {
    clearTimeout(timer.current);
    session.finish();
    setAsking(false);
    show();
    section.current?.focus();
  };
  useEffect(() => {
    if (begun && !attempt.finished) session.start();
  }, []);
  useEffect(() => {
    if (!begun || attempt.finished) return;
    const clock = setInterval(() => {
      session.tick();
      if (session.secondsLeft === 0) finish();
      else show();
    }, 1000);
    const keep = setInterval(() => session.save(), 30_000);
    return () => {
      clearInterval(clock);
      clearInterval(keep);
    };
  }, [begun, attempt.finished]);

  const items = session.items;
  const done = items.map(({ question }) => isComplete(question, attempt.answers[question.id]));
  const notice = !connected
    ? '没有连上学习平台：可以练习，成绩不会保存。'
    : session.stored
      ? ''
      : '学习平台没有存下最近的作答，请不要关闭这一页，告诉培训师。';
  if (!begun)
    return (
      <section class="quiz">
        <h1>{paper.title}</h1>
        <p>
          共{items.length}题，满分{fullPoints(paper)}分，{paper.passPoints}分及格，限时{paper.minutes}分钟。
        </p>
        <p>时间到会自动交卷。中途可以关闭，再打开时接着答，时间接着上次的算。</p>
        {notice && <p class="exam-notice">{notice}</p>}
        <p>
          <button type="button" class="primary" onClick={begin}>
            开始答题
          </button>
        </p>
      </section>
    );

  if (attempt.finished)
    return (
      <section class="quiz" ref={section} tabIndex={-1} aria-label="成绩">
        {notice && <p class="exam-notice">{notice}</p>}
        <Result session={session} />
      </section>
    );

  const place = Math.min(attempt.place, items.length - 1);
  const item = items[place];
  if (!item) return null;
  const go = (to: number) => {
    session.show(to);
    setAsking(false);
    show();
    section.current?.focus();
  };
  const left = session.secondsLeft;
  const open = done.filter((is) => !is).length;
  return (
    <section class="quiz" ref={section} tabIndex={-1} aria-label={`第${place + 1}题，共${items.length}题`}>
      <header class="exam-head">
        <h1>{paper.title}</h1>
        <p role="timer" aria-label="剩余时间" class={left <= 60 ? 'exam-late' : ''}>
          {clockText(left)}
        </p>
      </header>
      {notice && (
        <p class="exam-notice" role="status">
          {notice}
        </p>
      )}
      <QuestionView
        key={item.question.id}
        question={item.question}
        answer={attempt.answers[item.question.id] ?? []}
        seed={attempt.seed}
        feedback={false}
        links={false}
        label={`第${place + 1}题，共${items.length}题（${item.points}分）`}
        onAnswer={(answer) => {
          session.answer(item.question.id, answer);
          show();
          clearTimeout(timer.current);
          timer.current = window.setTimeout(() => {
            session.save();
            show();
          }, 600);
        }}
      />
      <p class="exam-buttons">
        <button type="button" disabled={place === 0} onClick={() => go(place - 1)}>
          上一题
        </button>
        <button type="button" disabled={place + 1 === items.length} onClick={() => go(place + 1)}>
          下一题
        </button>
        {!asking && (
          <button type="button" class="primary" onClick={() => setAsking(true)}>
            交卷
          </button>
        )}
      </p>
      {asking && (
        <div class="exam-ask">
          <p role="status">{open > 0 ? `还有${open}题没有答完。` : '全部答完了。'}交卷以后不能再改。</p>
          <p class="exam-buttons">
            <button type="button" class="primary" onClick={finish}>
              确定交卷
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              继续答题
            </button>
          </p>
        </div>
      )}
      <nav aria-label="题号">
        <ol class="exam-places">
          {items.map(({ question }, index) => (
            <li key={question.id}>
              <button
                type="button"
                class={done[index] ? 'is-done' : ''}
                aria-current={index === place ? 'step' : undefined}
                aria-label={`第${index + 1}题，${done[index] ? '已答' : '未答'}`}
                onClick={() => go(index)}
              >
                {index + 1}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </section>
  );
}
