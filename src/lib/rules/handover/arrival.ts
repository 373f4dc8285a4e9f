import * as z from 'zod/mini';
import { addMinutes, minutesBetween } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, type FigureValue, readFigure } from '../../figures.ts';
import { moment, oneOf, parseInput, yesNo } from '../../input.ts';
import type { Volume } from '../../volumes.ts';

/** The volumes that say how early one comes to take over a shift. */
export const HANDOVER_VOLUMES = [
  'operations',
  'department',
  'service-system',
  'retention',
] as const satisfies readonly Volume[];

export const UNITS = ['call-centre', 'customer-service', 'technical'] as const;
export type Unit = (typeof UNITS)[number];

const MINUTES_A_DAY = 24 * 60;

export const ArrivalInput = z.object({
  unit: oneOf(UNITS),
  /** Whether who arrives leads the shift. */
  leader: yesNo(),
  shiftStart: moment(),
  arrivedAt: moment(),
});

export const Arrival = z.object({
  /** The last moment early enough, YYYY-MM-DD HH:MM; null where the volume says nothing of the unit. */
  arriveBy: z.nullable(z.string()),
  earlyEnough: z.nullable(z.boolean()),
  /** Whole minutes before the start of the shift, negative after it. */
  minutesEarly: z.number(),
});
export type Arrival = z.infer<typeof Arrival>;

interface Lead {
  minutes: FigureValue<number>;
  ruling?: string;
}

function leadOf(figures: Figures, unit: Unit, leader: boolean): Lead | null {
  const early = (ruling: string) => ({ minutes: figures.number('handover.arriveEarly', 'minute'), ruling });
  switch (figures.volume) {
    case 'operations':
      return unit === 'call-centre' ? early('attendance-on-time') : null;
    case 'service-system':
      if (unit === 'technical') return null;
      return leader
        ? { minutes: figures.number('handover.leaderArriveEarly', 'minute'), ruling: 'svc-handover-early' }
        : early('svc-handover-early');
    case 'retention':
      return unit === 'call-centre' ? { minutes: figures.number('rosters.arriveEarly', 'minute') } : null;
    default:
      if (unit === 'customer-service') return early('dep-handover-early');
      return unit === 'technical'
        ? { minutes: figures.number('duty-roster.arriveEarly', 'minute'), ruling: 'technical-duty-early' }
        : null;
  }
}

/**
 * Until when who takes over a shift is to arrive, and whether he came early enough (A 5.9, D-35, D-57, E5; retention 2.4).
 * The last moment itself is early enough. A unit that the volume does not name has none. Throws InputError for a moment
 * that does not exist and for an arrival more than a day away from the shift.
 */
export function judgeArrival(figures: Figures, raw: z.input<typeof ArrivalInput>): Explained<Arrival> {
  const { unit, leader, shiftStart, arrivedAt } = parseInput(ArrivalInput, raw);
  const minutesEarly = minutesBetween(arrivedAt, shiftStart);
  if (Math.abs(minutesEarly) > MINUTES_A_DAY) {
    throw new InputError([{ field: 'arrivedAt', message: '到岗时间与班次相差一天以上，请检查日期。' }]);
  }
  const because = new Reasoning();
  const lead = leadOf(figures, unit, leader);
  if (lead === null) {
    const { clause } = figures.number(
      figures.volume === 'retention' ? 'rosters.arriveEarly' : 'handover.arriveEarly',
      'minute',
    );
    because.note('提前到岗的规定里没有这个单位', { clause });
    return because.conclude({ arriveBy: null, earlyEnough: null, minutesEarly });
  }
  const { minutes, ruling } = lead;
  const arriveBy = addMinutes(shiftStart, -minutes.value);
  because.note(`${shiftStart}的班，提前${readFigure(minutes)}，最迟${arriveBy}到岗`, {
    clause: minutes.clause,
    figures: [minutes],
  });
  const earlyEnough = because.holds(
    arrivedAt <= arriveBy,
    { yes: `${arrivedAt}到，够早`, no: `${arrivedAt}到，提前不够` },
    { clause: minutes.clause, ruling },
  );
  return because.conclude({ arriveBy, earlyEnough, minutesEarly });
}
