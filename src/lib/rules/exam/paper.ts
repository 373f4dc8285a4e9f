import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, parseInput } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import type { Mark } from './knowledge.ts';

export const PaperInput = z.object({
  knowledge: decimal(0, 1000),
  /** The marks of the two who judged the scenario. */
  firstJudge: decimal(0, 1000),
  secondJudge: decimal(0, 1000),
  /** The mark that the centre manager settled, where the two were too far apart. */
  settled: z.optional(decimal(0, 1000)),
});

/**
 * The mark of a monthly exam in volume retention (C 2.8): knowledge and scenario, the mean of two judges, or the
 * manager's mark where they differ by more than the figure; null until then, and in a volume without this paper. Points,
 * to two decimals. Throws InputError for a part above its full mark.
 */
export function paperMark(figures: Figures, raw: z.input<typeof PaperInput>): Explained<Mark> {
  const input = parseInput(PaperInput, raw);
  const because = new Reasoning();
  if (figures.volume !== 'retention') {
    because.note('本册没有这种合成办法', { clause: 'dep.exam.methods', ruling: 'dep-exam-methods' });
    return because.conclude({ mark: null });
  }
  const full = figures.number('monthly-exam.total', 'point');
  const scenario = figures.number('monthly-exam.scenario', 'point');
  const gap = figures.number('monthly-exam.gap', 'point');
  const most = {
    knowledge: full.value - scenario.value,
    firstJudge: scenario.value,
    secondJudge: scenario.value,
    settled: scenario.value,
  };
  const problems = (Object.keys(most) as (keyof typeof most)[]).flatMap((part) =>
    (input[part] ?? 0) > most[part]
      ? [{ field: part, message: `这一部分的满分是${formatNumber(most[part])}分。` }]
      : [],
  );
  if (problems.length > 0) throw new InputError(problems);

  const basis = { clause: gap.clause, ruling: 'ret-exam-mark' };
  const apart = Math.round(Math.abs(input.firstJudge - input.secondJudge) * 100) / 100;
  const agree = because.atMost('两人评分相差', apart, gap, basis);
  if (!agree && input.settled === undefined) {
    because.note('相差太大，请中心经理定分', basis);
    return because.conclude({ mark: null });
  }
  const judged = agree ? (input.firstJudge + input.secondJudge) / 2 : (input.settled as number);
  const mark = Math.round((input.knowledge + judged) * 100) / 100;
  because.note(
    `业务知识${formatNumber(input.knowledge)}分，情景处理${formatNumber(judged)}分，合计${formatNumber(mark)}分`,
    { ...basis, figures: [full, scenario] },
  );
  return because.conclude({ mark });
}
