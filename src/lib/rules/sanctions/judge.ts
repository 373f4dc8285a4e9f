import * as z from 'zod/mini';
import { addMonths } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, type FigureValue, readFigure } from '../../figures.ts';
import { anyOf, date, oneOf, parseInput } from '../../input.ts';
import { formatQuantity } from '../../units.ts';
import {
  DEGREES,
  type Degree,
  KIND_RULES,
  KINDS,
  type Kind,
  LEVELS,
  type Level,
  LITTER_STEPS,
} from './kinds.ts';
import { isRepeated, levelOf, type Thresholds, thresholds } from './level.ts';

export const SanctionInput = z.object({
  on: date(),
  /** What was done this time. */
  kinds: anyOf(KINDS),
  degree: oneOf(DEGREES),
  /** Whether the shift leader is over the person. */
  person: oneOf(['agent', 'other']),
  /** Earlier breaches; which of them count is found here. */
  history: z
    .array(z.object({ date: date(), kind: oneOf(KINDS) }))
    .check(z.maxLength(200, { error: '最多填 200 条。' })),
});

export const Sanction = z.object({
  kind: z.enum(KINDS),
  /** The how-manieth of its kind within its window; null where times do not add up. */
  times: z.nullable(z.number()),
  level: z.nullable(z.enum(LEVELS)),
  /** Who decides it; null where there is no sanction. */
  by: z.nullable(z.string()),
  /** Counted as absence without leave. */
  absence: z.boolean(),
  points: z.nullable(z.number()),
  /** The mark of the exam. */
  score: z.nullable(z.number()),
  compensation: z.boolean(),
  /** The sanction for one more of the kind without consequences, while this one counts. */
  nextLevel: z.nullable(z.enum(LEVELS)),
  /** The last day on which this one still counts. */
  countsUntil: z.nullable(z.string()),
});
export type Sanction = z.infer<typeof Sanction>;

export const LEVEL_WORDS: Record<Level, string> = {
  criticism: '批评',
  warning: '口头警告',
  notice: '通报批评',
  persuade: '劝退',
  terminate: '解除劳动合同',
};

/**
 * What follows from one or several breaches of the department's rules, given the earlier ones (D-39, D-41, D-43, D-44):
 * the sanction of each and who decides it, points, and what the next of its kind would bring. Earlier breaches count
 * within the months that the company fills in, the day of the same date included; littering counts within the calendar
 * year. Throws InputError for a wrong day or kind, none chosen, or an earlier breach dated after this one.
 */
export function judgeSanctions(figures: Figures, raw: z.input<typeof SanctionInput>): Explained<Sanction[]> {
  const input = parseInput(SanctionInput, raw);
  if (input.kinds.length === 0) throw new InputError([{ field: 'kinds', message: '请至少选一样。' }]);
  const late = input.history.findIndex((row) => row.date > input.on);
  if (late >= 0) {
    throw new InputError([{ field: `history.${late}.date`, message: '以前的记录不能晚于这一次。' }]);
  }
  const limits = thresholds(figures);
  const because = new Reasoning();
  const chosen = KINDS.filter((kind) => input.kinds.includes(kind));
  return because.conclude(chosen.map((kind) => judgeOne(because, figures, limits, input, kind)));
}

function judgeOne(
  because: Reasoning,
  figures: Figures,
  limits: Thresholds,
  input: z.output<typeof SanctionInput>,
  kind: Kind,
): Sanction {
  const { text, clause, ruling, counted } = KIND_RULES[kind];
  const until = (day: string) =>
    counted === 'year' ? `${day.slice(0, 4)}-12-31` : addMonths(day, limits.months.value);
  const before = input.history.filter((row) => row.kind === kind && until(row.date) >= input.on).length;
  const times = counted === null ? 1 : before + 1;
  if (counted === 'months') {
    because.note(`${text}：${readFigure(limits.months)}之内此前${formatQuantity(before, 'times')}`, {
      clause: limits.months.clause,
      ruling: 'dep-sanction-count',
      figures: [limits.months],
    });
    because.reaches(`${text}（含这一次）`, times, limits.repeated, { ruling: 'dep-sanction-count' });
  }
  const level = levelOf(limits, kind, times, input.degree);
  if (level === null) because.note(`${text}：没有另定批评、警告一类的处分`, { clause, ruling });
  else {
    const repeated = isRepeated(limits, kind, times);
    because.note(`${text}：${LEVEL_WORDS[level]}`, sourceOf(limits, kind, level, repeated, input.degree));
  }
  const by = level && decider(level, input.person);
  if (by)
    because.note(`${LEVEL_WORDS[level]}由${by}作出`, {
      clause: 'dep.sanctions.who',
      ruling: 'dep-sanction-who',
    });

  const cheated = kind === 'cheating' ? figures.number('exam.cheatingScore', 'point') : null;
  if (cheated) because.note(`这次考试记${readFigure(cheated)}`, { clause, ruling, figures: [cheated] });
  if (kind === 'away') because.note('擅离座席外出，按旷工处理', { clause, ruling });
  if (kind === 'damage') because.note('由损坏的人全额赔偿', { clause, ruling });
  return {
    kind,
    times: counted === null ? null : times,
    level,
    by,
    absence: kind === 'away',
    points: pointsOf(because, figures, kind, times),
    score: cheated?.value ?? null,
    compensation: kind === 'damage',
    nextLevel: counted === null ? null : levelOf(limits, kind, times + 1, 'none'),
    countsUntil: counted === null ? null : until(input.on),
  };
}

/** What sets the level: the kind's own clause with the figures of its steps, or a general one above it. */
function sourceOf(limits: Thresholds, kind: Kind, level: Level, repeated: boolean, degree: Degree) {
  const { clause, ruling, generalSteps } = KIND_RULES[kind];
  const steps: Partial<Record<Kind, FigureValue>> = {
    visitors: limits.visitorsSecond,
    'off-post': limits.offPostSecond,
  };
  const step = steps[kind];
  const own = { clause, ruling, figures: step ? [step] : [] };
  if (level === 'terminate') return { clause: 'dep.sanctions.dismissal', ruling: 'dep-sanction-dismissal' };
  if (level === 'persuade') return { ...own, ruling: 'dep-post-dismissal' };
  if (!generalSteps) return own;
  if (repeated) return { clause: 'dep.sanctions.serious', ruling: 'dep-sanction-more' };
  return degree === 'serious' ? { clause: 'dep.sanctions.serious', ruling: 'dep-sanction-degree' } : own;
}

function pointsOf(because: Reasoning, figures: Figures, kind: Kind, times: number): number | null {
  const { clause, ruling } = KIND_RULES[kind];
  if (kind === 'missing-exam') {
    const cost = figures.number('exam.absentDeduction', 'point');
    because.note(`扣绩效${readFigure(cost)}`, { clause, ruling, figures: [cost] });
    return cost.value;
  }
  const daily = figures.number('scoring-agent.dailyViolation', 'point');
  const shared = kind === 'spot-check-shared';
  const costs =
    kind === 'sign-out' ||
    kind === 'spot-check' ||
    shared ||
    (kind === 'litter' && times >= LITTER_STEPS.length);
  if (!costs) return null;
  const points = shared ? daily.value / 2 : daily.value;
  because.note(`按日常行为扣${formatQuantity(points, 'point')}${shared ? '，双方各扣一半' : ''}`, {
    clause,
    ruling,
    figures: [daily],
  });
  return points;
}

function decider(level: Level, person: 'agent' | 'other'): string {
  if (level === 'notice') return '客服经理';
  if (level === 'persuade' || level === 'terminate') return '公司人力资源和运营总监';
  return person === 'agent' ? '当班班长' : '他的直接上级';
}
