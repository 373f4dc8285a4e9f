import { describe, expect, test } from 'vitest';
import type { Field, ScalarField } from '../../../src/lib/tools/define.ts';
import {
  emptyForm,
  formOf,
  isAsked,
  readForm,
  readNumber,
  readScalar,
  startRows,
} from '../../../src/lib/tools/raw.ts';

const scalar = (kind: 'date' | 'month' | 'moment' | 'check'): ScalarField => ({ kind, label: '' });
const choice: ScalarField = { kind: 'choice', label: '', options: { late: '迟到', 'off-post': '脱岗' } };

describe('a number as typed', () => {
  test.each<[string, unknown]>([
    ['', undefined],
    ['   ', undefined],
    ['12', 12],
    [' 12 ', 12],
    ['１２', 12],
    ['－３', -3],
    ['３．５', 3.5],
    ['.5', 0.5],
    ['+7', 7],
    ['007', 7],
    ['1,000', 1000],
    ['1，000', 1000],
    ['1,234,567.5', 1234567.5],
  ])('%j is %j', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  test.each([
    '1,00',
    '1,0000',
    '12,34,567',
    '1.2.3',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '三',
    '5分',
    '1 000',
    '--1',
  ])('%j stays text, for the schema to refuse', (typed) => {
    expect(typeof readNumber(typed)).toBe('string');
  });
});

describe('a date as typed', () => {
  test.each([
    ['2026/8/3', '2026-08-03'],
    ['2026-8-3', '2026-08-03'],
    ['2026.08.03', '2026-08-03'],
    ['2026年8月3日', '2026-08-03'],
    ['２０２６－０８－０３', '2026-08-03'],
    [' 2026-08-03 ', '2026-08-03'],
    ['', ''],
    ['8/3/2026', '8/3/2026'],
    ['明天', '明天'],
  ])('%j reads %j', (typed, value) => {
    expect(readScalar(scalar('date'), typed)).toBe(value);
  });

  test.each([
    ['2026/8', '2026-08'],
    ['2026年8月', '2026-08'],
    ['2026-08', '2026-08'],
  ])('month %j reads %j', (typed, value) => {
    expect(readScalar(scalar('month'), typed)).toBe(value);
  });

  test.each([
    ['2026/8/3 8:00', '2026-08-03 08:00'],
    ['2026-08-03T08:00', '2026-08-03 08:00'],
    ['2026/8/3  18:30:00', '2026-08-03 18:30'],
    ['2026年8月3日 8：05', '2026-08-03 08:05'],
    ['2026-08-03', '2026-08-03'],
    ['2026/8/3 8:00:30', '2026/8/3 8:00:30'],
    ['', ''],
  ])('moment %j reads %j', (typed, value) => {
    expect(readScalar(scalar('moment'), typed)).toBe(value);
  });

  test.each(['2026/8/3 8:00 PM', '2026-08-03 08:00 下午', '2026-08-03 08:00 09:00'])(
    'what follows the time is not thrown away: %j stays text',
    (typed) => {
      expect(readScalar(scalar('moment'), typed)).toBe(typed);
    },
  );
});

describe('yes, no and choices as typed', () => {
  test.each(['1', '是', 'TRUE', 'yes', 'Y', '√', '有', ' 是 '])('%j is yes', (typed) => {
    expect(readScalar(scalar('check'), typed)).toBe(true);
  });

  test.each(['', '0', '否', 'False', 'no', 'N', '×', '无'])('%j is no', (typed) => {
    expect(readScalar(scalar('check'), typed)).toBe(false);
  });

  test.each(['不是', '也许', '2'])('%j is neither and stays text', (typed) => {
    expect(readScalar(scalar('check'), typed)).toBe(typed);
  });

  test.each([
    ['late', 'late'],
    ['迟到', 'late'],
    [' 脱岗 ', 'off-post'],
    ['Late', 'Late'],
    ['', ''],
    ['toString', 'toString'],
  ])('choice %j reads %j', (typed, value) => {
    expect(readScalar(choice, typed)).toBe(value);
  });
});

describe('a whole form', () => {
  const fields: Record<string, Field> = {
    kind: { ...choice, initial: 'late' },
    scores: { kind: 'numbers', label: '得分', unit: '分' },
    paid: { kind: 'check', label: '带薪', initial: true },
    off: { kind: 'number', label: '离岗', unit: '分钟', when: { field: 'kind', is: ['off-post'] } },
    events: {
      kind: 'table',
      label: '记录',
      columns: {
        date: { kind: 'date', label: '日期' },
        minutes: { kind: 'number', label: '时长', unit: '分钟' },
        asked: { kind: 'check', label: '请过假' },
      },
    },
  };

  test('starts with what is usual', () => {
    expect(emptyForm(fields)).toEqual({ kind: 'late', scores: '', paid: '1', off: '', events: [] });
  });

  test('reads an empty form', () => {
    expect(readForm(fields, emptyForm(fields))).toEqual({ kind: 'late', scores: [], paid: true, events: [] });
  });

  test('a field is asked for only under its condition', () => {
    expect(isAsked(fields, 'off', { kind: 'late' })).toBe(false);
    expect(isAsked(fields, 'off', { kind: 'off-post' })).toBe(true);
    expect(isAsked(fields, 'off', { kind: [] })).toBe(false);
    expect(isAsked(fields, 'off', {})).toBe(false);
    expect(readForm(fields, { kind: 'late', off: '7' })).not.toHaveProperty('off');
    expect(readForm(fields, { kind: 'off-post', off: '7' })).toHaveProperty('off', 7);
  });

  test('a condition is met by an option’s label as by its key, as the field itself is', () => {
    expect(readForm(fields, { kind: '脱岗', off: '7' })).toMatchObject({ kind: 'off-post', off: 7 });
  });

  test('numbers in one line are parted by spaces, commas of any width and lists commas', () => {
    const scores = (typed: string) => readForm(fields, { scores: typed }).scores;
    expect(scores('75 78')).toEqual([75, 78]);
    expect(scores('７５，78、80;81\n 82')).toEqual([75, 78, 80, 81, 82]);
    expect(scores('75, x')).toEqual([75, 'x']);
  });

  test('rows are read cell by cell, cells that are missing as empty', () => {
    const events = [{ date: '2026/8/3', minutes: '１５', asked: '是' }, { minutes: 'x' }];
    expect(readForm(fields, { events: events as Record<string, string>[] }).events).toEqual([
      { date: '2026-08-03', minutes: 15, asked: true },
      { date: '', minutes: 'x', asked: false },
    ]);
  });

  test('an input is typed in as it is read back', () => {
    const input = {
      kind: 'off-post',
      scores: [75, 78.5],
      paid: false,
      off: 7,
      events: [{ date: '2026-08-03', minutes: 15, asked: true }],
    };
    const form = formOf(fields, input);
    expect(form).toEqual({
      kind: 'off-post',
      scores: '75 78.5',
      paid: '',
      off: '7',
      events: [{ date: '2026-08-03', minutes: '15', asked: '1' }],
    });
    expect(readForm(fields, form)).toEqual(input);
    expect(formOf(fields, {})).toEqual(emptyForm(fields));
  });

  test('what has the wrong shape is left for the schema', () => {
    expect(readForm(fields, { events: 'x', scores: [] })).toMatchObject({ events: 'x', scores: [] });
  });
});

describe('lists in one line, words and times', () => {
  const fields: Record<string, Field> = {
    off: { kind: 'dates', label: '休息日' },
    bars: { kind: 'many', label: '情形', options: { late: '迟到', early: '早退（含用餐）' } },
    name: { kind: 'text', label: '姓名' },
    at: { kind: 'clock', label: '几点' },
  };

  test('are read as the schema wants them', () => {
    const form = { off: '2026/5/1，2026年5月4日', bars: '迟到、early', name: ' Ａ君 ', at: '8:05' };
    expect(readForm(fields, form)).toEqual({
      off: ['2026-05-01', '2026-05-04'],
      bars: ['late', 'early'],
      name: 'Ａ君',
      at: '08:05',
    });
  });

  test('an option whose label holds a bracket is known by it', () => {
    expect(readForm(fields, { bars: '早退（含用餐）' }).bars).toEqual(['early']);
  });

  test('are empty where nothing is typed', () => {
    expect(readForm(fields, emptyForm(fields))).toEqual({ off: [], bars: [], name: '', at: '' });
  });

  test('what cannot be read stays', () => {
    expect(readForm(fields, { off: 'x', bars: 'x', at: '25点' })).toMatchObject({
      off: ['x'],
      bars: ['x'],
      at: '25点',
    });
  });
});

describe('the rows a table starts with', () => {
  const columns: Record<string, ScalarField> = {
    item: { kind: 'choice', label: '项目', options: { voice: '语音', manner: '态度' } },
    score: { kind: 'number', label: '得分', unit: '分', initial: 3 },
  };
  test('are one for each line that is given', () => {
    expect(startRows({ kind: 'table', label: '', columns, lines: 'item' })).toEqual([
      { item: 'voice', score: '3' },
      { item: 'manner', score: '3' },
    ]);
  });
  test('or those declared, or none', () => {
    expect(startRows({ kind: 'table', label: '', columns, rows: [{ item: 'manner' }] })).toEqual([
      { item: 'manner', score: '3' },
    ]);
    expect(startRows({ kind: 'table', label: '', columns })).toEqual([]);
  });
});
