import { ANALYST } from '../rules/scoring/sheets/analyst.ts';
import { GROUP_LEADER } from '../rules/scoring/sheets/group-leader.ts';
import { PHONE_MANAGER } from '../rules/scoring/sheets/phone-manager.ts';
import { RETENTION_QA } from '../rules/scoring/sheets/retention-qa.ts';
import { defineTool } from './define.ts';
import { postFields } from './score-fields.ts';
import { EXAMPLE_VALUES } from './score-notes.ts';
import { postsTool } from './score-sheet.ts';

const VOLUME = { volume: 'retention', date: '2026-08-01' } as const;

const SHEETS = {
  'phone-manager': PHONE_MANAGER,
  leader: GROUP_LEADER,
  qa: RETENTION_QA,
  analyst: ANALYST,
};

export default defineTool({
  id: 'score-retention',
  category: 'performance',
  title: '月度考核表（客户保有）',
  summary: '给组长、质检岗、运营分析岗和电话经理打月度考核分：比例得分、逐次扣分，失分最多在哪一行。',
  volumes: ['retention'],
  topics: [
    'scoring-sheets',
    'appraisal',
    'kpi-targets',
    'kpi',
    'retention',
    'value',
    'quality-card',
    'scoring',
    'promotion',
    'grades',
  ],
  ...postsTool(SHEETS, [EXAMPLE_VALUES]),
  fields: postFields(SHEETS),
  examples: [
    {
      ...VOLUME,
      title: '电话经理：保有率差一点，一件有责投诉',
      input: {
        post: 'phone-manager',
        month: '2026-08',
        ownRetention: 97,
        ownValue: 97,
        qualityMean: 88,
        ordersReached: 57,
        ordersGiven: 60,
        exam: 'passed',
        complaintUpheld: 1,
      },
      verdict: '2026-08：电话经理得93.05分，失分最多的是质检得分、客户评价与投诉（各3分）。',
    },
    {
      ...VOLUME,
      title: '电话经理：折算过目标，补考及格',
      input: {
        post: 'phone-manager',
        month: '2026-08',
        ownRetention: 95,
        ownRetentionTarget: 95,
        ownValue: 97.5,
        qualityMean: 92,
        ordersReached: 60,
        ordersGiven: 60,
        exam: 'retest',
      },
      verdict: '2026-08：电话经理得93分，失分最多的是月考（5分）。',
    },
    {
      ...VOLUME,
      title: '电话经理：误导办理四件，扣到没有为止',
      input: {
        post: 'phone-manager',
        month: '2026-08',
        ownRetention: 98,
        ownValue: 97,
        qualityMean: 100,
        ordersReached: 60,
        ordersGiven: 60,
        exam: 'passed',
        orderVoided: 4,
      },
      verdict: '2026-08：电话经理得90分，失分最多的是客户评价与投诉（10分）。',
    },
    {
      ...VOLUME,
      title: '组长：都恰好达到目标',
      input: {
        post: 'leader',
        month: '2026-08',
        serviceLevel: 85,
        answerRate: 92,
        customerRetention: 98,
        valueRetention: 97,
        qualityRate: 95,
        ordersClosed: 200,
        ordersDue: 200,
      },
      verdict: '2026-08：组长得100分，没有失分。',
    },
    {
      ...VOLUME,
      title: '组长：服务水平只有一半多，漏巡两次',
      input: {
        post: 'leader',
        month: '2026-08',
        serviceLevel: 51,
        answerRate: 92,
        customerRetention: 98,
        valueRetention: 97,
        qualityRate: 90.25,
        ordersClosed: 190,
        ordersDue: 200,
        patrolMissed: 2,
      },
      verdict: '2026-08：组长得93.5分，失分最多的是服务水平与接通率（3分）。',
    },
    {
      ...VOLUME,
      title: '质检岗：超额抽检，改判一通',
      input: { post: 'qa', month: '2026-08', sampled: 320, planned: 300, overturned: 1 },
      verdict: '2026-08：质检岗得97分，失分最多的是评分准确（3分）。',
    },
    {
      ...VOLUME,
      title: '运营分析岗：迟交三次，数字错一处',
      input: { post: 'analyst', month: '2026-08', sheetLate: 3, dataWrong: 1 },
      verdict: '2026-08：运营分析岗得96分，失分最多的是报表按时（3分）。',
    },
    {
      ...VOLUME,
      title: '运营分析岗：没有失分',
      input: { post: 'analyst', month: '2026-08' },
      verdict: '2026-08：运营分析岗得100分，没有失分。',
    },
    {
      ...VOLUME,
      title: '电话经理：月考还没有考',
      input: {
        post: 'phone-manager',
        month: '2026-08',
        ownRetention: 98,
        ownValue: 97,
        qualityMean: 90,
        ordersReached: 50,
        ordersGiven: 50,
      },
      verdict: '2026-08：电话经理还不能算总分，缺月考；其余各行得87.5分。',
    },
  ],
});
