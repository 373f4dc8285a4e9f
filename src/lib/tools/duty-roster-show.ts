import type * as z from 'zod/mini';
import { type Figures, readFigure } from '../figures.ts';
import type { RosterInput } from '../rules/roster/plan.ts';
import type { Roster } from '../rules/roster/tally.ts';
import { readDay } from './day-words.ts';
import type { Outcome } from './define.ts';
import { dutyList } from './duty-roster-list.ts';
import { unknownYearsRemark } from './unknown-years.ts';

type Input = z.output<typeof RosterInput>;
const KINDS = { holiday: '节假日', weekend: '休息日', workday: '平日' };

/** The roster in words, as a table, and as entries for a calendar; `duty` is its name. */
export function showRoster(value: Roster, input: Input, duty: string, figures: Figures): Outcome {
  const short = value.turns.filter((turn) => turn.short > 0);
  const list = dutyList(figures.volume, input.duty);
  const tasks = list.items.map(({ text }) => text).join('；');
  return {
    tone: short.length > 0 || value.restless.length > 0 ? 'bad' : value.spread > 1 ? 'caution' : 'good',
    verdict: verdictOf(value, duty, short.length),
    remarks: [
      ...short.map((turn) => `${readDay(turn.date)}还差${turn.short}名，请另外找人。`),
      ...value.restless.map((name) => `${name}连着一周每天都值，没有休息日，不能这样排。`),
      ...(value.twiceInRow > 0 ? [`有${value.twiceInRow}处同一个人接连值两次。`] : []),
      ...remarksOf(input, figures),
      ...unknownYearsRemark(value.unknownYears),
    ],
    next: nextOf(value, input),
    tables: [
      {
        caption: '轮值表',
        columns: ['日期', '哪种日子', '人员'],
        rows: value.turns.map((turn) => [
          readDay(turn.date),
          turn.holiday ?? KINDS[turn.kind],
          [...turn.people, ...(turn.short > 0 ? [`差${turn.short}名`] : [])].join('、'),
        ]),
      },
      {
        caption: '各人次数',
        columns: ['姓名', '合计', '节假日', '休息日', '平日'],
        rows: value.counts.map((count) => [
          count.name,
          count.total,
          count.holidays,
          count.weekends,
          count.workdays,
        ]),
      },
    ],
    calendar: value.turns.map((turn) => ({
      date: turn.date,
      title: `${duty}：${turn.people.join('、')}`,
      description: `${tasks}。`,
    })),
    checklist: list,
    ...(input.duty === 'standby' || input.duty === 'holiday'
      ? { law: ['working-hours', 'overtime-pay'] }
      : {}),
  };
}

function verdictOf(value: Roster, duty: string, short: number): string {
  const totals = value.counts.map(({ total }) => total);
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  const each = least === most ? `每人${least}次` : `每人${least}到${most}次`;
  const problems = [
    ...(short > 0 ? [`${short}天人手不够`] : []),
    ...(value.restless.length > 0 ? [`${value.restless.join('、')}没有休息日`] : []),
    ...(value.twiceInRow > 0 ? ['有人接连值两次'] : []),
  ];
  const ending = problems.length > 0 ? `，但${problems.join('，')}` : '，没有人接连值两次';
  return `${duty}：${value.turns.length}回，${each}${ending}。`;
}

function remarksOf(input: Input, figures: Figures): string[] {
  if (input.duty === 'standby' || input.duty === 'holiday') {
    const early = figures.number('duty-roster.arriveEarly', 'minute');
    const sober = figures.number('duty-roster.noAlcohol', 'hour');
    return [
      `接班提前${readFigure(early)}到岗；接班前${readFigure(sober)}之内不得喝酒。`,
      '一天再分几班、每班多长，由公司按工时的规定定。',
    ];
  }
  if (figures.volume === 'department') return ['换班的，值日随着换；请假的，由班长另排。'];
  return [];
}

/** What one or more people more would change, and how many would be enough not to be on duty twice running. */
function nextOf(value: Roster, input: Input): string[] {
  const slots = value.turns.length * input.each;
  const people = input.people.length;
  const most = Math.ceil(slots / people);
  const more = Array.from({ length: slots }, (_, i) => i + 1).find(
    (added) => Math.ceil(slots / (people + added)) < most,
  );
  const enough = 2 * input.each;
  return [
    ...(more === undefined ? [] : [`再添${more}名，每人最多值${Math.ceil(slots / (people + more))}次。`]),
    ...(people < enough ? [`至少要${enough}名，才能不接连值。`] : []),
  ];
}
