import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_SHEET,
  isBlankCount,
  MOST_ATTENDEES,
  MOST_BLANKS,
  readAttendees,
  signInSheetFrom,
} from '../../../src/lib/learn/sign-in.ts';
import { expectSentence } from '../../support/refusal.ts';

const named = (...names: string[]) => names.map((name) => ({ name, team: '' }));

describe('the list of people', () => {
  test.each<[name: string, text: string, people: { name: string; team: string }[]]>([
    ['nothing', '', []],
    ['blank lines only', '\n 　\r\n', []],
    ['one a line', '陈晓\n李敏\r\n王强', named('陈晓', '李敏', '王强')],
    ['several in a line', '陈晓、李敏，王强;赵磊, 孙丽；', named('陈晓', '李敏', '王强', '赵磊', '孙丽')],
    ['a spaced name is one', ' 阿依古丽 艾力 ', named('阿依古丽 艾力')],
    [
      'from a spreadsheet',
      '陈晓\t一组\n李敏\t二、三组\t多的一列',
      [
        { name: '陈晓', team: '一组' },
        { name: '李敏', team: '二、三组' },
      ],
    ],
    ['with its header', '姓名\t班组\n陈晓\t一组', [{ name: '陈晓', team: '一组' }]],
    ['a header of one column', '姓名\n陈晓', named('陈晓')],
    ['a name that begins like the header', '姓名未定', named('姓名未定')],
    ['a row without a name', '\t一组\n陈晓\t', named('陈晓')],
  ])('%s', (_, text, people) => {
    expect(readAttendees(text)).toEqual({ people, problems: [] });
  });

  test('a name that stands twice is said once and kept; with another team it is another person', () => {
    const { people, problems } = readAttendees('陈晓\n陈晓\n陈晓\n李敏\t一组\n李敏\t二组');
    expect(people).toHaveLength(5);
    expect(problems).toEqual(['「陈晓」有两个，是两个人的请写上工号。']);
    problems.forEach(expectSentence);
  });

  test('people beyond the most are left out, and it is said how many', () => {
    const list = (count: number) => Array.from({ length: count }, (_, i) => `员工${i}`).join('\n');
    expect(readAttendees(list(MOST_ATTENDEES)).problems).toEqual([]);
    const { people, problems } = readAttendees(list(MOST_ATTENDEES + 2));
    expect(people).toHaveLength(MOST_ATTENDEES);
    expect(problems).toEqual([`一张表最多${MOST_ATTENDEES}人，后面的2人没有列入。`]);
  });

  test('whatever is pasted: no empty name, no more than the most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { people } = readAttendees(text);
        expect(people.length).toBeLessThanOrEqual(MOST_ATTENDEES);
        for (const { name } of people) expect(name.trim()).not.toBe('');
      }),
    );
  });
});

describe('a kept sheet', () => {
  test.each([0, 5, MOST_BLANKS])('with %i blank lines is read back', (blanks) => {
    const sheet = { ...EMPTY_SHEET, title: '新业务', blanks };
    expect(signInSheetFrom(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a word', 'x'],
    ['no title', { ...EMPTY_SHEET, title: undefined }],
    ['names that are a list', { ...EMPTY_SHEET, names: [] }],
    ['marks that are a number', { ...EMPTY_SHEET, marks: 1 }],
    ['blank lines as text', { ...EMPTY_SHEET, blanks: '5' }],
    ['half a line', { ...EMPTY_SHEET, blanks: 0.5 }],
    ['fewer than none', { ...EMPTY_SHEET, blanks: -1 }],
    ['too many', { ...EMPTY_SHEET, blanks: MOST_BLANKS + 1 }],
  ])('%s is refused', (_, data) => {
    expect(signInSheetFrom(data)).toBeNull();
  });
});

test.each([
  ['0', true],
  ['60', true],
  ['61', false],
  ['', false],
  ['-1', false],
  ['1.5', false],
])('%s blank lines: %s', (text, is) => {
  expect(isBlankCount(text)).toBe(is);
});
