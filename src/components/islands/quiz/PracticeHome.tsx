import { useEffect, useMemo, useState } from 'preact/hooks';
import { fragment } from '@/client/address.ts';
import { download } from '@/client/download.ts';
import { PROGRESS, REFUSED } from '@/client/practice-progress.ts';
import { loadBank, loadQuestions } from '@/client/quizzes.ts';
import { load, parse, save, write } from '@/client/store.ts';
import { type BankChapter, sectionsOf } from '@/lib/quiz/bank.ts';
import { type Mode, type PracticePost, practiceIds, roundOf } from '@/lib/quiz/practice.ts';
import type { Question } from '@/lib/quiz/question.ts';
import { dueBy, mergeProgress, type Progress } from '@/lib/quiz/review.ts';
import { VOLUMES } from '@/lib/volumes.ts';
import { FileInput } from './FileInput.tsx';
import { PracticeSession } from './PracticeSession.tsx';

interface Props {
  posts: PracticePost[];
}

const ROUND = [5, 10, 20];

/** What to practise: what is due today, what was missed, a chapter, or what a post must know. */
export default function PracticeHome({ posts }: Props) {
  const [bank, setBank] = useState<BankChapter[] | null>(null);
  const [progress, setProgress] = useState<Progress>({});
  const [mode, setMode] = useState<Mode>('chapter');
  const [chapter, setChapter] = useState('');
  const [section, setSection] = useState('');
  const [post, setPost] = useState('');
  const [most, setMost] = useState(10);
  const [round, setRound] = useState<{ questions: Question[]; seed: string } | null>(null);
  const [message, setMessage] = useState('');

  const recall = () => {
    const { data, notice } = load(PROGRESS);
    setProgress(data);
    if (notice) setMessage(notice);
    return data;
  };
  useEffect(() => {
    const kept = recall();
    const follow = () => {
      const asked = new URLSearchParams(fragment());
      setChapter(asked.get('chapter') ?? '');
      setSection(asked.get('section') ?? '');
      setPost(asked.get('post') ?? '');
      if (asked.has('post')) setMode('post');
      else if (!asked.has('chapter') && dueBy(kept, Date.now()).length > 0) setMode('due');
      const question = asked.get('question');
      if (!question) return;
      loadQuestions([question]).then(
        (questions) => setRound(questions.length > 0 ? { questions, seed: question } : null),
        () => setMessage('题目没有读到，请检查连接后再试。'),
      );
    };
    follow();
    addEventListener('hashchange', follow);
    loadBank().then(setBank, () => setMessage('题库没有读到，请检查连接后刷新这一页。'));
    return () => removeEventListener('hashchange', follow);
  }, []);

  const ids = useMemo(() => {
    const choice = { chapter, section, post: posts.find((p) => p.id === post) };
    return practiceIds(bank ?? [], progress, choice, Date.now());
  }, [bank, progress, chapter, section, post]);

  const start = async () => {
    const chosen = ids[mode];
    if (chosen.length === 0) {
      setMessage(NOTHING[mode]);
      return;
    }
    const now = Date.now();
    const picked = roundOf(mode, chosen, progress, now, most);
    try {
      setRound({ questions: await loadQuestions(picked), seed: String(now) });
      setMessage('');
    } catch {
      setMessage('题目没有读到，请检查连接后再试。');
    }
  };
  const takeIn = async (file: File) => {
    const data = parse(PROGRESS, (await file.text()).replace(/^\uFEFF/, ''));
    if (!data) return setMessage('这个文件不是导出的练习进度，没有读入。');
    const merged = mergeProgress(load(PROGRESS).data, data);
    setMessage(save(PROGRESS, merged) ? '已读入。' : `已读入，但是${REFUSED}`);
    setProgress(merged);
  };

  if (round) {
    const close = () => {
      setRound(null);
      recall();
    };
    return <PracticeSession key={round.seed} {...round} close={{ label: '再选一组', act: close }} />;
  }
  const volumes = [...Map.groupBy(bank ?? [], (c) => c.volume)];
  return (
    <form
      class="quiz-setup not-content"
      aria-busy={!bank}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <fieldset>
        <legend>练什么</legend>
        {(Object.keys(MODES) as Mode[]).map((key) => (
          <label key={key}>
            <input type="radio" name="mode" checked={mode === key} onChange={() => setMode(key)} />
            {MODES[key]}
            {(key === 'due' || key === 'missed') && <span class="small">（{ids[key].length}题）</span>}
          </label>
        ))}
      </fieldset>
      {mode === 'chapter' && (
        <div class="quiz-selects">
          <label>
            章
            <select
              value={chapter}
              onChange={(event) => {
                setChapter(event.currentTarget.value);
                setSection('');
              }}
            >
              <option value="">请选择</option>
              {volumes.map(([volume, chapters]) => (
                <optgroup key={volume} label={VOLUMES[volume].title}>
                  {chapters.map((c) => (
                    <option key={c.id} value={c.id}>
                      {c.number} {c.title}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          <label>
            节
            <select value={section} onChange={(event) => setSection(event.currentTarget.value)}>
              <option value="">全章</option>
              {sectionsOf(bank ?? [], chapter).map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {mode === 'post' && (
        <div class="quiz-selects">
          <label>
            岗位
            <select value={post} onChange={(event) => setPost(event.currentTarget.value)}>
              <option value="">请选择</option>
              {[...Map.groupBy(posts, (p) => p.volume)].map(([volume, group]) => (
                <optgroup key={volume} label={VOLUMES[volume].title}>
                  {group.map((p) => (
                    <option key={p.id} value={p.id}>
                      {p.title}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
        </div>
      )}
      <fieldset>
        <legend>一组几题</legend>
        {ROUND.map((count) => (
          <label key={count}>
            <input type="radio" name="most" checked={most === count} onChange={() => setMost(count)} />
            {count}题
          </label>
        ))}
      </fieldset>
      <p class="error" role="alert">
        {message}
      </p>
      <p class="tool-buttons">
        <button type="submit" class="primary" disabled={!bank}>
          开始练习
        </button>
      </p>
      <p class="small path-tools">
        已练过{Object.keys(progress).length}题，进度只保存在这台设备上。
        <button type="button" onClick={() => download('练习进度.json', write(PROGRESS, progress))}>
          导出进度
        </button>
        <FileInput label="读入进度" onFiles={([file]) => file && void takeIn(file)} />
      </p>
    </form>
  );
}

const MODES: Record<Mode, string> = {
  due: '今天该复习的',
  missed: '上次没有答对的',
  chapter: '按章节',
  post: '按岗位',
};

const NOTHING: Record<Mode, string> = {
  due: '今天没有要复习的。练过的题到了该复习的日子会列在这里。',
  missed: '没有答错的题。',
  chapter: '请先选一章。',
  post: '请先选一个岗位。',
};
