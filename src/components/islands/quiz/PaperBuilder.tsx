import { useEffect, useMemo, useState } from 'preact/hooks';
import { download } from '@/client/download.ts';
import { paperLink } from '@/client/paper-link.ts';
import { loadBank, loadChapters } from '@/client/quizzes.ts';
import { load, type Slot, save } from '@/client/store.ts';
import type { BankChapter } from '@/lib/quiz/bank.ts';
import { buildPapers, PaperOrder, paperDifficulty } from '@/lib/quiz/build-paper.ts';
import { OCCASIONS } from '@/lib/quiz/occasions.ts';
import { fullPoints, type Paper } from '@/lib/quiz/paper.ts';
import { KINDS, type Kind, type Question } from '@/lib/quiz/question.ts';
import { VOLUMES, type Volume } from '@/lib/volumes.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { NumberInput } from './NumberInput.tsx';
import { PrintedPaper, type Sheet } from './PrintedPaper.tsx';

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

const KIND_NAMES = Object.keys(KINDS) as Kind[];
const LEVELS = ['易', '中', '难'];

/** A paper of common size: 50 questions, 100 points. */
const USUAL: PaperOrder['kinds'] = {
  single: { count: 20, points: 2 },
  multiple: { count: 8, points: 2 },
  truefalse: { count: 10, points: 1 },
  fill: { count: 4, points: 2 },
  numeric: { count: 3, points: 2 },
  matching: { count: 2, points: 3 },
  order: { count: 2, points: 3 },
  case: { count: 2, points: 4 },
};

function seedNow(): string {
  return Date.now().toString(36);
}

/** The trainer's paper: what it is made of, two papers of equal difficulty, print, links, files. */
export default function PaperBuilder({ company, rulesVersion, volumes, passMarks }: Props) {
  const [bank, setBank] = useState<BankChapter[]>([]);
  const [order, setOrder] = useState<PaperOrder>({
    title: '业务考试',
    volume: volumes[0] as Volume,
    chapters: [],
    kinds: USUAL,
    difficulty: [4, 4, 2],
    minutes: 60,
    passPoints: 0,
    shuffle: true,
    seed: '',
  });
  const [questions, setQuestions] = useState<Question[]>([]);
  const [letter, setLetter] = useState<'a' | 'b'>('a');
  const [sheet, setSheet] = useState<Sheet>('paper');
  const [message, setMessage] = useState('');

  useEffect(() => {
    const { data, notice } = load(ORDER);
    if (notice) setMessage(notice);
    setOrder((now) => (data && volumes.includes(data.volume) ? data : { ...now, seed: seedNow() }));
    loadBank().then(setBank, () => setMessage('题库没有读到，请检查连接后刷新这一页。'));
  }, []);
  const chapters = bank.filter((chapter) => chapter.volume === order.volume);
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
  const paper = papers?.[letter];
  const ready = paper && paper.items.length > 0 ? paper : null;
  const available = (kind: Kind) => questions.filter((question) => question.kind === kind).length;
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage('链接已复制。对方的手册要和这里是同一个规则版本，题目才会一样。');
    } catch {
      setMessage('浏览器不允许复制，请改用试卷文件。');
    }
  };
  const points = KIND_NAMES.reduce((sum, kind) => {
    const { count = 0, points = 0 } = order.kinds[kind] ?? {};
    return sum + count * points;
  }, 0);

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
        <fieldset class="paper-chapters">
          <legend>
            考哪些章（已选{order.chapters.length}章，共{questions.length}题可用）
          </legend>
          <p class="tool-buttons">
            <button type="button" onClick={() => put({ chapters: chapters.map((chapter) => chapter.id) })}>
              全选
            </button>
            <button type="button" onClick={() => put({ chapters: [] })}>
              全不选
            </button>
          </p>
          {chapters.map(({ id, number: no, title, questions: all }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={order.chapters.includes(id)}
                onChange={(event) =>
                  put({
                    chapters: chapters
                      .map((chapter) => chapter.id)
                      .filter((c) => (c === id ? event.currentTarget.checked : order.chapters.includes(c))),
                  })
                }
              />
              {no} {title}
              <span class="small">（{all.length}）</span>
            </label>
          ))}
        </fieldset>
        <div class="table-scroll">
          <table class="paper-kinds">
            <caption>题型和分值（共{Math.round(points * 100) / 100}分）</caption>
            <thead>
              <tr>
                <th scope="col">题型</th>
                <th scope="col">题数</th>
                <th scope="col">每题分值</th>
                <th scope="col">题库有</th>
              </tr>
            </thead>
            <tbody>
              {KIND_NAMES.map((kind) => {
                const { count = 0, points = 0 } = order.kinds[kind] ?? {};
                const set = (change: { count?: number; points?: number }) =>
                  put({ kinds: { ...order.kinds, [kind]: { count, points, ...change } } });
                const lacking = papers?.missing[kind];
                return (
                  <tr key={kind}>
                    <th scope="row">{KINDS[kind]}</th>
                    <td>
                      <NumberInput
                        label={`${KINDS[kind]}题数`}
                        inTable
                        value={count}
                        max={200}
                        whole
                        onValue={(value) => set({ count: value })}
                      />
                    </td>
                    <td>
                      <NumberInput
                        label={`${KINDS[kind]}每题分值`}
                        inTable
                        value={points}
                        max={100}
                        onValue={(value) => set({ points: value })}
                      />
                    </td>
                    <td>
                      {available(kind)}
                      {lacking && <span class="error">，差{lacking}题</span>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
        <fieldset class="paper-levels">
          <legend>难易之比</legend>
          {LEVELS.map((name, level) => (
            <NumberInput
              key={name}
              label={name}
              value={order.difficulty[level] ?? 0}
              max={100}
              onValue={(value) => {
                const shares = [...order.difficulty];
                shares[level] = value;
                put({ difficulty: shares });
              }}
            />
          ))}
        </fieldset>
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
          <label>
            按手册的及格线
            <select
              value=""
              onChange={(event) =>
                put({ passPoints: passMarks[event.currentTarget.value] ?? order.passPoints })
              }
            >
              <option value="">请选择</option>
              {Object.entries(OCCASIONS)
                .filter(([id, occasion]) => occasion.volume === order.volume && passMarks[id] !== undefined)
                .map(([id, occasion]) => (
                  <option key={id} value={id}>
                    {occasion.title}：{passMarks[id]}分
                  </option>
                ))}
            </select>
          </label>
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
        {ready && order.passPoints > fullPoints(ready) && (
          <p class="error">及格分比满分{fullPoints(ready)}分还高。</p>
        )}
        <p class="error" role="alert">
          {message}
        </p>
        <p class="tool-buttons">
          <button type="button" onClick={() => put({ seed: seedNow() })}>
            换一套题
          </button>
          {ready &&
            (['a', 'b'] as const).map((which) => (
              <button key={which} type="button" onClick={() => void copy(paperLink('exam', order, which))}>
                复制{which.toUpperCase()}卷考试链接
              </button>
            ))}
          {papers &&
            ready &&
            ([papers.a, papers.b] as Paper[]).map((each, index) => (
              <button
                key={each.id}
                type="button"
                onClick={() => download(`试卷-${each.id}.json`, JSON.stringify(each))}
              >
                保存{'AB'[index]}卷试卷文件
              </button>
            ))}
        </p>
        <p class="small">
          试卷文件和考试链接里带着答案，考前只交给要考试的人；要求严格的考试请用打印的试卷，或者导出到公司的学习系统。
        </p>
      </form>
      {ready && (
        <section aria-label="试卷">
          <div class="quiz-setup not-content no-print">
            <fieldset>
              <legend>看哪一份</legend>
              {(['a', 'b'] as const).map((which) => (
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
            <ExportMenu paper={ready} />
          </div>
          <PrintedPaper paper={ready} sheet={sheet} company={company} />
        </section>
      )}
    </>
  );
}

const SHEETS: Record<Sheet, string> = { paper: '试卷', answers: '答题纸', key: '参考答案' };
