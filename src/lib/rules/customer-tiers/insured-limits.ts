import { Reasoning } from '../../explained.ts';
import type { Figures, FigureValue } from '../../figures.ts';
import { formatNumber } from '../../units.ts';
import type { InsuredRow } from './insured.ts';

/** What insured customers are measured by. */
export type InsuredLimits = ReturnType<typeof insuredLimits>;

/** The limits of the tiers as the rules state them. */
export function insuredLimits(figures: Figures) {
  return {
    claimFree: figures.number('tiers.claimFreeYears', 'year'),
    lowLossRatio: figures.number('tiers.lowLossRatio', 'percent'),
    premiumShare: figures.number('tiers.premiumShare', 'percent'),
    claims: figures.number('crm.claimAlertTimes', 'times'),
    alertPeriod: figures.number('crm.claimAlertPeriod', 'month'),
    lossAlert: figures.number('crm.lossRatioAlert', 'percent'),
    visits: figures.number('tiers.keyVisitMonths', 'month'),
    calls: figures.number('tiers.individualCallMonths', 'month'),
  } satisfies Record<string, FigureValue<number>>;
}

/** What a customer lacks for either tier, and whether an alert is on. */
export interface Judged {
  missingForKey: ('premium' | 'known' | 'reputable' | 'profitable')[];
  missingForGood: ('claims' | 'credit')[];
  alert: boolean;
}

const MISSING = {
  premium: '保费占比',
  known: '品牌知名度',
  reputable: '形象或者行业地位',
  profitable: '效益贡献',
  claims: '没有赔案的年数和赔付率',
  credit: '商业信用',
};

const VERIFIED_WORDS = { fraud: '骗保', forgery: '伪造材料', arrears: '恶意拖欠保费' };

/** Judges one customer by the limits given (E1-key-04 to -11, E1-crm-25 to -28); limits are included. */
export function judgeInsured(
  row: InsuredRow,
  totalPremium: number,
  limits: InsuredLimits,
  because = new Reasoning(),
): Judged {
  const { premiumShare, claimFree, lowLossRatio, claims, alertPeriod, lossAlert } = limits;
  // Rounded, so that 0.57 of 57 is 1 percent in binary, too.
  const share = Math.round(((row.premium * 100) / totalPremium) * 1e9) / 1e9;
  const key = {
    premium: share >= premiumShare.value,
    known: row.wellKnown,
    reputable: row.reputable,
    profitable: row.profitable,
  };
  const clean = row.verified === 'none';
  const good = {
    claims:
      row.claimFreeYears >= claimFree.value ||
      (row.lossRatio !== undefined && row.lossRatio <= lowLossRatio.value),
    credit: row.goodCredit && clean,
  };
  const missingForKey = lacking(key);
  const missingForGood = lacking(good);
  because.note(
    `${row.name}：保费占${formatNumber(share)}%（大客户要${premiumShare.value}%），${conclude('大客户', missingForKey)}`,
    { clause: premiumShare.clause, ruling: 'svc-tiers-key', figures: [premiumShare] },
  );
  because.note(
    `${row.name}：连续${formatNumber(row.claimFreeYears)}年没有赔案（要${claimFree.value}年），${
      row.lossRatio === undefined ? '赔付率没有填' : `赔付率${formatNumber(row.lossRatio)}%`
    }（不超过${lowLossRatio.value}%也可以），${conclude('优质客户', missingForGood)}`,
    { clause: claimFree.clause, ruling: 'svc-tiers-low-ratio', figures: [claimFree, lowLossRatio] },
  );
  if (row.verified !== 'none') {
    because.note(`${row.name}：查实${VERIFIED_WORDS[row.verified]}，可以提出列入黑名单`, {
      clause: 'svc.crm.blacklist',
      ruling: 'svc-crm-blacklist',
    });
  }
  const alert =
    row.claims >= claims.value || (row.lossRatio !== undefined && row.lossRatio >= lossAlert.value);
  if (alert) {
    because.note(
      `${row.name}：${alertPeriod.value}个月内索赔满${claims.value}次，或者赔付率达到${lossAlert.value}%，预警`,
      { clause: claims.clause, ruling: 'svc-crm-alert', figures: [claims, alertPeriod, lossAlert] },
    );
  }
  return { missingForKey, missingForGood, alert };
}

function lacking<K extends string>(conditions: Record<K, boolean>): K[] {
  return (Object.keys(conditions) as K[]).filter((name) => !conditions[name]);
}

function conclude(tier: string, missing: (keyof typeof MISSING)[]): string {
  return missing.length === 0
    ? `是${tier}`
    : `不是${tier}，缺${missing.map((name) => MISSING[name]).join('、')}`;
}
