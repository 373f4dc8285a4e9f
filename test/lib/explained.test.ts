import { describe, expect, test } from 'vitest';
import { Reasoning } from '../../src/lib/explained.ts';
import type { FigureValue } from '../../src/lib/figures.ts';
import type { Unit } from '../../src/lib/units.ts';

const figure = (value: number, unit: Unit): FigureValue<number> => ({
  id: 'swap.limit',
  label: '上限',
  example: false,
  unit,
  value,
  clause: 'ops.swap.limit',
  from: '2020-01-01',
});

const only = (because: Reasoning) => {
  expect(because.steps).toHaveLength(1);
  return because.steps[0];
};

describe('a condition', () => {
  test.each([
    [true, '已登记'],
    [false, '没有登记'],
  ])('that is %s is recorded in its words', (met, text) => {
    const because = new Reasoning();
    const basis = { clause: 'ops.swap.registered', ruling: 'swap-form' };
    expect(because.holds(met, { yes: '已登记', no: '没有登记' }, basis)).toBe(met);
    expect(only(because)).toEqual({ text, holds: met, figures: [], ...basis });
  });

  test.each([
    [1.9, true],
    [2, true],
    [2.1, false],
  ])('at most 2: %d is %s', (actual, met) => {
    const because = new Reasoning();
    expect(because.atMost('本月换班', actual, figure(2, 'times'))).toBe(met);
    expect(only(because)).toEqual({
      text: `本月换班${actual}次，上限2次：${met ? '符合' : '不符合'}`,
      clause: 'ops.swap.limit',
      figures: ['swap.limit'],
      ruling: undefined,
      holds: met,
    });
  });

  test.each([
    [2.99, false],
    [3, true],
    [4, true],
  ])('at least 3: %d is %s', (actual, met) => {
    const because = new Reasoning();
    const basis = { clause: 'ops.other', ruling: 'swap-notice' };
    expect(because.atLeast('提前', actual, figure(3, 'day'), basis)).toBe(met);
    expect(only(because)).toEqual({
      text: `提前${actual}天，要求至少3天：${met ? '符合' : '不符合'}`,
      figures: ['swap.limit'],
      holds: met,
      ...basis,
    });
  });

  test.each([
    [19, false],
    [20, true],
    [21, true],
  ])('a threshold of 20 reached by %d (%s) is no condition met', (actual, reached) => {
    const because = new Reasoning();
    expect(because.reaches('迟到', actual, figure(20, 'minute'), { ruling: 'r' })).toBe(reached);
    expect(only(because)).toEqual({
      text: `迟到${actual}分钟，${reached ? '达到' : '未达到'}20分钟`,
      clause: 'ops.swap.limit',
      figures: ['swap.limit'],
      ruling: 'r',
      holds: undefined,
    });
  });
});

describe('a calculation', () => {
  test.each([
    [0, 10, 0, '班长：0 ÷ 10，得 0名'],
    [10, 10, 1, '班长：10 ÷ 10，得 1名'],
    [11, 10, 2, '班长：11 ÷ 10，进位，得 2名'],
    [1, 10, 1, '班长：1 ÷ 10，进位，得 1名'],
  ])('divides %i by %i, parts of a person counting as one', (amount, ratio, result, text) => {
    const because = new Reasoning();
    expect(because.divideUp('班长', amount, figure(ratio, 'person'), 'person')).toBe(result);
    expect(only(because)).toMatchObject({ text, clause: 'ops.swap.limit', figures: ['swap.limit'] });
    expect(only(because)?.holds).toBeUndefined();
  });

  test('multiplies', () => {
    const because = new Reasoning();
    const basis = { clause: 'ops.other', ruling: 'r' };
    expect(because.multiply('坐席', 4, figure(10, 'person'), 'person', basis)).toBe(40);
    expect(only(because)).toEqual({
      text: '坐席：4 × 10，得 40名',
      figures: ['swap.limit'],
      holds: undefined,
      ...basis,
    });
  });
});

test('a remark names the figures it rests on', () => {
  const because = new Reasoning();
  because.note('由部门经理批准', { clause: 'ops.leave.approver' });
  because.note('折作旷工', { clause: 'ops.x', ruling: 'r', figures: [figure(1, 'day')] });
  expect(because.steps).toEqual([
    {
      text: '由部门经理批准',
      clause: 'ops.leave.approver',
      figures: [],
      ruling: undefined,
      holds: undefined,
    },
    { text: '折作旷工', clause: 'ops.x', figures: ['swap.limit'], ruling: 'r', holds: undefined },
  ]);
});

test('concludes with the value and all steps in order', () => {
  const because = new Reasoning();
  because.note('一', { clause: 'a.b.c' });
  because.holds(true, { yes: '二', no: '' }, { clause: 'a.b.d' });
  const { value, steps } = because.conclude(42);
  expect(value).toBe(42);
  expect(steps.map((step) => step.text)).toEqual(['一', '二']);
});
