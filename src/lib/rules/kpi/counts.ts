import { InputError, type InputProblem } from '../../errors.ts';
import type { IndicatorKey } from './indicators.ts';
import type { KpiCounts } from './input.ts';

/** One row as a fraction; `calls` are those offered, where so few that nothing can be said is a rule. */
export interface Counted {
  month: string;
  part: number;
  whole: number;
  calls?: number;
}

export interface Counts {
  key: IndicatorKey;
  /** Whether this is how the volumes define it, and not another way that the user chose. */
  asDefined: boolean;
  rows: Counted[];
}

type Row<K extends string> = { month: string } & Record<K, number>;

/**
 * The counts of each indicator asked for as fractions: two for timeliness, which counts calls and inquiries apart, one
 * for every other. Throws InputError where a part is more than its whole.
 */
export function countsOf(input: KpiCounts): Counts[] {
  switch (input.indicator) {
    case 'satisfaction':
      return [ratio('satisfaction', 'satisfaction', input.satisfaction, 'satisfied', 'ratings')];
    case 'accuracy':
      return [ratio('accuracy', 'accuracy', input.accuracy, 'correct', 'answers')];
    case 'resolution':
      return [ratio('resolution', 'resolution', input.resolution, 'solved', 'problems')];
    case 'timeliness':
      return [
        ratio('calls', 'timeliness', input.timeliness, 'callsInTime', 'calls'),
        ratio('inquiries', 'timeliness', input.timeliness, 'inquiriesInTime', 'inquiries'),
      ];
    case 'first-contact':
      return [ratio('first-contact', 'firstContact', input.firstContact, 'solvedFirst', 'issues')];
    case 'critical-errors':
      return [ratio('critical-errors', 'criticalErrors', input.criticalErrors, 'critical', 'checked')];
    case 'answer-rate': {
      const counts = ratio('answer-rate', 'answerRate', input.answerRate, 'answered', 'offered');
      return [{ ...counts, rows: counts.rows.map((row) => ({ ...row, calls: row.whole })) }];
    }
    case 'handle-time':
      return [plain('handle-time', input.handleTime, (row) => [row.talk + row.hold + row.wrap, row.handled])];
    case 'contact-cost':
      return [plain('contact-cost', input.contactCost, (row) => [row.cost, row.contacts])];
    case 'occupancy':
      return [
        plain('occupancy', input.occupancy, (row) => [
          row.handlingHours,
          row.handlingHours + row.waitingHours,
        ]),
      ];
    case 'service-level':
      return [serviceLevel(input)];
    case 'abandonment':
      return [abandonment(input)];
    case 'forecast':
      return [forecast(input)];
    case 'shrinkage':
      return [shrinkage(input)];
  }
}

function ratio<P extends string, W extends string>(
  key: IndicatorKey,
  table: string,
  rows: readonly Row<P | W>[],
  part: P,
  whole: W,
): Counts {
  refuseRows(table, rows, (row) => (row[part] > row[whole] ? [part, '不能多于同一行的总数。'] : null));
  return plain(key, rows, (row) => [row[part], row[whole]]);
}

function plain<R extends { month: string }>(
  key: IndicatorKey,
  rows: readonly R[],
  fraction: (row: R) => [part: number, whole: number],
): Counts {
  const counted = rows.map((row) => {
    const [part, whole] = fraction(row);
    return { month: row.month, part, whole };
  });
  return { key, asDefined: true, rows: counted };
}

function refuseRows<R>(
  table: string,
  rows: readonly R[],
  wrong: (row: R) => [column: string, message: string] | null,
): void {
  const problems = rows.flatMap((row, i): InputProblem[] => {
    const found = wrong(row);
    return found ? [{ field: `${table}.${i}.${found[0]}`, message: found[1] }] : [];
  });
  if (problems.length > 0) throw new InputError(problems);
}

type Of<K extends KpiCounts['indicator']> = Extract<KpiCounts, { indicator: K }>;

const TOO_MANY_ANSWERED = '接起的通数不能多于进入人工排队的通数减去短时放弃的通数。';

function serviceLevel({ levelBasis, serviceLevel: rows }: Of<'service-level'>): Counts {
  refuseRows('serviceLevel', rows, (row) => {
    if (row.answered > row.offered - row.shortAbandons) return ['answered', TOO_MANY_ANSWERED];
    return row.answeredInTime > row.answered
      ? ['answeredInTime', '规定秒数内接起的不能多于接起的总数。']
      : null;
  });
  const wholes = {
    'less-short': (row: (typeof rows)[number]) => row.offered - row.shortAbandons,
    offered: (row: (typeof rows)[number]) => row.offered,
    answered: (row: (typeof rows)[number]) => row.answered,
  };
  return {
    key: 'service-level',
    asDefined: levelBasis === 'less-short',
    rows: rows.map((row) => ({
      month: row.month,
      part: row.answeredInTime,
      whole: wholes[levelBasis](row),
      calls: row.offered,
    })),
  };
}

function abandonment({ abandonment: rows }: Of<'abandonment'>): Counts {
  refuseRows('abandonment', rows, (row) =>
    row.answered > row.offered - row.shortAbandons ? ['answered', TOO_MANY_ANSWERED] : null,
  );
  const counted = rows.map(({ month, offered, shortAbandons, answered }) => {
    const whole = offered - shortAbandons;
    return { month, part: whole - answered, whole, calls: offered };
  });
  return { key: 'abandonment', asDefined: true, rows: counted };
}

function forecast({ forecastMeasure, forecast: rows }: Of<'forecast'>): Counts {
  const off = (row: (typeof rows)[number]) => Math.abs(row.forecast - row.actual);
  if (forecastMeasure === 'weighted') {
    return plain('forecast', rows, (row) => [row.actual - off(row), row.actual]);
  }
  refuseRows('forecast', rows, (row) =>
    row.actual === 0 ? ['actual', '按时段的误差再平均时，每个时段的实际来电都要大于 0。'] : null,
  );
  return { ...plain('mape', rows, (row) => [off(row) / row.actual, 1]), asDefined: false };
}

function shrinkage({ shrinkage: rows }: Of<'shrinkage'>): Counts {
  const away = (row: (typeof rows)[number]) => row.leaveHours + row.trainingHours + row.breakHours;
  refuseRows('shrinkage', rows, (row) =>
    away(row) > row.paidHours ? ['paidHours', '付薪工时不能少于休假、培训和小休的合计。'] : null,
  );
  return plain('shrinkage', rows, (row) => [away(row), row.paidHours]);
}
