import { judgeLevel, LEVEL_WORDS, type Level } from '../../../src/lib/rules/account-manager/level.ts';
import { planManagerYear } from '../../../src/lib/rules/account-manager/year.ts';
import { judgePublication, PUBLISHING_VOLUMES } from '../../../src/lib/rules/publishing/deadline.ts';
import { applyLessons } from '../../../src/lib/rules/pyramid/lessons.ts';
import type { Topic } from '../topic.ts';

/** The level that the cases call by its Chinese name; what is no level is left for the rule to refuse. */
const levelOf = (name: unknown) =>
  (Object.entries(LEVEL_WORDS).find(([, words]) => words === name)?.[0] ?? name) as Level;

export default {
  'account-manager': {
    volumes: ['service-system'],
    values: ['direction', 'approver', 'next_certification_year', 'visit_reports_per_year'],
    answer: (figures, input: { fromLevel?: unknown; toLevel?: unknown; lastCertifiedYear?: number }) => {
      if (input.lastCertifiedYear === undefined) {
        const { fromLevel, toLevel } = input;
        const { value } = judgeLevel(figures, { fromLevel: levelOf(fromLevel), toLevel: levelOf(toLevel) });
        return { direction: value.direction, approver: value.approver };
      }
      const { value } = planManagerYear(figures, { lastCertifiedYear: input.lastCertifiedYear });
      return {
        next_certification_year: value.nextCertificationYear,
        visit_reports_per_year: value.visitReportsPerYear,
      };
    },
  },
  pyramid: {
    volumes: ['service-system'],
    values: [
      'top_customers',
      'top_revenue',
      'top_average',
      'rest_average',
      'ratio',
      'existing_revenue_min',
      'potential_min',
      'potential_max',
      'upgraded_customers',
      'new_revenue',
      'new_profit',
    ],
    answer: (figures, input: Parameters<typeof applyLessons>[1]) => {
      const { value } = applyLessons(figures, input);
      return {
        top_customers: value.topCustomers,
        top_revenue: value.topRevenue,
        top_average: value.topAverage,
        rest_average: value.restAverage,
        ratio: value.ratio,
        existing_revenue_min: value.existingRevenueMin,
        potential_min: value.potentialMin,
        potential_max: value.potentialMax,
        upgraded_customers: value.upgradedCustomers,
        new_revenue: value.newRevenue,
        new_profit: value.newProfit,
      };
    },
  },
  publishing: {
    volumes: PUBLISHING_VOLUMES,
    day: (inputs) => inputs.approved_at,
    values: ['publish_by', 'on_time'],
    answer: (figures, input: Parameters<typeof judgePublication>[1]) => {
      const { value } = judgePublication(figures, input);
      return { publish_by: value.publishBy, on_time: value.onTime };
    },
  },
} satisfies Record<string, Topic>;
