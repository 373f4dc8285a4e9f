import { expect, test } from 'vitest';
import { trainingNotice } from '../../../../src/lib/rules/training/notice.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');

test.each<[string, string | undefined, string, boolean | null]>([
  // D-56-23: three calendar days, the day of the training not counted
  ['2026-07-13', undefined, '2026-07-10', null],
  ['2026-07-13', '', '2026-07-10', null],
  ['2026-07-13', '2026-07-10', '2026-07-10', true],
  ['2026-07-13', '2026-07-11', '2026-07-10', false],
  ['2026-07-13', '2026-07-01', '2026-07-10', true],
  ['2028-03-01', '2028-02-27', '2028-02-27', true],
  ['2027-01-02', '2026-12-30', '2026-12-30', true],
])('training on %s, published %s: by %s, in time %s', (trainingOn, publishedOn, publishBy, inTime) => {
  const { value, steps } = trainingNotice(department, { trainingOn, publishedOn });
  expect(value).toEqual({ publishBy, inTime });
  expect(steps.map(({ holds }) => holds)).toEqual(inTime === null ? [undefined] : [undefined, inTime]);
  for (const { clause, ruling } of steps) {
    expect([clause, ruling]).toEqual(['dep.tech-training.notice', 'technical-training-notice']);
  }
  if (inTime !== null) expect(steps[1]?.text).toContain(inTime ? '来得及' : '晚了');
});

test.each([
  ['trainingOn', { trainingOn: '2026-06-31' }],
  ['publishedOn', { trainingOn: '2026-06-30', publishedOn: '2026-06-31' }],
])('refuses %s', (field, input) => {
  expect(refusal(() => trainingNotice(department, input)).map((p) => p.field)).toEqual([field]);
});

test('the customer service centre counts alike, by its own clause (D-41-54)', () => {
  const { value, steps } = trainingNotice(
    department,
    { trainingOn: '2026-07-13', publishedOn: '2026-07-11' },
    'customer',
  );
  expect(value).toEqual({ publishBy: '2026-07-10', inTime: false });
  expect(steps.map(({ clause, ruling, figures }) => [clause, ruling, figures])).toEqual([
    ['dep.training.notice', 'dep-training-notice', ['training.scheduleNotice']],
    ['dep.training.notice', 'dep-training-notice', []],
  ]);
});
