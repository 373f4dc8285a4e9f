import type { Measure, Sheet } from '../sheet.ts';
import { graded, RETENTION_RULES, rate, sheetBasis } from './retention.ts';

const POST = 'phone-manager';

/** A rate with a target that the manager adjusts to the customers of each (ret.appraisal.phone-manager-fair). */
const adjusted = (key: string, label: string, target: string): Measure => ({
  ...rate(POST, key, label, target),
  ownTarget: {
    key: `${key}Target`,
    label: `${label}的目标（折算后）`,
    help: '中心经理按名下客户折算的目标；没有折算的留空，用统一的目标。',
  },
});

/** The sheet of 电话经理 at the retention centre (C 4.1.4): written for this handbook, its values are examples. */
export const PHONE_MANAGER: Sheet = {
  who: '电话经理',
  rules: RETENTION_RULES,
  lines: [
    {
      key: 'retention',
      label: '名下客户保有率',
      full: 'scoring-sheets.managerRetention',
      base: { kind: 'targets', measures: [adjusted('ownRetention', '名下客户保有率', 'networkRetention')] },
      items: [],
    },
    {
      key: 'value',
      label: '名下客户价值保有率',
      full: 'scoring-sheets.managerValue',
      base: { kind: 'targets', measures: [adjusted('ownValue', '名下价值保有率', 'valueRetention')] },
      items: [],
    },
    {
      key: 'quality',
      label: '质检得分',
      full: 'scoring-sheets.managerQuality',
      base: {
        kind: 'targets',
        measures: [
          {
            key: 'qualityMean',
            label: '当月抽检平均分',
            unit: '分',
            target: 'quality-card.total',
            figureUnit: 'point',
            max: 100,
            basis: sheetBasis(POST),
          },
        ],
      },
      items: [],
    },
    {
      key: 'orders',
      label: '派单接触与跟进',
      full: 'scoring-sheets.managerOrders',
      base: {
        kind: 'share',
        done: { key: 'ordersReached', label: '按时首次联系的工单', unit: '张' },
        due: { key: 'ordersGiven', label: '派给的工单', unit: '张' },
        basis: sheetBasis(POST),
      },
      items: [graded('serious', 'resultForged', '伪造结果')],
    },
    {
      key: 'satisfaction',
      label: '客户评价与投诉',
      full: 'scoring-sheets.managerSatisfaction',
      items: [
        graded('general', 'complaintUpheld', '有责投诉', '件'),
        graded('serious', 'customerHarmed', '造成客户损失', '件'),
        graded('serious', 'orderVoided', '误导、没有征得同意而办理', '件'),
      ],
    },
    {
      key: 'exam',
      label: '月考',
      full: 'scoring-sheets.managerExam',
      base: {
        kind: 'exam',
        key: 'exam',
        label: '月考',
        retest: 'scoring-sheets.retestPercent',
        basis: sheetBasis(POST),
      },
      items: [],
    },
    {
      key: 'conduct',
      label: '出勤、交接与纪律',
      full: 'scoring-sheets.managerConduct',
      items: [
        graded('minor', 'conductMinor', '轻微一档的'),
        graded('general', 'conductGeneral', '一般一档的'),
        graded('serious', 'conductSerious', '严重一档的'),
      ],
    },
  ],
  bonus: [],
  marks: [
    { figure: 'promotion.juniorScore', label: '初级（看平均分）' },
    { figure: 'promotion.middleScore', label: '中级（看平均分）' },
    { figure: 'promotion.seniorScore', label: '高级（看平均分）' },
    { figure: 'promotion.chiefScore', label: '首席（看平均分）' },
  ],
};
