import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDayOf } from '../../../../src/lib/dates.ts';
import { RECURRING } from '../../../../src/lib/rules/calendar/book.ts';
import { workCalendar } from '../../../../src/lib/rules/calendar/calendar.ts';
import { KINDS, ROLES } from '../../../../src/lib/rules/calendar/duty.ts';
import { VOLUME_SLUGS, VOLUMES, type Volume } from '../../../../src/lib/volumes.ts';
import { figuresOf, HOLIDAYS } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof workCalendar>[1];
const sound: Input = { from: '2026-10', to: '2026-10', openWeekday: '5' };
const ask = (volume: Volume, more: Partial<Input> = {}) =>
  workCalendar(figuresOf(volume), { ...sound, ...more } as Input, HOLIDAYS, RECURRING);

describe('what recurs', () => {
  test.each(VOLUME_SLUGS)('%s: clauses of its own, each thing once, somebody to do it', (volume) => {
    const duties = RECURRING[volume];
    expect(duties.length).toBeGreaterThan(10);
    expect(new Set(duties.map(({ what }) => what)).size).toBe(duties.length);
    for (const { clause, post } of duties) {
      expect(clause.startsWith(`${VOLUMES[volume].prefix}.`)).toBe(true);
      expect(post.roles.length).toBeGreaterThan(0);
    }
  });

  test.each(VOLUME_SLUGS)('%s: in a year everything that is not daily comes up at least once', (volume) => {
    const { value, steps } = ask(volume, { from: '2026-01', to: '2026-12' });
    const seen = new Set([...value.entries, ...value.daily].map(({ what }) => what));
    expect([...seen].sort()).toEqual(RECURRING[volume].map(({ what }) => what).sort());
    expect(steps).toHaveLength(RECURRING[volume].length);
  });
});

describe('golden', () => {
  test('the technical service centre in the week of the National Day (D-55)', () => {
    const { value } = ask('department', { roles: ['technical', 'office'], kinds: ['meeting', 'report'] });
    expect(value.entries.slice(0, 3)).toEqual([
      {
        date: '2026-10-05',
        clock: '09:00',
        what: '技术服务中心周例会',
        who: '技术服务中心经理主持，各部主管',
        kind: 'meeting',
        clause: 'dep.tech-meetings.centre-when',
        within: null,
        dayOff: '国庆节',
        onDayOff: 'chair',
      },
      expect.objectContaining({ date: '2026-10-05', clock: '14:30', what: '部门工作例会' }),
      expect.objectContaining({ date: '2026-10-12', clock: '09:00', dayOff: null }),
    ]);
  });

  test('what is open carries its stretch of time, what is daily stands apart', () => {
    const { value } = ask('operations', { roles: ['leader'], kinds: ['meeting', 'inspection'] });
    expect(value.entries[0]).toMatchObject({ what: '月评会', date: '2026-10-04', clock: null, within: null });
    expect(value.entries[1]).toMatchObject({ what: '周会', date: '2026-10-09', within: '当周之内' });
    expect(value.daily).toEqual([
      { what: '电销班组业务会', who: '电销班长和全组', rhythm: '每天1次' },
      { what: '核对当天的外呼', who: '班长', rhythm: '每天' },
      { what: '查看主要入口和侧门', who: '当班班长', rhythm: '每班' },
    ]);
  });

  test('own days off and workdays count', () => {
    const first = (more: Partial<Input>) =>
      ask('operations', { kinds: ['hygiene'], roles: ['leader'], ...more }).value.entries.find(
        ({ date }) => date === '2026-10-12',
      );
    expect(first({})?.dayOff).toBeNull();
    expect(first({ daysOff: ['2026-10-12'] })?.dayOff).toBe('休息日');
    expect(first({ daysOff: ['2026-10-12'], extraWorkdays: ['2026-10-12'] })?.dayOff).toBeNull();
  });

  test('years whose holidays are not known are named', () => {
    expect(ask('department', { from: '2090-05', to: '2090-05' }).value.unknownYears).toEqual(['2090']);
  });
});

const volumes = fc.constantFrom(...VOLUME_SLUGS);
const months = fc.integer({ min: 1, max: 12 }).map((n) => `2026-${String(n).padStart(2, '0')}`);

describe('for any choice', () => {
  test('entries are in order, of one time as in the book, and months put together are those months one by one', () => {
    fc.assert(
      fc.property(volumes, months, (volume, from) => {
        const { entries } = ask(volume, { from, to: from }).value;
        const times = entries.map(({ date, clock }) => `${date} ${clock ?? ''}`);
        expect(times).toEqual(times.toSorted());
        const places = entries.map(({ what }) => RECURRING[volume].findIndex((duty) => duty.what === what));
        for (const [i, place] of places.entries()) {
          if (times[i] === times[i - 1]) expect(place).toBeGreaterThanOrEqual(places[i - 1] as number);
        }
        for (const { date } of entries)
          expect(date >= `${from}-01` && date <= lastDayOf('2027-01')).toBe(true);
        const both = ask(volume, { from: '2026-01', to: from }).value.entries;
        expect(both).toEqual(expect.arrayContaining(entries));
      }),
      { numRuns: 25 },
    );
  });

  test('choosing roles and kinds leaves out, and never adds', () => {
    fc.assert(
      fc.property(volumes, fc.subarray([...ROLES]), fc.subarray([...KINDS]), (volume, roles, kinds) => {
        const all = ask(volume).value.entries;
        try {
          const some = ask(volume, { roles, kinds }).value.entries;
          expect(all).toEqual(expect.arrayContaining(some));
          if (kinds.length > 0) for (const { kind } of some) expect(kinds).toContain(kind);
        } catch {
          expect(roles.length + kinds.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test.each<[string, Partial<Input>]>([
  ['to', { to: '2026-09' }],
  ['to', { to: '2027-10' }],
  ['from', { from: '2026-13' }],
  ['openWeekday', { openWeekday: '8' as Input['openWeekday'] }],
  ['kinds', { roles: ['vendor'] }],
  ['roles.0', { roles: ['king'] as unknown as Input['roles'] }],
])('refuses %s: %j', (field, more) => {
  expect(refusal(() => ask('department', more)).map((p) => p.field)).toEqual([field]);
});

test('takes a year', () => {
  expect(ask('department', { to: '2027-09' }).value.entries.length).toBeGreaterThan(300);
});
