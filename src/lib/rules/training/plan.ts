import * as z from 'zod/mini';
import { addDays, minutesBetween } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { clock, date, decimal, ifGiven, oneOf, parseInput, words, yesNo } from '../../input.ts';
import { refuseSameNames } from '../names.ts';
import { clashes } from './clashes.ts';
import { trainingNotice } from './notice.ts';
import { PART_NAMES, PARTS, type Part, type PlanRules, planRules } from './plan-parts.ts';

const DAYS_A_WEEK = 7;

const rows = <S extends z.ZodMiniType>(row: S, most: number) =>
  z._default(z.array(row).check(z.maxLength(most, { error: `最多 ${most} 行。` })), []);

export const PlanInput = z.object({
  title: words(60),
  /** Which centre gives it; volume department only. */
  centre: z._default(oneOf(['customer', 'technical']), 'customer'),
  sessions: rows(z.object({ date: date(), from: clock(), to: clock() }), 60),
  place: ifGiven(words(100)),
  content: ifGiven(words(500)),
  documents: ifGiven(words(300)),
  people: rows(z.object({ name: words(40), team: ifGiven(words(40)) }), 300),
  teacher: ifGiven(words(60)),
  questions: ifGiven(words(300)),
  criteria: ifGiven(words(300)),
  /** In points. */
  passMark: z.optional(decimal(0, 1000)),
  /** When those who take part are on duty; a shift may end on the next day. */
  shifts: rows(z.object({ name: words(40), date: date(), from: clock(), to: clock() }), 1000),
  publishedOn: ifGiven(date()),
  approved: yesNo(),
});
export type Plan = z.output<typeof PlanInput>;

const Stretch = z.object({ date: z.string(), from: z.string(), to: z.string() });

export const PlanCheck = z.object({
  /** What the plan must hold and does not. */
  missing: z.array(z.enum(PARTS)),
  /** none: no clause asks for it. */
  approval: z.enum(['none', 'needed', 'given']),
  clashes: z.array(z.object({ name: z.string(), session: Stretch, shift: Stretch })),
  /** Whether a clause forbids those clashes. */
  clashesForbidden: z.boolean(),
  /** Names among the shifts that are not on the list, each once. */
  strangers: z.array(z.string()),
  /** Of all sessions together. */
  minutes: z.int(),
  /** The last day to publish it; null where none is set or the time is open. */
  publishBy: z.nullable(z.string()),
  inTime: z.nullable(z.boolean()),
  /** By when its effect is to be looked at (volume retention); null elsewhere. */
  effectBy: z.nullable(z.string()),
});
export type PlanCheck = z.infer<typeof PlanCheck>;

/**
 * Whether a training plan holds what its volume asks of one (A 4.1; D-41 and D-56; retention 3.3; E5 with E2-hr-23; B
 * 4.2), is published in time and leaves those who take part off duty, as far as their shifts are given. Minutes are whole.
 * Throws InputError for a session or shift without length and for a name that stands twice.
 */
export function checkPlan(figures: Figures, raw: z.input<typeof PlanInput>): Explained<PlanCheck> {
  const plan = parseInput(PlanInput, raw);
  refuseTimes(plan);
  refuseSameNames('people', plan.people);
  const rules = planRules(figures.volume, plan.centre);
  const because = new Reasoning();

  const missing = rules.needs.flatMap(({ part, ...basis }) => {
    const name = PART_NAMES[part];
    return because.holds(isGiven(plan, part), { yes: `写了${name}`, no: `没有写${name}` }, basis)
      ? []
      : [part];
  });
  const found = offDuty(plan, rules, because);
  const notice = published(figures, plan, because);
  const effectBy = effectDay(figures, plan, because);
  const { approval } = rules;
  if (approval) {
    because.holds(plan.approved, { yes: '上级已经批准', no: '还没有经上级批准' }, approval);
  }
  return because.conclude({
    missing,
    approval: approval === null ? 'none' : plan.approved ? 'given' : 'needed',
    ...found,
    minutes: plan.sessions.reduce(
      (sum, s) => sum + minutesBetween(`${s.date} ${s.from}`, `${s.date} ${s.to}`),
      0,
    ),
    ...notice,
    effectBy,
  });
}

function refuseTimes({ sessions, shifts }: Plan): void {
  const problems = [
    ...sessions.flatMap(({ from, to }, i) =>
      to <= from ? [{ field: `sessions.${i}.to`, message: '结束要晚于开始，过了零点的分成两行。' }] : [],
    ),
    ...shifts.flatMap(({ from, to }, i) =>
      to === from ? [{ field: `shifts.${i}.to`, message: '上班和下班不能是同一时刻。' }] : [],
    ),
  ];
  if (problems.length > 0) throw new InputError(problems);
}

function isGiven(plan: Plan, part: Part): boolean {
  if (part === 'time') return plan.sessions.length > 0;
  if (part === 'people') return plan.people.length > 0;
  return plan[part] !== undefined;
}

function offDuty(
  { people, sessions, shifts }: Plan,
  { offDuty: basis }: PlanRules,
  because: Reasoning,
): Pick<PlanCheck, 'clashes' | 'clashesForbidden' | 'strangers'> {
  const names = people.map(({ name }) => name);
  const found = clashes(names, sessions, shifts);
  const strangers = [...new Set(shifts.map(({ name }) => name))].filter((name) => !names.includes(name));
  if (basis && shifts.length > 0 && sessions.length > 0) {
    const busy = [...new Set(found.map(({ name }) => name))];
    because.holds(
      busy.length === 0,
      { yes: '按填的班次，没有人在培训时当班', no: `${busy.join('、')}在培训时当班` },
      basis,
    );
  }
  return { clashes: found, clashesForbidden: basis !== null, strangers };
}

function published(
  figures: Figures,
  { sessions, publishedOn, centre }: Plan,
  because: Reasoning,
): Pick<PlanCheck, 'publishBy' | 'inTime'> {
  const first = sessions.map((session) => session.date).sort()[0];
  if (figures.volume !== 'department' || first === undefined) return { publishBy: null, inTime: null };
  const { value, steps } = trainingNotice(figures, { trainingOn: first, publishedOn }, centre);
  because.steps.push(...steps);
  return value;
}

function effectDay(figures: Figures, { sessions }: Plan, because: Reasoning): string | null {
  const last = sessions
    .map((session) => session.date)
    .sort()
    .at(-1);
  if (figures.volume !== 'retention' || last === undefined) return null;
  const weeks = figures.number('training-hours.effectWeeks', 'week');
  const effectBy = addDays(last, weeks.value * DAYS_A_WEEK);
  because.note(`培训后${readFigure(weeks)}之内看效果：最迟${effectBy}`, {
    clause: weeks.clause,
    figures: [weeks],
  });
  return effectBy;
}
