import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../../src/lib/dates.ts';
import { nextBatch } from '../../../../src/lib/rules/repair/batch.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
const judge = (day: string, batchOn: string, customerWaits = false) =>
  nextBatch(department, { day, batchOn, customerWaits });

test.each<[string, string, string, number]>([
  // ready on, a batch on, next batch, days to wait (D-54-53)
  ['2026-06-01', '2026-06-01', '2026-06-01', 0],
  ['2026-06-02', '2026-06-01', '2026-06-08', 6],
  ['2026-06-07', '2026-06-01', '2026-06-08', 1],
  ['2026-06-08', '2026-06-01', '2026-06-08', 0],
  ['2026-06-09', '2026-06-01', '2026-06-15', 6],
  ['2026-06-03', '2026-06-08', '2026-06-08', 5],
  ['2026-06-03', '2026-06-10', '2026-06-03', 0],
  ['2026-06-03', '2026-06-15', '2026-06-08', 5],
])('ready on %s, a batch on %s: sent on %s, %d days', (day, batchOn, sendOn, waitDays) => {
  expect(judge(day, batchOn).value).toEqual({ sendOn, cycleOn: sendOn, waitDays });
});

test('a customer who waits is not made to wait for the cycle', () => {
  const { value, steps } = judge('2026-06-03', '2026-06-01', true);
  expect(value).toEqual({ sendOn: '2026-06-03', cycleOn: '2026-06-08', waitDays: 0 });
  expect(steps.map((step) => [step.text, step.clause, step.ruling, step.figures])).toEqual([
    [
      '每1周集中送出一批，2026-06-03起的下一批是2026-06-08',
      'dep.repair.return-cycle',
      'technical-repair-cycle',
      ['repair.returnCycle'],
    ],
    [
      '客户等着用，随时送出，不等周期',
      'dep.repair.return-cycle',
      'technical-repair-cycle',
      ['repair.returnCycle'],
    ],
    ['返修要填返修单，并登记台账', 'dep.repair.return-form', 'technical-repair-forms', []],
  ]);
  expect(judge('2026-06-03', '2026-06-01').steps).toHaveLength(2);
});

test('never later than a cycle, never earlier than ready, whichever batch is named', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: -5, max: 5 }),
      fc.boolean(),
      (offset, cycles, waits) => {
        const day = addDays('2026-01-01', offset);
        const { value } = judge(day, '2026-03-02', waits);
        expect(judge(day, addDays('2026-03-02', cycles * 7), waits).value).toEqual(value);
        expect(daysBetween(day, value.cycleOn)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(day, value.cycleOn)).toBeLessThan(7);
        expect(value.waitDays).toBe(daysBetween(day, value.sendOn));
        if (waits) expect(value.waitDays).toBe(0);
      },
    ),
  );
});

test.each([
  ['day', { day: '', batchOn: '2026-06-01' }],
  ['batchOn', { day: '2026-06-01', batchOn: '2026-06-31' }],
])('refuses %s of %j', (field, raw) => {
  expect(refusal(() => nextBatch(department, raw)).map((p) => p.field)).toEqual([field]);
});
