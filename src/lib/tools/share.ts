import { VOLUME_SLUGS, type Volume } from '../volumes.ts';
import type { Field } from './define.ts';
import type { RawForm, RawRow } from './raw.ts';

/** What a shared link carries. It stands after the #, which a browser never sends to a server. */
export interface Shared {
  rules: string;
  volume: Volume;
  date: string;
  form: RawForm;
}

/** A shared link read back, with what it carried and this tool does not know. */
export interface ReadShared {
  rules: string;
  volume: Volume | null;
  date: string;
  form: RawForm;
  problems: string[];
}

/** The fragment (without #) for a form: every field, also an empty one, so that a cleared default stays cleared. */
export function writeShared(shared: Shared): string {
  const params = new URLSearchParams({ rules: shared.rules, volume: shared.volume });
  if (shared.date) params.set('date', shared.date);
  for (const [name, value] of Object.entries(shared.form)) {
    params.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return params.toString();
}

/** Reads a fragment for a tool's fields; null when it is empty. Nothing in it can throw. */
export function readShared(
  fragment: string,
  tool: { fields: Record<string, Field>; volumes: readonly Volume[] },
): ReadShared | null {
  const params = new URLSearchParams(fragment);
  if (![...params.keys()].includes('rules')) return null;
  const read: ReadShared = { rules: '', volume: null, date: '', form: {}, problems: [] };
  for (const [name, value] of params) {
    const field = Object.hasOwn(tool.fields, name) ? tool.fields[name] : undefined;
    if (name === 'rules') read.rules = value;
    else if (name === 'date') read.date = value;
    else if (name === 'volume') {
      const volume = VOLUME_SLUGS.find((slug) => slug === value && tool.volumes.includes(slug));
      if (volume) read.volume = volume;
      else read.problems.push(`链接里的分册「${value}」不适用于这个工具，已改用默认分册。`);
    } else if (!field) read.problems.push(`链接里的参数「${name}」不认识，已略过。`);
    else if (field.kind === 'table') {
      const rows = readRows(value);
      if (rows) read.form[name] = rows;
      else read.problems.push(`链接里「${field.label}」的内容已损坏，没有填入。`);
    } else read.form[name] = value;
  }
  return read;
}

function readRows(text: string): RawRow[] | null {
  try {
    const rows: unknown = JSON.parse(text);
    const isRow = (row: unknown): row is RawRow =>
      typeof row === 'object' &&
      row !== null &&
      !Array.isArray(row) &&
      Object.values(row).every((cell) => typeof cell === 'string');
    return Array.isArray(rows) && rows.every(isRow) ? rows : null;
  } catch {
    return null;
  }
}
