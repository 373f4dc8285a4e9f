import { describe, expect, it } from 'vitest';
import { problem, problemsOf } from './problems.ts';
import { FIGURES, swap } from './tiny.ts';

const ID = 'swap.monthlyLimit';
const PERIOD = '{ from: 2020-01-01, value: 2 }';

/** The tiny handbook's only figure with other periods, as they stand in YAML. */
function periods(...lines: string[]) {
  return { [FIGURES]: swap(`        - ${PERIOD}\n`, lines.map((line) => `        - ${line}\n`).join('')) };
}

describe('periods', () => {
  it.each<[name: string, lines: string[]]>([
    ['one open period', ['{ from: 2020-01-01, value: 2 }']],
    ['a first day that is today', ['{ from: 2026-06-01, value: 2 }']],
    ['a last day that is today', ['{ from: 2020-01-01, until: 2026-06-01, value: 2 }']],
    [
      'a period that begins the day after the one before ends',
      ['{ from: 2020-01-01, until: 2023-12-31, value: 2 }', '{ from: 2024-01-01, value: 3 }'],
    ],
    [
      'an open period that a later one follows',
      ['{ from: 2020-01-01, value: 2 }', '{ from: 2027-01-01, value: 3 }'],
    ],
  ])('takes %s', async (_, lines) => {
    expect(await problemsOf(periods(...lines))).toEqual([]);
  });

  it.each<[name: string, lines: string[], message: string]>([
    [
      'periods that share a day',
      ['{ from: 2020-01-01, until: 2024-01-01, value: 2 }', '{ from: 2024-01-01, value: 3 }'],
      'operations: the period from 2024-01-01 overlaps the one before',
    ],
    [
      'two periods from the same day',
      ['{ from: 2020-01-01, value: 2 }', '{ from: 2020-01-01, value: 3 }'],
      'operations: the period from 2020-01-01 overlaps the one before',
    ],
    [
      'a day between two periods',
      ['{ from: 2020-01-01, until: 2023-12-30, value: 2 }', '{ from: 2024-01-01, value: 3 }'],
      'operations: no period between 2023-12-30 and 2024-01-01',
    ],
    [
      'periods out of order',
      ['{ from: 2024-01-01, value: 3 }', '{ from: 2020-01-01, until: 2023-12-31, value: 2 }'],
      'operations: the period from 2020-01-01 overlaps the one before',
    ],
    [
      'a period that ends before it begins',
      ['{ from: 2020-01-01, until: 2019-12-31, value: 2 }', '{ from: 2020-01-01, value: 3 }'],
      'operations: the period from 2020-01-01 ends before it begins',
    ],
  ])('reports %s', async (_, lines, message) => {
    expect(await problemsOf(periods(...lines))).toContainEqual(problem(FIGURES, ID, message));
  });

  it.each<[name: string, line: string]>([
    ['a first period in the future', '{ from: 2026-06-02, value: 2 }'],
    ['a last period that is over', '{ from: 2020-01-01, until: 2026-05-31, value: 2 }'],
  ])('reports %s', async (_, line) => {
    const problems = await problemsOf(periods(line));
    expect(problems).toContainEqual(problem(FIGURES, ID, 'operations: no period covers today, 2026-06-01'));
  });
});

describe('a figure that does not fit its schema', () => {
  it.each<[name: string, from: string, to: string, message: string]>([
    ['no period', `\n        - ${PERIOD}`, ' []', 'volumes.operations.periods: needs at least one period'],
    ['no volume', /* all of it */ '', '', 'needs a value for at least one volume'],
    [
      'a first day that does not exist',
      '2020-01-01',
      '2021-02-29',
      'volumes.operations.periods.0.from: must be a date YYYY-MM-DD that exists',
    ],
    [
      'a last day that does not exist',
      'value: 2',
      'until: 2026-06-31, value: 2',
      'volumes.operations.periods.0.until: must be a date YYYY-MM-DD that exists',
    ],
    ['half a time', 'value: 2', 'value: 1.5', 'operations: unit times needs a whole number, not 1.5'],
    ['a negative number', 'value: 2', 'value: -1', 'operations: unit times starts at 0, not -1'],
    ['a number written as text', 'value: 2', 'value: "2"', 'operations: unit times needs a number, not 2'],
    ['an id without a topic', 'swap.monthlyLimit', 'monthlyLimit', 'id: id must look like swap.monthlyLimit'],
  ])('%s', async (name, from, to, message) => {
    const edit =
      name === 'no volume'
        ? (text: string) => text.replace(/volumes:[\s\S]*/, 'volumes: {}\n')
        : swap(from, to);
    const id = name.startsWith('an id') ? 'monthlyLimit' : ID;
    expect(await problemsOf({ [FIGURES]: edit })).toContainEqual(problem(FIGURES, id, message));
  });

  it.each<[unit: string, value: string, message: string]>([
    ['person', '1.5', 'operations: unit person needs a whole number, not 1.5'],
    ['clock', '12', 'operations: unit clock needs a time "HH:MM", not 12'],
    ['clock', '"24:00"', 'operations: unit clock needs a time "HH:MM", not 24:00'],
    ['percent', '120', 'operations: unit percent ends at 100, not 120'],
    ['weekday', '8', 'operations: unit weekday ends at 7, not 8'],
    ['level', '0', 'operations: unit level starts at 1, not 0'],
  ])('a value that does not fit: %s %s', async (unit, value, message) => {
    const edit = (text: string) =>
      swap('value: 2', `value: ${value}`)(swap('unit: times', `unit: ${unit}`)(text));
    expect(await problemsOf({ [FIGURES]: edit })).toContainEqual(problem(FIGURES, ID, message));
  });

  it('names the units there are when the unit is unknown', async () => {
    const problems = await problemsOf({ [FIGURES]: swap('unit: times', 'unit: time') });
    expect(problems.find((p) => p.message.startsWith('unit: '))?.message).toContain('"times"');
  });
});
