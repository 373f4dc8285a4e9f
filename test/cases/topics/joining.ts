import { hiringBars } from '../../../src/lib/rules/hiring/bars.ts';
import { newHireExam } from '../../../src/lib/rules/onboarding/exam.ts';
import { trainingDates } from '../../../src/lib/rules/onboarding/training.ts';
import { judgeProbation } from '../../../src/lib/rules/probation/check.ts';
import { PROBATION_VOLUMES } from '../../../src/lib/rules/probation/term.ts';
import { candidatesNeeded, requestDeadline } from '../../../src/lib/rules/recruitment/demand.ts';
import { classResult } from '../../../src/lib/rules/training/class-result.ts';
import { DAY } from '../../support/figures.ts';
import type { Topic } from '../topic.ts';

const OUTCOMES = { passed: 'probation', resit: 'resit', failed: 'not-hired' };

/** The term of a contract as the cases give it: months, or a word. */
function term(months: number | 'open-ended' | 'task') {
  return typeof months === 'number'
    ? { contract: 'fixed' as const, contractMonths: months }
    : { contract: months };
}

export default {
  'recruitment-candidates': {
    volumes: ['operations'],
    values: ['candidates_min'],
    answer: (figures, input: Parameters<typeof candidatesNeeded>[1]) => ({
      candidates_min: candidatesNeeded(figures, input).value,
    }),
  },
  'recruitment-deadline': {
    volumes: ['operations'],
    day: (inputs) => inputs.needed_on,
    values: ['latest_request_on', 'in_time'],
    answer: (figures, input: Parameters<typeof requestDeadline>[1]) => {
      const { value } = requestDeadline(figures, input);
      return { latest_request_on: value.latestRequestOn, in_time: value.inTime };
    },
  },
  'hiring-bars': {
    volumes: ['operations'],
    values: ['barred', 'grounds'],
    answer: (figures, input: Parameters<typeof hiringBars>[1]) => {
      const { value } = hiringBars(figures, input);
      return { barred: value.barred, grounds: value.grounds };
    },
  },
  probation: {
    volumes: PROBATION_VOLUMES,
    values: ['cap_months', 'lawful'],
    answer: (
      figures,
      {
        contractMonths,
        ...input
      }: { contractMonths: number | 'open-ended' | 'task'; probationMonths: number },
    ) => {
      const { value } = judgeProbation(figures, { startsOn: DAY, ...input, ...term(contractMonths) });
      return { cap_months: value.capMonths, lawful: value.lawful };
    },
  },
  'training-result': {
    volumes: ['operations'],
    day: (inputs) => inputs.results_on,
    values: ['action', 'retake_by'],
    answer: (figures, input: Parameters<typeof classResult>[1]) => {
      const { value } = classResult(figures, input);
      return { action: value.action, retake_by: value.retakeBy };
    },
  },
  'new-hire-exam': {
    volumes: ['department'],
    values: ['outcome'],
    answer: (figures, input: Parameters<typeof newHireExam>[1]) => ({
      outcome: OUTCOMES[newHireExam(figures, input).value.outcome],
    }),
  },
  'new-hire-timeline': {
    volumes: ['department'],
    day: (inputs) => inputs.training_starts_on,
    values: ['training_ends_on', 'operation_exam_minutes'],
    // The cases assume no public-holiday calendar.
    answer: (figures, input: Parameters<typeof trainingDates>[1]) => {
      const { value } = trainingDates(figures, input, {});
      return { training_ends_on: value.trainingEndsOn, operation_exam_minutes: value.operationExamMinutes };
    },
  },
} satisfies Record<string, Topic>;
