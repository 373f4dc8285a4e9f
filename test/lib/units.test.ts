import { describe, expect, test } from 'vitest';
import {
  formatNumber,
  formatQuantity,
  UNIT_NAMES,
  UNITS,
  type Unit,
  unitProblem,
} from '../../src/lib/units.ts';

describe('how a quantity reads', () => {
  test.each<[number | string, Unit, string]>([
    [10, 'person', '10名'],
    [2, 'times', '2次'],
    [0.5, 'day', '0.5天'],
    [3, 'workday', '3个工作日'],
    [2, 'month', '2个月'],
    [50, 'percent', '50%'],
    [5, 'weekday', '周五'],
    [7, 'weekday', '周日'],
    [1, 'level', '一级'],
    [22, 'monthday', '22日'],
    ['12:00', 'clock', '12:00'],
    [1 / 3, 'hour', '0.33小时'],
    [2.5, 'point', '2.5分'],
    [1.999, 'yuan', '2元'],
    [-0.001, 'day', '0天'],
  ])('%s in %s reads %s', (value, unit, text) => {
    expect(formatQuantity(value, unit)).toBe(text);
  });

  test('without its unit it is the number alone, a time of day as it is', () => {
    expect([2, 0.5, 1 / 3, 1.999, '12:00'].map(formatNumber)).toEqual(['2', '0.5', '0.33', '2', '12:00']);
  });

  test('every unit reads a value it accepts, with that value in it', () => {
    for (const unit of UNIT_NAMES) {
      const value = UNITS[unit].kind === 'clock' ? '08:30' : 1;
      expect(unitProblem(unit, value)).toBeNull();
      expect(formatQuantity(value, unit)).toMatch(/08:30|1|一/);
    }
  });
});

describe('what a figure in a unit may be', () => {
  test.each<[Unit, number | string]>([
    ['person', 1.5],
    ['person', -1],
    ['person', '3'],
    ['person', Number.NaN],
    ['day', Number.POSITIVE_INFINITY],
    ['percent', 100.1],
    ['weekday', 0],
    ['weekday', 8],
    ['level', 4],
    ['monthday', 32],
    ['monthday', 0],
    ['clock', '24:00'],
    ['clock', 12],
  ])('%s cannot be %s', (unit, value) => {
    expect(unitProblem(unit, value)).toContain(String(unit));
  });

  test('says where the unit starts and ends', () => {
    expect(unitProblem('weekday', 0)).toBe('unit weekday starts at 1, not 0');
    expect(unitProblem('person', -1)).toBe('unit person starts at 0, not -1');
    expect(unitProblem('percent', 101)).toBe('unit percent ends at 100, not 101');
  });

  test.each<[Unit, number | string]>([
    ['person', 0],
    ['day', 0.5],
    ['percent', 0],
    ['percent', 100],
    ['monthday', 31],
    ['level', 3],
    ['clock', '23:59'],
  ])('%s can be %s', (unit, value) => {
    expect(unitProblem(unit, value)).toBeNull();
  });
});
