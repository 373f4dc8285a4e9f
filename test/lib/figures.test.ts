import { describe, expect, test } from 'vitest';
import { FigureError } from '../../src/lib/errors.ts';
import { type Figure, Figures, isInForce, readFigure, resolveFigure } from '../../src/lib/figures.ts';

const notice: Figure = {
  id: 'leave.notice',
  label: '提前天数',
  unit: 'day',
  volumes: {
    operations: {
      clause: 'ops.leave.notice',
      periods: [
        { from: '2020-01-01', until: '2025-12-31', value: 3 },
        { from: '2026-01-01', until: '2026-12-31', value: 2 },
      ],
    },
    'service-system': { clause: 'svc.leave.notice', periods: [{ from: '2021-01-01', value: 1 }] },
  },
};
const cutoff: Figure = {
  id: 'leave.cutoff',
  label: '时限',
  unit: 'clock',
  volumes: { operations: { clause: 'ops.leave.cutoff', periods: [{ from: '2020-01-01', value: '12:00' }] } },
};
const mistyped: Figure = {
  id: 'leave.mistyped',
  label: '写错',
  unit: 'day',
  volumes: { operations: { clause: 'ops.leave.x', periods: [{ from: '2020-01-01', value: 'two' }] } },
};
const on = (date: string, volume: 'operations' | 'service-system' | 'department' = 'operations') =>
  new Figures([notice, cutoff, mistyped], volume, date);

describe('a figure on a date', () => {
  test.each([
    ['2020-01-01', 3],
    ['2025-12-31', 3],
    ['2026-01-01', 2],
    ['2026-12-31', 2],
  ])('on %s, first and last days included, is %i', (date, value) => {
    expect(resolveFigure(notice, 'operations', date).value).toBe(value);
  });

  test.each(['2019-12-31', '2027-01-01', '1900-01-01'])('throws on %s, outside all periods', (date) => {
    expect(() => resolveFigure(notice, 'operations', date)).toThrow(FigureError);
    expect(() => on(date).number('leave.notice', 'day')).toThrow(FigureError);
  });

  test('is in force exactly where it resolves', () => {
    const days = ['2019-12-31', '2020-01-01', '2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
    expect(days.filter((day) => isInForce(notice, 'operations', day))).toEqual(days.slice(1, 5));
    expect(isInForce(notice, 'department', '2026-01-01')).toBe(false);
  });

  test('an open period goes on', () => {
    expect(resolveFigure(notice, 'service-system', '2999-12-31').value).toBe(1);
  });

  test('does not fall back to another volume', () => {
    expect(() => resolveFigure(notice, 'department', '2026-01-01')).toThrow(FigureError);
    expect(() => on('2020-06-01', 'service-system').number('leave.notice', 'day')).toThrow(FigureError);
  });

  test('carries its clause, unit and first day', () => {
    expect(resolveFigure(notice, 'operations', '2026-05-01')).toEqual({
      id: 'leave.notice',
      label: '提前天数',
      unit: 'day',
      example: false,
      value: 2,
      clause: 'ops.leave.notice',
      from: '2026-01-01',
    });
  });

  test('reads with its unit', () => {
    expect(readFigure(resolveFigure(notice, 'operations', '2026-05-01'))).toBe('2天');
    expect(readFigure(resolveFigure(cutoff, 'operations', '2026-05-01'))).toBe('12:00');
  });
});

describe('the figures of a volume', () => {
  test('knows which it states, on whatever date', () => {
    expect(on('1900-01-01').has('leave.notice')).toBe(true);
    expect(on('2026-01-01', 'department').has('leave.notice')).toBe(false);
    expect(on('2026-01-01').has('leave.unknown')).toBe(false);
  });

  test('gives a number or a time of day only as such', () => {
    expect(on('2026-05-01').number('leave.notice', 'day').value).toBe(2);
    expect(on('2026-05-01').clock('leave.cutoff').value).toBe('12:00');
    expect(() => on('2026-05-01').number('leave.notice', 'hour')).toThrow(/day, not in hour/);
    expect(() => on('2026-05-01').number('leave.cutoff', 'clock')).toThrow(FigureError);
    expect(() => on('2026-05-01').clock('leave.notice')).toThrow(FigureError);
    expect(() => on('2026-05-01').number('leave.mistyped', 'day')).toThrow(FigureError);
    expect(() => on('2026-05-01').number('leave.unknown', 'day')).toThrow(/unknown figure/);
  });

  test('keeps volume and date', () => {
    expect(on('2026-05-01', 'service-system')).toMatchObject({
      volume: 'service-system',
      date: '2026-05-01',
    });
  });
});
