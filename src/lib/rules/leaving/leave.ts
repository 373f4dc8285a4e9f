import * as z from 'zod/mini';
import { addDays, daysBetween } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, type FigureValue, readFigure } from '../../figures.ts';
import { type Holidays, WorkCalendar } from '../../holidays.ts';
import { date, ifGiven, oneOf, parseInput, yesNo } from '../../input.ts';
import { type Duty, LEAVING_VOLUMES, type LeavingVolume, leavingDuties } from './duties.ts';

export const LeavingInput = z.object({
  status: oneOf(['regular', 'probation']),
  /** The day the written notice arrived. */
  noticeOn: date(),
  /** The last working day wished or agreed; the earliest possible one where not given. */
  lastDay: ifGiven(date()),
  /** Looks after customers of their own. */
  hasCustomers: yesNo(),
});

const LeavingTask = z.object({ by: z.string(), text: z.string(), who: z.string(), clause: z.string() });

export const Leaving = z.object({
  /** Days of notice; null where the volume states none. */
  noticeDays: z.nullable(z.number()),
  /** The first day that can be the last working day; null likewise. */
  earliest: z.nullable(z.string()),
  lastDay: z.string(),
  /** Days missing to the notice; 0 where kept. */
  short: z.number(),
  talkBy: z.nullable(z.string()),
  transferBy: z.nullable(z.string()),
  tasks: z.array(LeavingTask),
  unknownYears: z.array(z.string()),
});
export type Leaving = z.infer<typeof Leaving>;

/**
 * When someone who resigns can leave and who does what by when (A-5.7-15 to 18 with A 9.1 and 9.4; C-2.10; B-7.2-07; E1, E2).
 * Notice is in calendar days from the day after it arrived (ruling resignation-count). Throws InputError for a last day
 * before the notice, or for none where the volume states no notice.
 */
export function planLeaving(
  figures: Figures,
  raw: z.input<typeof LeavingInput>,
  holidays: Holidays,
): Explained<Leaving> {
  const input = parseInput(LeavingInput, raw);
  const because = new Reasoning();
  const notice = noticeOf(figures, input.status);
  const earliest = notice && addDays(input.noticeOn, notice.value);
  const lastDay = input.lastDay ?? earliest;
  if (lastDay === null) {
    throw new InputError([{ field: 'lastDay', message: '本册没有写提前几天，请填最后工作日。' }]);
  }
  if (lastDay < input.noticeOn) {
    throw new InputError([{ field: 'lastDay', message: '最后工作日不能早于通知送到的日子。' }]);
  }
  const given = daysBetween(input.noticeOn, lastDay);
  if (notice) {
    because.note(`${input.noticeOn}送到，从次日数满${readFigure(notice)}：${earliest}`, {
      clause: notice.clause,
      ruling: 'resignation-count',
      figures: [notice],
    });
    because.atLeast('提前', given, notice, { ruling: 'resignation-count' });
  }

  const calendar = new WorkCalendar(holidays);
  const talkBy = talkDay(figures, input.noticeOn, calendar, because);
  const transferBy = transferDay(figures, lastDay, because);
  const days = { notice: input.noticeOn, talk: talkBy, 'last-day': lastDay, transfer: transferBy };
  // Every volume listed has duties; another one is refused before it comes here.
  const volume = LEAVING_VOLUMES.find((slug) => slug === figures.volume) as LeavingVolume;
  const tasks = leavingDuties(volume, input.hasCustomers).map(({ when, text, who, clause }) => {
    because.note(`${who}：${text}`, { clause });
    return { by: dayOf(when, days, lastDay), text, who, clause };
  });
  return because.conclude({
    noticeDays: notice?.value ?? null,
    earliest,
    lastDay,
    short: notice ? Math.max(0, notice.value - given) : 0,
    talkBy,
    transferBy,
    tasks,
    unknownYears: calendar.unknownYears,
  });
}

function noticeOf(figures: Figures, status: 'regular' | 'probation'): FigureValue<number> | null {
  const id = status === 'regular' ? 'attendance.resignationNotice' : 'leaving.probationNotice';
  return figures.has(id) ? figures.number(id, 'day') : null;
}

function talkDay(
  figures: Figures,
  noticeOn: string,
  calendar: WorkCalendar,
  because: Reasoning,
): string | null {
  if (!figures.has('leaving.talkDays')) return null;
  const within = figures.number('leaving.talkDays', 'workday');
  const by = calendar.addWorkdays(noticeOn, within.value);
  because.note(`通知以后${readFigure(within)}之内面谈，最晚${by}`, {
    clause: within.clause,
    figures: [within],
  });
  return by;
}

function transferDay(figures: Figures, lastDay: string, because: Reasoning): string | null {
  if (!figures.has('leaving.transferDays')) return null;
  const within = figures.number('leaving.transferDays', 'day');
  const by = addDays(lastDay, within.value);
  because.note(`最后工作日以后${readFigure(within)}内转移档案和社保，最晚${by}`, {
    clause: within.clause,
    figures: [within],
  });
  return by;
}

/** A duty on the day it falls due, the last working day at the latest where that is earlier than the talk. */
function dayOf(when: Duty['when'], days: Record<Duty['when'], string | null>, lastDay: string): string {
  const day = days[when] ?? lastDay;
  return when === 'talk' && day > lastDay ? lastDay : day;
}
