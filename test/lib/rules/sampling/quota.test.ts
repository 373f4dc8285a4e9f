import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samplingQuota } from '../../../../src/lib/rules/sampling/quota.ts';
import { figuresOf, figuresWith, service } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
const outsourcing = figuresOf('outsourcing');
const retention = figuresOf('retention');
const people = (counts: number[]) => counts.map((recordings, i) => ({ name: `${i + 1}号`, recordings }));
const quota = (figures: typeof department, counts: number[]) =>
  samplingQuota(figures, { people: people(counts) }).value;

describe('golden', () => {
  test.each<[string, typeof department, number[], number, number, boolean, number | null, number | null]>([
    // facts, volume, checked, required, missing, met, still to the target, points lost
    ['D-X3-04, D-X3-05', department, [41, 39, 40, 20], 160, 21, false, null, 21],
    ['D-X3-04 exactly', department, [40], 40, 0, true, null, 0],
    ['D-X3-04 below', department, [39], 40, 1, false, null, 1],
    ['D-X3-05 no surplus for another', department, [80, 0], 80, 40, false, null, 40],
    ['D-X3-05 at the part’s points', department, [0, 35], 80, 45, false, null, 45],
    ['D-X3-05 floor', department, [0, 34], 80, 46, false, null, 45],
    ['E5-qa-06', service, [1, 5], 2, 0, true, 4, null],
    ['E5-qa-06 none', service, [0, 8], 2, 1, false, 5, null],
    ['B-6.1-04', outsourcing, [8, 7], 16, 1, false, null, null],
  ])('%s: %j', (_facts, figures, counts, requiredTotal, missing, met, toTarget, deduction) => {
    expect(quota(figures, counts)).toMatchObject({ requiredTotal, missing, met, toTarget, deduction });
  });

  test.each([
    [6, 2, 0, 0, true],
    [6, 1, 0, 1, false],
    [5, 2, 1, 0, false],
    [5, 0, 1, 2, false],
    [4, 0, 2, 2, false],
  ])('C-5.6.2-01: %i calls, %i of them outbound', (recordings, outbound, missing, outboundMissing, met) => {
    const { value, steps } = samplingQuota(retention, { people: [{ name: '甲', recordings, outbound }] });
    expect(value).toMatchObject({ missing, outboundMissing, met, perPerson: 6 });
    expect(steps.filter((step) => step.holds === false)).toHaveLength(
      (missing ? 1 : 0) + (outboundMissing ? 1 : 0),
    );
    expect(new Set(steps.map((step) => step.clause))).toEqual(new Set(['ret.monitoring.sampling']));
  });

  test.each([
    [12, 12, 12, 0],
    [12, 10, 12, 2],
    [39, 39, 39, 0],
    [40, 39, 40, 1],
    [60, 39, 40, 1],
  ])('%i recordings there are, %i checked (clause share)', (available, recordings, required, missing) => {
    const { value, steps } = samplingQuota(department, { people: [{ name: '甲', recordings, available }] });
    expect(value).toMatchObject({ requiredTotal: required, missing });
    expect(steps.some((step) => step.clause === 'dep.scoring-qa.share')).toBe(available < 40);
  });

  test('points are lost by full steps: 21 missing are 4 steps of 5', () => {
    const figures = figuresWith('department', { 'scoring-qa.quotaStep': 5, 'scoring-qa.quotaDeduct': 2 });
    expect(quota(figures, [41, 39, 40, 20]).deduction).toBe(8);
  });

  test('few recordings are no reason in another volume', () => {
    const short = samplingQuota(outsourcing, { people: [{ name: '甲', recordings: 3, available: 3 }] });
    expect(short.value).toMatchObject({ requiredTotal: 8, missing: 5 });
  });

  test('each person is a condition of its own, by the clause of the quota', () => {
    const { value, steps } = samplingQuota(department, { people: people([41, 39]) });
    expect(value.lines).toEqual([
      { name: '1号', checked: 41, required: 40, missing: 0, outboundMissing: 0 },
      { name: '2号', checked: 39, required: 40, missing: 1, outboundMissing: 0 },
    ]);
    expect(steps.map(({ clause, holds, ruling }) => [clause, holds, ruling])).toEqual([
      ['dep.scoring-qa.quota', undefined, 'dep-scoring-qa-share'],
      ['dep.scoring-qa.quota', true, 'dep-scoring-qa-share'],
      ['dep.scoring-qa.quota', false, 'dep-scoring-qa-share'],
      ['dep.scoring-qa.quota-deduction', undefined, 'dep-scoring-floor'],
    ]);
    expect(steps[2]?.text).toBe('2号39条，差1条');
    expect(steps[1]?.text).toBe('1号41条，够');
  });

  test('the target of volume service-system is named with its figure', () => {
    const { steps } = samplingQuota(service, { people: people([1]) });
    expect(steps.at(-1)).toMatchObject({
      clause: 'svc.duty.qa-listen-count',
      ruling: 'svc-qa-listen-count',
      figures: ['sampling.listenTarget'],
      text: '目标是每人5条，合起来还差4条',
    });
  });
});

const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 });
const volume = fc.constantFrom(department, service, outsourcing);

describe('for any team', () => {
  test('what is missing is the sum over persons, and none is missing exactly when met', () => {
    fc.assert(
      fc.property(volume, counts, (figures, checked) => {
        const value = quota(figures, checked);
        expect(value.missing).toBe(value.lines.reduce((all, line) => all + line.missing, 0));
        expect(value.requiredTotal).toBe(value.perPerson * checked.length);
        expect(value.met).toBe(checked.every((count) => count >= value.perPerson));
      }),
    );
  });

  test('checking what is missing, person by person, meets it', () => {
    fc.assert(
      fc.property(volume, counts, (figures, checked) => {
        const { lines } = quota(figures, checked);
        expect(
          quota(
            figures,
            lines.map((line) => line.checked + line.missing),
          ).met,
        ).toBe(true);
      }),
    );
  });

  test('one call more never raises what is missing or lost', () => {
    fc.assert(
      fc.property(counts, fc.nat(), (checked, at) => {
        const before = quota(department, checked);
        const more = checked.map((count, i) => (i === at % checked.length ? count + 1 : count));
        const after = quota(department, more);
        expect(after.missing).toBeLessThanOrEqual(before.missing);
        expect(after.deduction).toBeLessThanOrEqual(before.deduction as number);
      }),
    );
  });
});

test.each<[string, Parameters<typeof samplingQuota>[1]['people'], typeof department]>([
  ['people', [], department],
  ['people.0.name', [{ name: ' ', recordings: 1 }], department],
  ['people.0.recordings', [{ name: '甲', recordings: -1 }], department],
  ['people.0.recordings', [{ name: '甲', recordings: 1.5 }], department],
  [
    'people.1.name',
    [
      { name: '甲', recordings: 1 },
      { name: '甲', recordings: 2 },
    ],
    department,
  ],
  ['people.0.available', [{ name: '甲', recordings: 5, available: 4 }], department],
  ['people.0.outbound', [{ name: '甲', recordings: 5 }], retention],
  ['people.0.outbound', [{ name: '甲', recordings: 5, outbound: 6 }], outsourcing],
])('refuses %s: %j', (field, rows, figures) => {
  expect(refusal(() => samplingQuota(figures, { people: rows })).map((p) => p.field)).toEqual([field]);
});

test('all calls may be outbound, and all recordings checked', () => {
  const row = { name: '甲', recordings: 6, outbound: 6, available: 6 };
  expect(samplingQuota(retention, { people: [row] }).value.met).toBe(true);
});
