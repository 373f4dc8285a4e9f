import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { oneOf, parseInput, yesNo } from '../../input.ts';
import { problemChannel } from './channel.ts';
import { escalate } from './escalate.ts';
import { EVENTS, type Event, type Report, ROLES, tell, UNSTATED } from './events.ts';
import { reportByList } from './listed.ts';
import { CUSTOMER_SERVICE, OPERATIONS, SERVICE, TECHNICAL } from './lists.ts';
import { reportInRetention } from './retention.ts';

export const ReportInput = z.object({
  event: oneOf(EVENTS),
  /** Only volume department has two centres with lists of their own. */
  unit: oneOf(['customer-service', 'technical']),
  role: oneOf(ROLES),
  /** Going step by step would delay the handling and may cause or widen damage. */
  urgent: yesNo(),
  onDuty: yesNo(),
  /** For a technical or website problem: the outside business stands still. */
  businessStopped: yesNo(),
});

const PROBLEMS: Partial<Record<Event, 'technical' | 'website'>> = {
  'technical-problem': 'technical',
  'website-problem': 'website',
};

/**
 * Whether something that happened must be reported, to whom, by which way and how fast, and whether a level may be
 * skipped (A 5.1; B 8; C 2.2 and 2.3; D-12, D-13, D-38, D-52, D-72; E5). Throws InputError for an unknown event, centre
 * or role.
 */
export function routeReport(figures: Figures, raw: z.input<typeof ReportInput>): Explained<Report> {
  const input = parseInput(ReportInput, raw);
  const because = new Reasoning();
  switch (figures.volume) {
    case 'operations':
      return because.conclude(reportByList(because, OPERATIONS, input));
    case 'service-system':
      return because.conclude(reportByList(because, SERVICE, input));
    case 'outsourcing':
      return because.conclude(escalate(because, figures, input.event));
    case 'retention':
      return because.conclude(reportInRetention(because, input.event));
    case 'department':
      return reportInDepartment(because, figures, input);
  }
}

function reportInDepartment(
  because: Reasoning,
  figures: Figures,
  input: z.output<typeof ReportInput>,
): Explained<Report> {
  const problem = PROBLEMS[input.event];
  if (problem && input.unit === 'customer-service') {
    const { value, steps } = problemChannel(figures, { problem, businessStopped: input.businessStopped });
    return {
      value: { ...UNSTATED, listed: true, tell: [tell(value.to, value.channel)], by: value.by },
      steps,
    };
  }
  if (input.event === 'host-symptom') return because.conclude(reportSymptom(because, figures));
  return because.conclude(
    reportByList(because, input.unit === 'technical' ? TECHNICAL : CUSTOMER_SERVICE, input),
  );
}

function reportSymptom(because: Reasoning, figures: Figures): Report {
  const limit = figures.number('web-security.reportMinutes', 'minute');
  because.note(`发现现象的人立即报技术部负责人，最迟${readFigure(limit)}，不等诊断有了结果`, {
    clause: limit.clause,
    ruling: 'dep-web-security-report',
    figures: [limit],
  });
  because.note('技术部通报网站运营中心，网站运营中心报运营总监', {
    clause: 'dep.web-security.notify',
    ruling: 'dep-website-technical-department',
  });
  const within = { value: limit.value, unit: 'minute' } as const;
  const chain = [tell('技术部负责人', null, within), tell('网站运营中心'), tell('运营总监')];
  return { ...UNSTATED, listed: true, tell: chain };
}
