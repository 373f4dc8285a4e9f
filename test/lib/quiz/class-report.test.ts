import { expect, test } from 'vitest';
import { addSheets, addWritten, type ClassRow, sampleRegister } from '../../../src/lib/quiz/class.ts';
import { classSummary, isHome, marksTable, xapiSittings } from '../../../src/lib/quiz/class-report.ts';
import { answerSheet, beginSitting } from '../../../src/lib/quiz/sitting.ts';
import { found } from '../../support/found.ts';
import { paper } from '../../support/questions.ts';

const START = Date.UTC(2026, 4, 15, 1, 0, 0);

/** Somebody who got `points`. */
function row(name: string, points: number): ClassRow {
  const person = { name, number: '', group: '一班' };
  const marks = { paperId: paper.id, points, of: 120, passed: points >= 80 };
  return { ...person, ...marks, minutes: 12, startedAt: START, notes: [], answers: {} };
}

test('the marks: the best first, equal ones as they were read, the paper ones marked', () => {
  const notes: ClassRow['notes'] = [
    { at: 0, what: 'left', ms: 30_000 },
    { at: 60_000, what: 'left', ms: 5000 },
  ];
  const onPaper = { ...row('丙', 100), minutes: null, startedAt: null };
  const { columns, rows } = marksTable([row('甲', 79.5), row('乙', 100), { ...onPaper, notes }]);
  expect(columns).toEqual([
    '姓名',
    '工号',
    '班组',
    '卷号',
    '得分',
    '满分',
    '结果',
    '用时（分钟）',
    '考试中的情况',
  ]);
  expect(rows).toEqual([
    ['乙', '', '一班', 'test-A', 100, 120, '及格', 12, ''],
    ['丙', '', '一班', 'test-A', 100, 120, '及格', '纸面', '第1分钟离开页面30秒；第2分钟离开页面5秒'],
    ['甲', '', '一班', 'test-A', 79.5, 120, '不及格', 12, ''],
  ]);
});

test.each([
  [[], 0, 0],
  [[80, 79.99], 1, 80],
  [[72.3, 72.4], 0, 72.4],
  [[0.1, 0.1, 0.25], 0, 0.2],
  [[100, 100, 99.9], 3, 100],
])('of %j points %i passed, and the mean is %d', (points, passed, mean) => {
  expect(classSummary(points.map((each) => row('甲', each)))).toEqual({ passed, mean });
});

test('sittings for xAPI: of this paper, with the time, known by staff number or else by name', () => {
  const sheets = ['001', ''].map((number) => {
    const begun = beginSitting(paper, { name: `学员${number}`, number, group: '' }, 's', START);
    return answerSheet({ ...begun, usedMs: 61_000, ended: 'handed-in', answers: { x: [1] } });
  });
  const { rows } = addSheets([], [paper], sheets);
  const { columns, rows: lines } = sampleRegister(paper);
  const cells = [columns, found(lines[0])].map((line, index) => ({ line: index + 1, cells: line }));
  const all = addWritten(rows, paper, cells).rows;
  expect(all).toHaveLength(3);
  expect(xapiSittings(paper, all)).toEqual([
    { account: '001', name: '学员001', at: '2026-05-15T01:02:00.000Z', seconds: 120, answers: { x: [1] } },
    { account: '学员', name: '学员', at: '2026-05-15T01:02:00.000Z', seconds: 120, answers: { x: [1] } },
  ]);
  expect(xapiSittings({ ...paper, id: 'other' }, all)).toEqual([]);
});

test.each([
  ['https://example.com/staff', true],
  ['http://10.0.0.1', true],
  ['example.com', false],
  ['https://', false],
  ['https://example.com/a b', false],
])('%s as the address of accounts: %s', (text, is) => {
  expect(isHome(text)).toBe(is);
});
