import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { appraisalWindow } from '../../../../src/lib/rules/appraisal/window.ts';
import { figuresOf, HOLIDAYS } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof appraisalWindow>[1];
const department = (input: Input) => appraisalWindow(figuresOf('department'), input, HOLIDAYS);
const outsourcing = (input: Input) => appraisalWindow(figuresOf('outsourcing'), input, HOLIDAYS);

describe('golden', () => {
  test.each<[string, Input, string, string, string, string]>([
    // D: first to sixth; B: first to tenth; only the last day moves
    ['D-32-02, B-6.3-02', { month: '2026-03' }, '2026-04-01', '2026-04-07', '2026-04-01', '2026-04-10'],
    ['D-32-03', { month: '2026-09' }, '2026-10-01', '2026-10-08', '2026-10-01', '2026-10-10'],
    ['a Saturday', { month: '2026-05' }, '2026-06-01', '2026-06-08', '2026-06-01', '2026-06-10'],
    [
      'own day off',
      { month: '2026-06', daysOff: ['2026-07-06', '2026-07-10'] },
      '2026-07-01',
      '2026-07-07',
      '2026-07-01',
      '2026-07-13',
    ],
    [
      'own workday',
      { month: '2026-05', extraWorkdays: ['2026-06-06'] },
      '2026-06-01',
      '2026-06-06',
      '2026-06-01',
      '2026-06-10',
    ],
    ['over the year', { month: '2025-12' }, '2026-01-01', '2026-01-06', '2026-01-01', '2026-01-12'],
  ])('%s: %j', (_why, input, opens, closes, outOpens, outCloses) => {
    expect(department(input).value).toMatchObject({ opensOn: opens, closesOn: closes, inTime: null });
    expect(outsourcing(input).value).toMatchObject({ opensOn: outOpens, closesOn: outCloses, inTime: null });
  });

  test.each([
    ['2026-09-30', false],
    ['2026-10-01', true],
    ['2026-10-08', true],
    ['2026-10-09', false],
  ])('finished on %s: %s', (finishedOn, inTime) => {
    const { value, steps } = department({ month: '2026-09', finishedOn });
    expect(value.inTime).toBe(inTime);
    expect(steps.at(-1)).toMatchObject({ holds: inTime, ruling: 'dep-appraisal-window' });
    expect(steps.at(-1)?.text).toContain(inTime ? '在期限之内' : '不在期限之内');
  });

  test('says whether and why the last day moved, by the ruling of the volume', () => {
    const [stated, moved] = outsourcing({ month: '2026-09', daysOff: ['2026-10-10'] }).steps;
    expect(stated).toMatchObject({
      clause: 'out.appraisal.month-window',
      text: expect.stringContaining('1日至10日'),
    });
    expect(moved).toMatchObject({
      ruling: 'outsourcing-appraisal-window',
      text: '截止日2026-10-10是休息日，顺延到2026-10-12；开始日不变',
    });
    expect(department({ month: '2026-06' }).steps[1]).toMatchObject({
      clause: 'dep.appraisal.dates',
      ruling: 'dep-appraisal-window',
      text: '截止日2026-07-06是工作日，不顺延',
    });
    expect(department({ month: '2026-06' }).steps).toHaveLength(2);
  });

  test('a year whose holidays are not known is named', () => {
    expect(department({ month: '2090-06' }).value.unknownYears).toEqual(['2090']);
  });
});

test('more days off never close it earlier, and never move the opening', () => {
  fc.assert(
    fc.property(fc.subarray(Array.from({ length: 20 }, (_, i) => addDays('2026-07-01', i))), (daysOff) => {
      const plain = department({ month: '2026-06' }).value;
      const fewer = department({ month: '2026-06', daysOff }).value;
      expect(fewer.opensOn).toBe(plain.opensOn);
      expect(fewer.closesOn >= plain.closesOn).toBe(true);
      expect(daysOff).not.toContain(fewer.closesOn);
    }),
  );
});

test.each([
  ['month', { month: '2026-9' }],
  ['finishedOn', { month: '2026-09', finishedOn: 'x' }],
  ['daysOff.0', { month: '2026-09', daysOff: ['2026-10-32'] }],
])('refuses %s', (field, input) => {
  expect(refusal(() => department(input)).map((p) => p.field)).toEqual([field]);
});
