import { useState } from 'preact/hooks';
import { download } from '@/client/download.ts';
import { itemsFor, markPaper, type Score } from '@/lib/quiz/paper.ts';
import { answerSheet, minutesUsed, noteText, type Sitting } from '@/lib/quiz/sitting.ts';
import { QuestionView } from './QuestionView.tsx';

interface Props {
  sitting: Sitting;
  company: string;
  onClose: () => void;
}

function day(time: number): string {
  return new Date(time).toLocaleDateString('zh-CN', { year: 'numeric', month: 'long', day: 'numeric' });
}

/** What came of a sitting: the record to print and to hand in, and every question with its why. */
export function ExamResult({ sitting, company, onClose }: Props) {
  const [review, setReview] = useState(false);
  const [closing, setClosing] = useState(false);
  const { paper, person, startedAt, ended, notes } = sitting;
  const marked = markPaper(paper, sitting.answers);
  const save = () =>
    download(
      `答卷-${person.name}${person.number ? `-${person.number}` : ''}-${paper.id}.json`,
      JSON.stringify(answerSheet(sitting)),
    );

  return (
    <div class="exam not-content">
      <article class="exam-record">
        <p class="exam-company">{company}</p>
        <h2>{marked.passed ? '考试合格证明' : '考试成绩单'}</h2>
        <p class="exam-points" role="status">
          <strong>{marked.points}分</strong>（满分{marked.of}分，{paper.passPoints}分及格）：
          {marked.passed ? '及格' : '不及格'}
        </p>
        <dl class="exam-facts">
          <dt>姓名</dt>
          <dd>
            {person.name}
            {person.number && `（工号${person.number}）`} {person.group}
          </dd>
          <dt>试卷</dt>
          <dd>
            {paper.title}（{paper.id}）
          </dd>
          <dt>时间</dt>
          <dd>
            {day(startedAt)}，用时{minutesUsed(sitting)}分钟，
            {ended === 'time-up' ? '到时自动交卷' : '自己交卷'}
          </dd>
        </dl>
        <Scores caption="各章得分" scores={marked.topics} />
        <Scores caption="各方面得分" scores={marked.competences} />
        {notes.length > 0 && (
          <section>
            <h3>考试中的情况</h3>
            <ul>
              {notes.map((note, index) => (
                <li key={`${index}-${note.at}`}>{noteText(note)}</li>
              ))}
            </ul>
          </section>
        )}
        <p class="exam-sign">
          <span>本人签名：</span>
          <span>培训师签名：</span>
          <span>日期：</span>
        </p>
        <p class="small">按规则版本{paper.rulesVersion}评分。成绩以培训师用答卷文件复核的为准。</p>
      </article>
      <p class="tool-buttons no-print">
        <button type="button" class="primary" onClick={save}>
          保存答卷文件，交给培训师
        </button>
        <button type="button" onClick={() => print()}>
          打印
        </button>
        <button type="button" aria-expanded={review} onClick={() => setReview(!review)}>
          {review ? '收起答案' : '看答案和依据'}
        </button>
        {closing ? (
          <button type="button" onClick={onClose}>
            答卷已经保存，清除这次考试
          </button>
        ) : (
          <button type="button" onClick={() => setClosing(true)}>
            结束
          </button>
        )}
      </p>
      {review && (
        <div class="quiz not-content no-print">
          {itemsFor(paper, sitting.seed).map(({ question }, index) => (
            <QuestionView
              key={question.id}
              question={question}
              answer={sitting.answers[question.id] ?? []}
              seed={sitting.seed}
              feedback
              label={`第${index + 1}题`}
              onAnswer={() => {}}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function Scores({ caption, scores }: { caption: string; scores: Record<string, Score> }) {
  return (
    <section>
      <h3>{caption}</h3>
      <ul class="exam-scores">
        {Object.entries(scores).map(([name, { points, of }]) => (
          <li key={name}>
            <span>{name}</span>
            <span>
              {points} / {of}
            </span>
            <meter min={0} max={of} value={points} aria-label={`${name}得分`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
