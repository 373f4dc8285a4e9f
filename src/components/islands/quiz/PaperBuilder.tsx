import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadBank, loadChapters } from '@/client/quizzes.ts';
import { load, type Slot, save } from '@/client/store.ts';
import type { BankChapter } from '@/lib/quiz/bank.ts';
import { buildPapers, paperDifficulty } from '@/lib/quiz/build-paper.ts';
import { fullPoints } from '@/lib/quiz/paper.ts';
import { PaperOrder, usualOrder } from '@/lib/quiz/paper-order.ts';
import type { Question } from '@/lib/quiz/question.ts';
import { VOLUMES, type Volume } from '@/lib/volumes.ts';
import { NumberInput } from './NumberInput.tsx';
import { ChapterChoice } from './paper/ChapterChoice.tsx';
import { KindsTable } from './paper/KindsTable.tsx';
import { LevelShares } from './paper/LevelShares.tsx';
import { PaperActions } from './paper/PaperActions.tsx';
import { PaperView } from './paper/PaperView.tsx';
import { PassMarkChoice } from './paper/PassMarkChoice.tsx';

interface Props {
  company: string;
  rulesVersion: string;
  volumes: Volume[];
  /** The pass mark of each occasion that has one, in points. */
  passMarks: Record<string, number>;
}

const ORDER: Slot<PaperOrder | null> = {
  key: 'callbook.paper-order',
  version: 1,
  empty: null,
  read: (data) => (data === null ? null : (PaperOrder.safeParse(data).data ?? null)),
};

function seedNow(): string {
  return Date.now().toString(36);
}

/** The trainer's paper: what it is made of, two papers of equal difficulty, print, links, files. */
export default function PaperBuilder({ company, rulesVersion, volumes, passMarks }: Props) {
  const [bank, setBank] = useState<BankChapter[]>([]);
  const [order, setOrder] = useState<PaperOrder>(usualOrder(volumes[0] as Volume, ''));
  const [questions, setQuestions] = useState<Question[]>([]);
  const [message, setMessage] = useState('');

  useEffect(() => {
    const { data, notice } = load(ORDER);
    if (notice) setMessage(notice);
    setOrder((now) => (data && volumes.includes(data.volume) ? data : { ...now, seed: seedNow() }));
    loadBank().then(setBank, () => setMessage('题库没有读到，请检查连接后刷新这一页。'));
  }, []);
  const chosen = order.chapters.join(' ');
  useEffect(() => {
    let current = true;
    loadChapters(order.chapters).then(
      (found) => current && setQuestions(found),
      () => setMessage('题目没有读到，请检查连接后再试。'),
    );
    return () => {
      current = false;
    };
  }, [chosen]);

  const put = (change: Partial<PaperOrder>) => {
    const next = { ...order, ...change };
    setOrder(next);
    setMessage(save(ORDER, next) ? '' : '浏览器不允许保存，关掉这一页组卷的设置就没有了。');
  };
  const papers = useMemo(
    () => (questions.length > 0 && order.seed ? buildPapers(order, questions, rulesVersion) : null),
    [questions, order],
  );
  const ready = papers && papers.a.items.length > 0 ? papers : null;
  const full = ready && fullPoints(ready.a);

  return (
    <>
      <form class="quiz-setup not-content no-print" onSubmit={(event) => event.preventDefault()}>
        <div class="quiz-selects">
          <label>
            试卷名称
            <input
              type="text"
              maxLength={60}
              value={order.title}
              onInput={(event) => put({ title: event.currentTarget.value })}
            />
          </label>
          <label>
            分册
            <select
              value={order.volume}
              onChange={(event) => put({ volume: event.currentTarget.value as Volume, chapters: [] })}
            >
              {volumes.map((volume) => (
                <option key={volume} value={volume}>
                  {VOLUMES[volume].title}
                </option>
              ))}
            </select>
          </label>
        </div>
        <ChapterChoice
          chapters={bank.filter((chapter) => chapter.volume === order.volume)}
          chosen={order.chapters}
          available={questions.length}
          onChosen={(chapters) => put({ chapters })}
        />
        <KindsTable
          order={order}
          questions={questions}
          missing={papers?.missing ?? {}}
          onKinds={(kinds) => put({ kinds })}
        />
        <LevelShares shares={order.difficulty} onShares={(difficulty) => put({ difficulty })} />
        <div class="quiz-selects">
          <NumberInput
            label="时间（分钟）"
            value={order.minutes}
            min={1}
            max={600}
            onValue={(minutes) => put({ minutes })}
          />
          <NumberInput
            label="及格分"
            value={order.passPoints}
            max={1000}
            onValue={(passPoints) => put({ passPoints })}
          />
          <PassMarkChoice
            volume={order.volume}
            passMarks={passMarks}
            onPass={(passPoints) => put({ passPoints })}
          />
        </div>
        <p>
          <label>
            <input
              type="checkbox"
              checked={order.shuffle}
              onChange={(event) => put({ shuffle: event.currentTarget.checked })}
            />
            在线考试时每人的题目顺序不同
          </label>
        </p>
        {papers && (
          <p role="status">
            A卷难度{paperDifficulty(papers.a).toFixed(1)}，B卷难度{paperDifficulty(papers.b).toFixed(1)}
            （0最易，100最难）。
            {papers.shared > 0 ? `题库不够，两卷有${papers.shared}题相同。` : '两卷没有相同的题。'}
          </p>
        )}
        {order.chapters.length === 0 && <p>先选章，下面就会出卷。</p>}
        {full !== null && order.passPoints > full && <p class="error">及格分比满分{full}分还高。</p>}
        <p class="error" role="alert">
          {message}
        </p>
        <PaperActions
          order={order}
          papers={ready}
          onAnother={() => put({ seed: seedNow() })}
          onSaid={setMessage}
        />
        <p class="small">
          试卷文件和考试链接里带着答案，考前只交给要考试的人；要求严格的考试请用打印的试卷，或者导出到公司的学习系统。
        </p>
      </form>
      {ready && <PaperView papers={ready} order={order} company={company} />}
    </>
  );
}
