import { useState } from 'preact/hooks';
import { localNow } from '@/client/clock.ts';
import { load, type Slot, save } from '@/client/store.ts';
import { type ChecklistLogs, doneOf, logsFrom, logText } from '@/lib/tools/checklist-log.ts';
import type { Checklist } from '@/lib/tools/outcome.ts';
import type { ClauseLink } from '@/lib/tools/report.ts';
import { Countdown } from './Countdown.tsx';

const SLOT: Slot<ChecklistLogs> = { key: 'callbook.checklists', version: 1, empty: {}, read: logsFrom };

interface Props {
  /** The tool's id: with the title it names what is kept. */
  id: string;
  heading: 'h2' | 'h3';
  checklist: Checklist;
  clauses: Record<string, ClauseLink>;
}

/** Steps to tick off; each tick takes the time, and the log stays on the device until it is cleared. */
export function ChecklistView({ id, heading: Heading, checklist, clauses }: Props) {
  const [kept, setKept] = useState(() => load(SLOT));
  const [message, setMessage] = useState(kept.notice ?? '');
  const name = `${id}/${checklist.title}`;
  const log = kept.data[name];
  const done = doneOf(checklist, log);

  const keep = (change: (logs: ChecklistLogs) => void) => {
    const { data } = load(SLOT);
    change(data);
    setKept({ data, notice: null });
    setMessage(save(SLOT, data) ? '' : '浏览器没有让保存，关掉这一页记录就没有了，请先复制或打印。');
  };
  const started = (logs: ChecklistLogs) => {
    logs[name] ??= { started: localNow(), items: {} };
    return logs[name];
  };
  const tick = (text: string, on: boolean) =>
    keep((logs) => {
      const current = started(logs);
      if (on) current.items[text] = { at: localNow(), note: '' };
      else delete current.items[text];
    });
  const note = (text: string, words: string) =>
    keep((logs) => {
      const item = started(logs).items[text];
      if (item) item.note = words;
    });
  const copy = async () => {
    if (!log) return;
    try {
      await navigator.clipboard.writeText(logText(checklist, log));
      setMessage('记录已复制。');
    } catch {
      setMessage('浏览器不允许复制，请手动选取。');
    }
  };

  return (
    <section class="checklist" aria-label={checklist.title}>
      <Heading>{checklist.title}</Heading>
      {checklist.clock && (
        <Countdown
          clock={checklist.clock}
          started={log?.started ?? null}
          onStart={() => keep((logs) => void started(logs))}
        />
      )}
      <p class="checklist-state" role="status">
        {log ? `开始于${log.started}，已完成${done}项，共${checklist.items.length}项。` : ''}
        {message}
      </p>
      <ol>
        {checklist.items.map(({ text, who, clause }, i) => {
          const item = log?.items[text];
          const link = clause ? clauses[clause] : undefined;
          const box = `${id}-check-${i}`;
          return (
            <li key={text} class={item ? 'done' : ''}>
              <input
                id={box}
                type="checkbox"
                checked={item !== undefined}
                onChange={(event) => tick(text, event.currentTarget.checked)}
              />
              <label for={box}>
                {who && <strong>{who}：</strong>}
                {text}
              </label>
              {link && (
                <a class="step-source" href={link.url} title={link.title}>
                  {link.number}
                </a>
              )}
              {item && (
                <span class="tick">
                  <span>{item.at}</span>
                  <input
                    type="text"
                    aria-label={`${text}的备注`}
                    placeholder="备注"
                    value={item.note}
                    onChange={(event) => note(text, event.currentTarget.value)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p class="tool-buttons">
        <button type="button" onClick={() => void copy()} disabled={!log}>
          复制记录
        </button>
        <button
          type="button"
          class="quiet"
          disabled={!log}
          onClick={() => keep((logs) => void delete logs[name])}
        >
          清空记录
        </button>
      </p>
    </section>
  );
}
