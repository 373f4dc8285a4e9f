import type { ComponentChildren } from 'preact';
import { fullPoints, type Paper } from '@/lib/quiz/paper.ts';
import { printedPaper } from '@/lib/quiz/printed.ts';

export type Sheet = 'paper' | 'answers' | 'key';

interface Props {
  paper: Paper;
  sheet: Sheet;
  company: string;
}

const NUMBERS = '一二三四五六七八';

/** A paper, its answer sheet or its key, on A4. */
export function PrintedPaper({ paper, sheet, company }: Props) {
  const sections = printedPaper(paper);
  return (
    <article class="printed-paper">
      <p class="exam-company">{company}</p>
      <h2>
        {paper.title}
        {sheet === 'answers' && ' 答题纸'}
        {sheet === 'key' && ' 参考答案'}
      </h2>
      <p class="printed-facts">
        满分{fullPoints(paper)}分，{paper.passPoints}分及格，时间{paper.minutes}分钟。卷号{paper.id}
        {sheet === 'key' && `，规则版本${paper.rulesVersion}`}
      </p>
      {sheet !== 'key' && (
        <p class="exam-sign">
          <span>姓名：</span>
          <span>工号：</span>
          <span>班组：</span>
          <span>得分：</span>
        </p>
      )}
      {sections.map(({ title, questions }, index) => (
        <section key={title}>
          <h3>
            {NUMBERS[index]}、{title}
          </h3>
          {sheet === 'paper' ? (
            questions.map(({ number, question, steps }) => (
              <div key={number} class="printed-question">
                <p>
                  {number}. {question.stem}
                </p>
                {steps.map((step, i) => (
                  <div key={`${number}-${i}`}>
                    {step.stem && (
                      <p>
                        （{i + 1}）{step.stem}
                      </p>
                    )}
                    {step.lefts.length > 0 && (
                      <List>
                        {step.lefts.map((left, n) => (
                          <li key={left}>
                            （　）{n + 1}. {left}
                          </li>
                        ))}
                      </List>
                    )}
                    {step.choices.length > 0 && (
                      <List>
                        {step.choices.map(({ letter, text }) => (
                          <li key={letter}>
                            {letter}. {text}
                          </li>
                        ))}
                      </List>
                    )}
                  </div>
                ))}
              </div>
            ))
          ) : (
            <ol class={sheet === 'answers' ? 'printed-blanks' : 'printed-keys'}>
              {questions.map(({ number, question, steps }) => (
                <li key={number}>
                  <span>{number}.</span>
                  {sheet === 'answers' ? (
                    steps.map((_, i) => <span key={`${number}-${i}`} class="blank" />)
                  ) : (
                    <span>
                      <strong>{steps.map((step) => step.key).join(' / ')}</strong>　{question.why}（
                      {question.clauses.map((clause) => clause.number).join('、')}）
                    </span>
                  )}
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
      {sheet === 'answers' && (
        <p class="small">判断题写对或者错；排序题、配对题按顺序写字母；案例题各小题用斜线隔开。</p>
      )}
    </article>
  );
}

function List({ children }: { children: ComponentChildren }) {
  return <ul class="printed-choices">{children}</ul>;
}
