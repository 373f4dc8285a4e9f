import * as z from 'zod/mini';
import { InputError } from '../errors.ts';
import type { Explained } from '../explained.ts';
import { Insured, InsuredTiers, tierInsured } from '../rules/customer-tiers/insured.ts';
import { Subscribers, SubscriberTiers, tierSubscribers } from '../rules/customer-tiers/subscribers.ts';
import { showInsured, showSubscribers } from './customer-tiers.words.ts';
import { defineTool } from './define.ts';

const Input = z.discriminatedUnion(
  'mode',
  [
    z.extend(Insured, { mode: z.literal('insured') }),
    z.extend(Subscribers, { mode: z.literal('subscribers') }),
  ],
  { error: '请从列出的选项里选一个。' },
);

const Value = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('insured'), insured: InsuredTiers }),
  z.object({ mode: z.literal('subscribers'), subscribers: SubscriberTiers }),
]);

const insured = { when: { field: 'mode', is: ['insured'] } };
const subscribers = { when: { field: 'mode', is: ['subscribers'] } };
const INSURED_TRIAL = { help: '只想按规定分就留空。', group: '试用自己的界线', ...insured };
const SUBSCRIBER_TRIAL = { help: '只想按规定分就留空。', group: '试用自己的界线', ...subscribers };
const PASTE = '可以从 Excel、WPS 粘贴，也可以读入 CSV。';

export default defineTool({
  id: 'customer-tiers',
  category: 'partners',
  title: '客户分级',
  summary: '客户名单里谁是优质客户、大客户、高价值客户，为什么，离哪条线最近，谁该先联系。',
  volumes: ['service-system', 'retention'],
  topics: ['tiers', 'crm', 'customer-tiers', 'dispatch-orders'],
  input: Input,
  output: Value,
  fields: {
    mode: {
      kind: 'choice',
      label: '哪一种客户',
      options: { insured: '保险客户（客户服务体系）', subscribers: '通信客户（10088）' },
      initial: 'insured',
    },
    totalPremium: { kind: 'number', label: '公司总保费收入', unit: '元', help: '上年度。', ...insured },
    insured: {
      kind: 'table',
      label: '客户',
      help: PASTE,
      columns: {
        name: { kind: 'text', label: '客户名称或者编号' },
        premium: { kind: 'number', label: '上年保费', unit: '元' },
        claimFreeYears: { kind: 'number', label: '连续没有赔案', unit: '年' },
        lossRatio: { kind: 'number', label: '赔付率', unit: '%', help: '最近几年合计；不知道就留空。' },
        claims: { kind: 'number', label: '预警统计期内的索赔', unit: '次' },
        goodCredit: { kind: 'check', label: '商业信用良好', help: '没有拖欠保费。' },
        wellKnown: { kind: 'check', label: '品牌知名度高' },
        reputable: { kind: 'check', label: '形象好或者行业地位显著' },
        profitable: { kind: 'check', label: '保费扣除赔款和费用有盈余' },
        verified: {
          kind: 'choice',
          label: '已经查实的问题',
          options: { none: '没有', fraud: '骗保', forgery: '伪造材料', arrears: '恶意拖欠保费' },
          initial: 'none',
        },
        lastContact: { kind: 'date', label: '上次回访' },
        noCalls: { kind: 'check', label: '不愿再接回访' },
      },
      ...insured,
    },
    tryPremiumShare: { kind: 'number', label: '大客户保费占比至少', unit: '%', ...INSURED_TRIAL },
    tryLowLossRatio: { kind: 'number', label: '优质客户赔付率不超过', unit: '%', ...INSURED_TRIAL },
    tryClaims: { kind: 'number', label: '多次索赔预警', unit: '次', ...INSURED_TRIAL },
    tryLossAlert: { kind: 'number', label: '高赔付预警线', unit: '%', ...INSURED_TRIAL },
    subscribers: {
      kind: 'table',
      label: '客户',
      help: PASTE,
      columns: {
        name: { kind: 'text', label: '客户编号' },
        revenue: { kind: 'number', label: '最近几个月实收合计', unit: '元' },
        months: { kind: 'number', label: '合计了几个月', unit: '个月', help: '取满规定的月数就留空。' },
        contractDays: { kind: 'number', label: '合约还有几天到期', unit: '天', help: '没有合约就留空。' },
        drop: { kind: 'number', label: '用量下降', unit: '%', help: '没有下降就留空。' },
        askedToLeave: { kind: 'check', label: '已经提出离网' },
        porting: { kind: 'check', label: '查过携转资格或者销户' },
        complaint: { kind: 'check', label: '投诉没有解决或者投诉过网络资费' },
        arrears: { kind: 'check', label: '欠费停机或者充值间隔拉长' },
        secondary: { kind: 'check', label: '说过不作主号用' },
        refused: { kind: 'check', label: '在拒绝名单里' },
        manager: { kind: 'text', label: '电话经理' },
      },
      ...subscribers,
    },
    tryHigh: { kind: 'number', label: '高价值每月至少', unit: '元', ...SUBSCRIBER_TRIAL },
    tryMiddle: { kind: 'number', label: '中价值每月至少', unit: '元', ...SUBSCRIBER_TRIAL },
  },
  needsHolidays: true,
  compute: (figures, input, holidays): Explained<z.infer<typeof Value>> => {
    const fits = figures.volume === 'retention' ? 'subscribers' : 'insured';
    if (input.mode !== fits) {
      throw new InputError([{ field: 'mode', message: '这一册分的是另一种客户，请改选，或者换一册。' }]);
    }
    if (input.mode === 'insured') {
      const { value, steps } = tierInsured(figures, input);
      return { value: { mode: 'insured', insured: value }, steps };
    }
    const { value, steps } = tierSubscribers(figures, input, holidays);
    return { value: { mode: 'subscribers', subscribers: value }, steps };
  },
  show: (value, input, figures) =>
    value.mode === 'insured'
      ? showInsured(value.insured, input as Extract<typeof input, { mode: 'insured' }>, figures)
      : showSubscribers(value.subscribers, input as Extract<typeof input, { mode: 'subscribers' }>, figures),
  examples: [
    {
      title: '五位保险客户',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        mode: 'insured',
        totalPremium: 20_000_000,
        insured: [
          {
            name: '东华机械',
            premium: 310_000,
            claimFreeYears: 0.5,
            lossRatio: 42,
            claims: 0,
            goodCredit: true,
            wellKnown: true,
            reputable: true,
            profitable: true,
            verified: 'none',
            lastContact: '2026-04-10',
          },
          {
            name: '客户李先生',
            premium: 6200,
            claimFreeYears: 4,
            claims: 0,
            goodCredit: true,
            verified: 'none',
            lastContact: '2025-11-20',
          },
          {
            name: '长河物流',
            premium: 185_000,
            claimFreeYears: 0,
            lossRatio: 96,
            claims: 4,
            goodCredit: true,
            wellKnown: true,
            reputable: true,
            verified: 'none',
          },
          {
            name: '客户周女士',
            premium: 3800,
            claimFreeYears: 2,
            lossRatio: 31,
            claims: 0,
            goodCredit: true,
            verified: 'none',
          },
          { name: '某修理厂', premium: 24_000, claimFreeYears: 0, claims: 2, verified: 'fraud' },
        ],
      },
      verdict: '5位客户：大客户1位，优质客户1位，普通客户3位；预警1位，可以提出列入黑名单1位。',
    },
    {
      title: '恰好在线上：保费占比和没有赔案的年数',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        mode: 'insured',
        totalPremium: 1_000_000,
        insured: [
          {
            name: '客户甲',
            premium: 10_000,
            claimFreeYears: 3,
            claims: 0,
            goodCredit: true,
            wellKnown: true,
            reputable: true,
            profitable: true,
            verified: 'none',
          },
        ],
      },
      verdict: '1位客户：大客户1位，优质客户1位（其中1位两类都是）。',
    },
    {
      title: '差一元保费、差两个月',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        mode: 'insured',
        totalPremium: 1_000_000,
        insured: [
          {
            name: '客户甲',
            premium: 9999,
            claimFreeYears: 2.83,
            lossRatio: 20.01,
            claims: 0,
            goodCredit: true,
            wellKnown: true,
            reputable: true,
            profitable: true,
            verified: 'none',
          },
        ],
      },
      verdict: '1位客户：普通客户1位。',
    },
    {
      title: '试用自己的界线',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        mode: 'insured',
        totalPremium: 1_000_000,
        tryLowLossRatio: 35,
        insured: [
          {
            name: '客户甲',
            premium: 5000,
            claimFreeYears: 1,
            lossRatio: 30,
            claims: 0,
            goodCredit: true,
            verified: 'none',
          },
        ],
      },
      verdict: '1位客户：普通客户1位；按试用的界线，1位的级别会变。',
    },
    {
      title: '四位通信客户',
      volume: 'retention',
      date: '2026-06-08',
      input: {
        mode: 'subscribers',
        subscribers: [
          { name: '用户0101', revenue: 540, contractDays: 25, porting: true, manager: '电话经理甲' },
          { name: '用户0102', revenue: 450, manager: '电话经理甲' },
          { name: '用户0103', revenue: 210, complaint: true, manager: '电话经理乙' },
          { name: '用户0104', revenue: 90, drop: 20, manager: '电话经理乙' },
        ],
      },
      verdict: '4位客户：高价值2位，中价值1位，普通1位；高风险1位，中风险1位；最早要联系的期限是2026-06-09。',
    },
    {
      title: '恰好在界线上，用量正好下降一半',
      volume: 'retention',
      date: '2026-06-08',
      input: {
        mode: 'subscribers',
        subscribers: [{ name: '用户0201', revenue: 180, drop: 50, contractDays: 60 }],
      },
      verdict: '1位客户：高价值0位，中价值1位，普通0位；高风险0位，中风险1位；最早要联系的期限是2026-06-15。',
    },
    {
      title: '提出离网的普通客户，在拒绝名单里',
      volume: 'retention',
      date: '2026-06-08',
      input: {
        mode: 'subscribers',
        subscribers: [{ name: '用户0301', revenue: 60, askedToLeave: true, refused: true }],
      },
      verdict: '1位客户：高价值0位，中价值0位，普通1位；高风险1位，中风险0位；没有要主动联系的。',
    },
  ],
});
