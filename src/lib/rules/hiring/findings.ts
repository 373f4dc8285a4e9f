import type { Volume } from '../../volumes.ts';

/** The volumes that say who is not hired. */
export const HIRING_VOLUMES = ['operations', 'outsourcing'] as const satisfies readonly Volume[];

/** What can come to light of an applicant. */
export const FINDINGS = [
  'political_rights_deprived',
  'political_rights_restored',
  'wanted_case_open',
  'serving_sentence',
  'suspended_sentence',
  'sentence_served',
  'drug_use',
  'harmful_habit',
  'embezzlement_record',
  'public_fund_arrears',
  'illness',
  'punished_by_authority_for_misconduct',
  'leaked_customer_data',
  'profited_from_post',
  'false_papers',
  'under_age',
  'other',
] as const;

export type Finding = (typeof FINDINGS)[number];

export const FINDING_WORDS: Record<Finding, string> = {
  political_rights_deprived: '剥夺政治权利还没有恢复',
  political_rights_restored: '剥夺政治权利已经恢复',
  wanted_case_open: '正被通缉而案件没有了结',
  serving_sentence: '被判有期徒刑而刑期未满',
  suspended_sentence: '缓刑考验期内',
  sentence_served: '曾被判刑而刑期已满',
  drug_use: '吸毒',
  harmful_habit: '其他违法或者影响上岗的不良嗜好',
  embezzlement_record: '有贪污记录',
  public_fund_arrears: '有拖欠公款记录',
  illness: '患有精神病或者传染病',
  punished_by_authority_for_misconduct: '因品行恶劣受过行政机关惩罚',
  leaked_customer_data: '经查实泄露过客户信息',
  profited_from_post: '经查实利用客服岗位谋过利',
  false_papers: '所报材料与实际不符',
  under_age: '没有达到法定的用工年龄',
  other: '其他情形',
};

/**
 * What a finding does: `bars` by itself; `illness` and `reasons` only once counsel, or the personnel department, has
 * confirmed it; `counsel` is never decided here; `none` is no reason.
 */
type Effect = 'bars' | 'illness' | 'reasons' | 'counsel' | 'none';

export interface FindingRule {
  effect: Effect;
  /** The number of the ground in the list; null where the volume has no such list, or it is none of them. */
  ground: number | null;
  /** Second and third part of the clause id. */
  clause: string;
  ruling?: string;
}

const listed = (ground: number, effect: Effect, ruling?: string): FindingRule => ({
  effect,
  ground,
  clause: 'recruitment.bars',
  ruling,
});
const sentence = 'recruitment-bar-sentence';
const vague = 'recruitment-bar-vague';
const otherGround: FindingRule = {
  effect: 'reasons',
  ground: 7,
  clause: 'recruitment.bar-other',
  ruling: vague,
};

const inOperations: Record<Finding, FindingRule> = {
  political_rights_deprived: listed(1, 'bars'),
  political_rights_restored: { ...listed(1, 'none'), ground: null },
  wanted_case_open: listed(2, 'bars', sentence),
  serving_sentence: listed(2, 'bars', sentence),
  suspended_sentence: listed(2, 'counsel', sentence),
  sentence_served: { ...listed(2, 'none', sentence), ground: null },
  drug_use: listed(3, 'bars', vague),
  harmful_habit: listed(3, 'bars', vague),
  embezzlement_record: listed(4, 'bars'),
  public_fund_arrears: listed(4, 'bars'),
  illness: {
    effect: 'illness',
    ground: 5,
    clause: 'recruitment.bar-illness',
    ruling: 'recruitment-bar-illness',
  },
  punished_by_authority_for_misconduct: listed(6, 'bars', vague),
  leaked_customer_data: otherGround,
  profited_from_post: otherGround,
  false_papers: otherGround,
  under_age: otherGround,
  other: otherGround,
};

const privateMatter: FindingRule = {
  effect: 'none',
  ground: null,
  clause: 'recruitment.background-scope',
  ruling: 'outsourcing-bad-record',
};
const badRecord: FindingRule = {
  effect: 'bars',
  ground: null,
  clause: 'recruitment.no-bad-record',
  ruling: 'outsourcing-bad-record',
};

const inOutsourcing: Partial<Record<Finding, FindingRule>> = {
  leaked_customer_data: badRecord,
  profited_from_post: badRecord,
  false_papers: { ...privateMatter, effect: 'counsel' },
  under_age: {
    effect: 'bars',
    ground: null,
    clause: 'recruitment.age',
    ruling: 'outsourcing-hiring-standards',
  },
};

/** What a finding does in a volume: A-3.2-18 to 24 with their rulings; B-4.1-04, B-4.1-09 and 10. */
export function findingRule(volume: Volume, finding: Finding): FindingRule {
  if (volume === 'operations') return inOperations[finding];
  return inOutsourcing[finding] ?? privateMatter;
}
