import * as z from 'zod/mini';
import { InputError, type InputProblem } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, oneOf, parseInput } from '../../input.ts';
import { formatNumber } from '../../units.ts';

const METHODS = ['written', 'role-play', 'questions', 'test-call'] as const;
type Method = (typeof METHODS)[number];

export const METHOD_WORDS: Record<Method, string> = {
  written: '笔试',
  'role-play': '现场模拟',
  questions: '提问',
  'test-call': '电话拨测',
};

export const KnowledgeInput = z.object({
  methods: z
    .array(
      z.object({
        method: oneOf(METHODS),
        mark: z.optional(decimal(0, 1000)),
        /** Share of the mark that was announced before the exam, in percent. */
        share: z.optional(decimal(0, 100)),
      }),
    )
    .check(z.maxLength(METHODS.length, { error: '每种考法填一行。' })),
});

export const Mark = z.object({
  /** Points, to two decimals; null where it cannot be said. */
  mark: z.nullable(z.number()),
});
export type Mark = z.infer<typeof Mark>;

/**
 * One month's mark for knowledge from the ways it was tested (D-42-10 to D-42-24), by the shares announced, to two
 * decimals; only the written paper counts where none were. Marks in points up to the full mark, shares in percent that
 * make up 100. Null in a volume that has no such exam. Throws InputError.
 */
export function knowledgeMark(figures: Figures, raw: z.input<typeof KnowledgeInput>): Explained<Mark> {
  const { methods } = parseInput(KnowledgeInput, raw);
  const because = new Reasoning();
  if (figures.volume !== 'department') {
    because.note('本册没有这种合成办法', { clause: 'ret.exam.paper', ruling: 'ret-exam-mark' });
    return because.conclude({ mark: null });
  }
  const full = figures.number('exam.fullScore', 'point');
  refuse(problemsOf(methods, full.value));
  const basis = { clause: 'dep.exam.methods', ruling: 'dep-exam-methods' };
  const shared = methods.filter(({ share }) => share);
  const counted = shared.length > 0 ? shared : methods.filter(({ method }) => method === 'written');
  if (shared.length === 0) because.note('没有公布占比，成绩只看笔试', basis);
  const parts = counted.map(({ method, mark = 0, share = 100 }) => {
    const text = `${METHOD_WORDS[method]}${formatNumber(mark)}分，占${formatNumber(share)}%`;
    because.note(text, CLAUSES[method] ?? basis);
    return mark * share;
  });
  const mark = Math.round(parts.reduce((all, part) => all + part, 0)) / 100;
  because.note(`业务知识${formatNumber(mark)}分，满分${full.value}分`, {
    clause: full.clause,
    figures: [full],
  });
  return because.conclude({ mark });
}

const CLAUSES: Partial<Record<Method, { clause: string; ruling: string }>> = {
  'role-play': { clause: 'dep.exam.role-play-counts', ruling: 'dep-exam-methods' },
  questions: { clause: 'dep.exam.role-play-counts', ruling: 'dep-exam-methods' },
  'test-call': { clause: 'dep.exam.test-call-score', ruling: 'dep-exam-answer-key' },
};

function problemsOf(methods: z.output<typeof KnowledgeInput>['methods'], full: number): InputProblem[] {
  const field = (i: number, column: string) => `methods.${i}.${column}`;
  const written = methods.findIndex(({ method }) => method === 'written');
  const problems = methods.flatMap(({ method, mark, share }, i) => {
    if (methods.findIndex((other) => other.method === method) < i)
      return [{ field: field(i, 'method'), message: '这种考法上面已经有了。' }];
    if (mark !== undefined && mark > full)
      return [{ field: field(i, 'mark'), message: `成绩不能超过满分${full}。` }];
    if (mark === undefined && share) return [{ field: field(i, 'mark'), message: '有占比的考法要填成绩。' }];
    return [];
  });
  if (written < 0) return [{ field: 'methods', message: '笔试每月都有，请填笔试的成绩。' }, ...problems];
  if (problems.length > 0) return problems;
  if (methods[written]?.mark === undefined)
    return [{ field: field(written, 'mark'), message: '笔试每月都有，请填成绩。' }];
  const shares = methods.reduce((all, { share = 0 }) => all + share, 0);
  return shares > 0 && Math.abs(shares - 100) > 1e-9
    ? [{ field: 'methods', message: `各种考法的占比合起来要是100%，现在是${formatNumber(shares)}%。` }]
    : [];
}

function refuse(problems: InputProblem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}
