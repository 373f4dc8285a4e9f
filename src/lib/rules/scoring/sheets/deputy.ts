import type { Sheet } from '../sheet.ts';
import { BONUS, COORDINATION, DAILY, EFFICIENCY, exams, WORK_QUALITY } from './agent.ts';
import { DEPARTMENT_RULES, starMarks } from './department.ts';

/** Annex 4 of the department, 客服副班长: the lines of annex 1 with points of its own, and two lines more (D-X4). */
export const DEPUTY: Sheet = {
  who: '客服副班长',
  rules: DEPARTMENT_RULES,
  lines: [
    {
      key: 'serviceQuality',
      label: '服务质量',
      full: 'scoring-deputy.serviceQuality',
      base: { kind: 'service-quality', sheet: 'scoring-deputy' },
      items: [],
    },
    { key: 'workQuality', label: '工作质量', full: 'scoring-deputy.workQuality', items: WORK_QUALITY },
    { key: 'efficiency', label: '工作效率', full: 'scoring-deputy.efficiency', items: EFFICIENCY },
    {
      key: 'coordination',
      label: '工作协调',
      full: 'scoring-deputy.coordination',
      items: [
        ...COORDINATION,
        {
          kind: 'fault',
          key: 'actingMissed',
          label: '代行班长职责没有到位',
          unit: '次',
          deduct: 'scoring-deputy.actingMissed',
        },
        {
          kind: 'fault',
          key: 'supportMissed',
          label: '同班求助没有帮、拖延或者答错',
          unit: '次',
          deduct: 'scoring-deputy.supportMissed',
        },
      ],
    },
    ...exams('scoring-deputy.knowledge', 'scoring-deputy.operation'),
    { key: 'daily', label: '日常行为', full: 'scoring-deputy.daily', items: DAILY },
  ],
  bonus: BONUS,
  marks: starMarks('agent'),
};
