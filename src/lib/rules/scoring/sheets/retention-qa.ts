import type { Sheet } from '../sheet.ts';
import { graded, RETENTION_RULES, sheetBasis } from './retention.ts';

/** The sheet of 质检岗 at the retention centre (C 4.1.2): written for this handbook, its values are examples. */
export const RETENTION_QA: Sheet = {
  who: '质检岗',
  rules: RETENTION_RULES,
  lines: [
    {
      key: 'plan',
      label: '抽检计划完成',
      full: 'scoring-sheets.qaPlan',
      base: {
        kind: 'share',
        done: { key: 'sampled', label: '实际抽检', unit: '通' },
        due: { key: 'planned', label: '计划抽检', unit: '通' },
        mayExceed: true,
        basis: sheetBasis('qa'),
      },
      items: [graded('minor', 'undersampled', '没有抽够的人', '人')],
    },
    {
      key: 'accuracy',
      label: '评分准确',
      full: 'scoring-sheets.qaAccuracy',
      items: [
        graded('general', 'overturned', '申诉改判', '通'),
        graded('general', 'deviated', '校准偏差超过限度', '通'),
      ],
    },
    {
      key: 'follow',
      label: '反馈与整改跟踪',
      full: 'scoring-sheets.qaFollow',
      items: [graded('minor', 'feedbackLate', '没有按时反馈'), graded('general', 'notRechecked', '没有复查')],
    },
    {
      key: 'reports',
      label: '报告与案例',
      full: 'scoring-sheets.qaReports',
      items: [graded('minor', 'caseLate', '报告、案例迟交'), graded('general', 'unfounded', '结论没有数据')],
    },
    {
      key: 'training',
      label: '培训与命题',
      full: 'scoring-sheets.qaTraining',
      items: [
        graded('minor', 'questionWrong', '题目出错', '题'),
        graded('general', 'classMissed', '无故不上课'),
        graded('serious', 'questionLeaked', '泄题'),
      ],
    },
    {
      key: 'secrecy',
      label: '保密与录音管理',
      full: 'scoring-sheets.qaSecrecy',
      items: [graded('serious', 'recordingMisused', '违规查询或者外传录音')],
    },
  ],
  bonus: [],
  marks: [],
};
