import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { candidatesNeeded, requestDeadline } from '../../../../src/lib/rules/recruitment/demand.ts';
import { operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const candidates = (vacancies: number) => candidatesNeeded(operations, { vacancies }).value;
const deadline = (neededOn: string, requestedOn: string) =>
  requestDeadline(operations, { neededOn, requestedOn });

describe('golden: a tenth more than needed, whole people (A-3.2-08)', () => {
  test.each([
    [1, 2],
    [5, 6],
    [9, 10],
    [10, 11],
    [11, 13],
    [20, 22],
    [21, 24],
    [100, 110],
    [110, 121],
    [10000, 11000],
  ])('%i vacancies: %i', (vacancies, needed) => {
    expect(candidates(vacancies)).toBe(needed);
  });

  test('the step shows the number and its ruling', () => {
    expect(candidatesNeeded(operations, { vacancies: 5 }).steps).toEqual([
      expect.objectContaining({
        text: '招5人，多出10%，进位取整：至少6人进入培训',
        clause: 'ops.recruitment.surplus',
        ruling: 'recruitment-surplus',
        figures: ['recruitment.surplus'],
      }),
    ]);
  });

  test.each([0, -1, 2.5, 10001, Number.NaN])('refuses %d vacancies', (vacancies) => {
    expect(refusal(() => candidates(vacancies)).map((p) => p.field)).toEqual(['vacancies']);
  });

  test('always at least a tenth more, and not a person more than that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10000 }), (vacancies) => {
        const needed = candidates(vacancies);
        expect(10 * needed).toBeGreaterThanOrEqual(11 * vacancies);
        expect(10 * (needed - 1)).toBeLessThan(11 * vacancies);
      }),
    );
  });
});

describe('golden: a month before (A-3.2-01, ruling recruitment-lead-count)', () => {
  test.each([
    ['2026-09-01', '2026-08-01', '2026-07-20', true],
    ['2026-09-01', '2026-08-01', '2026-08-01', true],
    ['2026-09-01', '2026-08-01', '2026-08-02', false],
    ['2026-03-31', '2026-02-28', '2026-02-28', true],
    ['2026-03-31', '2026-02-28', '2026-03-01', false],
    ['2028-03-30', '2028-02-29', '2028-02-29', true],
    ['2026-05-31', '2026-04-30', '2026-05-01', false],
    ['2027-01-15', '2026-12-15', '2026-12-15', true],
    ['2026-09-01', '2026-08-01', '2026-09-02', false],
  ])('needed %s: by %s; asked %s: %s', (neededOn, latestRequestOn, requestedOn, inTime) => {
    const { value, steps } = deadline(neededOn, requestedOn);
    expect(value).toEqual({ latestRequestOn, inTime });
    expect(steps).toEqual([
      expect.objectContaining({
        holds: inTime,
        clause: 'ops.recruitment.request-lead',
        ruling: 'recruitment-lead-count',
      }),
    ]);
  });

  test('the words name the days', () => {
    const words = (requestedOn: string) => deadline('2026-09-01', requestedOn).steps[0]?.text;
    expect(words('2026-07-20')).toBe(
      '2026-09-01要人，至少提前1个月，最晚2026-08-01提申请：2026-07-20提，来得及',
    );
    expect(words('2026-08-02')).toBe(
      '2026-09-01要人，至少提前1个月，最晚2026-08-01提申请：2026-08-02才提，晚了',
    );
  });

  test.each([
    ['neededOn', '2026-02-30', '2026-01-01'],
    ['requestedOn', '2026-02-01', ''],
  ])('refuses a wrong %s', (field, neededOn, requestedOn) => {
    expect(refusal(() => deadline(neededOn, requestedOn)).map((p) => p.field)).toEqual([field]);
  });

  test('a later need never makes a request late', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(day, day, (neededOn, requestedOn) => {
        const { inTime, latestRequestOn } = deadline(neededOn, requestedOn).value;
        if (inTime) expect(deadline(addDays(neededOn, 1), requestedOn).value.inTime).toBe(true);
        expect(deadline(neededOn, latestRequestOn).value.inTime).toBe(true);
        expect(deadline(neededOn, addDays(latestRequestOn, 1)).value.inTime).toBe(false);
      }),
    );
  });
});
