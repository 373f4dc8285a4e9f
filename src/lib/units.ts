import { isClock } from './dates.ts';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const LEVELS = ['一级', '二级', '三级'];

interface UnitRule {
  /** What the value must be: a number of 0 or more, whole or not, or a time of day. */
  kind: 'whole' | 'decimal' | 'clock';
  min?: number;
  max?: number;
  /** How a value reads in a sentence. */
  read: (value: number | string) => string;
}

const counted = (suffix: string, kind: 'whole' | 'decimal' = 'whole'): UnitRule => ({
  kind,
  read: (value) => `${value}${suffix}`,
});

/** Every unit a figure may have, and how its values read. Spacing between digits and Chinese is left to CSS. */
export const UNITS = {
  person: counted('名'),
  times: counted('次'),
  day: counted('天', 'decimal'),
  workday: counted('个工作日'),
  week: counted('周'),
  month: counted('个月'),
  year: counted('年', 'decimal'),
  hour: counted('小时', 'decimal'),
  minute: counted('分钟', 'decimal'),
  second: counted('秒', 'decimal'),
  point: counted('分', 'decimal'),
  yuan: counted('元', 'decimal'),
  item: counted('项'),
  percent: { kind: 'decimal', max: 100, read: (value) => `${value}%` },
  level: { kind: 'whole', min: 1, max: 3, read: (value) => LEVELS[Number(value) - 1] ?? String(value) },
  weekday: { kind: 'whole', min: 1, max: 7, read: (value) => WEEKDAYS[Number(value) - 1] ?? String(value) },
  monthday: { kind: 'whole', min: 1, max: 31, read: (value) => `${value}日` },
  clock: { kind: 'clock', read: String },
} satisfies Record<string, UnitRule>;

export type Unit = keyof typeof UNITS;

export const UNIT_NAMES = Object.keys(UNITS) as [Unit, ...Unit[]];

/** Why `value` cannot be a figure in `unit`, as a sentence for the policy owner; null when it fits. */
export function unitProblem(unit: Unit, value: number | string): string | null {
  const rule: UnitRule = UNITS[unit];
  if (rule.kind === 'clock') {
    return typeof value === 'string' && isClock(value)
      ? null
      : `unit clock needs a time "HH:MM", not ${value}`;
  }
  if (typeof value !== 'number' || !Number.isFinite(value))
    return `unit ${unit} needs a number, not ${value}`;
  if (rule.kind === 'whole' && !Number.isInteger(value))
    return `unit ${unit} needs a whole number, not ${value}`;
  if (value < (rule.min ?? 0)) return `unit ${unit} starts at ${rule.min ?? 0}, not ${value}`;
  if (rule.max !== undefined && value > rule.max) return `unit ${unit} ends at ${rule.max}, not ${value}`;
  return null;
}

/** A figure's value without its unit: a number rounded to two decimals, no trailing zeros; a time of day as it is. */
export function formatNumber(value: number | string): string {
  return String(typeof value === 'number' ? Math.round(value * 100) / 100 : value);
}

/** `value` as it reads in a Chinese sentence, such as 3天, 50%, 周五, 12:00; numbers rounded to two decimals. */
export function formatQuantity(value: number | string, unit: Unit): string {
  return UNITS[unit].read(typeof value === 'number' ? Math.round(value * 100) / 100 : value);
}
