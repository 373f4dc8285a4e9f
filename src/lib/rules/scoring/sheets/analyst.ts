import type { Sheet } from '../sheet.ts';
import { graded, RETENTION_RULES } from './retention.ts';

/** The sheet of 运营分析岗 at the retention centre (C 4.1.3): written for this handbook, its values are examples. */
export const ANALYST: Sheet = {
  who: '运营分析岗',
  rules: RETENTION_RULES,
  lines: [
    {
      key: 'accuracy',
      label: '数据与报表准确',
      full: 'scoring-sheets.analystAccuracy',
      items: [
        graded('minor', 'dataWrong', '数字有错', '处'),
        graded('general', 'decisionMisled', '数字有错影响决策'),
        graded('serious', 'notCorrected', '发现了不更正'),
      ],
    },
    {
      key: 'time',
      label: '报表按时',
      full: 'scoring-sheets.analystTime',
      items: [graded('minor', 'sheetLate', '报表迟交')],
    },
    {
      key: 'forecast',
      label: '核对话务预测',
      full: 'scoring-sheets.analystForecast',
      items: [graded('general', 'forecastUnexplained', '偏差超过限度又没有说明')],
    },
    {
      key: 'library',
      label: '信息库与清单',
      full: 'scoring-sheets.analystLibrary',
      items: [graded('general', 'noticeWrong', '漏发、错发'), graded('minor', 'listMissing', '当天没有清单')],
    },
    {
      key: 'slips',
      label: '业务递交单流转',
      full: 'scoring-sheets.analystSlips',
      items: [graded('general', 'slipOverdue', '逾期没有催办、没有回复客户')],
    },
    {
      key: 'lists',
      label: '名单与取数',
      full: 'scoring-sheets.analystLists',
      items: [
        graded('general', 'listWrong', '名单有错'),
        graded('serious', 'refusalsKept', '没有剔除拒绝名单里的客户'),
      ],
    },
    {
      key: 'plans',
      label: '方案与建议',
      full: 'scoring-sheets.analystPlans',
      items: [graded('minor', 'noProposal', '当月没有提出方案、建议')],
    },
  ],
  bonus: [],
  marks: [],
};
