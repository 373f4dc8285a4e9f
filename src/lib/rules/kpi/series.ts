import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import type { Reasoning } from '../../explained.ts';
import type { Figures, FigureValue } from '../../figures.ts';
import { formatNumber } from '../../units.ts';
import type { Counted, Counts } from './counts.ts';
import { type Definition, INDICATOR_KEYS, INDICATORS, type Indicator } from './indicators.ts';

const MonthValue = z.object({
  month: z.string(),
  part: z.number(),
  whole: z.number(),
  /** In the indicator's unit, two decimals; null without data. */
  value: z.nullable(z.number()),
  /** Against the target, before rounding; null without a target, without data, or with too few calls. */
  meets: z.nullable(z.boolean()),
  tooFew: z.boolean(),
});
type MonthValue = z.infer<typeof MonthValue>;

export const Series = z.object({
  key: z.enum(INDICATOR_KEYS),
  asDefined: z.boolean(),
  target: z.nullable(z.number()),
  ownTarget: z.boolean(),
  /** Ascending; rows of one month are added up first. */
  months: z.array(MonthValue),
  /** The value of all months together, from their counts. */
  overall: z.nullable(z.number()),
  /** The last month with data, and by how much it differs from the month with data before it. */
  latest: z.nullable(MonthValue),
  before: z.nullable(z.string()),
  change: z.nullable(z.number()),
  /** Counted parts of the last month to spare (at least 0) or missing (below 0) at the target, its whole staying. */
  margin: z.nullable(z.number()),
});
export type Series = z.infer<typeof Series>;

/** One indicator by months against `own` or else the volume's target, explained by its last month with data. */
export function seriesOf(
  figures: Figures,
  because: Reasoning,
  { key, asDefined, rows }: Counts,
  own: number | undefined,
): Series {
  const indicator: Indicator = INDICATORS[key];
  const definition = indicator.volumes[figures.volume];
  if (!definition) throw refused('indicator', '这一册没有规定这个指标，请换一个指标，或者换一册。');
  if (own !== undefined && indicator.unit === 'percent' && own > 100) {
    throw refused('target', '百分比的目标不能超过 100。');
  }
  const stated = asDefined && own === undefined ? definition.target : undefined;
  const figure = stated ? figures.number(stated.figure, indicator.unit) : null;
  const target = own ?? figure?.value ?? null;
  const minCalls = figures.has('kpi-rules.minCalls') ? figures.number('kpi-rules.minCalls', 'item') : null;

  const months = byMonth(rows).map(({ month, part, whole, calls }): MonthValue => {
    const value = exact(indicator, part, whole);
    const tooFew = minCalls !== null && calls !== undefined && calls < minCalls.value;
    const judged = value !== null && target !== null && indicator.better !== 'near' && !tooFew;
    return {
      month,
      part,
      whole,
      value: value === null ? null : cents(value),
      meets: judged ? (indicator.better === 'high' ? value >= target : value <= target) : null,
      tooFew,
    };
  });
  const [latest = null, before = null] = months.filter(({ value }) => value !== null).reverse();
  const overall = exact(indicator, sum(rows, 'part'), sum(rows, 'whole'));

  if (latest) because.note(formula(indicator, latest), definition);
  for (const { month, value } of months) {
    if (value === null) because.note(`${month}没有数据，不计入`, definition);
  }
  if (latest?.tooFew && minCalls) {
    because.note(`${latest.month}来电不到${minCalls.value}通：只列通数，不作评价`, {
      clause: minCalls.clause,
      ruling: 'ret-kpi-counting',
      figures: [minCalls],
    });
  } else if (latest && target !== null) {
    compare(because, indicator, definition, latest, figure ?? target);
  }
  return {
    key,
    asDefined,
    target,
    ownTarget: own !== undefined,
    months,
    overall: overall === null ? null : cents(overall),
    latest,
    before: before?.month ?? null,
    change: latest && before ? cents((latest.value as number) - (before.value as number)) : null,
    margin:
      latest && latest.meets !== null && indicator.counted
        ? marginOf(indicator, latest, target as number)
        : null,
  };
}

function refused(field: string, message: string): InputError {
  return new InputError([{ field, message }]);
}

function exact({ unit }: Indicator, part: number, whole: number): number | null {
  return whole === 0 ? null : (unit === 'percent' ? part * 100 : part) / whole;
}

function sum(rows: readonly Counted[], column: 'part' | 'whole'): number {
  return rows.reduce((total, row) => total + row[column], 0);
}

function byMonth(rows: readonly Counted[]): Counted[] {
  const groups = [...Map.groupBy(rows, (row) => row.month)].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.map(([month, same]) => {
    const counted = same.flatMap(({ calls }) => (calls === undefined ? [] : [calls]));
    return {
      month,
      part: sum(same, 'part'),
      whole: sum(same, 'whole'),
      ...(counted.length > 0 && { calls: counted.reduce((a, b) => a + b, 0) }),
    };
  });
}

const SIGNS = { percent: '%', second: '秒', yuan: '元' };

function formula({ label, part, whole, unit }: Indicator, latest: MonthValue): string {
  const fraction = `${part}${formatNumber(latest.part)} ÷ ${whole}${formatNumber(latest.whole)}`;
  return `${latest.month}${label}：${fraction}，得 ${latest.value}${SIGNS[unit]}`;
}

function compare(
  because: Reasoning,
  indicator: Indicator,
  { clause, ruling, target: stated }: Definition,
  latest: MonthValue,
  target: FigureValue<number> | number,
): void {
  const { label, unit, better } = indicator;
  const value = exact(indicator, latest.part, latest.whole) as number;
  const figure = typeof target === 'number' ? null : target;
  const basis = figure
    ? { clause: figure.clause, ruling: stated?.ruling, figures: [figure] }
    : { clause, ruling };
  const aim = formatNumber(typeof target === 'number' ? target : target.value) + SIGNS[unit];
  if (better === 'near') because.note(`${label}${formatNumber(value)}${SIGNS[unit]}，参考值${aim}`, basis);
  else if (figure && better === 'high') because.atLeast(label, value, figure, basis);
  else if (figure) because.atMost(label, value, figure, basis);
  else {
    const words = `${label}与自填的目标${aim}相比`;
    because.holds(latest.meets === true, { yes: `${words}：符合`, no: `${words}：不符合` }, basis);
  }
}

/** A hair is left for the rounding of doubles, so that a whole number of parts stays one. */
const HAIR = 1e-9;

function marginOf({ better }: Indicator, { part, whole }: MonthValue, target: number): number {
  const limit = (target * whole) / 100;
  return better === 'high' ? part - Math.ceil(limit - HAIR) : Math.floor(limit + HAIR) - part;
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
