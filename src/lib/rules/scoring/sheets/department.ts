import type { Mark, SheetRules } from '../sheet.ts';

/** What the department says of all its score sheets (chapter 80). */
export const DEPARTMENT_RULES: SheetRules = {
  total: 'scoring.total',
  totalRuling: 'dep-scoring-over-total',
  floor: { clause: 'dep.scoring.floor', ruling: 'dep-scoring-floor' },
  evidence: {
    clause: 'dep.scoring.evidence',
    text: '写明日期、事实、扣哪一行和扣多少，附上录音、工单、签到等记录',
  },
  over: { clause: 'dep.scoring.bonus', ruling: 'dep-scoring-over-total' },
};

export const NO_DATA = { clause: 'dep.scoring.no-data', ruling: 'dep-scoring-no-recordings' };
export const EXCUSED = { clause: 'dep.scoring-agent.excused', ruling: 'dep-exam-excused-mark' };

/** The scores at which the stars of a group begin (D-49). */
export const starMarks = (group: 'agent' | 'lead' | 'manager'): readonly Mark[] => [
  { figure: `stars.${group}OneScore`, label: '一星级' },
  { figure: `stars.${group}TwoScore`, label: '二星级' },
  { figure: `stars.${group}ThreeScore`, label: '三星级' },
];
