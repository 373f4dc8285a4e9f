import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { parseInput, whole } from '../../input.ts';
import { formatQuantity } from '../../units.ts';

export const MeetingMonth = z.object({
  /** Times in one month, each without a reason. */
  late: whole(0, 200),
  leftEarly: whole(0, 200),
  phoneUse: whole(0, 200),
  unprepared: whole(0, 200),
  absent: whole(0, 200),
});

export const MeetingPoints = z.object({
  /** Points taken off the month's appraisal. */
  deductPoints: z.number(),
  parts: z.array(z.object({ what: z.string(), times: z.number(), points: z.number() })),
  /** Whether missed meetings call for a criticism or a spoken warning; they cost no points. */
  absenceHandled: z.boolean(),
});
export type MeetingPoints = z.infer<typeof MeetingPoints>;

const COSTS = [
  { field: 'late', what: '无故迟到', figure: 'meeting-conduct.late' },
  { field: 'leftEarly', what: '无故早退', figure: 'meeting-conduct.earlyLeave' },
  { field: 'phoneUse', what: '随意接打电话', figure: 'meeting-conduct.phone' },
  { field: 'unprepared', what: '没有提前准备好发言', figure: 'meeting-conduct.unprepared' },
] as const;

/**
 * The points that one month's conduct in meetings costs (D-40, two.3), and whether absences are to be dealt with under
 * D-39, twelve. Counts are whole, 0–200. The sum is not cut at what the appraisal sheet's line is worth. Throws
 * InputError for a count out of range.
 */
export function meetingPoints(figures: Figures, raw: z.input<typeof MeetingMonth>): Explained<MeetingPoints> {
  const input = parseInput(MeetingMonth, raw);
  const because = new Reasoning();
  const parts = COSTS.map(({ field, what, figure }) => {
    const cost = figures.number(figure, 'point');
    const times = input[field];
    const basis = { ruling: 'dep-meeting-points' };
    const points = times > 0 ? because.multiply(`${what}扣分`, times, cost, 'point', basis) : 0;
    return { what, times, points };
  });
  const deductPoints = parts.reduce((sum, part) => sum + part.points, 0);
  if (deductPoints === 0) {
    because.note('没有会议扣分的情形', { clause: 'dep.meetings.points', ruling: 'dep-meeting-points' });
  }
  const absenceHandled = because.holds(
    input.absent > 0,
    {
      yes: `无故缺席${formatQuantity(input.absent, 'times')}：批评或者口头警告，不因此加扣分`,
      no: '没有无故缺席',
    },
    { clause: 'dep.sanctions.missing', ruling: 'dep-missing-or-late' },
  );
  return because.conclude({ deductPoints, parts, absenceHandled });
}
