import * as z from 'zod/mini';
import { decimal, ifGiven, month, oneOf, whole, words } from '../../input.ts';

const count = () => whole(0, 100_000_000);
const hours = () => decimal(0, 10_000_000);
const seconds = () => decimal(0, 1_000_000_000);

function rows<S extends z.ZodMiniObject>(row: S) {
  return z
    .array(row)
    .check(z.minLength(1, { error: '至少填一行。' }), z.maxLength(500, { error: '最多填 500 行。' }));
}

const aim = { target: z.optional(decimal(0, 1_000_000)) };

/** How the calls that were offered enter a service level. */
export const LEVEL_BASES = ['less-short', 'offered', 'answered'] as const;

/** How the errors of single intervals become one number: weighted by calls, or their plain mean (MAPE). */
export const FORECAST_MEASURES = ['weighted', 'mape'] as const;

export const ForecastRow = z.object({
  month: month(),
  slot: ifGiven(words(20)),
  forecast: count(),
  actual: count(),
});

/**
 * The raw counts of one indicator, by month; a month may have several rows. `target` is the user's own, in the
 * indicator's unit; without it the volume's figure applies.
 */
export const KpiInput = z.discriminatedUnion(
  'indicator',
  [
    z.object({
      indicator: z.literal('satisfaction'),
      satisfaction: rows(z.object({ month: month(), satisfied: count(), ratings: count() })),
      ...aim,
    }),
    z.object({
      indicator: z.literal('accuracy'),
      accuracy: rows(z.object({ month: month(), correct: count(), answers: count() })),
      ...aim,
    }),
    z.object({
      indicator: z.literal('resolution'),
      resolution: rows(z.object({ month: month(), solved: count(), problems: count() })),
      ...aim,
    }),
    z.object({
      indicator: z.literal('timeliness'),
      timeliness: rows(
        z.object({
          month: month(),
          callsInTime: count(),
          calls: count(),
          inquiriesInTime: count(),
          inquiries: count(),
        }),
      ),
      inquiryTarget: z.optional(decimal(0, 100)),
      ...aim,
    }),
    z.object({
      indicator: z.literal('first-contact'),
      firstContact: rows(z.object({ month: month(), solvedFirst: count(), issues: count() })),
      ...aim,
    }),
    z.object({
      indicator: z.literal('handle-time'),
      handleTime: rows(
        z.object({ month: month(), talk: seconds(), hold: seconds(), wrap: seconds(), handled: count() }),
      ),
      ...aim,
    }),
    z.object({
      indicator: z.literal('service-level'),
      levelBasis: oneOf(LEVEL_BASES),
      serviceLevel: rows(
        z.object({
          month: month(),
          offered: count(),
          shortAbandons: count(),
          answered: count(),
          answeredInTime: count(),
        }),
      ),
      ...aim,
    }),
    z.object({
      indicator: z.literal('answer-rate'),
      answerRate: rows(z.object({ month: month(), answered: count(), offered: count() })),
      ...aim,
    }),
    z.object({
      indicator: z.literal('abandonment'),
      abandonment: rows(
        z.object({ month: month(), offered: count(), shortAbandons: count(), answered: count() }),
      ),
      ...aim,
    }),
    z.object({
      indicator: z.literal('occupancy'),
      occupancy: rows(z.object({ month: month(), handlingHours: hours(), waitingHours: hours() })),
      ...aim,
    }),
    z.object({
      indicator: z.literal('critical-errors'),
      criticalErrors: rows(z.object({ month: month(), critical: count(), checked: count() })),
      ...aim,
    }),
    z.object({
      indicator: z.literal('contact-cost'),
      contactCost: rows(z.object({ month: month(), cost: decimal(0, 1_000_000_000), contacts: count() })),
      ...aim,
    }),
    z.object({
      indicator: z.literal('forecast'),
      forecastMeasure: oneOf(FORECAST_MEASURES),
      forecast: rows(ForecastRow),
      ...aim,
    }),
    z.object({
      indicator: z.literal('shrinkage'),
      shrinkage: rows(
        z.object({
          month: month(),
          paidHours: hours(),
          leaveHours: hours(),
          trainingHours: hours(),
          breakHours: hours(),
        }),
      ),
      ...aim,
    }),
  ],
  { error: '请从列出的选项里选一个。' },
);

export type KpiCounts = z.output<typeof KpiInput>;
