import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  anyOf,
  clock,
  date,
  dates,
  decimal,
  ifGiven,
  moment,
  month,
  oneOf,
  parseInput,
  whole,
  words,
  yesNo,
} from '../../src/lib/input.ts';
import { expectSentence, isRefused, refusal } from '../support/refusal.ts';

const EMPTY = '还没有填写。';
const parse = (schema: z.ZodMiniType, value: unknown) =>
  (parseInput(z.object({ field: schema }), { field: value }) as { field: unknown }).field;
const messageFor = (schema: z.ZodMiniType, value: unknown) => {
  const problems = refusal(() => parse(schema, value));
  expect(problems.map((p) => p.field)).toEqual(['field']);
  return problems[0]?.message as string;
};

const BUILDERS: Record<string, z.ZodMiniType> = {
  whole: whole(1, 20),
  decimal: decimal(0.5, 20),
  oneOf: oneOf(['self', 'other']),
  date: date(),
  moment: moment(),
  month: month(),
};
const WRONG: unknown[] = [
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -1,
  0,
  1e21,
  1e308,
  '三',
  '3',
  'null',
  [],
  {},
  10n,
];

describe.each(Object.entries(BUILDERS))('%s', (_name, schema) => {
  test.each([undefined, ''])('%j has not been filled in', (value) => {
    expect(messageFor(schema, value)).toBe(EMPTY);
  });

  test.each(WRONG)('%s is answered in one Chinese sentence', (value) => {
    const message = messageFor(schema, value);
    expectSentence(message);
    expect(message).not.toBe(EMPTY);
    expect(messageFor(schema, 'zzz')).toBe(message);
  });
});

describe('a number', () => {
  test.each([1, 7, 20])('whole accepts %d', (value) => {
    expect(parse(whole(1, 20), value)).toBe(value);
  });

  test.each([0, 21, 1.5, 19.999, -3, 1e-7])('whole refuses %d and says the range', (value) => {
    expect(messageFor(whole(1, 20), value)).toBe('请填 1 到 20 之间的整数。');
  });

  test.each([0.5, 0.75, 20])('decimal accepts %d', (value) => {
    expect(parse(decimal(0.5, 20), value)).toBe(value);
  });

  test.each([0.49, 20.01, -1])('decimal refuses %d and says the range', (value) => {
    expect(messageFor(decimal(0.5, 20), value)).toBe('请填 0.5 到 20 之间的数。');
  });

  test('whole accepts whole numbers in the range and nothing else', () => {
    const near = fc.tuple(fc.integer({ min: -2, max: 25 }), fc.constantFrom(0, 1e-17, 2e-16, -1e-15, 0.5));
    const number = fc.oneof(
      fc.double(),
      near.map(([n, e]) => n + e),
    );
    fc.assert(
      fc.property(number, (value) => {
        const fits = Number.isInteger(value) && value >= 0 && value <= 20;
        expect(isRefused(() => parse(whole(0, 20), value))).toBe(!fits);
      }),
      { examples: [[5e-324], [1 + Number.EPSILON]] },
    );
  });

  test('decimal accepts numbers in the range and nothing else', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(isRefused(() => parse(decimal(-1, 20), value))).toBe(!(value >= -1 && value <= 20));
      }),
    );
  });
});

describe('yes or no', () => {
  test('not given is no', () => {
    expect(parse(yesNo(), undefined)).toBe(false);
    expect(parse(yesNo(), true)).toBe(true);
    expect(parse(yesNo(), false)).toBe(false);
  });

  test.each([null, 1, 0, 'true', '是', Number.NaN, {}])('%s is refused', (value) => {
    expect(messageFor(yesNo(), value)).toBe('请填是或否。');
  });
});

describe('what may be left empty', () => {
  test('is undefined where it is', () => {
    expect(parse(ifGiven(date()), undefined)).toBeUndefined();
    expect(parse(ifGiven(date()), '')).toBeUndefined();
    expect(parseInput(z.object({ on: ifGiven(date()) }), {})).toEqual({});
  });

  test('is read and refused like what must be given', () => {
    expect(parse(ifGiven(date()), '2026-05-15')).toBe('2026-05-15');
    expect(messageFor(ifGiven(date()), '2026-02-29')).toContain('没有这一天');
    expectSentence(messageFor(ifGiven(date()), 5));
  });
});

describe('days, moments, months that do not exist', () => {
  test.each(['2026-02-29', '2026-04-31', '2026-00-01', '1999-12-31', '2100-01-01', '2026/05/15', '明天'])(
    '%s',
    (value) => {
      expect(messageFor(date(), value)).toContain('没有这一天');
    },
  );

  test.each(['2026-02-29 08:00', '2026-05-15 24:00', '2026-05-15', '08:00'])('%s', (value) => {
    expect(messageFor(moment(), value)).toContain('没有这个时刻');
  });

  test.each(['2026-13', '2026-00', '2026-5', '2026-05-01'])('%s', (value) => {
    expect(messageFor(month(), value)).toContain('没有这个月份');
  });

  test('those that exist pass unchanged', () => {
    expect(parse(date(), '2024-02-29')).toBe('2024-02-29');
    expect(parse(date(), '2099-12-31')).toBe('2099-12-31');
    expect(parse(moment(), '2026-05-15 23:59')).toBe('2026-05-15 23:59');
    expect(parse(month(), '2026-12')).toBe('2026-12');
    expect(parse(oneOf(['self', 'other']), 'other')).toBe('other');
  });
});

describe('a whole input', () => {
  const Rows = z.object({
    kind: oneOf(['self']),
    days: whole(1, 9),
    rows: z.array(z.object({ on: date(), minutes: whole(1, 60) })),
  });

  test('unknown keys are left out', () => {
    const raw = { kind: 'self', days: 1, rows: [], more: 1 };
    expect(parseInput(Rows, raw)).toEqual({ kind: 'self', days: 1, rows: [] });
  });

  test('each field that is wrong has one sentence, rows by their number', () => {
    const rows = [
      { on: '2026-05-01', minutes: 5 },
      { on: '', minutes: 2.5 },
    ];
    expect(refusal(() => parseInput(Rows, { kind: 'x', days: -1.5, rows }))).toEqual([
      { field: 'kind', message: '请从列出的选项里选一个。' },
      { field: 'days', message: '请填 1 到 9 之间的整数。' },
      { field: 'rows.1.on', message: EMPTY },
      { field: 'rows.1.minutes', message: '请填 1 到 60 之间的整数。' },
    ]);
  });

  test.each([
    ['a table that is text', { rows: 'x' }, 'rows'],
    ['a table that is missing', { rows: undefined }, 'rows'],
    ['a row that is a number', { rows: [5] }, 'rows.0'],
  ])('%s is answered in Chinese too', (_title, wrong, field) => {
    const problems = refusal(() => parseInput(Rows, { kind: 'self', days: 1, ...wrong }));
    expect(problems.map((p) => p.field)).toEqual([field]);
  });

  test('what is no input at all is answered in Chinese too', () => {
    for (const raw of [null, undefined, 5, 'text', []]) {
      refusal(() => parseInput(Rows, raw));
    }
  });
});

describe('lists and words', () => {
  test('a time of day', () => {
    expect(parse(clock(), '08:00')).toBe('08:00');
    expect(messageFor(clock(), '24:00')).toBe('没有这个时刻，请按 08:00 的样子填。');
    expect(messageFor(clock(), '')).toBe(EMPTY);
  });

  test('dates, none where not given', () => {
    expect(parse(dates(), undefined)).toEqual([]);
    expect(parse(dates(), ['2026-05-15'])).toEqual(['2026-05-15']);
    const wrong = refusal(() => parse(dates(), ['2026-05-15', '2026-02-30']));
    expect(wrong.map((p) => p.field)).toEqual(['field.1']);
    expect(messageFor(dates(), Array(101).fill('2026-05-15'))).toBe('最多填 100 天。');
  });

  test('words, without the blanks around them', () => {
    expect(parse(words(4), ' 小许 ')).toBe('小许');
    for (const wrong of ['一二三四五', 7]) expect(messageFor(words(4), wrong)).toBe('请填 1 到 4 个字。');
    for (const none of ['', '   ']) expect(messageFor(words(4), none)).toBe(EMPTY);
  });

  test('any of the options, each once', () => {
    const some = anyOf(['late', 'early']);
    expect(parse(some, undefined)).toEqual([]);
    expect(parse(some, ['early', 'late'])).toEqual(['early', 'late']);
    expect(messageFor(some, ['late', 'late'])).toBe('同一项不能选两次。');
    expect(messageFor(some, 'late')).toBe('请从列出的选项里选。');
    expect(refusal(() => parse(some, ['never'])).map((p) => p.field)).toEqual(['field.0']);
  });
});
