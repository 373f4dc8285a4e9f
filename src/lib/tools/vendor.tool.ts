import * as z from 'zod/mini';
import type { Explained } from '../explained.ts';
import { Review, ReviewInput, reviewVendors } from '../rules/vendor/review.ts';
import { Selection, SelectionInput, selectVendor } from '../rules/vendor/selection.ts';
import { defineTool } from './define.ts';
import { showReview, showSelection } from './vendor-words.ts';

const VendorInput = z.discriminatedUnion(
  'mode',
  [
    z.extend(SelectionInput, { mode: z.literal('select') }),
    z.extend(ReviewInput, { mode: z.literal('review') }),
  ],
  { error: '请从列出的选项里选一个。' },
);

const VendorValue = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('select'), selection: Selection }),
  z.object({ mode: z.literal('review'), review: Review }),
]);

const selecting = { when: { field: 'mode', is: ['select'] } } as const;
const reviewing = { when: { field: 'mode', is: ['review'] } } as const;

const sound = {
  site: 'company',
  qualification: true,
  team: true,
  qualitySystem: true,
  technology: true,
  price: true,
  visited: true,
  presented: true,
} as const;

export default defineTool({
  id: 'vendor',
  category: 'partners',
  title: '服务商评估',
  summary: '选外包商时排出名次、指出谁不能入选；签约以后按期评估谁达标；再看权重改多少名次才变。',
  volumes: ['outsourcing'],
  topics: ['vendor', 'seats'],
  input: VendorInput,
  output: VendorValue,
  fields: {
    mode: {
      kind: 'choice',
      label: '要做什么',
      options: { select: '选外包商', review: '评估已签约的外包商' },
      initial: 'select',
    },
    bids: {
      kind: 'table',
      label: '投标的外包商',
      help: '五条标准按证明材料核对；得分取评审小组各人打分的平均。',
      columns: {
        name: { kind: 'text', label: '外包商' },
        site: {
          kind: 'choice',
          label: '席位设在',
          options: {
            company: '公司场地',
            zoned: '外包商场地，单独分区',
            mixed: '外包商场地，与其他项目混坐',
          },
          initial: 'company',
        },
        qualification: { kind: 'check', label: '资质信誉' },
        team: { kind: 'check', label: '客服队伍' },
        qualitySystem: { kind: 'check', label: '质量管理' },
        technology: { kind: 'check', label: '技术支持' },
        price: { kind: 'check', label: '报价' },
        visited: { kind: 'check', label: '已现场考察' },
        presented: { kind: 'check', label: '已演示答辩' },
        capability: { kind: 'number', label: '服务能力得分', unit: '分' },
        plan: { kind: 'number', label: '方案可行性得分', unit: '分' },
        extra: { kind: 'number', label: '另加标准得分', unit: '分' },
      },
      ...selecting,
    },
    weightCapability: {
      kind: 'number',
      label: '服务能力的权重',
      unit: '%',
      help: '留空用本册的数值。',
      ...selecting,
    },
    weightPlan: {
      kind: 'number',
      label: '方案可行性的权重',
      unit: '%',
      help: '留空用本册的数值。',
      ...selecting,
    },
    weightExtra: {
      kind: 'number',
      label: '另加标准的权重',
      unit: '%',
      help: '招标信息另外公布了标准才填。',
      ...selecting,
    },
    reviewedOn: { kind: 'date', label: '评估日期', ...reviewing },
    vendors: {
      kind: 'table',
      label: '已签约的外包商',
      help: '三个方面各按满分 100 填。',
      columns: {
        name: { kind: 'text', label: '外包商' },
        satisfaction: { kind: 'number', label: '客户满意度', unit: '分' },
        quality: { kind: 'number', label: '服务质量', unit: '分' },
        efficiency: { kind: 'number', label: '效率', unit: '分' },
        singleMissed: { kind: 'check', label: '合同单项最低要求没做到' },
        breach: { kind: 'check', label: '违反合同' },
      },
      ...reviewing,
    },
    weightSatisfaction: {
      kind: 'number',
      label: '客户满意度的权重',
      unit: '%',
      help: '留空用本册的数值。',
      ...reviewing,
    },
    weightQuality: {
      kind: 'number',
      label: '服务质量的权重',
      unit: '%',
      help: '留空用本册的数值。',
      ...reviewing,
    },
    weightEfficiency: {
      kind: 'number',
      label: '效率的权重',
      unit: '%',
      help: '留空用本册的数值。',
      ...reviewing,
    },
  },
  compute: (figures, input): Explained<z.infer<typeof VendorValue>> => {
    if (input.mode === 'select') {
      const { value, steps } = selectVendor(figures, input);
      return { value: { mode: 'select', selection: value }, steps };
    }
    const { value, steps } = reviewVendors(figures, input);
    return { value: { mode: 'review', review: value }, steps };
  },
  show: (value, _input, figures) =>
    value.mode === 'select' ? showSelection(value.selection) : showReview(value.review, figures),
  examples: [
    {
      title: '三家投标，一家没有考察',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: {
        mode: 'select',
        bids: [
          { ...sound, name: '甲公司', capability: 88, plan: 80 },
          { ...sound, name: '乙公司', site: 'zoned', capability: 82, plan: 87 },
          { ...sound, name: '丙公司', visited: false, capability: 90, plan: 84 },
        ],
      },
      verdict: '甲公司排第1，得84.8分，比乙公司高0.8分。',
    },
    {
      title: '两家得分相同',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: {
        mode: 'select',
        bids: [
          { ...sound, name: '甲公司', capability: 80, plan: 85 },
          { ...sound, name: '乙公司', capability: 84, plan: 79 },
        ],
      },
      verdict: '甲公司、乙公司并列第1，各得82分，由评审小组写明理由再定。',
    },
    {
      title: '得分最高的有失信记录',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: {
        mode: 'select',
        bids: [
          { ...sound, name: '甲公司', qualification: false, capability: 95, plan: 95 },
          { ...sound, name: '乙公司', capability: 78, plan: 80 },
        ],
      },
      verdict: '只有乙公司符合条件，得78.8分。',
    },
    {
      title: '只有混坐的场地',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: {
        mode: 'select',
        bids: [{ ...sound, name: '甲公司', site: 'mixed', capability: 85, plan: 85 }],
      },
      verdict: '没有一家符合条件，不能选定。',
    },
    {
      title: '招标信息另加了一条标准',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: {
        mode: 'select',
        bids: [
          { ...sound, name: '甲公司', capability: 88, plan: 80, extra: 70 },
          { ...sound, name: '乙公司', capability: 82, plan: 80, extra: 90 },
          { ...sound, name: '丙公司', capability: 75, plan: 88, extra: 85 },
        ],
        weightCapability: 50,
        weightPlan: 30,
        weightExtra: 20,
      },
      verdict: '乙公司排第1，得83分，比甲公司高1分。',
    },
    {
      title: '季度评估：恰好达标和差一点',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: {
        mode: 'review',
        reviewedOn: '2026-06-30',
        vendors: [
          { name: '甲公司', satisfaction: 80, quality: 82, efficiency: 76 },
          { name: '乙公司', satisfaction: 80, quality: 81, efficiency: 77 },
        ],
      },
      verdict: '乙公司（79.8分）不达标，要发整改通知。',
    },
    {
      title: '分数够，单项没有做到',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: {
        mode: 'review',
        reviewedOn: '2026-06-30',
        vendors: [{ name: '甲公司', satisfaction: 90, quality: 88, efficiency: 85, singleMissed: true }],
      },
      verdict: '甲公司（88.2分）不达标，要发整改通知。',
    },
    {
      title: '都达标，一家违反合同',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: {
        mode: 'review',
        reviewedOn: '2026-11-30',
        vendors: [
          { name: '甲公司', satisfaction: 88, quality: 90, efficiency: 92 },
          { name: '乙公司', satisfaction: 86, quality: 84, efficiency: 90, breach: true },
        ],
      },
      verdict: '都达标，但乙公司违反合同，要发整改通知。',
    },
  ],
});
