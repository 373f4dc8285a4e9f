import { dateOf, isDate } from '../../src/lib/dates.ts';
import { InputError } from '../../src/lib/errors.ts';
import { Figures } from '../../src/lib/figures.ts';
import { appraisalOutcome } from '../../src/lib/rules/appraisal/outcome.ts';
import { ATTENDANCE_VOLUMES, tallyMonth } from '../../src/lib/rules/attendance/month.ts';
import { dismissalGrounds } from '../../src/lib/rules/dismissal/grounds.ts';
import { LEAVE_VOLUMES } from '../../src/lib/rules/leave/policy.ts';
import { judgeLeave } from '../../src/lib/rules/leave/request.ts';
import { sickSlip } from '../../src/lib/rules/leave/sick-slip.ts';
import { postsFor } from '../../src/lib/rules/staffing/posts.ts';
import { judgeSwap, SWAP_VOLUMES } from '../../src/lib/rules/swap/request.ts';
import { VOLUME_SLUGS, type Volume } from '../../src/lib/volumes.ts';
import { DAY, FIGURES } from '../support/figures.ts';
import type { Case } from './read.ts';

type Values = Record<string, unknown>;

interface Topic {
  /** The volumes that have the rule; in any other every value is null. */
  volumes: readonly Volume[];
  /** Where in the inputs the day stands whose figures apply. */
  day?: (inputs: Values) => unknown;
  values: readonly string[];
  /** The rule, its inputs in camel case, its answer under the names of the cases. */
  answer: (figures: Figures, input: never) => Values;
}

const topic = (declared: Topic) => declared;

export const TOPICS: Record<string, Topic> = {
  staffing: topic({
    volumes: ['operations'],
    values: ['customer_service_leaders', 'telesales_leaders', 'qa', 'trainers', 'every_team_8_to_10'],
    answer: (figures, input) => {
      const { value } = postsFor(figures, input);
      return {
        customer_service_leaders: value.customerServiceLeaders,
        telesales_leaders: value.telesalesLeaders,
        qa: value.qa,
        trainers: value.trainers,
        every_team_8_to_10: value.everyTeamInRange,
      };
    },
  }),
  'leave-request': topic({
    volumes: LEAVE_VOLUMES,
    day: (inputs) => inputs.shift_start,
    values: [
      'notice_days_required',
      'notice_hours_required',
      'cutoff',
      'in_time',
      'applicant_ok',
      'approver',
      'valid',
      'counts_as',
    ],
    answer: (figures, input: Parameters<typeof judgeLeave>[1]) => {
      const { value } = judgeLeave(figures, input);
      return {
        notice_days_required: value.noticeDaysRequired,
        notice_hours_required: value.noticeHoursRequired,
        cutoff: input.kind === 'night-special' ? value.latest : null,
        in_time: value.inTime,
        applicant_ok: value.applicantOk,
        approver: value.approver,
        valid: value.valid,
        counts_as: value.countsAs,
      };
    },
  }),
  'sick-slip': topic({
    volumes: LEAVE_VOLUMES,
    day: (inputs) => inputs.sick_to,
    values: ['slip_due_on', 'hand_to'],
    answer: (figures, input) => {
      const { value } = sickSlip(figures, input);
      return { slip_due_on: value.dueOn, hand_to: value.handTo };
    },
  }),
  'swap-request': topic({
    volumes: SWAP_VOLUMES,
    values: ['allowed', 'counts_as'],
    answer: (figures, input) => {
      const { value } = judgeSwap(figures, input);
      return { allowed: value.allowed, counts_as: value.countsAs };
    },
  }),
  attendance: topic({
    volumes: ATTENDANCE_VOLUMES,
    day: (inputs) => `${inputs.month}-01`,
    values: ['short_count', 'unregulated_count', 'discipline_count', 'late_early_count', 'absence_days'],
    answer: (figures, input) => {
      const { value } = tallyMonth(figures, input);
      return {
        short_count: value.shortCount,
        unregulated_count: value.unregulatedCount,
        discipline_count: value.disciplineCount,
        late_early_count: value.lateEarlyCount,
        absence_days: value.absenceDays,
      };
    },
  }),
  'dismissal-grounds': topic({
    volumes: ['operations'],
    values: ['grounds'],
    answer: (figures, input) => ({ grounds: dismissalGrounds(figures, input).value }),
  }),
  appraisal: topic({
    volumes: ['operations'],
    values: ['meets_pass_line', 'second_training', 'return_to_agency'],
    answer: (figures, input) => {
      const { value } = appraisalOutcome(figures, input);
      return {
        meets_pass_line: value.meetsPassLine,
        second_training: value.secondTraining,
        return_to_agency: value.returnToAgency,
      };
    },
  }),
};

/** What the library answers to a case: its values by name, `{result: "reject"}`, or null where there is no such topic. */
export function answer({
  topic: name,
  volume,
  inputs,
}: Pick<Case, 'topic' | 'volume' | 'inputs'>): Values | null {
  const found = Object.hasOwn(TOPICS, name) ? (TOPICS[name] as Topic) : null;
  if (!found) return null;
  const slug = volumeOf(volume);
  if (!found.volumes.includes(slug)) return Object.fromEntries(found.values.map((value) => [value, null]));
  const day = dateOf(String(found.day?.(inputs) ?? DAY));
  try {
    return found.answer(new Figures(FIGURES, slug, isDate(day) ? day : DAY), camel(inputs) as never);
  } catch (error) {
    if (error instanceof InputError) return { result: 'reject' };
    throw error;
  }
}

/** The volume that the cases call `name`: `service` is service-system. */
function volumeOf(name: string): Volume {
  const slug = VOLUME_SLUGS.find(
    (volume) => volume === name || (name === 'service' && volume === 'service-system'),
  );
  if (!slug) throw new Error(`unknown volume ${name}`);
  return slug;
}

function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase()),
      camel(item),
    ]),
  );
}
