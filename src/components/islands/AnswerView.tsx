import { useState } from 'preact/hooks';
import { localNow } from '@/client/clock.ts';
import type { ToolDescription } from '@/lib/tools/describe.ts';
import { type ClauseLink, reportText } from '@/lib/tools/report.ts';
import type { Answer } from '@/lib/tools/run.ts';
import { OutcomeTable } from './OutcomeTable.tsx';
import { useLoaded } from './use-loaded.ts';

interface Props {
  tool: ToolDescription;
  /** The level of its headings: under a chapter's, or right under the page's title. */
  heading: 'h2' | 'h3';
  answer: Answer;
  /** The answer belongs to an earlier, sound input. */
  stale: boolean;
  clauses: Record<string, ClauseLink>;
  law: Record<string, string>;
  link: () => string;
}

const loadCharts = () => import('./ChartView.tsx');
const loadChecklist = () => import('./ChecklistView.tsx');

const TONES = { good: '符合', bad: '注意', caution: '留意', plain: '结果' };

/** What stands in the result: sent with the first answer, since a form that nobody fills needs none of it. */
export function AnswerView({ tool, heading: Heading, answer, stale, clauses, law, link }: Props) {
  const { title } = tool;
  const [copied, setCopied] = useState('');
  const copy = async (what: string, text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(`${what}已复制。`);
    } catch {
      setCopied('浏览器不允许复制，请手动选取。');
    }
  };
  const { outcome, steps } = answer;
  const charts = useLoaded(outcome.charts ? loadCharts : null);
  const checklist = useLoaded(outcome.checklist ? loadChecklist : null);
  const saveCalendar = async () => {
    const [{ writeIcs }, { download }] = await Promise.all([
      import('@/lib/exchange/ics.ts'),
      import('@/client/download.ts'),
    ]);
    download(`${title}.ics`, writeIcs(title, outcome.calendar ?? [], localNow()));
  };
  return (
    <>
      <div role="status">
        {stale && <p class="tool-notice">有一项没有填对。下面是上一次填对时的结果。</p>}
        <p class="verdict">
          <span class="tone">{TONES[outcome.tone]}</span>
          {outcome.verdict}
        </p>
      </div>
      {outcome.remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {outcome.next.length > 0 && (
        <ul class="next">
          {outcome.next.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {(outcome.law ?? []).map((id) => (
        <p class="law" key={id}>
          <a href={`/about/law/#${id}`}>法规提示：{law[id]}</a>
        </p>
      ))}
      {outcome.checklist && checklist && (
        <checklist.ChecklistView
          id={tool.id}
          heading={Heading}
          checklist={outcome.checklist}
          clauses={clauses}
        />
      )}
      {charts &&
        (outcome.charts ?? []).map((chart) => <charts.ChartView chart={chart} key={chart.caption} />)}
      <Heading>怎么得出的</Heading>
      <ol class="steps">
        {steps.map((step, index) => (
          <li
            key={`${index}-${step.text}`}
            class={step.holds === undefined ? '' : step.holds ? 'met' : 'unmet'}
          >
            <span class="step-text">
              {step.holds !== undefined && <span class="sr-only">{step.holds ? '满足：' : '不满足：'}</span>}
              {step.text}
            </span>
            <span class="step-source">
              {clauses[step.clause] && (
                <a href={clauses[step.clause]?.url} title={clauses[step.clause]?.title}>
                  {clauses[step.clause]?.number} {clauses[step.clause]?.title}
                </a>
              )}
              {step.ruling && clauses[step.clause] && (
                <a href={`/about/rulings/${clauses[step.clause]?.volume}/#${step.ruling}`}>解释</a>
              )}
            </span>
          </li>
        ))}
      </ol>
      {(outcome.tables ?? []).map((table) => (
        <OutcomeTable table={table} title={title} key={table.caption} />
      ))}
      <p class="tool-buttons">
        <button type="button" onClick={() => void copy('结果', reportText(title, answer, clauses, link()))}>
          复制结果
        </button>
        <button type="button" onClick={() => void copy('链接', link())}>
          复制链接
        </button>
        {(outcome.calendar ?? []).length > 0 && (
          <button type="button" onClick={() => void saveCalendar()}>
            存入日历（.ics）
          </button>
        )}
        <button type="button" onClick={() => print()}>
          打印
        </button>
      </p>
      <p class="copied" role="status">
        {copied}
      </p>
    </>
  );
}
