import type { Sheet } from '../sheet.ts';
import { DEPARTMENT_RULES, NO_DATA, starMarks } from './department.ts';

/** Annex 3 of the department, 质检员 (D-X3). */
export const QA: Sheet = {
  who: '质检员',
  rules: DEPARTMENT_RULES,
  lines: [
    {
      key: 'quantity',
      label: '工作数量',
      full: 'scoring-qa.quantity',
      items: [
        {
          kind: 'quota',
          key: 'recordings',
          label: '各接话员抽检录音',
          unit: '条',
          help: '一人填一个数，用空格隔开。录音本来不够、已经全部抽完的人，不用填。',
          quota: 'scoring-qa.quota',
          step: 'scoring-qa.quotaStep',
          deduct: 'scoring-qa.quotaDeduct',
        },
        {
          kind: 'fault',
          key: 'reportMissing',
          label: '质检分析报告漏交',
          unit: '次',
          deduct: 'scoring-qa.reportMissing',
        },
        {
          kind: 'fault',
          key: 'reportLate',
          label: '质检分析报告晚交',
          unit: '次',
          deduct: 'scoring-qa.reportLate',
        },
        {
          kind: 'fault',
          key: 'voiceTrainingMissed',
          label: '语音培训缺少',
          unit: '次',
          deduct: 'scoring-qa.voiceMissed',
        },
        {
          kind: 'fault',
          key: 'voiceExamMissed',
          label: '语音考试缺少',
          unit: '次',
          deduct: 'scoring-qa.voiceMissed',
        },
        {
          kind: 'fault',
          key: 'tableMissing',
          label: '质检、培训报表漏交',
          unit: '次',
          deduct: 'scoring-qa.tableMissing',
        },
        {
          kind: 'fault',
          key: 'tableLate',
          label: '质检、培训报表晚交',
          unit: '次',
          deduct: 'scoring-qa.tableLate',
        },
      ],
    },
    {
      key: 'quality',
      label: '工作质量',
      full: 'scoring-qa.quality',
      items: [
        {
          kind: 'fault',
          key: 'qualityMeetingMissed',
          label: '少开质量分析会',
          unit: '场',
          help: '会开了本人没有到，或者没有准备分析的，才算。',
          deduct: 'scoring-qa.meetingMissed',
        },
        {
          kind: 'delay',
          key: 'trainingDelayDays',
          label: '员工培训拖延',
          unit: '天',
          step: 'scoring-qa.delayStep',
          deduct: 'scoring-qa.trainingDelay',
        },
        {
          kind: 'shortfall',
          key: 'satisfactionPct',
          label: '中心整体满意度',
          unit: '%',
          target: 'scoring-qa.satisfaction',
          step: 'scoring-qa.satisfactionStep',
          deduct: 'scoring-qa.satisfactionDeduct',
          figureUnit: 'percent',
          noData: NO_DATA,
        },
      ],
    },
    {
      key: 'daily',
      label: '日常行为',
      full: 'scoring-qa.daily',
      items: [
        {
          kind: 'fault',
          key: 'dailyViolation',
          label: '违反日常规定',
          unit: '次',
          deduct: 'scoring-qa.dailyViolation',
        },
        {
          kind: 'decisive',
          key: 'severeConsequence',
          label: '造成严重后果（经客服经理确认）',
          unit: '次',
          score: 'scoring-qa.severeScore',
          basis: { clause: 'dep.scoring-qa.daily-severe', ruling: 'dep-scoring-severe' },
        },
      ],
    },
  ],
  bonus: [],
  marks: starMarks('lead'),
};
