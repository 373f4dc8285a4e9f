import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { type ClassVerdictInput, classVerdict } from '../../../../src/lib/rules/training/class-verdict.ts';
import { figuresOf } from '../../../support/figures.ts';
import { found } from '../../../support/found.ts';
import { refusal } from '../../../support/refusal.ts';

type People = z.input<typeof ClassVerdictInput>['people'];

const operations = figuresOf('operations');
const department = figuresOf('department');
const outsourcing = figuresOf('outsourcing');
const service = figuresOf('service-system');
const resultsOn = '2026-05-15';
const sat = (marks: number[]): People => marks.map((mark, i) => ({ name: `学员${i}`, status: 'sat', mark }));
const follows = (people: People, figures = operations) =>
  classVerdict(figures, { resultsOn, passMark: 80, people }).value.lines.map((line) => line.follow);

// A-4.3-01 to A-4.3-04: all pass; a few sit it again within the days stated; from half on the class starts over.
test.each([
  [[90, 80, 85, 99], 'none', null, 2],
  [[90, 79.9, 85, 99], 'retake', '2026-05-18', 1],
  [[90, 79, 79, 99], 'replan', null, null],
  [[10, 10, 10], 'replan', null, null],
])('marks %j: %s', (marks, action, retakeBy, toReplan) => {
  const { value } = classVerdict(operations, { resultsOn, passMark: 80, people: sat(marks) });
  expect(value.klass).toEqual({ action, retakeBy, toReplan });
});

test('who cheated or stayed away has not passed; who was excused does not count', () => {
  const people: People = [
    ...sat([90, 90]),
    { name: '甲', status: 'cheated', mark: 100 },
    { name: '乙', status: 'excused' },
  ];
  const { value, steps } = classVerdict(operations, { resultsOn, passMark: 80, people });
  expect(value).toMatchObject({ passed: 2, failed: 1, klass: { action: 'retake', toReplan: 1 } });
  expect(value.lines.slice(2)).toEqual([
    { name: '甲', recorded: null, passed: false, follow: 'resit' },
    { name: '乙', recorded: null, passed: null, follow: 'sit-later' },
  ]);
  expect(steps.filter((step) => step.ruling === 'training-class-absent').length).toBe(2);
  const absent = people.map((p) => (p.status === 'excused' ? { ...p, status: 'absent' as const } : p));
  expect(follows(absent)).toEqual(['none', 'none', 'replan', 'replan']);
});

test('a class of excused people only has no verdict yet', () => {
  const people: People = [{ name: '甲', status: 'excused' }];
  expect(classVerdict(operations, { resultsOn, passMark: 80, people }).value).toMatchObject({
    passed: 0,
    failed: 0,
    klass: { action: 'none', toReplan: null },
  });
});

// D-41-36 to D-41-40: both papers, no more mistakes than allowed, one resit.
test.each([
  [{ mark: 80, operation: 80, errors: 3 }, 'none'],
  [{ mark: 80, operation: 80, errors: 4 }, 'resit'],
  [{ mark: 79, operation: 80 }, 'resit'],
  [{ mark: 79, operation: 80, attempt: 2 }, 'not-hired'],
  [{ mark: 90 }, 'pending'],
])('department %j: %s', (marks, follow) => {
  expect(follows([{ name: '甲', status: 'sat', ...marks }], department)).toEqual([follow]);
});

test('a mark is recorded while the other paper is still to come', () => {
  const people: People = [{ name: '甲', status: 'sat', mark: 90 }];
  expect(classVerdict(department, { resultsOn, people }).value.lines).toEqual([
    { name: '甲', recorded: 90, passed: null, follow: 'pending' },
  ]);
});

test('department: who cheated has nothing, who was excused sits it later', () => {
  const people: People = [
    { name: '甲', status: 'cheated', mark: 90, operation: 90 },
    { name: '乙', status: 'excused' },
    { name: '丙', status: 'absent' },
  ];
  const { value, steps } = classVerdict(department, { resultsOn, people });
  expect(value.lines).toEqual([
    { name: '甲', recorded: 0, passed: false, follow: 'resit' },
    { name: '乙', recorded: null, passed: null, follow: 'sit-later' },
    { name: '丙', recorded: 0, passed: false, follow: 'resit' },
  ]);
  expect(value.klass).toBeNull();
  expect(steps.map((step) => step.text)).toEqual(
    expect.arrayContaining(['甲作弊，按零分算', '丙无故缺考，按零分算']),
  );
  expect(steps.some((step) => step.text.startsWith('甲：'))).toBe(true);
});

// B-4.2-05, B-4.2-06.
test('outsourcing: the simulated call counts like the paper', () => {
  expect(follows([{ name: '甲', status: 'sat', mark: 90, operation: 79 }], outsourcing)).toEqual(['resit']);
  expect(follows([{ name: '甲', status: 'sat', mark: 90, operation: 80 }], outsourcing)).toEqual(['none']);
});

// E5-director-22.
test.each([
  [{ status: 'sat', mark: 80 }, 'none', true, 80],
  [{ status: 'sat', mark: 79 }, 'coach', false, 79],
  [{ status: 'sat', mark: 79, attempt: 2 }, 'plan', false, 79],
  [{ status: 'absent' }, 'coach', false, null],
  [{ status: 'excused' }, 'sit-later', null, null],
] as const)('service system %j: %s', (person, follow, passed, recorded) => {
  const { value } = classVerdict(service, { resultsOn, people: [{ name: '甲', ...person }] });
  expect(value.lines).toMatchObject([{ follow, passed, recorded }]);
});

describe('refused', () => {
  const refused = (figures: typeof operations, input: z.input<typeof ClassVerdictInput>) =>
    refusal(() => classVerdict(figures, input)).map((problem) => problem.field);

  test('a missing mark, a missing pass mark, a name twice', () => {
    expect(refused(operations, { resultsOn, people: [{ name: '甲', status: 'sat' }] })).toEqual([
      'people.0.mark',
      'passMark',
    ]);
    const twice: People = [...sat([90]), ...sat([80])];
    expect(refused(operations, { resultsOn, passMark: 80, people: twice })).toEqual(['people.1.name']);
  });

  test('a mark above the full mark is named in its row', () => {
    const people = (mark: number, operation: number): People => [
      { name: '甲', status: 'sat', mark: 90, operation: 90 },
      { name: '乙', status: 'sat', mark, operation },
    ];
    expect(refused(department, { resultsOn, people: people(101, 90) })).toEqual(['people.1.mark']);
    expect(refused(department, { resultsOn, people: people(90, 101) })).toEqual(['people.1.operation']);
  });
});

test('order does not matter, nobody is lost, and one more failure is never better', () => {
  const rank = { none: 0, retake: 1, replan: 2 };
  const action = (marks: number[]) =>
    classVerdict(operations, { resultsOn, passMark: 80, people: sat(marks) }).value;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 30 }), (marks) => {
      const { klass, passed, failed } = action(marks);
      expect(passed + failed).toBe(marks.length);
      expect(action([...marks].reverse()).klass).toEqual(klass);
      const worse = action([...marks.slice(1), 0]).klass;
      expect(rank[found(worse).action]).toBeGreaterThanOrEqual(
        found(marks[0]) < 80 ? 0 : rank[found(klass).action],
      );
    }),
  );
});
