import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { oneOf, parseInput } from '../../input.ts';

/** The levels from the highest down. */
export const LEVELS = ['high', 'senior', 'regular', 'junior', 'trainee'] as const;
export type Level = (typeof LEVELS)[number];

export const LEVEL_WORDS: Record<Level, string> = {
  trainee: '见习客户经理',
  junior: '初级客户经理',
  regular: '普通客户经理',
  senior: '资深客户经理',
  high: '高级客户经理',
};

export const LevelChange = z.object({ fromLevel: oneOf(LEVELS), toLevel: oneOf(LEVELS) });

export const LevelVerdict = z.object({
  direction: z.enum(['up', 'down', 'same']),
  /** The branch that approves the new level. */
  approver: z.string(),
  /** The branch that approved the old level, where it is another one; else null. */
  informed: z.nullable(z.string()),
  /** The next level up from the new one, with who approves it; null at the top. */
  nextUp: z.nullable(z.object({ level: z.enum(LEVELS), approver: z.string() })),
});
export type LevelVerdict = z.infer<typeof LevelVerdict>;

/**
 * Which way an account manager's yearly review moves the level, and which branch approves it: always the one that
 * approves the new level (E1-mgr-13–23). 高级 is above 资深. Throws InputError for an unknown level.
 */
export function judgeLevel(figures: Figures, raw: z.input<typeof LevelChange>): Explained<LevelVerdict> {
  const { fromLevel, toLevel } = parseInput(LevelChange, raw);
  const because = new Reasoning();
  const grades = (ruling: string) => ({ clause: 'svc.account-manager.grades', ruling });
  const ranks = LEVELS.indexOf(fromLevel) - LEVELS.indexOf(toLevel);
  const direction = ranks > 0 ? 'up' : ranks < 0 ? 'down' : 'same';
  const moves = { up: `升${ranks}级`, down: `降${-ranks}级`, same: '等级不变' };
  because.note(
    `由${LEVEL_WORDS[fromLevel]}到${LEVEL_WORDS[toLevel]}：${moves[direction]}`,
    grades('svc-manager-grade-order'),
  );
  const approver = approverOf(toLevel);
  because.note(`${LEVEL_WORDS[toLevel]}由${approver}批准`, grades('svc-manager-approver'));
  const before = approverOf(fromLevel);
  const informed = before === approver ? null : before;
  if (informed) because.note(`原等级由${informed}批准，结果报它备查`, grades('svc-manager-approver'));
  const times = figures.number('account-manager.certificationTimes', 'times');
  because.note(`每年认证${times.value}次，根据上年度的考核结果，重新确认或者调整`, {
    clause: times.clause,
    ruling: 'svc-manager-criteria',
    figures: [times],
  });
  const above = LEVELS[LEVELS.indexOf(toLevel) - 1];
  return because.conclude({
    direction,
    approver,
    informed,
    nextUp: above ? { level: above, approver: approverOf(above) } : null,
  });
}

function approverOf(level: Level): string {
  return level === 'high' || level === 'senior' ? '省级分公司' : '地市级分公司';
}
