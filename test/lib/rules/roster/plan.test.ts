import { describe, expect, test } from 'vitest';
import { planRoster } from '../../../../src/lib/rules/roster/plan.ts';
import type { Volume } from '../../../../src/lib/volumes.ts';
import { figuresOf, figuresWith, HOLIDAYS } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof planRoster>[1];
const names = (...all: string[]) => all.map((name) => ({ name }));
const sound: Input = {
  duty: 'standby',
  from: '2026-09-07',
  to: '2026-09-13',
  each: 1,
  people: names('甲', '乙', '丙'),
};
const ask = (more: Partial<Input>, volume: Volume = 'department') =>
  planRoster(figuresOf(volume), { ...sound, ...more } as Input, HOLIDAYS);

describe('days of a duty', () => {
  const october = { from: '2026-10-01', to: '2026-10-31' };
  test.each<[string, Volume, Partial<Input>, string[]]>([
    [
      'D-20-01',
      'department',
      { duty: 'standby', from: '2026-09-11', to: '2026-09-13' },
      ['2026-09-11', '2026-09-12', '2026-09-13'],
    ],
    [
      'D-44-02',
      'department',
      { duty: 'tidy', from: '2026-09-12', to: '2026-09-13' },
      ['2026-09-12', '2026-09-13'],
    ],
    [
      'D-57-25',
      'department',
      { duty: 'holiday', from: '2026-09-30', to: '2026-10-31' },
      ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'],
    ],
    [
      'D-44-11',
      'department',
      { duty: 'big-cleaning', ...october, weekdays: ['4'] },
      ['2026-10-01', '2026-10-08', '2026-10-15', '2026-10-22', '2026-10-29'],
    ],
    [
      'A-5.5-13',
      'operations',
      { duty: 'dorm', ...october },
      ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26'],
    ],
    [
      'A-5.5-15',
      'operations',
      { duty: 'leaves', ...october },
      ['2026-10-02', '2026-10-09', '2026-10-16', '2026-10-23', '2026-10-30'],
    ],
    [
      'E5-hygiene-20',
      'service-system',
      { duty: 'leaves', ...october },
      ['2026-10-02', '2026-10-09', '2026-10-16', '2026-10-23', '2026-10-30'],
    ],
    [
      'E5-hygiene-18',
      'service-system',
      { duty: 'locker', ...october },
      ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26'],
    ],
  ])('%s: %s %j', (_fact, volume, more, dates) => {
    expect(ask(more, volume).value.turns.map(({ date }) => date)).toEqual(dates);
  });

  test('on call only on the days that the figure counts, tidying every day', () => {
    const fiveDays = figuresWith('department', { 'on-call.dutyDays': 5 });
    const turns = (duty: 'standby' | 'tidy') =>
      planRoster(fiveDays, { ...sound, duty }, HOLIDAYS).value.turns.length;
    expect([turns('standby'), turns('tidy')]).toEqual([5, 7]);
  });

  test('kinds of days: public holidays, rest days of the state and of the company, working days', () => {
    const { turns } = ask({
      from: '2026-10-07',
      to: '2026-10-12',
      daysOff: ['2026-10-09'],
      extraWorkdays: ['2026-10-11'],
    }).value;
    expect(turns.map(({ kind, holiday }) => [kind, holiday])).toEqual([
      ['holiday', '国庆节'],
      ['workday', null],
      ['weekend', null],
      ['workday', null],
      ['workday', null],
      ['workday', null],
    ]);
    expect(ask({ from: '2026-09-12', to: '2026-09-12' }).value.turns[0]?.kind).toBe('weekend');
  });
});

describe('what comes of it', () => {
  test('names, counts by kind of day, and the spread', () => {
    const { value } = ask({});
    expect(value.counts.map(({ total }) => total).sort()).toEqual([2, 2, 3]);
    expect(value.counts.reduce((sum, c) => sum + c.weekends, 0)).toBe(2);
    for (const { total, holidays, weekends, workdays } of value.counts) {
      expect(holidays + weekends + workdays).toBe(total);
    }
    expect(value).toMatchObject({ spread: 1, twiceInRow: 0, restless: [], unknownYears: [] });
    expect(value.turns.every(({ people, short }) => people.length === 1 && short === 0)).toBe(true);
  });

  test('one person alone has no day of rest after seven days, not after six', () => {
    const alone = { people: names('甲') };
    const { value, steps } = ask(alone);
    expect(value).toMatchObject({ twiceInRow: 6, restless: ['甲'] });
    expect(steps.at(-1)).toMatchObject({
      clause: 'dep.on-call.roster',
      holds: false,
      text: '甲连着一周没有休息日',
    });
    expect(ask({ people: names('甲', '乙'), each: 2 }).steps.at(-1)?.text).toBe('甲、乙连着一周没有休息日');
    expect(ask({ ...alone, to: '2026-09-12' }).value.restless).toEqual([]);
    const pause = [{ name: '甲', away: '2026-09-10' }];
    expect(ask({ people: pause, to: '2026-09-15' }).value.restless).toEqual([]);
  });

  test('a turn without enough people is short', () => {
    const people = [
      { name: '甲', away: '2026-09-08' },
      { name: '乙', away: '2026-09-08、2026-09-09' },
    ];
    const { turns } = ask({ each: 2, people, to: '2026-09-09' }).value;
    expect(turns.map(({ short }) => short)).toEqual([0, 2, 1]);
    expect(turns[2]?.people).toEqual(['甲']);
  });

  test('fairness is a condition where the clause asks for it', () => {
    const steps = (more: Partial<Input>, volume?: Volume) =>
      ask(more, volume).steps.map(({ clause, ruling, holds }) => [clause, ruling, holds]);
    expect(steps({})).toEqual([
      ['dep.on-call.duty', 'dep-duty-roster', undefined],
      ['dep.on-call.roster', 'dep-duty-roster', true],
      ['dep.on-call.roster', 'dep-duty-roster', true],
    ]);
    const away = [{ name: '甲', away: '2026-09-07~2026-09-12' }, { name: '乙' }];
    expect(steps({ duty: 'tidy', people: away })).toEqual([
      ['dep.hygiene.when', undefined, undefined],
      ['dep.hygiene.rota', 'dep-hygiene-rota', false],
    ]);
    expect(steps({ duty: 'holiday', to: '2026-10-02' })).toEqual([
      ['dep.duty-roster.holidays', 'technical-duty-holidays', undefined],
      ['dep.duty-roster.holiday-plan', 'technical-duty-holidays', true],
    ]);
    expect(steps({ duty: 'big-cleaning', weekdays: ['1'] })).toEqual([
      ['dep.hygiene.big-cleaning', 'dep-hygiene-rota', undefined],
      ['dep.hygiene.rota', 'dep-hygiene-rota', true],
    ]);
    expect(steps({ duty: 'dorm' }, 'operations')).toEqual([
      ['ops.hygiene.dorm-cleaning', undefined, undefined],
    ]);
    expect(steps({ duty: 'leaves' }, 'service-system')).toEqual([
      ['svc.hygiene.plants-leaves', 'svc-hygiene-watering', undefined],
    ]);
  });

  test('says how often, in the figures of the volume', () => {
    expect(ask({}).steps[0]?.text).toBe('每周7天、每天24小时都要有人');
    expect(ask({ duty: 'locker' }, 'service-system').steps[0]?.text).toBe('每周一一回');
    expect(ask({ duty: 'big-cleaning', weekdays: ['1'] }).steps[0]?.text).toContain('每周大扫除1次');
    expect(ask({ from: '2090-09-01', to: '2090-09-02' }).value.unknownYears).toEqual(['2090']);
  });
});

describe('refuses', () => {
  test.each<[string, Partial<Input>, Volume]>([
    ['duty', { duty: 'dorm' }, 'department'],
    ['duty', { duty: 'standby' }, 'operations'],
    ['duty', { duty: 'locker' }, 'operations'],
    ['to', { to: '2026-09-06' }, 'department'],
    ['to', { to: '2026-12-16' }, 'department'],
    ['to', { duty: 'holiday' }, 'department'],
    ['people', { people: [] }, 'department'],
    ['people', { each: 4 }, 'department'],
    ['people', { people: names(...Array.from({ length: 31 }, (_, i) => `人${i}`)) }, 'department'],
    ['people.1.name', { people: names('甲', '甲') }, 'department'],
    ['people.0.away', { people: [{ name: '甲', away: '明天' }, { name: '乙' }] }, 'department'],
    ['each', { each: 6 }, 'department'],
    ['weekdays', { duty: 'big-cleaning' }, 'department'],
    ['weekdays', { duty: 'big-cleaning', weekdays: ['1', '4'] }, 'department'],
  ])('%s: %j', (field, more, volume) => {
    expect(refusal(() => ask(more, volume)).map((p) => p.field)).toEqual([field]);
  });

  test('but takes a hundred days, and a day', () => {
    expect(ask({ to: '2026-12-15' }).value.turns).toHaveLength(100);
    expect(ask({ to: '2026-09-07' }).value.turns).toHaveLength(1);
  });
});
