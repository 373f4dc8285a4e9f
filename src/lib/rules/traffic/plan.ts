import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { clock, decimal, oneOf, parseInput, whole } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import type { Volume } from '../../volumes.ts';
import { agentsFor, type Demand, LEVEL_OF, serviceOf } from './agents.ts';

/** The volumes that ask for staffing by a queueing formula. */
export const TRAFFIC_VOLUMES = [
  'service-system',
  'retention',
  'outsourcing',
] as const satisfies readonly Volume[];

const SHORT = 'kpi-rules.shortAbandonSeconds';
const SPARE = 'seats.sparePercent';
/** Beyond this the formulas hold, but no contact centre does. */
const MOST_LOAD = 3000;

export const TrafficInput = z.object({
  /** Calls offered in each interval of the day. */
  intervals: z
    .array(z.object({ from: clock(), calls: whole(0, 1_000_000) }))
    .check(z.minLength(1, { error: '至少填一个时段。' }), z.maxLength(96, { error: '最多填 96 个时段。' })),
  intervalMinutes: oneOf(['15', '30', '60']),
  handleSeconds: decimal(1, 36_000),
  /** Where not given, the target of the volume, if it states one. */
  levelPercent: z.optional(decimal(1, 99.9)),
  withinSeconds: z.optional(decimal(0, 3600)),
  mostOccupancyPercent: z.optional(decimal(10, 100)),
  /** Share of paid time in which no call can be taken. */
  shrinkagePercent: decimal(0, 90),
  /** Mean patience; where not given nobody hangs up (Erlang C). */
  patienceSeconds: z.optional(decimal(1, 36_000)),
  levelOf: z._default(oneOf(LEVEL_OF), 'offered'),
});

const Interval = z.object({
  from: z.string(),
  calls: z.number(),
  /** Agents on the phones. */
  online: z.number(),
  /** Agents to roster for them, shrinkage included. */
  rostered: z.number(),
  levelPercent: z.number(),
  /** Seconds. */
  meanWait: z.number(),
  occupancyPercent: z.number(),
  abandonedPercent: z.number(),
});

export const TrafficPlan = z.object({
  intervals: z.array(Interval),
  /** The interval that needs most. */
  peak: Interval,
  levelPercent: z.number(),
  withinSeconds: z.number(),
  /** The peak with one agent less; null where there would be none. */
  oneLess: z.nullable(z.object({ levelPercent: z.number(), occupancyPercent: z.number() })),
  /** Calls more in the peak before another agent is needed. */
  callsToNext: z.number(),
  /** Rostered hours of the day. */
  hours: z.number(),
  /** Seats for the peak with spare ones; null where the volume states no spare share. */
  seats: z.nullable(z.number()),
});
export type TrafficPlan = z.infer<typeof TrafficPlan>;

const CLAUSES: Record<(typeof TRAFFIC_VOLUMES)[number], { clause: string; ruling: string }> = {
  'service-system': { clause: 'svc.traffic.forecast', ruling: 'svc-cmm-forecast' },
  retention: { clause: 'ret.manager.forecast-method', ruling: 'ret-forecast-method' },
  outsourcing: { clause: 'out.seats.formula', ruling: 'outsourcing-seat-formula' },
};

/**
 * The agents that each interval of a day needs (E2 traffic, C 1.2.1, B 2.1): on the phones by Erlang C, or Erlang A where
 * a patience is given, the fewest that reach the service level within the occupancy; to roster, these ÷ (1 − shrinkage),
 * rounded up. Percentages are 0–100 to two decimals, seconds whole. Throws InputError for a value out of range, an
 * interval given twice, a target that neither the input nor the volume has, or more than 3000 erlangs.
 */
export function planTraffic(figures: Figures, raw: z.input<typeof TrafficInput>): Explained<TrafficPlan> {
  const input = parseInput(TrafficInput, raw);
  input.intervals.forEach(({ from }, i) => {
    if (input.intervals.findIndex((other) => other.from === from) < i) {
      throw new InputError([{ field: `intervals.${i}.from`, message: '这个时段前面已经有了。' }]);
    }
  });
  const basis = CLAUSES[figures.volume as keyof typeof CLAUSES];
  const because = new Reasoning();
  const target = (own: number | undefined, id: string, unit: 'percent' | 'second') => {
    if (own !== undefined || !figures.has(id)) return own;
    const figure = figures.number(id, unit);
    because.note(`${figure.label}：${readFigure(figure)}`, { clause: figure.clause, figures: [figure] });
    return figure.value;
  };
  const levelPercent = target(input.levelPercent, 'kpi-targets.serviceLevel', 'percent');
  const withinSeconds = target(input.withinSeconds, 'kpi-rules.answerSeconds', 'second');
  const missing = [
    ...(levelPercent === undefined ? ['levelPercent'] : []),
    ...(withinSeconds === undefined ? ['withinSeconds'] : []),
  ];
  if (levelPercent === undefined || withinSeconds === undefined) {
    throw new InputError(missing.map((field) => ({ field, message: '这一册没有规定，请按合同填写。' })));
  }
  const seconds = Number(input.intervalMinutes) * 60;
  const short = figures.has(SHORT) ? figures.number(SHORT, 'second').value : 0;
  const demand = (calls: number): Demand => ({
    load: (calls * input.handleSeconds) / seconds,
    handleSeconds: input.handleSeconds,
    withinSeconds,
    level: levelPercent / 100,
    levelOf: input.levelOf,
    patienceSeconds: input.patienceSeconds,
    shortSeconds: short,
    mostOccupancy: (input.mostOccupancyPercent ?? 100) / 100,
  });
  input.intervals.forEach(({ calls }, i) => {
    if (demand(calls).load > MOST_LOAD) {
      throw new InputError([{ field: `intervals.${i}.calls`, message: '来电太多，请分成几个队列再算。' }]);
    }
  });

  const roster = (online: number) =>
    Math.max(0, Math.ceil(online / (1 - input.shrinkagePercent / 100) - 1e-9));
  const intervals = input.intervals.map(({ from, calls }) => {
    const { agents, level, meanWait, occupancy, abandoned } = agentsFor(demand(calls));
    const online = calls === 0 ? 0 : agents;
    return {
      from,
      calls,
      online,
      rostered: roster(online),
      levelPercent: percent(level),
      meanWait: Math.round(meanWait),
      occupancyPercent: percent(occupancy),
      abandonedPercent: percent(abandoned),
    };
  });
  const peak = intervals.reduce((most, interval) => (interval.online > most.online ? interval : most));
  because.note(
    `${peak.from}起${input.intervalMinutes}分钟来电${peak.calls}通，每通处理${formatNumber(input.handleSeconds)}秒：话务量${formatNumber(demand(peak.calls).load)}爱尔兰`,
    basis,
  );
  because.note(
    `${input.patienceSeconds === undefined ? '爱尔兰C（没有人挂断）' : '爱尔兰A（等不及的会挂断）'}：在线${peak.online}名，${formatNumber(withinSeconds)}秒内接起${peak.levelPercent}%，要求${formatNumber(levelPercent)}%`,
    basis,
  );
  because.note(
    `${peak.online} ÷（1 − ${formatNumber(input.shrinkagePercent)}%），进位，应排班${peak.rostered}名`,
    basis,
  );
  const seats = figures.has(SPARE)
    ? Math.ceil(peak.online * (1 + figures.number(SPARE, 'percent').value / 100) - 1e-9)
    : null;
  if (seats !== null) {
    const spare = figures.number(SPARE, 'percent');
    because.note(`在席${peak.online}名，另加备用${readFigure(spare)}，进位：${seats}个席位`, {
      ...basis,
      figures: [spare],
    });
  }
  const less = serviceOf(demand(peak.calls), Math.max(1, peak.online - 1));
  return because.conclude({
    intervals,
    peak,
    levelPercent,
    withinSeconds,
    oneLess:
      peak.online > 1
        ? { levelPercent: percent(less.level), occupancyPercent: percent(less.occupancy) }
        : null,
    callsToNext: callsToNext(demand, peak),
    hours: intervals.reduce((sum, { rostered }) => sum + rostered, 0) * (seconds / 3600),
    seats,
  });
}

/** The least number of calls more, at least 1, under which the peak's agents no longer suffice. */
function callsToNext(demand: (calls: number) => Demand, peak: { calls: number; online: number }): number {
  let [enough, tooMany] = [0, 1];
  while (agentsFor(demand(peak.calls + tooMany)).agents <= peak.online) {
    enough = tooMany;
    tooMany *= 2;
  }
  while (tooMany - enough > 1) {
    const middle = Math.floor((enough + tooMany) / 2);
    if (agentsFor(demand(peak.calls + middle)).agents <= peak.online) enough = middle;
    else tooMany = middle;
  }
  return tooMany;
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
