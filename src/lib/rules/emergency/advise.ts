import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures, FigureValue } from '../../figures.ts';
import { oneOf, parseInput, yesNo } from '../../input.ts';
import type { Volume } from '../../volumes.ts';
import { DEPARTMENT } from './department.ts';
import { EMERGENCIES, type Emergency, type Guide, GuideStep } from './guide.ts';
import { OPERATIONS } from './operations.ts';
import { OUTSOURCING, RETENTION, SERVICE } from './others.ts';
import { ThreatInput, threatRule } from './threat.ts';

export const EmergencyInput = z.extend(ThreatInput, {
  event: oneOf(EMERGENCIES),
  lifeInDanger: yesNo(),
});

export const Advice = z.object({
  /** The first thing to do; null where the volume says nothing of it. */
  first: z.nullable(z.string()),
  steps: z.array(GuideStep),
  tell: z.array(z.string()),
  record: z.array(z.string()),
  /** Whether the manager comes too late (A 9.1); null where not known or no such rule. */
  ruleTriggers: z.nullable(z.boolean()),
  /** The time that runs from the report, and for what; null where the volume sets none. */
  clock: z.nullable(z.object({ minutes: z.number(), what: z.enum(['arrival', 'written', 'report']) })),
});
export type Advice = z.infer<typeof Advice>;

const GUIDES: Record<Volume, Partial<Record<Emergency, Guide>>> = {
  operations: OPERATIONS,
  outsourcing: OUTSOURCING,
  retention: RETENTION,
  department: DEPARTMENT,
  'service-system': SERVICE,
};

/** Where a volume says what to do about what it has no guide for; volume retention says nothing. */
const GENERAL: Partial<Record<Volume, string>> = {
  operations: 'ops.reporting.matters',
  outsourcing: 'out.escalation.levels',
  department: 'dep.reporting.matters',
  'service-system': 'svc.reporting.matters',
};

const MINUTES_AN_HOUR = 60;

/**
 * What to do now, step by step, whom to tell, what to write down and which time runs (A 9.1, 9.2, 9.4; B 7 and 8; C 2.2,
 * 2.3, 5.5; D-15, D-36, D-38, D-72; E5). The rule of the manager's arrival applies to threats in volume operations
 * only. Throws InputError for an unknown event or minutes out of range.
 */
export function adviseEmergency(figures: Figures, raw: z.input<typeof EmergencyInput>): Explained<Advice> {
  const input = parseInput(EmergencyInput, raw);
  const { volume } = figures;
  const because = new Reasoning();
  const guide = GUIDES[volume][input.event];
  if (!guide) {
    const clause = GENERAL[volume];
    if (clause) because.note('没有这种情形的专门规定，自己处理不了的，按请示报告办', { clause });
    return because.conclude({
      first: null,
      steps: [],
      tell: [],
      record: [],
      ruleTriggers: null,
      clock: null,
    });
  }
  for (const { text, clause } of guide.steps) because.note(text, { clause });
  const { first, steps, tell, record } = guide;
  const advice = { first, steps: [...steps], tell: [...tell], record: [...record], ruleTriggers: null };
  if (volume === 'operations' && (input.event === 'threat-call' || input.event === 'threat-mail')) {
    const limit = figures.number('incidents.managerArrival', 'minute');
    const { value, steps: ruled } = threatRule(figures, input);
    because.steps.push(...ruled);
    return because.conclude({
      ...advice,
      ruleTriggers: value,
      clock: { minutes: limit.value, what: 'arrival' },
    });
  }
  return because.conclude({ ...advice, clock: clockOf(because, figures, input.event) });
}

/** The time within which a report is due, where the volume sets one. */
function clockOf(because: Reasoning, figures: Figures, event: Emergency): Advice['clock'] {
  const cite = (limit: FigureValue<number>, ruling: string) =>
    because.note(limit.label, { clause: limit.clause, ruling, figures: [limit] });
  if (figures.volume === 'outsourcing') {
    const id = event === 'leak' ? 'data-security.incidentReport' : 'escalation.companyWithin';
    const limit = figures.number(id, 'hour');
    cite(limit, 'outsourcing-example-values');
    return { minutes: limit.value * MINUTES_AN_HOUR, what: 'written' };
  }
  if (event !== 'intrusion') return null;
  const limit = figures.number('web-security.reportMinutes', 'minute');
  cite(limit, 'dep-web-security-report');
  return { minutes: limit.value, what: 'report' };
}
