import { addMinutes, dateOf } from '../../dates.ts';
import type { Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { readFigure } from '../../figures.ts';
import type { WorkCalendar } from '../../holidays.ts';
import type { Stage, StageId } from './procedures.ts';
import type { ComplaintCase } from './trace.ts';

interface Due {
  /** A day, a moment, or null where it cannot be known. */
  by: string | null;
  projected: boolean;
}

const MINUTES = { hour: 60, minute: 1 };

/**
 * By when each stage is due, counted from the stage named where it is done, else from when that one is due itself.
 * Records one step for each time that is set.
 */
export function dueDates(
  figures: Figures,
  stages: Stage[],
  { receivedAt, hungUpAt, done }: Pick<ComplaintCase, 'receivedAt' | 'hungUpAt' | 'done'>,
  calendar: WorkCalendar,
  because: Reasoning,
): Map<StageId, Due> {
  const due = new Map<StageId, Due>();
  const start = (from: NonNullable<Stage['due']>['from']): Due => {
    if (from === 'received') return { by: receivedAt, projected: false };
    if (from === 'hung-up') return { by: hungUpAt ?? receivedAt, projected: false };
    const at = done.find((row) => row.stage === from)?.at;
    return at === undefined
      ? { by: due.get(from)?.by ?? null, projected: true }
      : { by: at, projected: false };
  };
  for (const { id, clause, ruling, due: rule } of stages) {
    if (!rule) continue;
    const { by: from, projected } = start(rule.from);
    if (from === null) {
      due.set(id, { by: null, projected });
    } else if (rule.figure === undefined) {
      because.note(`当天的事当天做，最晚${dateOf(from)}`, { clause, ruling });
      due.set(id, { by: dateOf(from), projected });
    } else {
      const limit = figures.number(rule.figure, rule.unit);
      const by =
        rule.unit === 'workday'
          ? calendar.addWorkdays(dateOf(from), limit.value)
          : addMinutes(from, limit.value * MINUTES[rule.unit]);
      because.note(`从${from}起${readFigure(limit)}，最晚${by}`, { clause, ruling, figures: [limit] });
      due.set(id, { by, projected });
    }
  }
  return due;
}

/** Whether `at` is past `by`, which is a moment or a day that lasts to its end; null where either is not known. */
export function isLate(by: string | null, at: string | null): boolean | null {
  return by === null || at === null ? null : at.slice(0, by.length) > by;
}
