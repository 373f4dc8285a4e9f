import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures, FigureValue } from '../../figures.ts';
import { anyOf, month, oneOf, parseInput, whole, yesNo } from '../../input.ts';
import { MonthResult, takeWindow, type Window } from './window.ts';

/** From the lowest to the highest. */
export const LEVELS = ['trainee', 'junior', 'middle', 'senior', 'chief'] as const;
export type Level = (typeof LEVELS)[number];
type Ranked = Exclude<Level, 'trainee'>;

/** What one must be able to do for each level above the first. */
export const SKILLS = ['alone', 'mentor', 'escalated', 'lecture'] as const;
const SKILL_OF: Record<Ranked, (typeof SKILLS)[number]> = {
  junior: 'alone',
  middle: 'mentor',
  senior: 'escalated',
  chief: 'lecture',
};

export const LevelInput = z.object({
  /** The month of the application. */
  month: month(),
  level: oneOf(LEVELS),
  regular: yesNo(),
  monthsOnPost: whole(0, 600),
  /** At this centre, other posts included. */
  monthsHere: whole(0, 600),
  skills: anyOf(SKILLS),
  willing: yesNo(),
  belowBefore: yesNo(),
  /** On maternity, work-injury or long sick leave: the level is kept. */
  protectedLeave: yesNo(),
  months: z.array(MonthResult).check(z.maxLength(120, { error: '最多填 120 个月。' })),
});

const Lack = z.enum(['regular', 'months', 'score', 'quality', 'skill']);
export const LevelVerdict = z.object({
  score: z.nullable(z.number()),
  quality: z.nullable(z.number()),
  fault: z.boolean(),
  /** The highest level whose conditions are all met. */
  fits: z.enum(LEVELS),
  /** up: may be raised to `fits`; keep; coach: below the own level for the first time; down: for the second. */
  outcome: z.enum(['up', 'keep', 'coach', 'down']),
  /** What is missing for the level after the one that fits; empty at the top. */
  nextLevel: z.nullable(z.enum(LEVELS)),
  lacks: z.array(Lack),
  mayApply: z.boolean(),
  /** What keeps from applying for leader, quality or analysis. */
  applyLacks: z.array(z.enum(['service', 'level', 'fault', 'willing'])),
});
export type LevelVerdict = z.infer<typeof LevelVerdict>;

/**
 * Which level of phone manager one's months, averages and skills fit, what follows for the present level, and whether one
 * may apply for a leading post (C 4.2, added). Each bar counts as reached when met exactly. Throws InputError for points
 * outside 0–100 and a month given twice.
 */
export function judgeLevel(figures: Figures, raw: z.input<typeof LevelInput>): Explained<LevelVerdict> {
  const input = parseInput(LevelInput, raw);
  const because = new Reasoning();
  const window = takeWindow(figures, because, input.month, input.months);
  const ranked = LEVELS.slice(1) as Ranked[];
  const meets = (level: Ranked) => lacksFor(figures, new Reasoning(), level, input, window).length === 0;
  const fits = ranked.findLast(meets) ?? 'trainee';
  const rank = (level: Level) => LEVELS.indexOf(level);
  const nextLevel = ranked[rank(fits)] ?? null;
  const lacks = nextLevel ? lacksFor(figures, because, nextLevel, input, window) : [];
  because.note(`全部条件都够得上的级别：${LEVEL_NAMES[fits]}；现在的级别：${LEVEL_NAMES[input.level]}`, {
    clause: 'ret.grades.levels',
    ruling: 'ret-grades',
  });
  const outcome = outcomeOf(figures, because, input, window.fault, rank(fits) - rank(input.level));
  const applyLacks = mayNotApply(figures, because, input, window);
  return because.conclude({
    score: window.score,
    quality: window.quality,
    fault: window.fault,
    fits,
    outcome,
    nextLevel,
    lacks,
    mayApply: applyLacks.length === 0,
    applyLacks,
  });
}

export const LEVEL_NAMES: Record<Level, string> = {
  trainee: '见习',
  junior: '初级',
  middle: '中级',
  senior: '高级',
  chief: '首席',
};

/** What follows for the present level; `above` is how many levels the one that fits stands above it. */
function outcomeOf(
  figures: Figures,
  because: Reasoning,
  input: z.output<typeof LevelInput>,
  fault: boolean,
  above: number,
): LevelVerdict['outcome'] {
  if (above >= 0) return above > 0 && !fault ? 'up' : 'keep';
  const every = figures.number('promotion.reviewMonths', 'month');
  const basis = { clause: every.clause, ruling: 'ret-grades' };
  if (input.protectedLeave) {
    because.note('休产假、工伤假和长期病假的，级别保留', basis);
    return 'keep';
  }
  because.note(
    input.belowBefore
      ? '上次核对也没有达到，降到条件相符的级别'
      : `先由组长辅导，${every.value}个月后核对再看`,
    { ...basis, figures: [every] },
  );
  return input.belowBefore ? 'down' : 'coach';
}

/** What is missing for one level, each condition recorded. */
function lacksFor(
  figures: Figures,
  because: Reasoning,
  level: Ranked,
  input: z.output<typeof LevelInput>,
  window: Window,
): z.infer<typeof Lack>[] {
  const basis = { clause: 'ret.grades.levels', ruling: 'ret-grades' };
  const bars = barsOf(figures, level);
  const name = LEVEL_NAMES[level];
  const average = (label: string, value: number | null, bar: FigureValue<number>) =>
    value === null
      ? because.holds(false, { yes: '', no: `${name}：没有可以取平均的${label}` }, basis)
      : because.atLeast(`${name}：${label}平均`, value, bar, { ruling: 'ret-grades' });
  const checks = {
    regular: because.holds(input.regular, { yes: `${name}：已经转正`, no: `${name}：还没有转正` }, basis),
    months:
      bars.months === null ||
      because.atLeast(`${name}：在岗`, input.monthsOnPost, bars.months, { ruling: 'ret-grades' }),
    score: average('月度考核', window.score, bars.score),
    quality: average('质检', window.quality, bars.quality),
    skill: because.holds(
      input.skills.includes(SKILL_OF[level]),
      { yes: `${name}：该会的已经会`, no: `${name}：该会的还不会` },
      basis,
    ),
  };
  return Lack.options.filter((key) => !checks[key]);
}

/** The bars of one level: months on the post (none for junior), points of appraisal and of quality. */
export function barsOf(figures: Figures, level: Ranked) {
  const at = (name: string) => `promotion.${level}${name}`;
  return {
    months: level === 'junior' ? null : figures.number(at('Months'), 'month'),
    score: figures.number(at('Score'), 'point'),
    quality: figures.number(at('Quality'), 'point'),
  };
}

function mayNotApply(
  figures: Figures,
  because: Reasoning,
  input: z.output<typeof LevelInput>,
  window: Window,
): LevelVerdict['applyLacks'] {
  const service = figures.number('promotion.serviceMonths', 'month');
  const basis = { clause: service.clause, ruling: 'ret-grades' };
  const checks = {
    service: because.atLeast('在本中心工作', input.monthsHere, service, { ruling: 'ret-grades' }),
    level: because.holds(
      LEVELS.indexOf(input.level) >= LEVELS.indexOf('middle'),
      { yes: '级别在中级以上', no: '级别在中级以下' },
      basis,
    ),
    fault: because.holds(
      !window.fault,
      { yes: '没有致命错误、有责投诉和保密违规', no: '有致命错误、有责投诉或者保密违规' },
      basis,
    ),
    willing: because.holds(input.willing, { yes: '愿意接受培训', no: '没有表示愿意接受培训' }, basis),
  };
  return (Object.keys(checks) as LevelVerdict['applyLacks']).filter((key) => !checks[key]);
}
