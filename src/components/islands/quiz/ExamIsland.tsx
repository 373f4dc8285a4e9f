import { useEffect, useState } from 'preact/hooks';
import { paperFromAddress } from '@/client/paper-link.ts';
import { readPaper } from '@/lib/quiz/bundle.ts';
import { countSteps, fullPoints, type Paper } from '@/lib/quiz/paper.ts';
import { beginSitting, type Person, readPerson, seedOf } from '@/lib/quiz/sitting.ts';
import { ExamResult } from './ExamResult.tsx';
import { ExamSheet } from './ExamSheet.tsx';
import { FileInput } from './FileInput.tsx';
import { useSitting } from './use-sitting.ts';

interface Props {
  company: string;
  rulesVersion: string;
}

/** An exam: the paper from a link or a file, who sits it, the sheet with its clock, the result. */
export default function ExamIsland({ company, rulesVersion }: Props) {
  const { sitting, notice, begin, change, clear } = useSitting();
  const [paper, setPaper] = useState<Paper | null>(null);
  const [person, setPerson] = useState<Person>({ name: '', number: '', group: '' });
  const [message, setMessage] = useState('');

  useEffect(() => {
    const fromLink = () => {
      paperFromAddress(rulesVersion).then(
        (found) => found && setPaper(found),
        (error: Error) => setMessage(error.message),
      );
    };
    fromLink();
    addEventListener('hashchange', fromLink);
    return () => removeEventListener('hashchange', fromLink);
  }, []);

  if (sitting?.ended) return <ExamResult sitting={sitting} company={company} onClose={clear} />;
  if (sitting) return <ExamSheet sitting={sitting} notice={notice} change={change} />;

  const open = async (file: File) => {
    const read = readPaper(await file.text());
    setPaper(read);
    setMessage(read ? '' : '这个文件不是试卷文件，请向培训师要组卷页导出的试卷文件。');
  };
  const start = () => {
    if (!paper) return setMessage('先打开试卷。');
    const who = readPerson(person);
    if (!who) return setMessage('请填姓名。');
    begin(beginSitting(paper, who, seedOf(who), Date.now()));
  };
  const field = (name: keyof Person, label: string, complete: string) => (
    <label>
      {label}
      <input
        type="text"
        name={name}
        autocomplete={complete}
        maxLength={40}
        value={person[name]}
        onInput={(event) => setPerson({ ...person, [name]: event.currentTarget.value })}
      />
    </label>
  );

  return (
    <form
      class="quiz-setup not-content"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <p>
        <FileInput label="打开试卷文件" onFiles={([file]) => file && void open(file)} />
      </p>
      {paper && (
        <dl class="exam-facts">
          <dt>试卷</dt>
          <dd>{paper.title}</dd>
          <dt>题目</dt>
          <dd>
            {paper.items.length}题
            {countSteps(paper) > paper.items.length && `（案例分开算${countSteps(paper)}小题）`}，满分
            {fullPoints(paper)}分，{paper.passPoints}分及格
          </dd>
          <dt>时间</dt>
          <dd>{paper.minutes}分钟，到时自动交卷；中途关掉或者休眠照样计时</dd>
        </dl>
      )}
      <div class="quiz-selects">
        {field('name', '姓名', 'name')}
        {field('number', '工号', 'off')}
        {field('group', '班组', 'off')}
      </div>
      {paper && (
        <p class="small">
          答案随时存在这台设备上，刷新或者关掉再打开可以接着答。离开这一页会记下来，交给培训师看。
        </p>
      )}
      {notice && <p class="tool-notice">{notice}</p>}
      <p class="error" role="alert">
        {message}
      </p>
      <p class="tool-buttons">
        <button type="submit" class="primary">
          开始考试
        </button>
      </p>
    </form>
  );
}
