import { appraisalOutcome } from '../../../src/lib/rules/appraisal/outcome.ts';
import { ATTENDANCE_VOLUMES, tallyMonth } from '../../../src/lib/rules/attendance/month.ts';
import { dismissalGrounds } from '../../../src/lib/rules/dismissal/grounds.ts';
import { LEAVE_VOLUMES } from '../../../src/lib/rules/leave/policy.ts';
import { judgeLeave } from '../../../src/lib/rules/leave/request.ts';
import { sickSlip } from '../../../src/lib/rules/leave/sick-slip.ts';
import { postsFor } from '../../../src/lib/rules/staffing/posts.ts';
import { judgeSwap, SWAP_VOLUMES } from '../../../src/lib/rules/swap/request.ts';
import type { Topic } from '../topic.ts';

export default {
  staffing: {
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
  },
  'leave-request': {
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
  },
  'sick-slip': {
    volumes: LEAVE_VOLUMES,
    day: (inputs) => inputs.sick_to,
    values: ['slip_due_on', 'hand_to'],
    answer: (figures, input) => {
      const { value } = sickSlip(figures, input);
      return { slip_due_on: value.dueOn, hand_to: value.handTo };
    },
  },
  'swap-request': {
    volumes: SWAP_VOLUMES,
    values: ['allowed', 'counts_as'],
    answer: (figures, input) => {
      const { value } = judgeSwap(figures, input);
      return { allowed: value.allowed, counts_as: value.countsAs };
    },
  },
  attendance: {
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
  },
  'dismissal-grounds': {
    volumes: ['operations'],
    values: ['grounds'],
    answer: (figures, input) => ({ grounds: dismissalGrounds(figures, input).value }),
  },
  appraisal: {
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
  },
} satisfies Record<string, Topic>;
