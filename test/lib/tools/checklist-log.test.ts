import { expect, test } from 'vitest';
import { doneOf, logsFrom, logText } from '../../../src/lib/tools/checklist-log.ts';

const checklist = {
  title: '恐吓电话',
  items: [{ text: '拨打110' }, { text: '报告经理' }, { text: '写记录' }],
};
const log = {
  started: '2026-05-15 08:00',
  items: {
    报告经理: { at: '2026-05-15 08:03', note: '九分钟到' },
    拨打110: { at: '2026-05-15 08:01', note: '' },
  },
};

test('the log tells what was done in the order it happened, then what is open', () => {
  expect(logText(checklist, log)).toBe(
    `【恐吓电话】开始于2026-05-15 08:00
2026-05-15 08:01（第1分钟）拨打110
2026-05-15 08:03（第3分钟）报告经理——九分钟到
未完成：写记录`,
  );
  expect(doneOf(checklist, log)).toBe(2);
  expect(doneOf(checklist, undefined)).toBe(0);
});

test('kept logs are taken as they were, anything else is not', () => {
  expect(logsFrom({ a: log })).toEqual({ a: log });
  expect(logsFrom({})).toEqual({});
  for (const wrong of [
    null,
    [],
    'x',
    { a: null },
    { a: { items: {} } },
    { a: { started: 'x', items: null } },
    { a: { started: 'x', items: { b: { at: 1, note: '' } } } },
    { a: { started: 'x', items: { b: { at: '' } } } },
    { a: { started: 'x', items: { b: null } } },
  ]) {
    expect(logsFrom(wrong)).toBeNull();
  }
});
