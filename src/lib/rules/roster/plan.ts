import * as z from 'zod/mini';
import { addDays, daysBetween } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { type Holidays, WorkCalendar } from '../../holidays.ts';
import { anyOf, date, dates, oneOf, parseInput, whole, words } from '../../input.ts';
import { refuseSameNames } from '../names.ts';
import { assign, type Turn } from './assign.ts';
import { readDays } from './away.ts';
import { DUTIES, DUTY_KEYS, hasTurn, noteDuty } from './duties.ts';
import { clashes } from './settle.ts';
import { type Roster, tally } from './tally.ts';

const MOST_DAYS = 100;
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

export const RosterInput = z.object({
  duty: oneOf(DUTY_KEYS),
  from: date(),
  to: date(),
  /** Persons a turn. */
  each: whole(1, 5),
  /** The weekdays of a duty whose days the company sets: 1 Monday – 7 Sunday. */
  weekdays: anyOf(WEEKDAYS),
  people: z
    .array(
      z.object({
        name: words(20),
        /** Days on which the person cannot, as `readDays` reads them. */
        away: z._default(z.string().check(z.maxLength(500, { error: '最多填 500 个字。' })), ''),
      }),
    )
    .check(z.maxLength(30, { error: '最多排 30 个人。' })),
  daysOff: dates(),
  extraWorkdays: dates(),
});
type Input = z.output<typeof RosterInput>;

/**
 * A roster of one duty over up to 100 days: each person equally often (±1), holidays and weekends apart, nobody twice in
 * a row where that can be avoided, nobody on a day on which he cannot; always the same for the same input (D-20, D-44,
 * D-57; A 5.5; E5). Throws InputError for a duty that the volume does not have, days that cannot be read, and a period
 * without turns.
 */
export function planRoster(
  figures: Figures,
  raw: z.input<typeof RosterInput>,
  holidays: Holidays,
): Explained<z.infer<typeof Roster>> {
  const input = parseInput(RosterInput, raw);
  refuse(figures, input);
  const calendar = new WorkCalendar(holidays, { off: input.daysOff, work: input.extraWorkdays });
  const away = awayDays(input);
  const chosen = input.weekdays.map(Number);
  const turns: Turn[] = Array.from({ length: daysBetween(input.from, input.to) + 1 }, (_, i) =>
    addDays(input.from, i),
  )
    .filter((day) => hasTurn(figures, calendar, input.duty, chosen, day))
    .map((day) => ({ date: day, kind: kindOf(calendar, day) }));
  if (turns.length === 0) {
    throw new InputError([{ field: 'to', message: '这段时间里没有要轮的日子。' }]);
  }
  const plan = assign(turns, { people: input.people.length, each: input.each, away });
  const roster = tally({
    plan,
    turns,
    names: input.people.map(({ name }) => name),
    each: input.each,
    twiceInRow: clashes(plan),
    holidayOn: (day) => calendar.holiday(day),
    unknownYears: calendar.unknownYears,
  });

  const because = new Reasoning();
  noteDuty(because, figures, input.duty);
  const { fair } = DUTIES[input.duty];
  if (fair) {
    because.holds(
      roster.spread <= 1,
      { yes: '轮流值，各人次数最多差一次', no: '有人有事来不了，各人次数差得多于一次' },
      fair,
    );
  }
  if (input.duty === 'standby') {
    because.holds(
      roster.restless.length === 0,
      { yes: '每人每周都有休息日', no: `${roster.restless.join('、')}连着一周没有休息日` },
      { clause: 'dep.on-call.roster', ruling: 'dep-duty-roster' },
    );
  }
  return because.conclude(roster);
}

function kindOf(calendar: WorkCalendar, day: string): Turn['kind'] {
  if (calendar.holiday(day) !== null) return 'holiday';
  return calendar.isWorkday(day) ? 'workday' : 'weekend';
}

function refuse(figures: Figures, input: Input): void {
  const problem = (field: string, message: string) => new InputError([{ field, message }]);
  if (!DUTIES[input.duty].volumes.includes(figures.volume)) {
    throw problem('duty', '这一册没有这种轮值，请换一种，或者换一册。');
  }
  if (input.to < input.from) throw problem('to', '结束日早于开始日。');
  if (daysBetween(input.from, input.to) >= MOST_DAYS) {
    throw problem('to', `一次最多排 ${MOST_DAYS} 天。`);
  }
  if (input.people.length < input.each) {
    throw problem('people', '人数少于每班要的人数，请再添人。');
  }
  refuseSameNames('people', input.people);
  if (input.duty !== 'big-cleaning') return;
  const times = figures.number('cleaning.timesPerWeek', 'times');
  if (input.weekdays.length !== times.value) {
    throw problem('weekdays', `每周大扫除${readFigure(times)}，请选同样多的日子。`);
  }
}

function awayDays(input: Input): Set<string>[] {
  const read = input.people.map(({ away }) => readDays(away));
  const problems = read.flatMap((days, i) =>
    days === null
      ? [
          {
            field: `people.${i}.away`,
            message: '日期看不懂，请按 2026-09-03、2026-09-05~2026-09-08 的样子填。',
          },
        ]
      : [],
  );
  if (problems.length > 0) throw new InputError(problems);
  return read.map((days) => days ?? new Set());
}
