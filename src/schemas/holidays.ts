import { z } from 'zod';
import { isDate } from '../lib/dates.ts';

const day = z.string().refine(isDate, 'must be a date YYYY-MM-DD that exists');

/** The state's arrangement of public holidays by year; `npm run holidays` writes the years known, and it may be edited. */
export const Holidays = z
  .record(
    z.string().regex(/^20\d\d$/, 'must be a year'),
    z.strictObject({
      /** Every day off under the arrangement, weekends included, with the holiday's name. */
      off: z.record(day, z.string().min(2)),
      /** Weekend days worked in exchange. */
      work: z.array(day),
    }),
  )
  .superRefine((years, context) => {
    for (const [year, { off, work }] of Object.entries(years)) {
      for (const date of [...Object.keys(off), ...work]) {
        if (!date.startsWith(year)) {
          context.addIssue({ code: 'custom', message: `${date} does not belong to ${year}` });
        }
      }
      for (const date of work.filter((date) => date in off)) {
        context.addIssue({ code: 'custom', message: `${date} is both off and worked` });
      }
    }
  });
