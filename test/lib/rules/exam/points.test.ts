import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examPoints } from '../../../../src/lib/rules/exam/points.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
type Person = Parameters<typeof examPoints>[1]['people'][number];
const sat = (name: string, mark: number, more: Partial<Person> = {}): Person => ({
  name,
  result: 'sat',
  mark,
  ...more,
});
const lines = (people: Person[], passMark?: number) =>
  examPoints(department, { people, passMark }).value.lines;
const pointsOf = (marks: number[], passMark?: number) =>
  lines(
    marks.map((mark, i) => sat(`${i}`, mark)),
    passMark,
  ).map((line) => line.points);

describe('golden', () => {
  test.each<[string, number[], number | undefined, number[]]>([
    ['D-42-30', [97, 93, 90, 81], 80, [5, 5, 5, 0]],
    ['D-42-30, tie for third', [97, 93, 90, 90, 89], 80, [5, 5, 5, 5, 0]],
    ['D-42-30, tie for second', [97, 93, 93, 90], 80, [5, 5, 5, 0]],
    ['D-42-30, tie for first', [97, 97, 97, 97, 96], 80, [5, 5, 5, 5, 0]],
    ['D-42-30, few', [85, 82], 80, [5, 5]],
    ['D-42-31', [97, 93, 90, 66], 80, [5, 5, 5, -5]],
    ['D-42-31, exactly', [97, 93, 90, 80], 80, [5, 5, 5, 0]],
    ['D-42-31, just below', [97, 93, 90, 79.9], 80, [5, 5, 5, -5]],
    ['D-42-31, announced', [97, 93, 90, 60, 59], 60, [5, 5, 5, 0, -5]],
    ['D-42-31, none announced', [97, 93, 90, 80, 79], undefined, [5, 5, 5, 0, -5]],
    ['D-42-30 and D-42-31, in the first three and failed', [70], 80, [0]],
  ])('%s: %j at %s', (_facts, marks, passMark, points) => {
    expect(pointsOf(marks, passMark)).toEqual(points);
  });

  test.each<[string, Person, object]>([
    [
      'D-43-08',
      { name: '甲', result: 'cheated' },
      { recorded: 0, rank: null, passed: false, points: -5, added: 0 },
    ],
    ['D-43-08', { name: '甲', result: 'cheated', mark: 98, noSkillsPart: true }, { recorded: 0, added: -5 }],
    [
      'D-43-11',
      { name: '甲', result: 'absent' },
      { recorded: null, rank: null, passed: null, points: -10, added: -10 },
    ],
    [
      'D-43-12',
      { name: '甲', result: 'excused' },
      { recorded: 70, rank: null, passed: null, points: 0, added: 0 },
    ],
    ['D-42-31, D-X1-53', sat('甲', 60), { recorded: 60, passed: false, points: 0, added: 5 }],
    ['D-42-31', sat('甲', 60, { noSkillsPart: true }), { recorded: 60, points: 0, added: 0 }],
  ])('%s: %j', (_facts, person, expected) => {
    expect(lines([person])[0]).toMatchObject(expected);
  });

  test('ranks are by both marks together, passing by knowledge alone (ruling dep-exam-top)', () => {
    const all = lines([
      sat('甲', 80, { operation: 99 }),
      sat('乙', 99, { operation: 79 }),
      sat('丙', 90, { operation: 88 }),
      sat('丁', 95, { operation: 82.5 }),
      sat('戊', 79, { operation: 97 }),
    ]);
    expect(all.map(({ rank, points, passed }) => [rank, points, passed])).toEqual([
      [1, 5, true],
      [2, 5, true],
      [2, 5, true],
      [4, 0, true],
      [5, -5, false],
    ]);
    expect(all[3]).toMatchObject({ toPass: null, toTop: 0.5 });
    expect(all[4]).toMatchObject({ toPass: 1, toTop: 2 });
    expect(all[0]).toMatchObject({ toPass: null, toTop: null });
  });

  test('who did not sit it honestly is not ranked', () => {
    const all = lines([
      { name: '甲', result: 'cheated', mark: 100 },
      { name: '乙', result: 'absent', mark: 100 },
      { name: '丙', result: 'excused', mark: 100 },
      sat('丁', 81),
    ]);
    expect(all[3]).toMatchObject({ rank: 1, points: 5 });
  });

  test('an operation mark of who did not sit asks nobody else for one', () => {
    const away: Person = { name: '乙', result: 'absent', operation: 90 };
    expect(lines([sat('甲', 81), away])[0]).toMatchObject({ rank: 1 });
  });

  test('each point rests on its clause, and the ruling that settles it', () => {
    const { steps } = examPoints(department, {
      passMark: 85,
      people: [
        sat('甲', 80),
        sat('乙', 80, { noSkillsPart: true }),
        { name: '丙', result: 'cheated' },
        { name: '丁', result: 'absent' },
        { name: '戊', result: 'excused' },
      ],
    });
    expect(steps.map(({ text, clause, ruling }) => [text, clause, ruling])).toEqual([
      ['公布的及格线是85分，达到即为及格', 'dep.exam.pass-mark', 'dep-exam-pass-mark'],
      ['甲第1名，加5分', 'dep.exam.top', 'dep-exam-top'],
      ['甲80分，不及格，照条文扣5分；考核表的业务技能已逐分扣，不再加扣', 'dep.exam.fail', 'dep-exam-fail'],
      ['乙第1名，加5分', 'dep.exam.top', 'dep-exam-top'],
      ['乙80分，不及格，照条文扣5分', 'dep.exam.fail', 'dep-exam-fail'],
      ['丙作弊，记0分', 'dep.exam-discipline.cheating', 'dep-exam-cheating'],
      ['丙0分，不及格，照条文扣5分；考核表的业务技能已逐分扣，不再加扣', 'dep.exam.fail', 'dep-exam-fail'],
      ['丁无故缺考，口头警告，扣10分，不记成绩', 'dep.exam-discipline.absence-penalty', 'dep-exam-absent'],
      ['戊因故未考，记70分，不加不扣', 'dep.exam-discipline.excused', 'dep-exam-excused-mark'],
    ]);
    expect(steps.map((step) => step.figures.length)).toEqual([0, 2, 1, 2, 1, 1, 1, 1, 1]);
    const own = examPoints(department, { people: [sat('甲', 80)] }).steps[0];
    expect(own).toMatchObject({
      text: '没有另外公布及格线，用80分，达到即为及格',
      figures: ['monthly-exam.pass'],
    });
  });
});

const person = fc.record({
  result: fc.constantFrom('sat', 'cheated', 'absent', 'excused') as fc.Arbitrary<Person['result']>,
  mark: fc.integer({ min: 0, max: 100 }),
  noSkillsPart: fc.boolean(),
});
const people = fc
  .array(person, { minLength: 1, maxLength: 10 })
  .map((all) => all.map((one, i) => ({ ...one, name: `${i}` })));

describe('for any class', () => {
  test('points do not depend on the order of the list', () => {
    fc.assert(
      fc.property(people, (all) => {
        const back = lines([...all].reverse()).reverse();
        expect(back).toEqual(lines(all));
      }),
    );
  });

  test('a better mark never gains less, and at least three of those ranked gain', () => {
    fc.assert(
      fc.property(people, (all) => {
        const ranked = lines(all).filter((line) => line.rank !== null);
        for (const one of ranked) {
          for (const other of ranked) {
            if ((one.recorded as number) > (other.recorded as number)) {
              expect(one.points).toBeGreaterThanOrEqual(other.points);
            }
          }
        }
        expect(ranked.filter((line) => line.toTop === null).length).toBeGreaterThanOrEqual(
          Math.min(3, ranked.length),
        );
      }),
    );
  });

  test('with as many points more as it says one passes, or gains', () => {
    fc.assert(
      fc.property(people, (all) => {
        lines(all).forEach(({ toPass, toTop }, i) => {
          const raised = (by: number) =>
            lines(all.map((one, k) => (k === i ? { ...one, mark: one.mark + by } : one)))[i];
          if (toPass !== null) expect(raised(toPass)?.passed).toBe(true);
          if (toTop !== null) expect(raised(toTop)?.rank).toBeLessThanOrEqual(3);
          if (toTop !== null) expect(raised(toTop - 1)?.rank).toBeGreaterThan(3);
        });
      }),
    );
  });
});

test.each<[string, Parameters<typeof examPoints>[1]]>([
  ['people', { people: [] }],
  ['people.1.name', { people: [sat('甲', 1), sat('甲', 2)] }],
  ['people.0.mark', { people: [{ name: '甲', result: 'sat' }] }],
  ['people.0.mark', { people: [sat('甲', 100.5)] }],
  ['people.0.mark', { people: [sat('甲', -1)] }],
  ['people.1.operation', { people: [sat('甲', 90, { operation: 80 }), sat('乙', 90)] }],
  ['people.0.operation', { people: [sat('甲', 90, { operation: 101 })] }],
  ['people.0.result', { people: [{ name: '甲', result: 'ill' as 'sat' }] }],
  ['passMark', { people: [sat('甲', 90)], passMark: 101 }],
  ['attempt', { people: [sat('甲', 90)], attempt: 'resit' }],
])('refuses %s: %j', (field, input) => {
  expect(refusal(() => examPoints(department, input)).map((p) => p.field)).toEqual([field]);
});

test('the full mark is a mark, and an operation mark is asked only of who sat it', () => {
  const all = [sat('甲', 100, { operation: 100 }), { name: '乙', result: 'absent' as const }];
  expect(lines(all, 100).map((line) => line.points)).toEqual([5, -10]);
});
