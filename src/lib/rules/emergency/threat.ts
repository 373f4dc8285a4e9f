import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { decimal, parseInput, yesNo } from '../../input.ts';

export const ThreatInput = z.object({
  /** Minutes from telling the manager to the arrival; not given where not known yet. */
  managerEtaMinutes: z.optional(decimal(0, 1440)),
  managerUnreachable: yesNo(),
});

/**
 * Whether the manager's time of arrival makes the chief of the shift think of calling the police (A 9.1): beyond the
 * limit, not exactly at it; a manager whom nobody reaches is beyond it. Null where the time is not known yet. Whoever is
 * in danger calls at once, whatever comes out here. Throws InputError for minutes out of range.
 */
export function threatRule(figures: Figures, raw: z.input<typeof ThreatInput>): Explained<boolean | null> {
  const { managerEtaMinutes: eta, managerUnreachable } = parseInput(ThreatInput, raw);
  const because = new Reasoning();
  const limit = figures.number('incidents.managerArrival', 'minute');
  const basis = { ruling: 'incidents-police' };
  if (managerUnreachable) {
    because.note('主管经理联系不上，按到不了处理', { clause: limit.clause, ...basis, figures: [limit] });
    return because.conclude(true);
  }
  if (eta === undefined) {
    because.note(`从通知主管经理起计${readFigure(limit)}`, {
      clause: limit.clause,
      ...basis,
      figures: [limit],
    });
    return because.conclude(null);
  }
  return because.conclude(!because.atMost('主管经理到场还要', eta, limit, basis));
}
