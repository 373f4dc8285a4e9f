import type * as z from 'zod/mini';
import type { CalendarEntry, CalendarInput, WorkYear } from '../rules/calendar/calendar.ts';
import type { Kind } from '../rules/calendar/duty.ts';
import { readDay } from './day-words.ts';
import type { Outcome } from './define.ts';
import { unknownYearsRemark } from './unknown-years.ts';

type Input = z.output<typeof CalendarInput>;

/** What the kinds of entries are called. */
export const KINDS: Record<Kind, string> = {
  meeting: '会议',
  report: '报告和总结',
  appraisal: '考核和考试',
  training: '培训和辅导',
  inspection: '检查和抽检',
  hygiene: '卫生',
  plan: '计划和其他',
};

/** The calendar in words, as a table and as entries to take along. */
export function showCalendar({ entries, daily, unknownYears }: WorkYear, input: Input): Outcome {
  const months = input.from === input.to ? input.from : `${input.from}至${input.to}`;
  const moved = entries.filter((entry) => remarkOf(entry).includes('另定'));
  const [first] = entries;
  return {
    tone: moved.length > 0 ? 'caution' : 'plain',
    verdict: verdictOf(months, entries, daily.length),
    remarks: [
      ...moved.map((entry) => `${readDay(entry.date)}的${entry.what}逢${entry.dayOff}，由主持人另定日子。`),
      ...(entries.some(({ within }) => within !== null)
        ? ['条文没有定日子的事，日历上放在那段时间的最后；公司定了日子的，以公司的为准。']
        : []),
      ...unknownYearsRemark(unknownYears),
    ],
    next: first ? [`最早的一件是${readDay(first.date)}的${first.what}。`] : [],
    tables: [
      ...(entries.length > 0
        ? [
            {
              caption: '日历',
              columns: ['日期', '事项', '谁', '备注'],
              rows: entries.map((entry) => [
                [readDay(entry.date), entry.clock].filter(Boolean).join(' '),
                entry.what,
                entry.who,
                remarkOf(entry),
              ]),
            },
          ]
        : []),
      ...(daily.length > 0
        ? [
            {
              caption: '每天、每班要做的',
              columns: ['事项', '谁', '多久一次'],
              rows: daily.map(({ what, who, rhythm }) => [what, who, rhythm]),
            },
          ]
        : []),
    ],
    ...(entries.length > 0 ? { charts: [chartOf(entries)] } : {}),
    calendar: entries.map((entry) => ({
      date: entry.date,
      ...(entry.clock === null ? {} : { clock: entry.clock }),
      title: entry.what,
      description: [`${entry.who}。`, remarkOf(entry)].filter(Boolean).join(''),
    })),
  };
}

function verdictOf(months: string, entries: readonly CalendarEntry[], daily: number): string {
  if (entries.length === 0) return `${months}：只有每天、每班要做的事，共${daily}件。`;
  const off = entries.filter(({ dayOff }) => dayOff !== null).length;
  return `${months}：${entries.length}件要按时做的事${off > 0 ? `，其中${off}件落在放假的日子` : ''}。`;
}

function remarkOf({ within, dayOff, onDayOff }: CalendarEntry): string {
  const words = {
    stays: `逢${dayOff}，条文没有写顺延`,
    kept: `逢${dayOff}，日子不变`,
    chair: `逢${dayOff}，由主持人另定日子`,
    moves: `逢${dayOff}`,
    before: `逢${dayOff}，提前做`,
  };
  return [...(within === null ? [] : [within]), ...(dayOff === null ? [] : [words[onDayOff]])].join('；');
}

function chartOf(entries: readonly CalendarEntry[]) {
  const kinds = (Object.keys(KINDS) as Kind[]).filter((kind) => entries.some((entry) => entry.kind === kind));
  return {
    kind: 'bars' as const,
    caption: '各类的件数',
    unit: '件',
    bars: kinds.map((kind) => ({
      label: KINDS[kind],
      value: entries.filter((entry) => entry.kind === kind).length,
    })),
  };
}
