import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newHireExam } from '../../../../src/lib/rules/onboarding/exam.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
const outsourcing = figuresOf('outsourcing');
const sit = (attempt: number, knowledge: number, operation: number, errors: number, figures = department) =>
  newHireExam(figures, { attempt, knowledge, operation, errors });
type Outcome = 'passed' | 'resit' | 'failed';

describe('golden: department (D-41-36 to D-41-40, D-41-49)', () => {
  test.each<[number, number, number, Outcome, string[]]>([
    // knowledge, operation, errors → first sitting, papers not passed
    [86, 91, 1, 'passed', []],
    [80, 80, 3, 'passed', []],
    [100, 100, 0, 'passed', []],
    [79.99, 100, 0, 'resit', ['knowledge']],
    [100, 79.99, 0, 'resit', ['operation']],
    [79, 79, 0, 'resit', ['knowledge', 'operation']],
    [100, 100, 4, 'resit', ['operation']],
    [79, 100, 4, 'resit', ['knowledge', 'operation']],
    [0, 0, 0, 'resit', ['knowledge', 'operation']],
  ])('%f and %f, %i errors: %s', (knowledge, operation, errors, outcome, failedPapers) => {
    expect(sit(1, knowledge, operation, errors).value).toMatchObject({ outcome, failedPapers });
    const last = outcome === 'passed' ? 'passed' : 'failed';
    expect(sit(2, knowledge, operation, errors).value).toMatchObject({ outcome: last, failedPapers });
  });

  test('says what was short', () => {
    expect(sit(1, 79.5, 60.1, 5).value).toMatchObject({
      short: { knowledge: 0.5, operation: 19.9 },
      errorsOver: 2,
    });
    expect(sit(1, 90, 80, 3).value).toMatchObject({ short: { knowledge: 0, operation: 0 }, errorsOver: 0 });
  });

  test('each condition and each end is explained', () => {
    const cited = (attempt: number, knowledge: number) =>
      sit(attempt, knowledge, 90, 0).steps.map(({ text, clause, ruling, holds }) => [
        text,
        clause,
        ruling,
        holds,
      ]);
    const operation = [
      '系统操作90分，要求至少80分：符合',
      'dep.onboarding.papers',
      'dep-onboarding-pass-mark',
      true,
    ];
    const errors = [
      '操作错误0次，上限3次：符合',
      'dep.onboarding.operation-errors',
      'dep-onboarding-errors',
      true,
    ];
    expect(cited(1, 80)).toEqual([
      ['笔试80分，要求至少80分：符合', 'dep.onboarding.papers', 'dep-onboarding-pass-mark', true],
      operation,
      errors,
      ['考核合格，进入试用期', 'dep.onboarding.passed', undefined, undefined],
    ]);
    expect(cited(1, 70).at(-1)).toEqual([
      '可以补考1次，只补没有通过的',
      'dep.onboarding.resit',
      'dep-onboarding-resit',
      undefined,
    ]);
    expect(cited(2, 70).at(-1)).toEqual([
      '补考仍然没有通过，不予录用',
      'dep.onboarding.not-hired',
      'dep-onboarding-resit',
      undefined,
    ]);
  });
});

describe('golden: outsourcing (B-4.2-05, B-4.2-06)', () => {
  test.each<[number, number, number, Outcome]>([
    [1, 80, 80, 'passed'],
    [1, 79, 80, 'resit'],
    [2, 80, 79, 'failed'],
    [2, 80, 80, 'passed'],
  ])('sitting %i, %i and %i: %s', (attempt, knowledge, operation, outcome) => {
    // Mistakes are not counted here.
    const { value } = sit(attempt, knowledge, operation, 50, outsourcing);
    expect(value).toMatchObject({ outcome, errorsOver: null });
  });

  test('cites its own clauses', () => {
    const cited = (attempt: number, operation: number) =>
      sit(attempt, 90, operation, 0, outsourcing).steps.map(({ text, clause, ruling }) => [
        text,
        clause,
        ruling,
      ]);
    const exam = 'outsourcing-onboarding-exam';
    expect(cited(1, 90)).toEqual([
      ['笔试90分，要求至少80分：符合', 'out.training.pass', exam],
      ['模拟通话90分，要求至少80分：符合', 'out.training.pass', exam],
      ['考核合格，可以正式上岗', 'out.training.pass', undefined],
    ]);
    expect(cited(1, 70).at(-1)).toEqual(['可以补考1次，只补没有通过的', 'out.training.resit', exam]);
    expect(cited(2, 70).at(-1)).toEqual([
      '不安排到公司的席位上，由外包商另行安排',
      'out.training.resit',
      exam,
    ]);
  });
});

test('more marks and fewer mistakes never make it worse', () => {
  const mark = fc.integer({ min: 0, max: 200 }).map((n) => n / 2);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 }),
      mark,
      mark,
      fc.integer({ min: 0, max: 6 }),
      (attempt, k, o, errors) => {
        const { failedPapers } = sit(attempt, k, o, errors).value;
        const better = sit(
          attempt,
          Math.min(100, k + 1),
          Math.min(100, o + 1),
          Math.max(0, errors - 1),
        ).value;
        expect(failedPapers).toEqual(expect.arrayContaining(better.failedPapers));
        expect(sit(attempt, k, o, errors).value.outcome === 'passed').toBe(failedPapers.length === 0);
      },
    ),
  );
});

test.each<[string[], number, number, number, number]>([
  [['attempt'], 3, 80, 80, 0],
  [['attempt'], 0, 80, 80, 0],
  [['knowledge'], 1, 100.5, 80, 0],
  [['operation'], 1, 80, 101, 0],
  [['knowledge', 'operation', 'attempt'], 3, 101, 101, 0],
  [['knowledge'], 1, -1, 80, 0],
  [['errors'], 1, 80, 80, -1],
  [['errors'], 1, 80, 80, 1.5],
])('refuses a wrong %j', (fields, attempt, knowledge, operation, errors) => {
  expect(refusal(() => sit(attempt, knowledge, operation, errors)).map((p) => p.field)).toEqual(fields);
});

test('the refusals name the limits', () => {
  expect(refusal(() => sit(3, 101, 80, 0)).map((p) => p.message)).toEqual(['满分是100分。', '只能补考1次。']);
});
