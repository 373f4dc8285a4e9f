import * as z from 'zod/mini';
import { addMonths } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures, FigureValue } from '../../figures.ts';
import { type Holidays, WorkCalendar } from '../../holidays.ts';
import { decimal, ifGiven, parseInput, whole, words, yesNo } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import { CONTACTS, RISKS, VALUES } from './contacts.ts';
import { ManagerLoad, tallyLoads } from './loads.ts';

const Row = z.object({
  name: words(60),
  /** Yuan of the last months together, as many as are averaged. */
  revenue: decimal(0, 1e9),
  /** Months that the revenue is of; not given: as many as are averaged. */
  months: z.optional(whole(1, 36)),
  /** Days until the contract ends; not given: no contract or not soon. */
  contractDays: z.optional(whole(0, 5000)),
  /** Percent that calls or data fell by. */
  drop: z.optional(decimal(0, 100)),
  askedToLeave: yesNo(),
  porting: yesNo(),
  complaint: yesNo(),
  arrears: yesNo(),
  secondary: yesNo(),
  /** On the list of those not to be called. */
  refused: yesNo(),
  manager: ifGiven(words(20)),
});
type Subscriber = z.output<typeof Row>;

export const Subscribers = z.object({
  subscribers: z
    .array(Row)
    .check(
      z.minLength(1, { error: '至少填一位客户。' }),
      z.maxLength(2000, { error: '最多填 2000 位客户。' }),
    ),
  /** Limits to try beside those of the rules; not given: the rules' own. */
  tryHigh: z.optional(decimal(0, 1e6)),
  tryMiddle: z.optional(decimal(0, 1e6)),
});

const Value = z.enum(VALUES);

export const SubscriberTiers = z.object({
  customers: z.array(
    z.object({
      name: z.string(),
      /** Yuan a month. */
      average: z.number(),
      value: Value,
      /** By the limits tried; null where none is. */
      trial: z.nullable(Value),
      signals: z.number(),
      risk: z.enum(RISKS),
      leaving: z.boolean(),
      /** Yuan a month short of the next value; null at the top. */
      toNextValue: z.nullable(z.number()),
      /** The last day to contact by; null where no contact is due. */
      contactBy: z.nullable(z.string()),
    }),
  ),
  /** Customers a phone manager has, and how far that is over the two limits (0 where it is not). */
  managers: z.array(ManagerLoad),
  /** Years without a known arrangement of holidays, where only weekends were left out. */
  unknownYears: z.array(z.string()),
});
export type SubscriberTiers = z.infer<typeof SubscriberTiers>;

/**
 * Value and risk of subscribers and the last day to contact each, counted from the day of `figures` on which the team
 * leader hands them out (C-6.2.1-01, ret.tiers); lower limits are included, a drop has to exceed its limit. Throws
 * InputError for a number given twice, more months than are averaged, and a middle limit above the high one.
 */
export function tierSubscribers(
  figures: Figures,
  raw: z.input<typeof Subscribers>,
  holidays: Holidays,
): Explained<SubscriberTiers> {
  const input = parseInput(Subscribers, raw);
  const months = figures.number('customer-tiers.averageMonths', 'month');
  const high = figures.number('customer-tiers.high', 'yuan');
  const middle = figures.number('customer-tiers.middle', 'yuan');
  const trial = { high: input.tryHigh ?? high.value, middle: input.tryMiddle ?? middle.value };
  refuse(input, months, trial);
  const tried = input.tryHigh !== undefined || input.tryMiddle !== undefined;
  const limits = { high: high.value, middle: middle.value };
  const because = new Reasoning();
  const calendar = new WorkCalendar(holidays);
  const limitsOfRisk = {
    expire: figures.number('customer-tiers.expireDays', 'day'),
    drop: figures.number('customer-tiers.dropPercent', 'percent'),
    medium: figures.number('customer-tiers.mediumSignals', 'item'),
    high: figures.number('customer-tiers.highSignals', 'item'),
  };

  const customers = input.subscribers.map((row) => {
    const average = row.revenue / (row.months ?? months.value);
    const value = worthOf(average, limits);
    const signals = signalsOf(row, limitsOfRisk);
    const risk =
      row.askedToLeave || signals >= limitsOfRisk.high.value
        ? 'high'
        : signals >= limitsOfRisk.medium.value
          ? 'medium'
          : 'low';
    because.note(`${row.name}：月平均${formatNumber(average)}元，${VALUE_WORDS[value]}`, {
      clause: high.clause,
      ruling: 'ret-tiers',
      figures: [months, high, middle],
    });
    because.note(
      `${row.name}：离网迹象${signals}项${row.askedToLeave ? '，已提出离网' : ''}，${RISK_WORDS[risk]}`,
      {
        clause: limitsOfRisk.high.clause,
        ruling: 'ret-tiers',
        figures: [limitsOfRisk.medium, limitsOfRisk.high],
      },
    );
    const contact = CONTACTS[value][risk];
    let contactBy: string | null = null;
    if (contact && !row.refused) {
      const limit = figures.number(contact.figure, contact.unit);
      contactBy =
        contact.unit === 'month'
          ? addMonths(figures.date, limit.value)
          : calendar.addWorkdays(figures.date, limit.value);
      because.note(`${row.name}：最晚${contactBy}联系`, {
        clause: limit.clause,
        ruling: 'ret-tiers',
        figures: [limit],
      });
    }
    const above = value === 'high' ? null : limits[value === 'middle' ? 'high' : 'middle'];
    return {
      name: row.name,
      average: round(average),
      value,
      trial: tried ? worthOf(average, trial) : null,
      signals,
      risk,
      leaving: row.askedToLeave,
      toNextValue: above === null ? null : round(above - average),
      contactBy,
    } as const;
  });
  const owners = input.subscribers.map((row) => row.manager);
  const managers = tallyLoads(figures, owners, customers, because);
  return because.conclude({ customers, managers, unknownYears: calendar.unknownYears });
}

const VALUE_WORDS = { high: '高价值', middle: '中价值', ordinary: '普通' };
const RISK_WORDS = { low: '低风险', medium: '中风险', high: '高风险' };

function refuse(
  { subscribers, tryMiddle }: z.output<typeof Subscribers>,
  months: FigureValue<number>,
  trial: { high: number; middle: number },
): void {
  const problems = subscribers.flatMap((row, i) => [
    ...(subscribers.findIndex((other) => other.name === row.name) < i
      ? [{ field: `subscribers.${i}.name`, message: '这位客户前面已经有了。' }]
      : []),
    ...((row.months ?? 0) > months.value
      ? [{ field: `subscribers.${i}.months`, message: `只取最近${months.value}个月，请核对。` }]
      : []),
  ]);
  if (trial.middle > trial.high) {
    const field = tryMiddle === undefined ? 'tryHigh' : 'tryMiddle';
    problems.push({ field, message: '试算的中价值下限高过了高价值下限。' });
  }
  if (problems.length > 0) throw new InputError(problems);
}

function worthOf(average: number, limits: { high: number; middle: number }): (typeof VALUES)[number] {
  return average >= limits.high ? 'high' : average >= limits.middle ? 'middle' : 'ordinary';
}

function signalsOf(
  row: Subscriber,
  { expire, drop }: { expire: FigureValue<number>; drop: FigureValue<number> },
): number {
  return [
    row.contractDays !== undefined && row.contractDays <= expire.value,
    row.drop !== undefined && row.drop > drop.value,
    row.porting,
    row.complaint,
    row.arrears,
    row.secondary,
  ].filter(Boolean).length;
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}
