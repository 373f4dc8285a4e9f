import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { judgeSanctions, type Sanction } from '../../../../src/lib/rules/sanctions/judge.ts';
import { KIND_RULES, KINDS, type Kind, LEVELS } from '../../../../src/lib/rules/sanctions/kinds.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof judgeSanctions>[1];
type Degree = Input['degree'];
const department = figuresOf('department');
const ON = '2026-06-15';
const judge = (kinds: Kind[], more: Partial<Input> = {}) =>
  judgeSanctions(department, { on: ON, kinds, degree: 'none', person: 'agent', history: [], ...more });
const one = (kind: Kind, more: Partial<Input> = {}) => judge([kind], more).value[0] as Sanction;
const before = (kind: Kind, ...dates: string[]) => ({ history: dates.map((date) => ({ date, kind })) });
/** As many earlier breaches in the months before. */
const earlier = (kind: Kind, times: number) =>
  before(kind, ...['2026-05-01', '2026-04-01', '2026-03-01', '2026-02-01'].slice(0, times));

describe('golden: the sanction by kind, earlier times and consequences', () => {
  test.each<[string, Kind, number, Degree, Sanction['level'], Sanction['nextLevel']]>([
    ['D-39-02', 'visitors', 0, 'none', 'criticism', 'warning'],
    ['D-39-02: its own step, whoever was touched', 'visitors', 0, 'affected', 'criticism', 'warning'],
    ['D-39-03', 'visitors', 1, 'none', 'warning', 'notice'],
    ['D-39-58', 'visitors', 2, 'none', 'notice', 'notice'],
    ['D-39-58', 'visitors', 0, 'serious', 'notice', 'warning'],
    ['D-39-59', 'visitors', 0, 'extreme', 'terminate', 'warning'],
    ['D-39-07', 'disobey', 0, 'none', 'warning', 'warning'],
    ['D-39-07', 'disobey', 1, 'affected', 'warning', 'notice'],
    ['D-39-58', 'disobey', 2, 'none', 'notice', 'notice'],
    ['D-39-27', 'off-post', 0, 'none', 'warning', 'notice'],
    ['D-39-28', 'off-post', 1, 'none', 'notice', 'persuade'],
    ['D-39-29', 'off-post', 2, 'none', 'persuade', 'persuade'],
    ['D-39-58', 'off-post', 0, 'serious', 'notice', 'notice'],
    ['D-39-29: heavier than the general step', 'off-post', 3, 'serious', 'persuade', 'persuade'],
    ['D-39-59', 'off-post', 2, 'extreme', 'terminate', 'persuade'],
    ['D-39-39', 'missing-meeting', 0, 'none', 'criticism', 'warning'],
    ['D-39-39', 'missing-meeting', 0, 'affected', 'warning', 'warning'],
    ['D-39-39', 'missing-meeting', 1, 'none', 'warning', 'notice'],
    ['D-39-58', 'missing-meeting', 2, 'none', 'notice', 'notice'],
    ['D-39-57', 'other', 0, 'none', 'criticism', 'warning'],
    ['D-39-57', 'other', 0, 'affected', 'warning', 'warning'],
    ['D-39-57', 'other', 1, 'none', 'warning', 'notice'],
    ['D-39-58', 'other', 0, 'serious', 'notice', 'warning'],
    ['D-39-58', 'other', 2, 'none', 'notice', 'notice'],
    ['D-39-59', 'other', 0, 'extreme', 'terminate', 'warning'],
    ['D-41-61', 'missing-training', 0, 'none', 'warning', null],
    ['D-41-61: never more', 'missing-training', 3, 'extreme', 'warning', null],
    ['D-43-10', 'missing-exam', 0, 'none', 'warning', null],
    ['D-43-10: never more', 'missing-exam', 2, 'serious', 'warning', null],
    ['D-44-13', 'litter', 0, 'none', 'criticism', 'warning'],
    ['D-44-14', 'litter', 1, 'none', 'warning', 'notice'],
    ['D-44-15', 'litter', 2, 'none', 'notice', 'notice'],
    ['D-44-15: no ground for dismissal', 'litter', 4, 'extreme', 'notice', 'notice'],
    ['D-43-08', 'cheating', 0, 'none', null, null],
    ['D-44-18', 'spot-check', 0, 'none', null, null],
    ['D-39-53', 'sign-out', 0, 'serious', null, null],
    ['D-39-56', 'away', 0, 'none', null, null],
    ['D-39-51', 'damage', 0, 'none', null, null],
    ['D-39-59', 'damage', 0, 'extreme', 'terminate', null],
  ])('%s: %s, %d earlier, %s: %s, then %s', (_fact, kind, times, degree, level, next) => {
    const { level: found, nextLevel } = one(kind, { degree, ...earlier(kind, times) });
    expect([found, nextLevel]).toEqual([level, next]);
  });

  test.each<[string, Kind, number, Partial<Sanction>]>([
    ['D-43-11', 'missing-exam', 0, { points: 10, score: null, absence: false }],
    ['D-43-08', 'cheating', 0, { points: null, score: 0 }],
    ['D-39-53, D-X1-64', 'sign-out', 0, { points: 5 }],
    ['D-44-18', 'spot-check', 0, { points: 5 }],
    ['D-44-19: half each', 'spot-check-shared', 0, { points: 2.5 }],
    ['D-44-14', 'litter', 1, { points: null }],
    ['D-44-15', 'litter', 2, { points: 5 }],
    ['D-39-56', 'away', 0, { absence: true, points: null }],
    ['D-39-51', 'damage', 0, { compensation: true, points: null, absence: false }],
    ['D-39-57', 'other', 2, { points: null, compensation: false, score: null }],
  ])('%s: %s, %d earlier, also brings %j', (_fact, kind, times, more) => {
    expect(one(kind, earlier(kind, times))).toMatchObject(more);
  });

  test.each<[Kind, number, Degree, Input['person'], string | null]>([
    ['visitors', 0, 'none', 'agent', '当班班长'],
    ['visitors', 0, 'none', 'other', '他的直接上级'],
    ['disobey', 0, 'none', 'agent', '当班班长'],
    ['off-post', 1, 'none', 'agent', '客服经理'],
    ['off-post', 2, 'none', 'other', '公司人力资源和运营总监'],
    ['other', 0, 'extreme', 'agent', '公司人力资源和运营总监'],
    ['sign-out', 0, 'none', 'agent', null],
  ])('dep.sanctions.who: %s, %d earlier, %s, %s: %s', (kind, times, degree, person, by) => {
    expect(one(kind, { degree, person, ...earlier(kind, times) }).by).toBe(by);
  });
});

describe('what counts', () => {
  test.each<[string, Kind, string, number]>([
    ['the day itself', 'visitors', ON, 2],
    ['twelve months to the day', 'visitors', '2025-06-15', 2],
    ['a day more', 'visitors', '2025-06-14', 1],
    ['littering: the first day of the year', 'litter', '2026-01-01', 2],
    ['littering: the year before', 'litter', '2025-12-31', 1],
  ])('%s', (_what, kind, day, times) => {
    expect(one(kind, before(kind, day)).times).toBe(times);
  });

  test('other kinds do not, but those told apart in no clause do', () => {
    expect(one('visitors', earlier('disobey', 4)).times).toBe(1);
    expect(one('cheating', earlier('cheating', 3)).times).toBeNull();
  });

  test.each<[Kind, string | null]>([
    ['visitors', '2027-06-15'],
    ['litter', '2026-12-31'],
    ['sign-out', null],
  ])('%s counts until %s', (kind, until) => {
    expect(one(kind).countsUntil).toBe(until);
  });
});

test('several at once are each judged by themselves, in a fixed order', () => {
  const { value } = judge(['litter', 'visitors', 'away'], earlier('litter', 1));
  expect(value.map(({ kind, level, times }) => [kind, level, times])).toEqual([
    ['visitors', 'criticism', 1],
    ['away', null, null],
    ['litter', 'warning', 2],
  ]);
});

const kinds = fc.constantFrom(...KINDS);
const history = fc.array(
  fc.record({ date: fc.integer({ min: 0, max: 700 }).map((days) => addDays(ON, -days)), kind: kinds }),
  { maxLength: 6 },
);
const degree = fc.constantFrom<Degree>('none', 'affected', 'serious', 'extreme');
const rank = (level: Sanction['level']) => (level === null ? -1 : LEVELS.indexOf(level));

describe('for any record', () => {
  test('one more earlier breach, or a graver one, is never judged more lightly', () => {
    fc.assert(
      fc.property(kinds, history, degree, (kind, past, found) => {
        const level = rank(one(kind, { degree: found, history: past }).level);
        const more = [...past, { date: ON, kind }];
        expect(rank(one(kind, { degree: found, history: more }).level)).toBeGreaterThanOrEqual(level);
        expect(rank(one(kind, { degree: 'none', history: past }).level)).toBeLessThanOrEqual(level);
      }),
    );
  });

  test('the order of the record does not matter, and each kind is judged as it is alone', () => {
    fc.assert(
      fc.property(fc.subarray([...KINDS], { minLength: 1 }), history, degree, (chosen, past, found) => {
        const { value } = judge(chosen, { degree: found, history: past });
        expect(value).toEqual(
          judge([...chosen].reverse(), { degree: found, history: past.toReversed() }).value,
        );
        for (const sanction of value) {
          expect(sanction).toEqual(one(sanction.kind, { degree: found, history: past }));
        }
      }),
    );
  });

  test('what it says of the next time comes true on the last day that counts', () => {
    fc.assert(
      fc.property(kinds, (kind) => {
        const { nextLevel, countsUntil } = one(kind);
        fc.pre(countsUntil !== null);
        const again = { ...before(kind, ON), on: String(countsUntil) };
        expect(one(kind, again)).toMatchObject({ level: nextLevel, times: 2 });
        expect(one(kind, { ...again, on: addDays(String(countsUntil), 1) }).times).toBe(1);
      }),
    );
  });
});

test.each<[string, string, Partial<Input>]>([
  ['on', 'a day that is none', { on: '2026-02-30' }],
  ['kinds', 'none chosen', { kinds: [] }],
  ['kinds.0', 'an unknown kind', { kinds: ['sleeping'] as never }],
  ['degree', 'an unknown degree', { degree: 'mild' as never }],
  ['person', 'an unknown person', { person: 'boss' as never }],
  ['history.0.date', 'a record after this time', before('visitors', '2026-06-16', '2026-06-01')],
  ['history.1.date', 'a later record after this time', before('visitors', '2026-06-01', '2026-06-16')],
  ['history.0.kind', 'an unknown kind on record', { history: [{ date: ON, kind: 'x' as never }] }],
])('refuses %s: %s', (field, _what, wrong) => {
  expect(refusal(() => judge(['visitors'], wrong)).map((p) => p.field)).toEqual([field]);
});

test('every kind rests on a clause and a ruling of the department', () => {
  for (const { clause, ruling } of Object.values(KIND_RULES)) expect(clause + ruling).toMatch(/^dep\..+dep-/);
});
