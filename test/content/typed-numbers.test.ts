import { describe, expect, it } from 'vitest';
import { typedNumbers } from '../../src/handbook/typed-numbers.ts';
import { clauses, type Prose, rulings } from './repo.ts';

/** Words with a number in them that is no policy number, and why. */
const ALLOWED: [phrase: RegExp, reason: string][] = [
  [/^\| \d+ \|/gm, 'the row number of a table of the source'],
  [/^\d+\. /gm, 'the number of a point in a list'],
  [/5\.[78](?!\d)/g, 'the number of a chapter'],
  [/二次培训/g, 'the name of a training: the second, whatever the figures are'],
  [/半年总结/g, 'the name of a report, whose interval is a figure'],
  [/下半年/g, 'the second half of the calendar year'],
  [/一次按一天/g, 'how a swap becomes a day: a conversion of units, which the rule itself defines'],
  [/「十二点」/g, 'the word of the source whose reading is the question'],
];

function withoutAllowed(text: string): string {
  return ALLOWED.reduce((rest, [phrase]) => rest.replace(phrase, ''), text);
}

/** Every number typed in the prose, with the words around it. */
function typedIn(prose: Prose[]): string[] {
  return prose.flatMap(({ where, text }) =>
    typedNumbers(withoutAllowed(text), 6).map((found) => `${where}: ${found}`),
  );
}

it('no policy number is typed in a clause', () => {
  expect(clauses.length).toBeGreaterThan(300);
  expect(typedIn(clauses)).toEqual([]);
});

it('no policy number is typed in a ruling', () => {
  expect(rulings.length).toBeGreaterThan(300);
  expect(typedIn(rulings)).toEqual([]);
});

it('nothing is allowed that the content no longer says', () => {
  const all = [...clauses, ...rulings].map(({ text }) => text).join('\n');
  const unused = ALLOWED.filter(([phrase]) => all.search(phrase) < 0).map(([, reason]) => reason);
  expect(unused).toEqual([]);
});

describe('the search for typed numbers', () => {
  it.each([
    ['提前3天', true],
    ['满三次的', true],
    ['两个工作日之内', true],
    ['半小时以内', true],
    ['不超过百分之十', true],
    ['每周一打扫', true],
    ['星期五', true],
    ['二十四小时', true],
    ['三名上级', true],
    ['不低于一级医院', true],
    ['１０分钟', true],
    ['哪一天、同一次、这一点', false],
    ['上一级领导', false],
    ['周会在星期几开', false],
    ['两件事、三种会、四类问题', false],
    ['每月、当天、单次、多次', false],
  ])('%s: %s', (text, found) => {
    expect(typedIn([{ where: 'sample', text }]).length > 0).toBe(found);
  });
});
