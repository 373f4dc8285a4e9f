import { z } from 'zod';
import { isDate } from '../lib/dates.ts';
import { UNIT_NAMES, unitProblem } from '../lib/units.ts';
import { VOLUME_SLUGS } from '../lib/volumes.ts';

const day = z.string().refine(isDate, 'must be a date YYYY-MM-DD that exists');

const Period = z.strictObject({
  /** First day in force. */
  from: day,
  /** Last day in force; left out while it goes on. */
  until: day.optional(),
  /** The value in the figure's unit; a time of day as "HH:MM". */
  value: z.union([z.number(), z.string()]),
});

/** One policy number: the only place where it stands. */
export const Figure = z
  .strictObject({
    /** `<topic>.<camelCase>`; the topic is the file's name. */
    id: z.string().regex(/^[a-z-]+\.[a-z][A-Za-z0-9]*$/, 'id must look like swap.monthlyLimit'),
    /** What the number means, in Chinese, without the number. */
    label: z.string().min(2),
    /** Its unit: see src/lib/units.ts. */
    unit: z.enum(UNIT_NAMES),
    /** Set where the number is only an example of ours, which the company replaces by its own. */
    example: z.literal(true).optional(),
    /** Its values by volume. */
    volumes: z.partialRecord(
      z.enum(VOLUME_SLUGS),
      z.strictObject({
        /** The clause that states it and shows it with <Figure>. */
        clause: z.string(),
        /** In order of time, append-only, without gap or overlap. */
        periods: z.array(Period).min(1, 'needs at least one period'),
      }),
    ),
  })
  .superRefine((figure, context) => {
    if (Object.keys(figure.volumes).length === 0) {
      context.addIssue({ code: 'custom', message: 'needs a value for at least one volume' });
    }
    for (const [volume, entry] of Object.entries(figure.volumes)) {
      for (const { value } of entry.periods) {
        const problem = unitProblem(figure.unit, value);
        if (problem) context.addIssue({ code: 'custom', message: `${volume}: ${problem}` });
      }
    }
  });

export type Figure = z.infer<typeof Figure>;
