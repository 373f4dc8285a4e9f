import type { Sheet } from '../sheet.ts';
import { graded, RETENTION_RULES, rate, sheetBasis } from './retention.ts';

const POST = 'leader';

/** The sheet of 组长 at the retention centre (C 4.1.1): written for this handbook, its values are examples. */
export const GROUP_LEADER: Sheet = {
  who: '组长',
  rules: RETENTION_RULES,
  lines: [
    {
      key: 'service',
      label: '服务水平与接通率',
      full: 'scoring-sheets.leaderService',
      base: {
        kind: 'targets',
        measures: [
          rate(POST, 'serviceLevel', '本组服务水平', 'serviceLevel'),
          rate(POST, 'answerRate', '本组接通率', 'answerRate'),
        ],
      },
      items: [],
    },
    {
      key: 'retention',
      label: '客户保有率与价值保有率',
      full: 'scoring-sheets.leaderRetention',
      base: {
        kind: 'targets',
        measures: [
          rate(POST, 'customerRetention', '本组客户保有率', 'networkRetention'),
          rate(POST, 'valueRetention', '本组价值保有率', 'valueRetention'),
        ],
      },
      items: [],
    },
    {
      key: 'quality',
      label: '质检合格率',
      full: 'scoring-sheets.leaderQuality',
      base: {
        kind: 'targets',
        measures: [
          { ...rate(POST, 'qualityRate', '本组质检合格率', 'quality'), help: '合格通数除以抽检通数。' },
        ],
      },
      items: [],
    },
    {
      key: 'orders',
      label: '派单按时办结率',
      full: 'scoring-sheets.leaderOrders',
      base: {
        kind: 'share',
        done: { key: 'ordersClosed', label: '按时办结的工单', unit: '张' },
        due: { key: 'ordersDue', label: '到期的工单', unit: '张' },
        basis: sheetBasis(POST),
      },
      items: [],
    },
    {
      key: 'coaching',
      label: '辅导和培训',
      full: 'scoring-sheets.leaderCoaching',
      items: [
        graded('general', 'coachingMissed', '该辅导而没有辅导'),
        graded('minor', 'coachingUnrecorded', '辅导没有记录'),
      ],
    },
    {
      key: 'patrol',
      label: '巡视、调度、交接和应急',
      full: 'scoring-sheets.leaderPatrol',
      items: [
        graded('minor', 'patrolMissed', '漏巡'),
        graded('general', 'handlingDelayed', '处置延误'),
        graded('serious', 'concealed', '隐瞒'),
      ],
    },
    {
      key: 'reports',
      label: '会议、考勤和报表',
      full: 'scoring-sheets.leaderReports',
      items: [graded('minor', 'reportLate', '报表迟交'), graded('general', 'numberWrong', '数字错误', '处')],
    },
  ],
  bonus: [],
  marks: [],
};
