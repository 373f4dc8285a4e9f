import { measureKpi } from '../../../src/lib/rules/kpi/measure.ts';
import type { Topic } from '../topic.ts';

type KpiRequest = Parameters<typeof measureKpi>[1];

/** The counts of a case, as one month of the table of its indicator. */
function countsOf({ indicator, part, whole, ...rest }: Record<string, unknown>): KpiRequest {
  const row = { month: '2026-05', ...rest };
  const columns = {
    satisfaction: { satisfied: part, ratings: whole },
    accuracy: { correct: part, answers: whole },
    resolution: { solved: part, problems: whole },
    timeliness: {},
  }[indicator as string];
  return { indicator, [indicator as string]: [{ ...row, ...columns }] } as KpiRequest;
}

export default {
  kpi: {
    volumes: ['outsourcing'],
    values: ['percent', 'call_percent', 'inquiry_percent', 'combined_percent'],
    answer: (figures, input: Record<string, unknown>) => {
      const { series } = measureKpi(figures, countsOf(input)).value;
      const percent = (key: string) => series.find((one) => one.key === key)?.latest?.value ?? null;
      return {
        percent: percent(input.indicator as string),
        call_percent: percent('calls'),
        inquiry_percent: percent('inquiries'),
        // The two are kept apart, so that many calls do not hide slow replies.
        combined_percent: null,
      };
    },
  },
} satisfies Record<string, Topic>;
