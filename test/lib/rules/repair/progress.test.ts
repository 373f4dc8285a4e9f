import { expect, test } from 'vitest';
import { judgeProgress } from '../../../../src/lib/rules/repair/progress.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof judgeProgress>[0];
const judge = (more: Partial<Input>) =>
  judgeProgress({ day: '2026-06-10', promisedOn: '2026-06-10', ...more });

test.each<[string, Partial<Input>, string, number, number, boolean]>([
  // D-54-18: state, days over, days left, tell the technical centre
  ['two days before', { day: '2026-06-08' }, 'running', 0, 3, false],
  ['on the day', {}, 'running', 0, 1, false],
  ['on the day, overdue before', { overdueBefore: true }, 'running', 0, 1, false],
  ['a day after', { day: '2026-06-11' }, 'overdue', 1, 0, false],
  ['a day after, not for the first time', { day: '2026-06-11', overdueBefore: true }, 'overdue', 1, 0, true],
  ['back', { returned: true }, 'returned', 0, 0, false],
  ['back, though late', { day: '2026-06-20', returned: true, overdueBefore: true }, 'returned', 0, 0, false],
])('%s', (_title, more, state, daysOver, daysLeft, tellCentre) => {
  expect(judge(more).value).toEqual({ state, daysOver, daysLeft, tellCentre });
});

test('what follows, under its clauses', () => {
  const record = ['dep.repair.follow-up-record', 'technical-repair-supplier'];
  const told = (more: Partial<Input>) => judge(more).steps.map((s) => [s.text, s.clause, s.ruling, s.holds]);
  expect(told({ day: '2026-06-09' })).toEqual([
    ['集成商答应2026-06-10完成，2026-06-09还没有到期', ...record, true],
  ]);
  expect(told({ day: '2026-06-12', overdueBefore: true })).toEqual([
    ['集成商答应2026-06-10完成，到2026-06-12已超过2天', ...record, false],
    ['超过预计时间没有回库，当天催办并告诉等候的客户', ...record, undefined],
    ['反复超期，报技术服务中心', ...record, undefined],
  ]);
  expect(told({ day: '2026-06-12' })).toHaveLength(2);
  expect(told({ returned: true })).toEqual([
    ['已经回库，记下回库时间和换修情况', 'dep.repair.back', undefined, undefined],
  ]);
});

test.each([
  ['day', { day: '' }],
  ['promisedOn', { promisedOn: '2026-13-01' }],
])('refuses %s of %j', (field, more) => {
  expect(refusal(() => judge(more)).map((p) => p.field)).toEqual([field]);
});
