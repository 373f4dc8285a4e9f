import { describe, expect, it } from 'vitest';
import { figuresIn, figureText, fillFigures } from '../../src/handbook/figure-text.ts';
import type { Figure } from '../../src/lib/figures.ts';

const DAY = '2026-06-01';

const limit: Figure = {
  id: 'swap.monthlyLimit',
  label: '次数上限',
  unit: 'times',
  volumes: {
    operations: {
      clause: 'ops.swap.monthly-limit',
      periods: [
        { from: '2020-01-01', until: '2026-12-31', value: 2 },
        { from: '2027-01-01', value: 3 },
      ],
    },
    'service-system': { clause: 'svc.swap.monthly-limit', periods: [{ from: '2020-01-01', value: 1 }] },
  },
};
const split: Figure = {
  id: 'leave.approverSplit',
  label: '批假天数',
  unit: 'day',
  volumes: {
    'service-system': { clause: 'svc.leave.approver', periods: [{ from: '2020-01-01', value: 1.5 }] },
  },
};
const cutoff: Figure = {
  id: 'leave.nightCutoff',
  label: '夜班时限',
  unit: 'clock',
  volumes: { operations: { clause: 'ops.leave.night', periods: [{ from: '2020-01-01', value: '12:00' }] } },
};
const figures = [limit, split, cutoff];
const fill = (text: string, date = DAY) => fillFigures(text, figures, 'operations', date);

describe('figureText', () => {
  it('reads with its unit, or as the number alone', () => {
    expect(figureText(limit, 'operations', DAY)).toBe('2次');
    expect(figureText(limit, 'operations', DAY, true)).toBe('2');
    expect(figureText(cutoff, 'operations', DAY)).toBe('12:00');
  });

  it('reads as the volume and the day have it', () => {
    expect(figureText(limit, 'service-system', DAY)).toBe('1次');
    expect(figureText(limit, 'operations', '2026-12-31')).toBe('2次');
    expect(figureText(limit, 'operations', '2027-01-01')).toBe('3次');
  });

  it('refuses a volume that does not state it, and a day that no period covers', () => {
    expect(() => figureText(limit, 'retention', DAY)).toThrow(/not stated in volume retention/);
    expect(() => figureText(limit, 'operations', '2019-12-31')).toThrow(/no period for 2019-12-31/);
  });

  it('rounds the number alone as it rounds it with its unit', () => {
    const third: Figure = {
      ...split,
      volumes: { operations: { clause: 'ops.a.b', periods: [{ from: '2020-01-01', value: 1 / 3 }] } },
    };
    expect(figureText(third, 'operations', DAY)).toBe('0.33天');
    expect(figureText(third, 'operations', DAY, true)).toBe('0.33');
  });
});

describe('fillFigures', () => {
  it('fills every mark, bare or not', () => {
    expect(
      fill('每月{figure:swap.monthlyLimit bare}至{figure:swap.monthlyLimit}，{figure:leave.nightCutoff}前'),
    ).toBe('每月2至2次，12:00前');
  });

  it('fills in what the day has', () => {
    expect(fill('{figure:swap.monthlyLimit}', '2027-01-01')).toBe('3次');
  });

  it("names another volume's figure as the first volume has it that states it", () => {
    expect(fill('{figure:leave.approverSplit}')).toBe('1.5天');
  });

  it('leaves a mark of an unknown figure as it stands', () => {
    expect(fill('至多{figure:swap.nothing}。')).toBe('至多{figure:swap.nothing}。');
  });

  it('leaves other braces alone', () => {
    expect(fill('digraph { a -> b }')).toBe('digraph { a -> b }');
  });
});

describe('figuresIn', () => {
  it('names every figure of a text, in order, as often as it stands there', () => {
    const text = '{figure:b.two}、{figure:a.one bare}、{figure:b.two}';
    expect(figuresIn(text)).toEqual(['b.two', 'a.one', 'b.two']);
  });

  it('names none in a text without marks', () => {
    expect(figuresIn('digraph { figure: a }')).toEqual([]);
  });
});
