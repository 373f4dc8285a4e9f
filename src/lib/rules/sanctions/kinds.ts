/** The breaches that the department's chapters name a consequence for. */
export const KINDS = [
  'visitors',
  'disobey',
  'off-post',
  'away',
  'sign-out',
  'missing-meeting',
  'missing-training',
  'missing-exam',
  'cheating',
  'litter',
  'spot-check',
  'spot-check-shared',
  'damage',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** Sanctions from the lightest to the heaviest. */
export const LEVELS = ['criticism', 'warning', 'notice', 'persuade', 'terminate'] as const;
export type Level = (typeof LEVELS)[number];

/** What a breach led to: none; it touched customers or colleagues; complaint, outage or broken equipment; worse still. */
export const DEGREES = ['none', 'affected', 'serious', 'extreme'] as const;
export type Degree = (typeof DEGREES)[number];

interface KindRule {
  text: string;
  clause: string;
  ruling: string;
  /** Over what its times add up: the months that the company fills in, or the year of appraisal; null where they do not. */
  counted: 'months' | 'year' | null;
  /** Whether the general steps for serious breaches apply above its own. */
  generalSteps: boolean;
  /** Whether it is a breach of the chapter that ends in dismissal for the gravest consequences. */
  dismissible: boolean;
}

const kind = (
  text: string,
  clause: string,
  ruling: string,
  counted: KindRule['counted'],
  scope: 'ladder' | 'chapter' | 'elsewhere',
): KindRule => ({
  text,
  clause: `dep.${clause}`,
  ruling: `dep-${ruling}`,
  counted,
  generalSteps: scope === 'ladder',
  dismissible: scope !== 'elsewhere',
});

export const KIND_RULES: Record<Kind, KindRule> = {
  visitors: kind('私自带外人进机房', 'sanctions.visitors', 'sanction-more', 'months', 'ladder'),
  disobey: kind('没有理由不服从班长安排', 'sanctions.disobey', 'sanction-more', 'months', 'ladder'),
  'off-post': kind('串岗、溜岗或者脱岗', 'sanctions.off-post', 'sanction-off-post', 'months', 'ladder'),
  away: kind('没有批准就外出', 'floor.absence', 'floor-absence', null, 'chapter'),
  'sign-out': kind('擅自签出', 'sanctions.sign-out', 'sign-out-points', null, 'chapter'),
  'missing-meeting': kind('无故缺席例会、活动', 'sanctions.missing', 'missing-training', 'months', 'ladder'),
  'missing-training': kind(
    '没有说明原因就缺席培训',
    'training.no-excuse',
    'missing-training',
    null,
    'elsewhere',
  ),
  'missing-exam': kind('无故缺考', 'exam-discipline.absence-penalty', 'exam-absent', null, 'elsewhere'),
  cheating: kind('考试作弊', 'exam-discipline.cheating', 'exam-cheating', null, 'elsewhere'),
  litter: kind('乱扔垃圾', 'hygiene.litter', 'hygiene-repeated', 'year', 'elsewhere'),
  'spot-check': kind(
    '卫生抽查不合格，责任分得清',
    'hygiene.responsible',
    'hygiene-points',
    null,
    'elsewhere',
  ),
  'spot-check-shared': kind(
    '卫生抽查不合格，双方分不清责任',
    'hygiene.responsible',
    'hygiene-points',
    null,
    'elsewhere',
  ),
  damage: kind('人为损坏公共财产', 'sanctions.damage', 'floor-damage', null, 'chapter'),
  other: kind('违反机房管理的其他规定', 'sanctions.general', 'sanction-degree', 'months', 'ladder'),
};

/** The sanctions for littering, one a time; the last for every time after. */
export const LITTER_STEPS: readonly Level[] = ['criticism', 'warning', 'notice'];
