import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import type { Holidays } from '../../holidays.ts';
import { anyOf, ifGiven, parseInput, words, yesNo } from '../../input.ts';
import { CandidatesInput, candidatesNeeded, requestDeadline } from './demand.ts';
import { backwardSchedule, Schedule, ScheduleInput } from './schedule.ts';

export const PlanInput = z.extend(z.extend(ScheduleInput, CandidatesInput.shape), {
  post: words(30),
  /** Conditions of age and education; none where not given. */
  age: ifGiven(words(60)),
  education: ifGiven(words(60)),
  /** Why the post needs them. */
  conditionsReason: ifGiven(words(200)),
  skills: ifGiven(words(200)),
  direction: anyOf(['experienced', 'graduates', 'internal']),
  channels: anyOf(['website', 'school', 'referral', 'agency']),
  methods: anyOf(['resume', 'phone', 'interview', 'exercises']),
  /** The superior has confirmed the number. */
  confirmed: yesNo(),
});

/** What a recruitment plan must hold, as far as it can be missing. */
const PLAN_PARTS = ['skills', 'reason', 'confirmed', 'direction', 'channels', 'methods'] as const;

export type PlanPart = (typeof PLAN_PARTS)[number];

export const Plan = z.object({
  /** Candidates who must at least enter the training. */
  candidates: z.number(),
  /** The last day for the request by the stated lead. */
  latestRequestOn: z.string(),
  inTime: z.boolean(),
  /** The last day for the request by which both the stated lead and the steps fit. */
  askBy: z.string(),
  schedule: Schedule,
  /** Parts of the plan not filled in. */
  missing: z.array(z.enum(PLAN_PARTS)),
});
export type Plan = z.infer<typeof Plan>;

/**
 * A recruitment plan (A 3.2): how many candidates, by when the request, what the plan still lacks, and its steps dated
 * backwards. Throws InputError for values out of range.
 */
export function planRecruitment(
  figures: Figures,
  raw: z.input<typeof PlanInput>,
  holidays: Holidays,
): Explained<Plan> {
  const input = parseInput(PlanInput, raw);
  const candidates = candidatesNeeded(figures, { vacancies: input.vacancies });
  const deadline = requestDeadline(figures, input);
  const schedule = backwardSchedule(figures, input, holidays);
  const because = new Reasoning();
  because.steps.push(...deadline.steps, ...candidates.steps, ...schedule.steps);
  const missing = missingParts(input, because);
  const { latestRequestOn, inTime } = deadline.value;
  const { requestBy } = schedule.value;
  return because.conclude({
    candidates: candidates.value,
    latestRequestOn,
    inTime,
    askBy: [requestBy, latestRequestOn].sort()[0] as string,
    schedule: schedule.value,
    missing,
  });
}

function missingParts(input: z.output<typeof PlanInput>, because: Reasoning): PlanPart[] {
  const conditioned = input.age !== undefined || input.education !== undefined;
  const parts: Record<PlanPart, { there: boolean; words: string; clause: string; ruling?: string }> = {
    skills: {
      there: input.skills !== undefined,
      words: '技能要求',
      clause: 'standards',
      ruling: 'recruitment-sex-and-age',
    },
    reason: {
      there: !conditioned || input.conditionsReason !== undefined,
      words: '年龄、学历条件的岗位理由',
      clause: 'standards-unlimited',
      ruling: 'recruitment-sex-and-age',
    },
    confirmed: {
      there: input.confirmed,
      words: '上级对人数的确认',
      clause: 'headcount',
      ruling: 'recruitment-superior',
    },
    direction: { there: input.direction.length > 0, words: '招聘方向', clause: 'methods' },
    channels: { there: input.channels.length > 0, words: '招聘途径', clause: 'methods' },
    methods: { there: input.methods.length > 0, words: '招聘方法', clause: 'methods' },
  };
  return PLAN_PARTS.filter((part) => {
    const { there, words, clause, ruling } = parts[part];
    if (part === 'reason' && !conditioned) return false;
    const basis = { clause: `ops.recruitment.${clause}`, ruling };
    return !because.holds(there, { yes: `已写${words}`, no: `还没有写${words}` }, basis);
  });
}
