import { expect, test } from 'vitest';
import { GROUP_LEADER } from '../../../../../src/lib/rules/scoring/sheets/group-leader.ts';
import { figuresOf } from '../../../../support/figures.ts';
import { printed } from '../../../../support/sheets.ts';

const SOUND = {
  month: '2026-08',
  serviceLevel: 100,
  answerRate: 100,
  customerRetention: 100,
  valueRetention: 100,
  qualityRate: 100,
  ordersClosed: 5,
  ordersDue: 5,
};

test('C-4.1.1-01: what each line has, and what each fault costs once', () => {
  expect(printed(GROUP_LEADER, figuresOf('retention'), SOUND)).toEqual([
    '# service 服务水平与接通率 15',
    '½ serviceLevel 本组服务水平 3.75 ret.appraisal.leader-sheet ret-sheet-deductions',
    '½ answerRate 本组接通率 3.75 ret.appraisal.leader-sheet ret-sheet-deductions',
    '# retention 客户保有率与价值保有率 25',
    '½ customerRetention 本组客户保有率 6.25 ret.appraisal.leader-sheet ret-sheet-deductions',
    '½ valueRetention 本组价值保有率 6.25 ret.appraisal.leader-sheet ret-sheet-deductions',
    '# quality 质检合格率 20',
    '½ qualityRate 本组质检合格率 10 ret.appraisal.leader-sheet ret-sheet-deductions',
    '# orders 派单按时办结率 10',
    '½ ordersClosed ordersDue 按时办结的工单 5 ret.appraisal.leader-sheet ret-sheet-deductions',
    '# coaching 辅导和培训 15',
    'coachingMissed 该辅导而没有辅导 每次 3 ret.appraisal.deductions',
    'coachingUnrecorded 辅导没有记录 每次 1 ret.appraisal.deductions',
    '# patrol 巡视、调度、交接和应急 10',
    'patrolMissed 漏巡 每次 1 ret.appraisal.deductions',
    'handlingDelayed 处置延误 每次 3 ret.appraisal.deductions',
    'concealed 隐瞒 每次 5 ret.appraisal.deductions',
    '# reports 会议、考勤和报表 5',
    'reportLate 报表迟交 每次 1 ret.appraisal.deductions',
    'numberWrong 数字错误 每处 3 ret.appraisal.deductions',
  ]);
});

test('whose month it is', () => {
  expect(GROUP_LEADER.who).toBe('组长');
});
