import { minutesBetween } from '../dates.ts';
import type { Checklist } from './outcome.ts';

/** What a reader has ticked off, kept on the device: by the item's words the moment and a note. */
export interface ChecklistLog {
  /** When the reader began, YYYY-MM-DD HH:MM. */
  started: string;
  items: Record<string, { at: string; note: string }>;
}

export type ChecklistLogs = Record<string, ChecklistLog>;

/** `data` as kept logs, or null where it is not that. */
export function logsFrom(data: unknown): ChecklistLogs | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const isItem = (item: unknown) =>
    typeof item === 'object' &&
    item !== null &&
    typeof (item as { at?: unknown }).at === 'string' &&
    typeof (item as { note?: unknown }).note === 'string';
  const sound = Object.values(data).every(
    (log) =>
      typeof log === 'object' &&
      log !== null &&
      typeof log.started === 'string' &&
      typeof log.items === 'object' &&
      log.items !== null &&
      Object.values(log.items).every(isItem),
  );
  return sound ? (data as ChecklistLogs) : null;
}

/** How many of the items are ticked off. */
export function doneOf(checklist: Checklist, log: ChecklistLog | undefined): number {
  return checklist.items.filter(({ text }) => log?.items[text]).length;
}

/** The log as text to copy: what was done, when and with what note, in the order it happened; what is left open last. */
export function logText(checklist: Checklist, log: ChecklistLog): string {
  const done = checklist.items
    .flatMap(({ text }) => (log.items[text] ? [{ text, ...log.items[text] }] : []))
    .sort((a, b) => a.at.localeCompare(b.at));
  const open = checklist.items.filter(({ text }) => !log.items[text]);
  const after = (at: string) => minutesBetween(log.started, at);
  return [
    `【${checklist.title}】开始于${log.started}`,
    ...done.map(({ text, at, note }) => `${at}（第${after(at)}分钟）${text}${note ? `——${note}` : ''}`),
    ...open.map(({ text }) => `未完成：${text}`),
  ].join('\n');
}
