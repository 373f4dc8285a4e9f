import * as z from 'zod/mini';
import { InputError, type InputProblem } from '../../errors.ts';
import { type Explained, Reasoning, type Step } from '../../explained.ts';
import type { Figures, FigureValue } from '../../figures.ts';
import { date, decimal, oneOf, parseInput, whole, words } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import type { Volume } from '../../volumes.ts';
import { refuseSameNames } from '../names.ts';
import { newHireExam } from '../onboarding/exam.ts';
import { classResult } from './class-result.ts';

/** The volumes whose classes are examined; the monthly exams of volume retention and department are rules of their own. */
export const CLASS_VOLUMES = [
  'operations',
  'outsourcing',
  'department',
  'service-system',
] as const satisfies readonly Volume[];

export const ClassVerdictInput = z.object({
  /** The day the results were made known. */
  resultsOn: date(),
  /** The pass mark of the training plan, in points; volume operations only. */
  passMark: z.optional(decimal(0, 1000)),
  people: z
    .array(
      z.object({
        name: words(40),
        status: oneOf(['sat', 'cheated', 'absent', 'excused']),
        mark: z.optional(decimal(0, 1000)),
        /** Mark of the practical paper; volumes outsourcing and department. */
        operation: z.optional(decimal(0, 1000)),
        /** Mistakes in the practical paper; volume department. */
        errors: z._default(whole(0, 1000), 0),
        /** 1 for the first sitting, 2 for the resit. */
        attempt: z._default(whole(1, 9), 1),
      }),
    )
    .check(z.minLength(1, { error: '还没有填写。' }), z.maxLength(300, { error: '一次最多 300 人。' })),
});
type Sat = z.output<typeof ClassVerdictInput>['people'][number];

const FOLLOW = ['none', 'sit-later', 'pending', 'resit', 'replan', 'coach', 'not-hired', 'plan'] as const;

export const ClassVerdict = z.object({
  lines: z.array(
    z.object({
      name: z.string(),
      /** The mark that counts; null where none does. */
      recorded: z.nullable(z.number()),
      /** null while it is open. */
      passed: z.nullable(z.boolean()),
      /**
       * none; sit-later: excused, sits it later; pending: the practical paper is still to come; resit; replan: the class
       * learns again; coach: coaching, then a resit; not-hired: failed the last resit; plan: plan of improvement.
       */
      follow: z.enum(FOLLOW),
    }),
  ),
  passed: z.int(),
  failed: z.int(),
  /** The class as a whole (volume operations); null elsewhere. */
  klass: z.nullable(
    z.object({
      action: z.enum(['none', 'retake', 'replan']),
      retakeBy: z.nullable(z.string()),
      /** How many more failures would make the class start over; null where it does already. */
      toReplan: z.nullable(z.number()),
    }),
  ),
});
export type ClassVerdict = z.infer<typeof ClassVerdict>;
type Line = ClassVerdict['lines'][number];

/**
 * What follows from the exam of a class of 1–300 (A-4.3-01 to 04; D-41-36 to 40; B-4.2-05 and 06; E5-director-22): who
 * passed, who sits it again, and whether the class starts over. Marks in points from 0. Who cheated or stayed away has
 * not passed; who was excused sits it later and does not count. Throws InputError.
 */
export function classVerdict(
  figures: Figures,
  raw: z.input<typeof ClassVerdictInput>,
): Explained<ClassVerdict> {
  const input = parseInput(ClassVerdictInput, raw);
  refuseSameNames('people', input.people);
  refuseMarks(figures.volume, input);
  const because = new Reasoning();
  const judged =
    figures.volume === 'operations'
      ? trainingClass(figures, input, because)
      : { klass: null, lines: input.people.map((person, i) => judgeOne(figures, person, i, because)) };
  const count = (passed: boolean) => judged.lines.filter((line) => line.passed === passed).length;
  return because.conclude({ ...judged, passed: count(true), failed: count(false) });
}

function refuseMarks(volume: Volume, { people, passMark }: z.output<typeof ClassVerdictInput>): void {
  const problems: InputProblem[] = people.flatMap(({ status, mark }, i) =>
    status === 'sat' && mark === undefined
      ? [{ field: `people.${i}.mark`, message: '参加了考试的要填成绩。' }]
      : [],
  );
  if (volume === 'operations' && passMark === undefined) {
    problems.push({ field: 'passMark', message: '请填培训计划写明的及格线。' });
  }
  if (problems.length > 0) throw new InputError(problems);
}

function trainingClass(
  figures: Figures,
  { people, passMark = 0, resultsOn }: z.output<typeof ClassVerdictInput>,
  because: Reasoning,
): Pick<ClassVerdict, 'lines' | 'klass'> {
  because.note(`及格线由培训计划写明：${formatNumber(passMark)}分`, {
    clause: 'ops.training.plan-items',
    ruling: 'training-pass-mark',
  });
  const lines = people.map(({ name, status, mark }): Line => {
    if (status === 'excused') {
      because.note(`${name}因故未考，另行安排，不计入这次的人数`, {
        clause: 'ops.training.all-pass',
        ruling: 'training-class-absent',
      });
      return { name, recorded: null, passed: null, follow: 'sit-later' };
    }
    if (status !== 'sat') {
      because.note(`${name}${status === 'cheated' ? '作弊' : '无故缺考'}，算没有通过`, {
        clause: 'ops.training.all-pass',
        ruling: 'training-class-absent',
      });
      return { name, recorded: null, passed: false, follow: 'resit' };
    }
    const passed = (mark as number) >= passMark;
    return { name, recorded: mark as number, passed, follow: passed ? 'none' : 'resit' };
  });
  const counted = lines.filter((line) => line.passed !== null);
  if (counted.length === 0) return { lines, klass: { action: 'none', retakeBy: null, toReplan: null } };
  const failed = counted.filter((line) => !line.passed).length;
  const { value, steps } = classResult(figures, { trainees: counted.length, failed, resultsOn });
  adopt(because, steps);
  const { action, retakeBy, replanFrom } = value;
  const follow = (line: Line): Line['follow'] =>
    action === 'replan' && line.passed === false ? 'replan' : line.follow;
  return {
    lines: lines.map((line) => ({ ...line, follow: follow(line) })),
    klass: { action, retakeBy, toReplan: action === 'replan' ? null : replanFrom - failed },
  };
}

/** Each person for themselves: the other volumes know no verdict on the class. */
function judgeOne(figures: Figures, person: Sat, index: number, because: Reasoning): Line {
  if (figures.volume === 'service-system') return assessment(figures, person, because);
  const { name, status } = person;
  const clause = figures.volume === 'department' ? 'dep.onboarding.papers' : 'out.training.pass';
  const ruling = figures.volume === 'department' ? 'dep-onboarding-pass-mark' : 'outsourcing-onboarding-exam';
  if (status === 'excused') {
    because.note(`${name}因故未考，另行安排`, { clause, ruling });
    return { name, recorded: null, passed: null, follow: 'sit-later' };
  }
  const honest = status === 'sat';
  if (!honest)
    because.note(`${name}${status === 'cheated' ? '作弊' : '无故缺考'}，按零分算`, { clause, ruling });
  if (honest && person.operation === undefined) {
    because.note(`${name}的操作成绩还没有`, { clause, ruling });
    return { name, recorded: person.mark ?? null, passed: null, follow: 'pending' };
  }
  const { value, steps } = atRow(index, () =>
    newHireExam(figures, {
      attempt: person.attempt,
      knowledge: honest ? (person.mark as number) : 0,
      operation: honest ? (person.operation as number) : 0,
      errors: person.errors,
    }),
  );
  adopt(because, steps, name);
  const follow = { passed: 'none', resit: 'resit', failed: 'not-hired' } as const;
  return {
    name,
    recorded: honest ? (person.mark as number) : 0,
    passed: value.outcome === 'passed',
    follow: follow[value.outcome],
  };
}

function assessment(figures: Figures, person: Sat, because: Reasoning): Line {
  const { name, status, mark, attempt } = person;
  const pass: FigureValue<number> = figures.number('learning.assessmentPass', 'point');
  const ruling = 'svc-duty-training-cycle';
  if (status === 'excused') {
    because.note(`${name}因故未考，另行安排`, { clause: pass.clause, ruling });
    return { name, recorded: null, passed: null, follow: 'sit-later' };
  }
  const passed = status === 'sat' && because.atLeast(name, mark as number, pass, { ruling });
  const recorded = status === 'sat' ? (mark as number) : null;
  if (passed) return { name, recorded, passed, follow: 'none' };
  const first = attempt === 1;
  because.note(`${name}${first ? '由班长辅导后补考' : '补考仍不合格，商定改进计划'}`, {
    clause: 'svc.duty.director-exam-fail',
    ruling,
  });
  return { name, recorded, passed, follow: first ? 'coach' : 'plan' };
}

/** Takes over the steps of another rule, with the person's name before each. */
function adopt(because: Reasoning, steps: readonly Step[], name = ''): void {
  for (const step of steps) because.steps.push(name ? { ...step, text: `${name}：${step.text}` } : step);
}

/** Names the row where a person's own rule refuses a mark. */
function atRow<T>(index: number, judge: () => T): T {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(
      error.problems.map(({ field, message }) => ({
        field: `people.${index}.${field === 'knowledge' ? 'mark' : field}`,
        message,
      })),
    );
  }
}
