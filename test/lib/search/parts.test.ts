import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, markedPieces } from '../../../src/lib/search/excerpt.ts';
import {
  columnAt,
  decodeGroups,
  encodeColumn,
  encodeGroups,
  recordsFileOf,
  SHARDS,
  shardName,
  shardOf,
} from '../../../src/lib/search/files.ts';
import { normalise, numeralValue } from '../../../src/lib/search/normalise.ts';
import { decodePostings, encodePostings } from '../../../src/lib/search/postings.ts';
import { recentFrom, withRecent } from '../../../src/lib/search/recent.ts';
import { likeSound, soundsOf, spelling } from '../../../src/lib/search/sounds.ts';
import { tokensOf, unitToken } from '../../../src/lib/search/tokens.ts';
import { SIMPLIFIED } from './records.ts';

describe('normalise', () => {
  test.each([
    ['請假', '请假'],
    ['ＫＰＩ１２', 'kpi12'],
    ['三次', '3次'],
    ['十五分钟', '15分钟'],
    ['一百二十名', '120名'],
    ['两个月', '2个月'],
    ['三声服务', '三声服务'],
    ['统一一些', '统一一些'],
    ['共 9 类', '共9类'],
    ['Erlang C', 'erlang c'],
  ])('%s → %s', (text, folded) => {
    expect(normalise(text, SIMPLIFIED)).toBe(folded);
  });

  test('is idempotent', () => {
    const text = fc.array(
      fc.oneof(fc.constantFrom(...'零一二十百两次天名半 3換请a Ａİ'), fc.string({ unit: 'binary' })),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const once = normalise(parts.join(''), SIMPLIFIED);
        expect(normalise(once, SIMPLIFIED)).toBe(once);
      }),
    );
  });

  test('reads numerals below a thousand', () => {
    expect(['十', '二十', '一百零五', '九百九十九', '两', '百', '二三', ''].map(numeralValue)).toEqual([
      10,
      20,
      105,
      999,
      2,
      null,
      null,
      null,
    ]);
  });
});

describe('tokens', () => {
  test('pairs within a word are strong, across words weak; numbers come with their unit', () => {
    const cut = () => ['参加', '班前会'];
    expect(tokensOf('参加班前会', cut).map(({ text, strong }) => `${text}${strong ? '' : '?'}`)).toEqual([
      '参加',
      '加班?',
      '班前',
      '前会',
    ]);
    expect(tokensOf('3次').map(({ text }) => text)).toEqual(['3', '3次', '#次', '次']);
    expect(tokensOf('17:30、cc-cmm 80%').map(({ text }) => text)).toEqual(['17:30', 'cc', 'cmm', '80%']);
  });

  test('a day is a day', () => {
    expect(unitToken('日')).toBe('#天');
    expect(unitToken('声')).toBeNull();
  });
});

describe('files', () => {
  const postings = fc
    .uniqueArray(fc.integer({ min: 0, max: 6000 }), { maxLength: 40 })
    .chain((docs) =>
      fc
        .array(fc.integer({ min: 0, max: 7 }), { minLength: docs.length, maxLength: docs.length })
        .map((levels) =>
          docs.sort((a, b) => a - b).map((doc, index) => ({ doc, level: levels[index] as number })),
        ),
    );

  test('postings come back as they were, through JSON', () => {
    fc.assert(
      fc.property(postings, (list) => {
        expect(decodePostings(JSON.parse(JSON.stringify(encodePostings(list))))).toEqual(list);
      }),
    );
    expect(() => encodePostings([{ doc: 9000, level: 0 }])).toThrow(RangeError);
  });

  test('columns and groups come back as they were', () => {
    const numbers = [0, 1, 44, 45, 300];
    const column = encodeColumn(numbers);
    expect(numbers.map((_, index) => columnAt(column, index))).toEqual(numbers);
    const groups = [
      { say: ['开除', 'erlang c'], mean: ['解聘'], both: false },
      { say: ['调班'], mean: ['换班', '替班'], both: true },
    ];
    expect(decodeGroups(encodeGroups(groups))).toEqual(groups);
    expect(decodeGroups('')).toEqual([]);
  });

  test('every token and record has a file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (token) => {
        for (const shelf of ['postings', 'apart'] as const) {
          const names = Array.from({ length: SHARDS[shelf] }, (_, shard) => shardName(shard, shelf));
          expect(names).toContain(shardOf(token, shelf));
        }
      }),
    );
    expect(recordsFileOf(0)).toBe('records-0');
  });
});

describe('excerpt', () => {
  test('keeps the text, whatever is marked', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 4 })), (text, marks) => {
        expect(
          markedPieces(text, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('marks in either case, overlapping marks as one', () => {
    expect(markedPieces('席位布局 KPI', ['席位', '位布', 'kpi'])).toEqual([
      { text: '席位布', marked: true },
      { text: '局 ', marked: false },
      { text: 'KPI', marked: true },
    ]);
  });

  test('is cut around the marks', () => {
    const text = `${'前'.repeat(80)}换班${'后'.repeat(80)}`;
    const cut = excerpt(text, ['换班'], 40);
    expect(cut).toMatch(/^…前{12}换班后{26}…$/);
    expect(excerpt('短', ['长'], 40)).toBe('短');
    expect(excerpt(text, [], 10)).toBe(`${'前'.repeat(10)}…`);
  });
});

describe('sounds', () => {
  const sounds = soundsOf({ huan: '换', ban: '班斑', zhong: '中重', chong: '重', jing: '精', jin: '今' });

  test.each([
    ['换班', 'huanban', 'full'],
    ['换班', 'hb', 'initials'],
    ['换班', 'huanb', 'mixed'],
    ['重', 'chong', 'full'],
    ['中班', 'zhb', 'initials'],
    ['换班', 'huanban1', null],
    ['换班', 'hban', 'mixed'],
    ['换', 'hu', 'beginning'],
  ])('%s by %s: %s', (word, letters, how) => {
    expect(spelling(word, letters, sounds)).toBe(how);
  });

  test('n and ng sound alike', () => {
    expect(likeSound('班', '斑', sounds)).toBe(2);
    expect(likeSound('精', '今', sounds)).toBe(1);
    expect(likeSound('换', '班', sounds)).toBe(0);
  });
});

test('recent queries: the last one first, once, at most eight', () => {
  const list = 'abcdefghij'.split('').reduce<string[]>((all, query) => withRecent(all, query), []);
  expect(list).toEqual([...'jihgfedc']);
  expect(withRecent(list, ' f ')).toEqual([...'fjihgedc']);
  expect(withRecent(list, '  ')).toEqual(list);
  expect(recentFrom(['a'])).toEqual(['a']);
  expect(recentFrom([1])).toBeNull();
  expect(recentFrom({})).toBeNull();
});
