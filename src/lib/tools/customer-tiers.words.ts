import type * as z from 'zod/mini';
import type { Figures } from '../figures.ts';
import { readFigure } from '../figures.ts';
import type { Insured as InsuredForm, InsuredTiers } from '../rules/customer-tiers/insured.ts';
import type { Subscribers as SubscribersForm, SubscriberTiers } from '../rules/customer-tiers/subscribers.ts';
import { formatQuantity, type Unit } from '../units.ts';
import type { Outcome } from './define.ts';
import type { CalendarEvent, Table } from './outcome.ts';

const TIERS = {
  blacklist: '黑名单（待审核）',
  key: '大客户',
  good: '优质客户',
  ordinary: '普通客户',
  alert: '预警',
};
const FOR_KEY = {
  premium: '保费占比',
  known: '品牌知名度',
  reputable: '形象或者行业地位',
  profitable: '效益贡献',
};
const FOR_GOOD = { claims: '没有赔案的年数或者赔付率', credit: '商业信用' };
const VALUES = { high: '高价值', middle: '中价值', ordinary: '普通' };
const RISKS = { low: '低风险', medium: '中风险', high: '高风险' };

type InsuredInput = z.output<typeof InsuredForm>;
type SubscribersInput = z.output<typeof SubscribersForm>;
type Insured = InsuredTiers['customers'][number];
type Subscriber = SubscriberTiers['customers'][number];

/** The tiers of insured customers in words. */
export function showInsured({ customers }: InsuredTiers, input: InsuredInput, figures: Figures): Outcome {
  const count = (tier: keyof typeof TIERS) => customers.filter((c) => c.tiers.includes(tier)).length;
  const both = customers.filter((c) => c.tiers.includes('key') && c.tiers.includes('good')).length;
  const changed = customers.filter((c) => c.trial && String(c.trial) !== String(c.tiers)).length;
  const tried = customers.some((c) => c.trial !== null);
  const kinds = (['key', 'good', 'ordinary'] as const).filter((tier) => count(tier) > 0);
  const flags = [
    ...(count('alert') > 0 ? [`预警${count('alert')}位`] : []),
    ...(count('blacklist') > 0 ? [`可以提出列入黑名单${count('blacklist')}位`] : []),
  ];
  const kindsText = kinds.map((tier) => `${TIERS[tier]}${count(tier)}位`).join('，');
  const parts = [
    `${kindsText}${both > 0 ? `（其中${both}位两类都是）` : ''}`,
    ...(flags.length > 0 ? [flags.join('，')] : []),
    ...(tried ? [changed > 0 ? `按试用的界线，${changed}位的级别会变` : '按试用的界线，级别都不变'] : []),
  ];
  const overdue = customers.filter((c) => c.contactBy !== null && c.contactBy < figures.date);
  const visits = figures.number('tiers.keyVisitMonths', 'month').value;
  const calls = figures.number('tiers.individualCallMonths', 'month').value;
  return {
    tone: flags.length > 0 ? 'caution' : 'plain',
    verdict: `${customers.length}位客户：${parts.join('；')}。`,
    remarks: [
      '名单只是建议：专职客户服务部门逐个核对依据，客户服务中心经理确认以后才能使用。',
      `大客户由客户经理回访，相隔不超过${visits}个月；优质客户由客户服务中心电话回访，相隔不超过${calls}个月。`,
      ...(overdue.length > 0 ? [`回访已经过期：${overdue.map((c) => c.name).join('、')}。`] : []),
      ...(count('alert') > 0 ? ['预警只是提示：先查清每次索赔的原因，不得只凭预警拒赔或者列入黑名单。'] : []),
      ...(count('blacklist') > 0 ? ['列入黑名单要有查实的证据，经审核和批准；客户有异议的重新核对。'] : []),
    ],
    next: nearestInsured(customers, figures.number('crm.claimAlertPeriod', 'month').value),
    tables: [
      {
        caption: '各位客户',
        columns: ['客户', '级别', ...(tried ? ['试用的级别'] : []), '还差什么', '下次回访不晚于'],
        rows: customers.map((c) => [
          c.name,
          read(c.tiers),
          ...(c.trial ? [read(c.trial)] : []),
          lacks(c),
          c.contactBy ?? '没有要求或者没有填',
        ]),
      },
      {
        caption: '汇总',
        columns: ['级别', '客户（位）'],
        rows: (Object.keys(TIERS) as (keyof typeof TIERS)[]).map((tier) => [TIERS[tier], count(tier)]),
      },
      ...limitsTried(figures, [
        ['大客户保费占比至少', 'tiers.premiumShare', 'percent', input.tryPremiumShare],
        ['优质客户赔付率不超过', 'tiers.lowLossRatio', 'percent', input.tryLowLossRatio],
        ['多次索赔预警', 'crm.claimAlertTimes', 'times', input.tryClaims],
        ['高赔付预警线', 'crm.lossRatioAlert', 'percent', input.tryLossAlert],
      ]),
    ],
    calendar: byDay(
      customers.filter((c) => !overdue.includes(c)),
      '回访',
    ),
    law: ['privacy-impact', 'at-least', 'quiet-life'],
  };
}

function read(tiers: Insured['tiers']): string {
  return tiers.map((tier) => TIERS[tier]).join('、');
}

function lacks(customer: Insured): string {
  const key = customer.missingForKey.map((name) => FOR_KEY[name]).join('、');
  const good = customer.missingForGood.map((name) => FOR_GOOD[name]).join('、');
  return [key && `大客户差：${key}`, good && `优质客户差：${good}`].filter(Boolean).join('；') || '两类都是';
}

/** Who is closest to becoming a 大客户, and who to an alert. */
function nearestInsured(customers: Insured[], months: number): string[] {
  const lacking = customers
    .filter((c) => c.missingForKey.length > 0 && !c.tiers.includes('blacklist'))
    .sort((a, b) => a.missingForKey.length - b.missingForKey.length || a.premiumShort - b.premiumShort)[0];
  const claims = customers
    .filter((c) => !c.tiers.includes('alert'))
    .sort((a, b) => a.claimsLeft - b.claimsLeft)[0];
  const short = lacking?.missingForKey.map((name) =>
    name === 'premium' ? `保费还少${lacking.premiumShort}元` : FOR_KEY[name],
  );
  return [
    ...(lacking && short ? [`离大客户最近的是${lacking.name}，只差：${short.join('、')}。`] : []),
    ...(claims
      ? [`离预警最近的是${claims.name}，${months}个月内索赔再多${claims.claimsLeft}次即预警。`]
      : []),
  ];
}

/** The tiers of subscribers in words. */
export function showSubscribers(value: SubscriberTiers, input: SubscribersInput, figures: Figures): Outcome {
  const { customers, managers } = value;
  const of = (key: 'value' | 'risk', is: string) => customers.filter((c) => c[key] === is).length;
  const first = customers.flatMap((c) => c.contactBy ?? []).sort()[0];
  const changed = customers.filter((c) => c.trial && c.trial !== c.value).length;
  const tried = customers.some((c) => c.trial !== null);
  const leaving = customers.filter((c) => c.leaving && c.contactBy !== null).length;
  const hours = figures.number('dispatch-orders.urgentHours', 'hour').value;
  const over = managers.filter((m) => m.over > 0 || m.overHigh > 0);
  return {
    tone: of('risk', 'high') > 0 || over.length > 0 ? 'caution' : 'plain',
    verdict: `${customers.length}位客户：高价值${of('value', 'high')}位，中价值${of('value', 'middle')}位，普通${of('value', 'ordinary')}位；高风险${of('risk', 'high')}位，中风险${of('risk', 'medium')}位；${first ? `最早要联系的期限是${first}` : '没有要主动联系的'}。`,
    remarks: [
      ...(tried
        ? [changed > 0 ? `按试用的界线，${changed}位的价值会变。` : '按试用的界线，价值都不变。']
        : []),
      ...over.map((m) => `${m.name}名下超出${m.over}户，高价值超出${m.overHigh}户，要转给别人。`),
      ...(leaving > 0
        ? [`${leaving}位已经提出离网，还要按紧急派单在${hours}小时（只算工作时段）内首次联系，取较短的。`]
        : []),
      '分级只用来安排先后，不得因此少给服务，也不得对条件相同的客户给不同的价格。',
      ...(value.unknownYears.length > 0
        ? [`${value.unknownYears.join('、')}年的放假安排还没有，只扣除了周末。`]
        : []),
    ],
    next: nearestSubscriber(customers, figures),
    tables: [
      {
        caption: '各位客户',
        columns: [
          '客户',
          '月平均（元）',
          '价值',
          ...(tried ? ['试用的价值'] : []),
          '迹象（项）',
          '风险',
          '怎样联系',
        ],
        rows: customers.map((c) => [
          c.name,
          c.average,
          VALUES[c.value],
          ...(c.trial ? [VALUES[c.trial]] : []),
          c.signals,
          RISKS[c.risk],
          c.contactBy ? `${c.risk === 'low' ? '关怀' : '联系'}不晚于${c.contactBy}` : '不主动外呼',
        ]),
      },
      {
        caption: '汇总',
        columns: ['价值', '低风险', '中风险', '高风险'],
        rows: (['high', 'middle', 'ordinary'] as const).map((v) => [
          VALUES[v],
          ...(['low', 'medium', 'high'] as const).map(
            (r) => customers.filter((c) => c.value === v && c.risk === r).length,
          ),
        ]),
      },
      ...(managers.length > 0
        ? [
            {
              caption: '电话经理的负荷',
              columns: ['电话经理', '客户（户）', '高价值（户）'],
              rows: managers.map((m) => [m.name, m.customers, m.high]),
            },
          ]
        : []),
      ...limitsTried(figures, [
        ['高价值每月至少', 'customer-tiers.high', 'yuan', input.tryHigh],
        ['中价值每月至少', 'customer-tiers.middle', 'yuan', input.tryMiddle],
      ]),
    ],
    calendar: byDay(customers, '联系'),
    law: ['privacy-impact', 'quiet-life', 'marketing-consent'],
  };
}

function nearestSubscriber(customers: Subscriber[], figures: Figures): string[] {
  const medium = figures.number('customer-tiers.mediumSignals', 'item').value;
  const high = figures.number('customer-tiers.highSignals', 'item').value;
  const below = customers
    .filter((c) => c.toNextValue !== null)
    .sort((a, b) => (a.toNextValue as number) - (b.toNextValue as number))[0];
  const risky = customers.filter((c) => c.risk !== 'high').sort((a, b) => b.signals - a.signals)[0];
  const left = risky && (risky.risk === 'low' ? medium : high) - risky.signals;
  return [
    ...(below
      ? [
          `${below.name}每月再多${below.toNextValue}元，就是${VALUES[below.value === 'middle' ? 'high' : 'middle']}。`,
        ]
      : []),
    ...(risky ? [`${risky.name}再有${left}项迹象，就是${risky.risk === 'low' ? '中' : '高'}风险。`] : []),
  ];
}

/** The limits tried beside those of the rules; no table where none is. */
function limitsTried(figures: Figures, limits: [string, string, Unit, number | undefined][]): Table[] {
  const tried = limits.flatMap(([label, id, unit, own]) =>
    own === undefined ? [] : [[label, readFigure(figures.number(id, unit)), formatQuantity(own, unit)]],
  );
  if (tried.length === 0) return [];
  return [{ caption: '试用的界线', columns: ['界线', '规定', '试用'], rows: tried }];
}

/** One entry a day for those to be contacted by then. */
function byDay(customers: { name: string; contactBy: string | null }[], what: string): CalendarEvent[] {
  const due = customers.filter((c) => c.contactBy !== null);
  return [...Map.groupBy(due, (c) => c.contactBy as string)].map(([date, same]) => ({
    date,
    title: `${what}${same.length}位客户`,
    description: `最晚今天${what}：${same.map((c) => c.name).join('、')}。`,
  }));
}
