import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, oneOf, parseInput, words, yesNo } from '../../input.ts';
import { formatNumber } from '../../units.ts';
import { type Criterion, Ranked, rank, refuseTwins, refuseWeights, totalOf } from './ranking.ts';
import { Sensitivity, sensitivityOf } from './sensitivity.ts';

export const SITES = ['company', 'zoned', 'mixed'] as const;

const Bid = z.object({
  name: words(30),
  /** Where the seats will be: with the company, with the vendor in a zone of their own, or among its other projects. */
  site: oneOf(SITES),
  qualification: yesNo(),
  team: yesNo(),
  qualitySystem: yesNo(),
  technology: yesNo(),
  price: yesNo(),
  visited: yesNo(),
  presented: yesNo(),
  capability: decimal(0, 100),
  plan: decimal(0, 100),
  /** For a criterion that the tender adds; 0 where not given. */
  extra: z.optional(decimal(0, 100)),
});
type Bid = z.output<typeof Bid>;

export const SelectionInput = z.object({
  bids: z
    .array(Bid)
    .check(z.minLength(1, { error: '至少填一家。' }), z.maxLength(30, { error: '最多填 30 家。' })),
  weightCapability: z.optional(decimal(0, 100)),
  weightPlan: z.optional(decimal(0, 100)),
  weightExtra: z.optional(decimal(0, 100)),
});

const CHECKS = [
  'qualification',
  'team',
  'qualitySystem',
  'technology',
  'price',
  'site',
  'visited',
  'presented',
] as const;
type Check = (typeof CHECKS)[number];

const Excluded = z.object({
  name: z.string(),
  missing: z.array(z.enum(CHECKS)),
  total: z.number(),
  /** The place it would take among the ranked if nothing were missing. */
  placeIfMended: z.number(),
});

export const Selection = z.object({
  criteria: z.array(z.object({ label: z.string(), weight: z.number() })),
  ranked: z.array(Ranked),
  excluded: z.array(Excluded),
  sensitivity: z.array(Sensitivity),
});
export type Selection = z.infer<typeof Selection>;

const EVIDENCE = 'outsourcing-basic-requirements';

/** What a check rests on, and its words where it is not met. */
const BASES: Record<Check, { clause: string; ruling?: string; no: string }> = {
  qualification: {
    clause: 'out.vendor.qualification',
    ruling: 'outsourcing-bad-record',
    no: '资质信誉没有材料证明',
  },
  team: { clause: 'out.vendor.team', no: '客服队伍没有材料证明' },
  qualitySystem: { clause: 'out.vendor.quality-system', no: '质量管理没有材料证明' },
  technology: { clause: 'out.vendor.technology', no: '技术支持没有材料证明' },
  price: { clause: 'out.vendor.price', no: '报价没有材料证明' },
  site: {
    clause: 'out.seats.on-vendor-site',
    ruling: 'outsourcing-environment',
    no: '席位要与它的其他项目混坐',
  },
  visited: { clause: 'out.vendor.site-visit', ruling: 'outsourcing-open-lists', no: '还没有现场考察' },
  presented: { clause: 'out.vendor.presentation', no: '还没有演示答辩' },
};

/**
 * The ranking of the bidders who meet all five standards (B 3.1), have been visited and have presented (B 3.2), by
 * service capability and plan with the weights of the volume or of the tender; what keeps the others out; and how far
 * each weight may move before the first place changes. Scores 0–100. Throws InputError for weights that do not come
 * to 100, two bidders of one name, or a weight for an added criterion without its scores.
 */
export function selectVendor(figures: Figures, raw: z.input<typeof SelectionInput>): Explained<Selection> {
  const input = parseInput(SelectionInput, raw);
  const because = new Reasoning();
  refuseTwins('bids', input.bids);
  const criteria = criteriaOf(figures, because, input);
  refuseUnscored(input);

  const scored = input.bids.map((bid) => ({
    name: bid.name,
    scores: [bid.capability, bid.plan, bid.extra ?? 0],
    missing: missingOf(because, bid),
  }));
  const fit = scored.filter(({ missing }) => missing.length === 0);
  const ranked = rank(criteria, fit);
  for (const { name, total, place } of ranked) {
    because.note(`${name}综合得${formatNumber(total)}分，排第${place}`, {
      clause: 'out.vendor.evaluation',
      ruling: 'outsourcing-selection-weights',
    });
  }
  const inOrder = ranked.flatMap(({ name }) => fit.filter((one) => one.name === name));
  const excluded = scored
    .filter(({ missing }) => missing.length > 0)
    .map((one) => ({
      name: one.name,
      missing: one.missing,
      total: Math.round(totalOf(criteria, one.scores) * 100) / 100,
      placeIfMended: rank(criteria, [...fit, one]).find(({ name }) => name === one.name)?.place ?? 1,
    }));
  return because.conclude({ criteria, ranked, excluded, sensitivity: sensitivityOf(criteria, inOrder) });
}

function criteriaOf(
  figures: Figures,
  because: Reasoning,
  input: z.output<typeof SelectionInput>,
): Criterion[] {
  const capability = figures.number('vendor.weightCapability', 'percent');
  const plan = figures.number('vendor.weightPlan', 'percent');
  const all = [
    { label: '服务能力', weight: input.weightCapability ?? capability.value },
    { label: '方案可行性', weight: input.weightPlan ?? plan.value },
    { label: '另加的标准', weight: input.weightExtra ?? 0 },
  ];
  refuseWeights(all, 'weightCapability');
  const criteria = all.slice(0, input.weightExtra ? 3 : 2);
  because.note(
    `权重：${criteria.map(({ label, weight }) => `${label}${formatNumber(weight)}%`).join('、')}`,
    {
      clause: capability.clause,
      ruling: 'outsourcing-selection-weights',
      figures: [capability, plan],
    },
  );
  return criteria;
}

function refuseUnscored({ bids, weightExtra }: z.output<typeof SelectionInput>): void {
  if (!weightExtra) return;
  const problems = bids.flatMap(({ extra }, i) =>
    extra === undefined ? [{ field: `bids.${i}.extra`, message: '另加的标准有权重，每家都要评分。' }] : [],
  );
  if (problems.length > 0) throw new InputError(problems);
}

function missingOf(because: Reasoning, bid: Bid): Check[] {
  const met = (check: Check) => (check === 'site' ? bid.site !== 'mixed' : bid[check]);
  const missing = CHECKS.filter((check) => !met(check));
  for (const check of missing) {
    const { no, ...basis } = BASES[check];
    because.holds(false, { yes: '', no: `${bid.name}：${no}` }, basis);
  }
  if (missing.length === 0) {
    const yes = `${bid.name}：五条标准都有材料证明，已经考察和答辩`;
    because.holds(true, { yes, no: '' }, { clause: 'out.vendor.criteria', ruling: EVIDENCE });
  }
  return missing;
}
