import { describe, expect, test } from 'vitest';
import { examFollowUp } from '../../../../src/lib/rules/exam/follow-up.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const retention = figuresOf('retention');
type Input = Parameters<typeof examFollowUp>[1];
const one = (person: Partial<Input['people'][number]>, more: Partial<Input> = {}) => {
  const { value, steps } = examFollowUp(retention, {
    people: [{ name: '甲', result: 'sat', ...person }],
    ...more,
  });
  return { line: value.lines[0], steps: steps.slice(1) };
};

describe('golden (C-2.8-01)', () => {
  test.each<[Partial<Input['people'][number]>, 'first' | 'resit', object]>([
    [{ mark: 80 }, 'first', { mark: 80, passed: true, follow: 'none', deduction: 0 }],
    [{ mark: 79.5 }, 'first', { mark: 79.5, passed: false, follow: 'coach', deduction: 0 }],
    [{ mark: 80 }, 'resit', { passed: true, follow: 'none' }],
    [{ mark: 79 }, 'resit', { passed: false, follow: 'plan' }],
    [{ result: 'absent' }, 'first', { mark: null, passed: false, follow: 'coach' }],
    [{ result: 'absent' }, 'resit', { mark: null, passed: false, follow: 'plan' }],
    [{ result: 'excused' }, 'first', { mark: null, passed: null, follow: 'resit', deduction: 0 }],
    [{ result: 'cheated', mark: 95 }, 'first', { mark: null, passed: null, follow: 'retake', deduction: 5 }],
  ])('%j, %s', (person, attempt, expected) => {
    expect(one(person, { attempt }).line).toMatchObject(expected);
  });

  test('a pass mark announced goes before the figure', () => {
    expect(one({ mark: 75 }, { passMark: 75 }).line?.passed).toBe(true);
    expect(one({ mark: 80 }, { passMark: 85 }).line?.passed).toBe(false);
  });

  test.each<[Partial<Input['people'][number]>, 'first' | 'resit', [string, string, number][]]>([
    [{ mark: 80 }, 'first', []],
    [{ mark: 60 }, 'first', [['甲60分，不及格，组长在5个工作日之内单独辅导，再补考', 'ret.exam.pass', 1]]],
    [{ mark: 60 }, 'resit', [['甲60分，不及格，补考仍不及格，转入改进计划', 'ret.exam.pass', 0]]],
    [
      { result: 'absent' },
      'first',
      [
        ['甲无故缺考，按不及格处理', 'ret.exam.absent', 0],
        ['甲，组长在5个工作日之内单独辅导，再补考', 'ret.exam.pass', 1],
      ],
    ],
    [{ result: 'excused' }, 'first', [['甲因公或者请假，回岗后补考', 'ret.exam.absent', 0]]],
    [
      { result: 'cheated' },
      'first',
      [['甲作弊，成绩作废，月度考核表扣5分，换题重考', 'ret.exam.cheating', 1]],
    ],
  ])('steps of %j, %s', (person, attempt, expected) => {
    const { steps } = one(person, { attempt });
    expect(steps.map(({ text, clause, figures }) => [text, clause, figures.length])).toEqual(expected);
    for (const { ruling, clause } of steps) {
      expect(ruling).toBe(clause === 'ret.exam.cheating' ? 'ret-sheet-deductions' : 'ret-exam-mark');
    }
  });

  test('the pass mark is the first step, with the ruling of the volume', () => {
    const { steps } = examFollowUp(retention, { people: [{ name: '甲', result: 'sat', mark: 80 }] });
    expect(steps[0]).toMatchObject({ clause: 'ret.exam.pass', ruling: 'ret-exam-mark' });
  });
});

test('refuses a mark above the full mark', () => {
  expect(refusal(() => one({ mark: 101 })).map((p) => p.field)).toEqual(['people.0.mark']);
});
