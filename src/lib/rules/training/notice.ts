import * as z from 'zod/mini';
import { addDays } from '../../dates.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { date, ifGiven, parseInput } from '../../input.ts';

export const TrainingNoticeInput = z.object({
  trainingOn: date(),
  publishedOn: ifGiven(date()),
});

export const TrainingNotice = z.object({
  /** The last day to publish the arrangement, YYYY-MM-DD. */
  publishBy: z.string(),
  /** Whether it was published in time; null where no day is given. */
  inTime: z.nullable(z.boolean()),
});
export type TrainingNotice = z.infer<typeof TrainingNotice>;

/** The centres of volume department that publish trainings ahead. */
export type Centre = 'customer' | 'technical';

const NOTICES: Record<Centre, { figure: string; ruling: string }> = {
  customer: { figure: 'training.scheduleNotice', ruling: 'dep-training-notice' },
  technical: { figure: 'training-plan.publishAhead', ruling: 'technical-training-notice' },
};

/**
 * The last day on which the arrangement of a training may be published (D-56-23 for the technical service centre, D-41-54
 * for the customer service centre): calendar days before it, the day of the training not counted. Throws InputError for a
 * day that does not exist.
 */
export function trainingNotice(
  figures: Figures,
  raw: z.input<typeof TrainingNoticeInput>,
  centre: Centre = 'technical',
): Explained<TrainingNotice> {
  const { trainingOn, publishedOn } = parseInput(TrainingNoticeInput, raw);
  const { figure, ruling } = NOTICES[centre];
  const ahead = figures.number(figure, 'day');
  const publishBy = addDays(trainingOn, -ahead.value);
  const because = new Reasoning();
  because.note(`提前${readFigure(ahead)}公布，按自然日算，培训当天不计：最迟${publishBy}`, {
    clause: ahead.clause,
    ruling,
    figures: [ahead],
  });
  if (publishedOn === undefined) return because.conclude({ publishBy, inTime: null });
  const inTime = because.holds(
    publishedOn <= publishBy,
    { yes: `${publishedOn}公布，来得及`, no: `${publishedOn}公布，晚了` },
    { clause: ahead.clause, ruling },
  );
  return because.conclude({ publishBy, inTime });
}
