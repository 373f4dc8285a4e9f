import type { Reasoning } from '../../explained.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { type WorkCalendar, weekdayOf } from '../../holidays.ts';
import type { Volume } from '../../volumes.ts';

export const DUTY_KEYS = ['standby', 'holiday', 'tidy', 'big-cleaning', 'dorm', 'leaves', 'locker'] as const;
export type DutyKey = (typeof DUTY_KEYS)[number];

/** One duty that people take in turns. */
interface RosterDuty {
  volumes: readonly Volume[];
  /** The weekdays (1–7) that the figures name; every day where there is none. */
  weekday?: string;
  /** Only public holidays. */
  holidaysOnly?: true;
  /** The clause, where there is no figure, and the ruling that settles who draws up the roster. */
  basis: Partial<Record<Volume, { clause: string; ruling?: string }>>;
  /** The clause that asks for fair turns. */
  fair?: { clause: string; ruling: string };
}

export const DUTIES: Record<DutyKey, RosterDuty> = {
  standby: {
    volumes: ['department'],
    basis: { department: { clause: 'dep.on-call.duty', ruling: 'dep-duty-roster' } },
    fair: { clause: 'dep.on-call.roster', ruling: 'dep-duty-roster' },
  },
  holiday: {
    volumes: ['department'],
    holidaysOnly: true,
    basis: { department: { clause: 'dep.duty-roster.holidays', ruling: 'technical-duty-holidays' } },
    fair: { clause: 'dep.duty-roster.holiday-plan', ruling: 'technical-duty-holidays' },
  },
  tidy: {
    volumes: ['department'],
    basis: { department: { clause: 'dep.hygiene.when' } },
    fair: { clause: 'dep.hygiene.rota', ruling: 'dep-hygiene-rota' },
  },
  'big-cleaning': {
    volumes: ['department'],
    basis: { department: { clause: 'dep.hygiene.big-cleaning', ruling: 'dep-hygiene-rota' } },
    fair: { clause: 'dep.hygiene.rota', ruling: 'dep-hygiene-rota' },
  },
  dorm: {
    volumes: ['operations'],
    weekday: 'hygiene.dormCleaningDay',
    basis: { operations: { clause: 'ops.hygiene.dorm-cleaning' } },
  },
  leaves: {
    volumes: ['operations', 'service-system'],
    weekday: 'hygiene.leafCleaningDay',
    basis: {
      operations: { clause: 'ops.hygiene.plants-leaves', ruling: 'hygiene-day-shift' },
      'service-system': { clause: 'svc.hygiene.plants-leaves', ruling: 'svc-hygiene-watering' },
    },
  },
  locker: {
    volumes: ['service-system'],
    weekday: 'hygiene.lockerCleaningDay',
    basis: { 'service-system': { clause: 'svc.hygiene.locker-room-cleaning' } },
  },
};

/** Whether `date` (YYYY-MM-DD) has a turn of the duty; `chosen` are the weekdays of a duty whose days the company sets. */
export function hasTurn(
  figures: Figures,
  calendar: WorkCalendar,
  key: DutyKey,
  chosen: readonly number[],
  date: string,
): boolean {
  const duty = DUTIES[key];
  const weekday = weekdayOf(date);
  if (duty.holidaysOnly) return calendar.holiday(date) !== null;
  if (duty.weekday) return weekday === figures.number(duty.weekday, 'weekday').value;
  if (key === 'big-cleaning') return chosen.includes(weekday);
  return key === 'tidy' || weekday <= figures.number('on-call.dutyDays', 'day').value;
}

/** Records what the clause says of the duty's days. */
export function noteDuty(because: Reasoning, figures: Figures, key: DutyKey): void {
  const duty = DUTIES[key];
  const basis = duty.basis[figures.volume] ?? { clause: '' };
  if (duty.weekday) {
    const weekday = figures.number(duty.weekday, 'weekday');
    because.note(`每${readFigure(weekday)}一回`, { ...basis, figures: [weekday] });
  } else if (key === 'standby') {
    const days = figures.number('on-call.dutyDays', 'day');
    const hours = figures.number('on-call.dutyHours', 'hour');
    because.note(`每周${readFigure(days)}、每天${readFigure(hours)}都要有人`, {
      ...basis,
      figures: [days, hours],
    });
  } else if (key === 'holiday') because.note('法定节假日由技术服务中心自己排', basis);
  else if (key === 'tidy') because.note('每天都排值日，在值班以前或者下夜班以后打扫', basis);
  else {
    const times = figures.number('cleaning.timesPerWeek', 'times');
    because.note(`每周大扫除${readFigure(times)}，日子由客服主管定`, { ...basis, figures: [times] });
  }
}
