import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { judgeProbation } from '../../../../src/lib/rules/probation/check.ts';
import { EARLY_CONDITIONS } from '../../../../src/lib/rules/probation/early.ts';
import { figuresOf, HOLIDAYS, operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
type Input = Parameters<typeof judgeProbation>[1];
const START = '2026-07-01';
const base: Input = { contract: 'fixed', contractMonths: 36, probationMonths: 3, startsOn: START };
const judge = (more: Partial<Input>, figures = operations) =>
  judgeProbation(figures, { ...base, ...more }, HOLIDAYS);

describe('golden: the cap by contract term (劳动合同法 art. 19; A-3.2-10, D-41-33)', () => {
  test.each<[number, number]>([
    // months of contract → months of probation at most
    [1, 0],
    [2.9, 0],
    [3, 1],
    [11.9, 1],
    [12, 2],
    [35.9, 2],
    [36, 6],
    [600, 6],
  ])('%f months: at most %i', (contractMonths, capMonths) => {
    for (const figures of [operations, department]) {
      const at = (probationMonths: number) => judge({ contractMonths, probationMonths }, figures).value;
      expect(at(capMonths)).toMatchObject({ capMonths, lawful: true });
      expect(at(capMonths + 1)).toMatchObject({ capMonths, lawful: false });
    }
  });

  test.each<[string, Partial<Input>, number]>([
    ['open-ended', { contract: 'open-ended', contractMonths: undefined }, 6],
    ['a piece of work', { contract: 'task', contractMonths: undefined }, 0],
    ['a second probation', { hadProbation: true }, 0],
    ['a second probation, open-ended', { contract: 'open-ended', hadProbation: true }, 0],
  ])('%s', (_title, more, capMonths) => {
    const { value, steps } = judge(more);
    expect(value).toMatchObject({ capMonths, lawful: capMonths >= 3 });
    expect(steps[0]).toMatchObject({
      clause: 'ops.recruitment.probation-contract',
      ruling: 'recruitment-probation-length',
    });
    expect(value.endsOn === null).toBe(capMonths === 0);
  });

  test('the reason of the cap is named', () => {
    expect(judge({}).steps[0]?.text).toBe('合同期限36个月，试用期最长6个月');
    expect(judge({ contract: 'open-ended' }).steps[0]?.text).toBe('无固定期限的合同，试用期最长6个月');
    expect(judge({ contractMonths: 2 }).steps[0]?.text).toBe('合同期限2个月，不得约定试用期');
    expect(judge({ contract: 'task' }).steps[0]?.text).toBe('以完成一定工作任务为期限的合同，不得约定试用期');
    expect(judge({ hadProbation: true }).steps[0]?.text).toBe('已经约定过一次试用期，不得约定试用期');
  });

  test('no cap leaves a condition that names what was agreed', () => {
    const conditions = (probationMonths: number) => judge({ contract: 'task', probationMonths }).steps[1];
    expect(conditions(1)).toMatchObject({ text: '约定了1个月', holds: false });
    expect(conditions(0)).toMatchObject({ text: '没有约定试用期', holds: true });
  });

  test.each([
    [1, 3],
    [2, 12],
    [3, 36],
    [6, 36],
    [7, null],
  ])('%i months need a contract of %s', (probationMonths, termNeeded) => {
    expect(judge({ contractMonths: 1, probationMonths }).value.termNeeded).toBe(termNeeded);
  });
});

describe('golden: dates', () => {
  test.each<[string, string, number, string, string, string]>([
    // facts, start, months, last day, half over, last working day to tell the conclusion
    ['A-3.2-10', '2026-07-01', 3, '2026-09-30', '2026-08-16', '2026-09-30'],
    ['no such date', '2026-01-31', 1, '2026-02-28', '2026-02-14', '2026-02-28'],
    ['leap year', '2028-01-30', 1, '2028-02-29', '2028-02-14', '2028-02-29'],
    ['to a longer month', '2026-02-28', 1, '2026-03-27', '2026-03-14', '2026-03-27'],
    ['over the new year', '2026-12-01', 2, '2027-01-31', '2027-01-01', '2027-01-29'],
    ['ends in a holiday', '2026-09-05', 1, '2026-10-04', '2026-09-20', '2026-09-30'],
  ])('%s: %s, %i months → %s', (_fact, startsOn, probationMonths, endsOn, talkOn, concludeBy) => {
    const { value } = judge({ startsOn, probationMonths });
    expect(value).toMatchObject({ endsOn, confirmedOn: addDays(endsOn, 1), talkOn, concludeBy });
  });

  test('a length over the cap is cut to it, and none means regular from the start', () => {
    expect(judge({ contractMonths: 24 }).value).toMatchObject({ endsOn: '2026-08-31', lawful: false });
    const none = { endsOn: null, confirmedOn: START, talkOn: null, concludeBy: null };
    expect(judge({ probationMonths: 0 }).value).toMatchObject({ ...none, lawful: true });
    expect(judge({ contract: 'task' }).value).toMatchObject({ ...none, lawful: false });
  });

  test('the step on the end cites the ruling of the volume', () => {
    expect(judge({}).steps.at(-1)).toMatchObject({
      text: '从2026-07-01起算，2026-09-30期满',
      clause: 'ops.recruitment.probation',
      ruling: 'recruitment-probation-last-day',
    });
    expect(judge({ probationMonths: 2 }, department).steps.at(-1)).toMatchObject({
      clause: 'dep.recruitment.probation',
      ruling: 'dep-probation-end',
    });
  });

  test('years without a known arrangement are named', () => {
    expect(judge({}).value.unknownYears).toEqual([]);
    expect(judge({ startsOn: '2040-03-01' }).value.unknownYears).toEqual(['2040']);
  });
});

describe('golden: the length the volume states (A-3.2-10: 3, D-41-33: 2)', () => {
  test.each([
    [2, true, true],
    [3, true, false],
    [4, false, false],
  ])('%i months: within operations %s, department %s', (probationMonths, ops, dep) => {
    expect(judge({ probationMonths }).value.withinStated).toBe(ops);
    expect(judge({ probationMonths }, department).value.withinStated).toBe(dep);
    expect(judge({ probationMonths }).value.lawful).toBe(true);
  });
});

describe('golden: training counted as employment (ruling dep-onboarding-employment)', () => {
  test.each<[string, string, boolean, string | null]>([
    // employed from, lawful, last day: the cap of two months runs from the first day of employment
    ['the same day', START, true, '2026-08-31'],
    ['a month before', '2026-06-01', false, '2026-07-31'],
    ['two months before: nothing left', '2026-05-01', false, null],
    ['just a day left', '2026-05-02', false, '2026-07-01'],
  ])('%s', (_title, employedFrom, lawful, endsOn) => {
    const { value } = judge({ contractMonths: 24, probationMonths: 2, employedFrom }, department);
    expect(value).toMatchObject({ lawful, endsOn });
    expect(value.confirmedOn).toBe(endsOn ? addDays(endsOn, 1) : START);
  });

  test('each volume cites its own clause', () => {
    const at = (figures: typeof operations) =>
      judge({ probationMonths: 1, employedFrom: '2026-06-15' }, figures).steps.find((s) =>
        s.text.includes('连同'),
      );
    expect(at(operations)).toMatchObject({
      clause: 'ops.recruitment.training-status',
      ruling: 'recruitment-training-status',
      holds: true,
    });
    expect(at(department)).toMatchObject({ clause: 'dep.recruitment.probation-contract', holds: true });
    expect(at(department)?.text).toBe('连同培训在内，2026-07-31期满，没有超过上限（到2026-12-14）');
  });

  test('without training, or without a cap, it plays no part', () => {
    expect(judge({}).value.capEndsOn).toBeNull();
    const none = judge({ probationMonths: 0, employedFrom: '2026-06-15' });
    expect(none.steps.map(({ text }) => text).join()).not.toContain('连同培训');
    expect(judge({ contract: 'task', employedFrom: '2026-06-01' }).value.capEndsOn).toBeNull();
  });
});

describe('golden: early confirmation (A-3.2-12)', () => {
  const early = (more: Partial<Input>, figures = operations) =>
    judge({ confirmEarlyOn: '2026-09-01', earlyConditions: [...EARLY_CONDITIONS], ...more }, figures).value
      .early;

  test('needs every condition', () => {
    expect(early({})).toEqual({ allowed: true, missing: [] });
    for (const condition of EARLY_CONDITIONS) {
      const earlyConditions = EARLY_CONDITIONS.filter((c) => c !== condition);
      expect(early({ earlyConditions })).toEqual({ allowed: false, missing: [condition] });
    }
  });

  test('is not known in the department', () => {
    expect(early({ confirmEarlyOn: '2026-08-01', probationMonths: 2 }, department)).toBeNull();
    expect(judge({}).value.early).toBeNull();
  });

  test.each(['2026-07-02', '2026-09-30'])('may be on %s', (confirmEarlyOn) => {
    expect(early({ confirmEarlyOn })?.allowed).toBe(true);
  });

  test.each(['2026-07-01', '2026-06-30', '2026-10-01'])('is refused for %s', (confirmEarlyOn) => {
    expect(refusal(() => early({ confirmEarlyOn })).map((p) => p.field)).toEqual(['confirmEarlyOn']);
  });

  test('is refused where there is no probation', () => {
    expect(refusal(() => early({ probationMonths: 0 })).map((p) => p.field)).toEqual(['confirmEarlyOn']);
  });
});

describe('for any contract', () => {
  const months = fc.integer({ min: 0, max: 8 });
  const term = fc.integer({ min: 1, max: 60 });

  test('a longer contract never shortens the cap, and a shorter probation never becomes unlawful', () => {
    fc.assert(
      fc.property(term, months, (contractMonths, probationMonths) => {
        const { value } = judge({ contractMonths, probationMonths });
        expect(
          judge({ contractMonths: contractMonths + 1, probationMonths }).value.capMonths,
        ).toBeGreaterThanOrEqual(value.capMonths);
        if (value.lawful && probationMonths > 0) {
          expect(judge({ contractMonths, probationMonths: probationMonths - 1 }).value.lawful).toBe(true);
        }
      }),
    );
  });

  test('the term needed allows the length, and a month less does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), (probationMonths) => {
        const needed = judge({ contractMonths: 1, probationMonths }).value.termNeeded as number;
        expect(judge({ contractMonths: needed, probationMonths }).value.lawful).toBe(true);
        expect(judge({ contractMonths: needed - 1, probationMonths }).value.lawful).toBe(false);
      }),
    );
  });

  test('training before it never lengthens it', () => {
    fc.assert(
      fc.property(term, months, fc.integer({ min: 0, max: 200 }), (contractMonths, probationMonths, days) => {
        const plain = judge({ contractMonths, probationMonths }).value;
        const after = judge({ contractMonths, probationMonths, employedFrom: addDays(START, -days) }).value;
        expect(after.confirmedOn <= plain.confirmedOn).toBe(true);
        expect(after.confirmedOn >= START).toBe(true);
      }),
    );
  });
});

test.each<[string, Partial<Input>]>([
  ['contractMonths', { contractMonths: undefined }],
  ['contractMonths', { contractMonths: 0 }],
  ['contractMonths', { contractMonths: -12 }],
  ['contractMonths', { contractMonths: 601 }],
  ['contract', { contract: 'dispatch' as 'fixed' }],
  ['probationMonths', { probationMonths: -1 }],
  ['probationMonths', { probationMonths: 1.5 }],
  ['probationMonths', { probationMonths: 61 }],
  ['startsOn', { startsOn: '2026-02-30' }],
  ['employedFrom', { employedFrom: '2026-07-02' }],
])('refuses a wrong %s', (field, more) => {
  expect(refusal(() => judge(more)).map((p) => p.field)).toEqual([field]);
});
