import * as z from 'zod/mini';
import { InputError, type InputProblem } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, type FigureValue, readFigure } from '../../figures.ts';
import { decimal, parseInput, whole } from '../../input.ts';
import type { Volume } from '../../volumes.ts';

/** The volumes whose newcomers sit two papers, each with the same pass mark. */
export const EXAM_VOLUMES = ['department', 'outsourcing'] as const satisfies readonly Volume[];

const PAPERS = ['knowledge', 'operation'] as const;

export const NewHireExamInput = z.object({
  /** 1 for the first sitting, 2 for the resit. */
  attempt: whole(1, 9),
  /** Mark of the written paper. */
  knowledge: decimal(0, 1000),
  /** Mark of the practical paper: the system, or a simulated call. */
  operation: decimal(0, 1000),
  /** Mistakes in the practical paper; only volume department counts them. */
  errors: whole(0, 1000),
});
type Sitting = z.output<typeof NewHireExamInput>;

export const NewHireExam = z.object({
  outcome: z.enum(['passed', 'resit', 'failed']),
  /** The papers not passed. */
  failedPapers: z.array(z.enum(PAPERS)),
  /** Marks short of the pass mark, by paper; 0 where reached. */
  short: z.object({ knowledge: z.number(), operation: z.number() }),
  /** Mistakes beyond those allowed; null where the volume does not count them. */
  errorsOver: z.nullable(z.number()),
});
export type NewHireExam = z.infer<typeof NewHireExam>;

/**
 * The result of a newcomer’s exam (D-41-36 to 40, D-41-49; B-4.2-05 and 06 for volume outsourcing): both papers at the pass
 * mark, no more mistakes than allowed, one resit. Marks are 0 to the full mark, fractions allowed. Throws InputError for
 * marks above it and for a sitting after the last resit.
 */
export function newHireExam(figures: Figures, raw: z.input<typeof NewHireExamInput>): Explained<NewHireExam> {
  const input = parseInput(NewHireExamInput, raw);
  const rule = examFigures(figures);
  refuseBeyond(input, rule);
  const because = new Reasoning();
  const basis = { ruling: rule.passRuling };
  const knowledge = because.atLeast('笔试', input.knowledge, rule.pass, basis);
  const operationMark = because.atLeast(rule.practical, input.operation, rule.pass, basis);
  const careful =
    rule.errors === null ||
    because.atMost('操作错误', input.errors, rule.errors, { ruling: 'dep-onboarding-errors' });
  const operation = operationMark && careful;
  const failedPapers = PAPERS.filter((paper) => !{ knowledge, operation }[paper]);
  const short = (mark: number) => Math.max(0, Math.round((rule.pass.value - mark) * 100) / 100);
  return because.conclude({
    outcome: conclusion(input.attempt, failedPapers.length === 0, rule, because),
    failedPapers,
    short: { knowledge: short(input.knowledge), operation: short(input.operation) },
    errorsOver: rule.errors && Math.max(0, input.errors - rule.errors.value),
  });
}

interface ExamRule {
  practical: string;
  pass: FigureValue<number>;
  full: FigureValue<number>;
  resits: FigureValue<number>;
  errors: FigureValue<number> | null;
  passRuling: string;
  passed: { clause: string; text: string };
  failed: { clause: string; text: string };
  resitRuling: string;
}

function examFigures(figures: Figures): ExamRule {
  if (figures.volume === 'outsourcing') {
    return {
      practical: '模拟通话',
      pass: figures.number('learning.onboardingPassScore', 'point'),
      full: figures.number('learning.onboardingFullScore', 'point'),
      resits: figures.number('learning.onboardingResits', 'times'),
      errors: null,
      passRuling: 'outsourcing-onboarding-exam',
      passed: { clause: 'out.training.pass', text: '考核合格，可以正式上岗' },
      failed: { clause: 'out.training.resit', text: '不安排到公司的席位上，由外包商另行安排' },
      resitRuling: 'outsourcing-onboarding-exam',
    };
  }
  return {
    practical: '系统操作',
    pass: figures.number('onboarding.passScore', 'point'),
    full: figures.number('onboarding.fullScore', 'point'),
    resits: figures.number('onboarding.resits', 'times'),
    errors: figures.number('onboarding.errorsMax', 'times'),
    passRuling: 'dep-onboarding-pass-mark',
    passed: { clause: 'dep.onboarding.passed', text: '考核合格，进入试用期' },
    failed: { clause: 'dep.onboarding.not-hired', text: '补考仍然没有通过，不予录用' },
    resitRuling: 'dep-onboarding-resit',
  };
}

function refuseBeyond(input: Sitting, { full, resits }: ExamRule): void {
  const problems: InputProblem[] = PAPERS.filter((paper) => input[paper] > full.value).map((paper) => ({
    field: paper,
    message: `满分是${readFigure(full)}。`,
  }));
  if (input.attempt > 1 + resits.value) {
    problems.push({ field: 'attempt', message: `只能补考${readFigure(resits)}。` });
  }
  if (problems.length > 0) throw new InputError(problems);
}

function conclusion(
  attempt: number,
  passed: boolean,
  rule: ExamRule,
  because: Reasoning,
): NewHireExam['outcome'] {
  const ruling = rule.resitRuling;
  if (passed) {
    because.note(rule.passed.text, { clause: rule.passed.clause });
    return 'passed';
  }
  const left = rule.resits.value - (attempt - 1);
  if (left > 0) {
    because.note(`可以补考${readFigure(rule.resits)}，只补没有通过的`, {
      clause: rule.resits.clause,
      ruling,
      figures: [rule.resits],
    });
    return 'resit';
  }
  because.note(rule.failed.text, { clause: rule.failed.clause, ruling });
  return 'failed';
}
