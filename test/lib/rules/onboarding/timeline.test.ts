import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { newHireTimeline } from '../../../../src/lib/rules/onboarding/timeline.ts';
import { figuresOf, HOLIDAYS } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
type Input = Parameters<typeof newHireTimeline>[1];
const base: Input = {
  trainingStartsOn: '2026-07-06',
  operationExamCandidates: 9,
  contract: 'fixed',
  contractMonths: 36,
};
const timeline = (more: Partial<Input> = {}) => newHireTimeline(department, { ...base, ...more }, HOLIDAYS);

describe('golden: the way to confirmation (D-41-24, D-41-25, D-41-31 to D-41-34)', () => {
  test('every date in order', () => {
    expect(timeline().value.milestones).toEqual([
      { date: '2026-07-06', milestone: 'training-starts' },
      { date: '2026-08-14', milestone: 'training-ends' },
      { date: '2026-08-17', milestone: 'exam' },
      { date: '2026-08-18', milestone: 'probation-starts' },
      { date: '2026-09-17', milestone: 'first-talk' },
      { date: '2026-10-16', milestone: 'conclude' },
      { date: '2026-10-17', milestone: 'probation-ends' },
      { date: '2026-10-18', milestone: 'confirmed' },
    ]);
  });

  test.each<[string, Partial<Input>, object]>([
    // the cap runs from the first day of training (ruling dep-onboarding-employment)
    ['three years', {}, { probationEndsOn: '2026-10-17', shortened: false, capEndsOn: '2027-01-05' }],
    ['open-ended', { contract: 'open-ended' }, { probationEndsOn: '2026-10-17', shortened: false }],
    [
      'two years',
      { contractMonths: 24 },
      { probationEndsOn: '2026-09-05', shortened: true, capEndsOn: '2026-09-05', termNeeded: 36 },
    ],
    ['eleven months: used up', { contractMonths: 11 }, { probationEndsOn: null, shortened: true }],
    ['a piece of work', { contract: 'task' }, { probationEndsOn: null, shortened: true, capEndsOn: null }],
    ['a second probation', { hadProbation: true }, { probationEndsOn: null, shortened: true }],
  ])('%s', (_title, more, expected) => {
    expect(timeline(more).value).toMatchObject(expected);
  });

  test('without room for probation the newcomer is a regular employee after the exam', () => {
    expect(timeline({ contractMonths: 11 }).value.milestones.slice(2)).toEqual([
      { date: '2026-08-17', milestone: 'exam' },
      { date: '2026-08-18', milestone: 'confirmed' },
    ]);
  });

  test('probation may begin on the day of the exam', () => {
    const { milestones } = timeline({ probationStartsOn: '2026-08-17' }).value;
    expect(milestones.slice(2, 4)).toEqual([
      { date: '2026-08-17', milestone: 'exam' },
      { date: '2026-08-17', milestone: 'probation-starts' },
    ]);
  });

  test('probation may begin on the last day of the cap, not after', () => {
    const at = (probationStartsOn: string) =>
      timeline({ contractMonths: 24, probationStartsOn }).value.probationEndsOn;
    expect(at('2026-09-05')).toBe('2026-09-05');
    expect(at('2026-09-06')).toBeNull();
  });

  test('a probation that is left with a weekend still ends in order', () => {
    const { milestones } = timeline({ contractMonths: 24, probationStartsOn: '2026-09-05' }).value;
    expect(milestones.map(({ date }) => date)).toEqual([...milestones.map(({ date }) => date)].sort());
  });

  test('dates that are fixed are kept', () => {
    const { value } = timeline({ examOn: '2026-08-19', probationStartsOn: '2026-08-24' });
    expect(value).toMatchObject({ examOn: '2026-08-19', probationEndsOn: '2026-10-23' });
    expect(timeline({ examOn: '2026-08-21' }).value.milestones[3]).toEqual({
      date: '2026-08-24',
      milestone: 'probation-starts',
    });
  });

  test('each step cites its clause and ruling', () => {
    const cited = (more: Partial<Input>) =>
      timeline(more)
        .steps.slice(2)
        .map(({ text, clause, ruling, holds }) => [text, clause, ruling, holds]);
    const exam = ['2026-08-17考核', 'dep.onboarding.exam', 'dep-onboarding-resit', undefined];
    const contract = ['dep.recruitment.probation-contract', 'dep-onboarding-employment', undefined];
    const probation = ['dep.recruitment.probation', 'dep-onboarding-employment'];
    expect(cited({})).toEqual([
      exam,
      ['合同期限36个月，试用期最长6个月', ...contract],
      ['试用2个月到2026-10-17，连同培训没有超过上限（到2027-01-05）', ...probation, true],
    ]);
    expect(cited({ contractMonths: 24 })[2]).toEqual([
      '试用2个月到2026-10-17，连同培训超过上限（到2026-09-05），要缩短',
      ...probation,
      false,
    ]);
  });
});

describe('golden: what comes next', () => {
  test.each([
    ['2026-07-01', '2026-07-06', 'training-starts', 5],
    ['2026-07-06', '2026-07-06', 'training-starts', 0],
    ['2026-07-07', '2026-08-14', 'training-ends', 38],
    ['2026-10-18', '2026-10-18', 'confirmed', 0],
  ])('on %s: %s %s in %i days', (asOf, date, milestone, days) => {
    expect(timeline({ asOf }).value.next).toEqual({ date, milestone, days });
  });

  test('nothing once all is over, or where no day is given', () => {
    expect(timeline({ asOf: '2026-10-19' }).value.next).toBeNull();
    expect(timeline({ asOf: '' }).value.next).toBeNull();
  });
});

test('years that are not known are named once', () => {
  expect(timeline({ trainingStartsOn: '2040-11-01' }).value.unknownYears).toEqual(['2040', '2041']);
});

test('the dates never run backwards, whatever the contract', () => {
  const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-01-01', days));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (trainingStartsOn, contractMonths) => {
      const { milestones, capEndsOn, probationEndsOn } = timeline({ trainingStartsOn, contractMonths }).value;
      const dates = milestones.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      expect(milestones.at(-1)?.milestone).toBe('confirmed');
      if (probationEndsOn) expect(probationEndsOn <= (capEndsOn as string)).toBe(true);
    }),
  );
});

test.each<[string, Partial<Input>]>([
  ['contractMonths', { contractMonths: undefined }],
  ['examOn', { examOn: '2026-08-14' }],
  ['probationStartsOn', { probationStartsOn: '2026-08-16' }],
  ['asOf', { asOf: 'x' }],
  ['examStartsAt', { examStartsAt: '25:00' }],
])('refuses a wrong %s', (field, more) => {
  const problems = refusal(() => timeline(more));
  expect(problems.map((p) => p.field)).toEqual([field]);
});

test('the refusals name the day that is in the way', () => {
  expect(refusal(() => timeline({ examOn: '2026-08-10' }))[0]?.message).toContain('2026-08-14');
  expect(refusal(() => timeline({ probationStartsOn: '2026-08-10' }))[0]?.message).toContain('2026-08-17');
});
