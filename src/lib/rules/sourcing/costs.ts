import * as z from 'zod/mini';
import { decimal, oneOf, whole } from '../../input.ts';

const money = () => z._default(decimal(0, 1_000_000_000), 0);
const share = () => z._default(decimal(0, 1000), 0);

/** What a vendor charges for: seats a month, or contacts handled. */
export const PRICINGS = ['seat', 'contact'] as const;

/** What the two ways cost. Money in yuan, a month unless said otherwise; not given is nothing. */
export const CostInput = z.object({
  months: whole(1, 120),
  /** Contacts handled a month, the same in both ways. */
  contacts: whole(1, 100_000_000),
  agents: whole(1, 100_000),
  /** Wage, bonus and overtime of an agent. */
  wage: decimal(0, 1_000_000),
  /** The employer's share of social insurance and housing fund, in percent of the wage. */
  employerShare: share(),
  /** Supervisors, quality and training staff. */
  leaders: z._default(whole(0, 10_000), 0),
  leaderWage: money(),
  /** Space and equipment of a seat. */
  seatCost: money(),
  systemCost: money(),
  /** Help in the peak season and idle time in the low one, on average. */
  peakCost: money(),
  /** Agents who leave in a year, in percent. */
  turnover: share(),
  /** Recruiting and training of one new agent. */
  hireCost: money(),
  /** To build it up, once. */
  setupCost: money(),
  /** Contacts handled wrongly, in percent. */
  errors: z._default(decimal(0, 100), 0),
  pricing: oneOf(PRICINGS),
  /** A seat a month, or a contact. */
  price: decimal(0, 1_000_000),
  vendorSeats: z._default(whole(0, 100_000), 0),
  /** Contacts that are paid for in any case. */
  minimumContacts: z._default(whole(0, 100_000_000), 0),
  /** The company's own people who look after the vendor. */
  liaisons: z._default(whole(0, 10_000), 0),
  liaisonWage: money(),
  vendorSystemCost: money(),
  /** Handing over, training and preparing what the vendor must know, once. */
  transitionCost: money(),
  /** Months in which both ways are paid side by side. */
  parallelMonths: z._default(whole(0, 60), 0),
  vendorErrors: z._default(decimal(0, 100), 0),
  /** What one contact handled wrongly costs. */
  lossPerError: money(),
});
export type Costs = z.output<typeof CostInput>;

export interface Item {
  name: string;
  /** Yuan a month. */
  monthly: number;
}

/** The monthly cost of doing it oneself, by item. */
export function ownItems(costs: Costs): Item[] {
  const withShare = (wage: number) => wage * (1 + costs.employerShare / 100);
  return [
    { name: '坐席的工资、奖金、加班费和社保', monthly: costs.agents * withShare(costs.wage) },
    { name: '班长、质检、培训等管理人员', monthly: costs.leaders * withShare(costs.leaderWage) },
    { name: '场地和设备', monthly: costs.agents * costs.seatCost },
    { name: '系统', monthly: costs.systemCost },
    { name: '旺季临时人手和淡季闲置', monthly: costs.peakCost },
    { name: '离职补充的招聘和培训', monthly: ((costs.agents * costs.turnover) / 100 / 12) * costs.hireCost },
    { name: '服务差错的损失', monthly: errorLoss(costs, costs.errors) },
  ];
}

/** What a vendor is paid for in a month: seats, or contacts but at least the minimum. */
export function unitsOf({ pricing, vendorSeats, contacts, minimumContacts }: Costs): number {
  return pricing === 'seat' ? vendorSeats : Math.max(contacts, minimumContacts);
}

/** The monthly cost of a vendor, by item; the price itself comes first. */
export function vendorItems(costs: Costs): Item[] {
  return [
    { name: '合同报价', monthly: unitsOf(costs) * costs.price },
    {
      name: '驻场、对接、质检的人员',
      monthly: costs.liaisons * costs.liaisonWage * (1 + costs.employerShare / 100),
    },
    { name: '系统对接和账号', monthly: costs.vendorSystemCost },
    { name: '服务差错的损失', monthly: errorLoss(costs, costs.vendorErrors) },
  ];
}

/** The items of a month together, in yuan. */
export function sumOf(items: readonly Item[]): number {
  return items.reduce((sum, { monthly }) => sum + monthly, 0);
}

function errorLoss({ contacts, lossPerError }: Costs, percent: number): number {
  return ((contacts * percent) / 100) * lossPerError;
}
