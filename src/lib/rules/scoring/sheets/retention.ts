import type { Basis, Item, Measure, SheetRules } from '../sheet.ts';

/** What the retention centre says of all its score sheets (C 4.1). */
export const RETENTION_RULES: SheetRules = {
  total: 'scoring-sheets.total',
  totalRuling: 'ret-sheet-deductions',
  floor: { clause: 'ret.appraisal.how', ruling: 'ret-sheet-deductions' },
  evidence: {
    clause: 'ret.appraisal.once',
    text: '写明事实、依据和扣哪一档；公司的系统、名单、排班或者指令造成的，不扣',
  },
};

/** The clause of one post's sheet. */
export const sheetBasis = (post: string): Basis => ({
  clause: `ret.appraisal.${post}-sheet`,
  ruling: 'ret-sheet-deductions',
});

/** A fault of one of the three grades of deduction. */
export const graded = (
  grade: 'minor' | 'general' | 'serious',
  key: string,
  label: string,
  unit = '次',
): Item => ({ kind: 'fault', key, label, unit, deduct: `scoring-sheets.${grade}` });

/** A rate that earns its part of the centre's target. */
export const rate = (post: string, key: string, label: string, target: string): Measure => ({
  key,
  label,
  unit: '%',
  target: `kpi-targets.${target}`,
  figureUnit: 'percent',
  max: 100,
  basis: sheetBasis(post),
});
