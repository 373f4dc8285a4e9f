import { expect, test } from 'vitest';
import { SERVICE_AGENT } from '../../../../../src/lib/rules/scoring/sheets/service-agent.ts';
import { figuresOf } from '../../../../support/figures.ts';
import { printed } from '../../../../support/sheets.ts';

const SOUND = {
  month: '2026-08',
  qualityMean: 100,
  efficiencyActual: 80,
  efficiencyTarget: 80,
  knowledgeMark: 100,
  satisfiedPct: 80,
  satisfiedTarget: 80,
};

test('A-APP-09: what each line has, and what each fault costs once', () => {
  expect(printed(SERVICE_AGENT, figuresOf('operations'), SOUND)).toEqual([
    '# quality 质检成绩 40',
    '½ qualityMean 当月抽检平均分 20 ops.monthly-appraisal.quality appendices-appraisal-points',
    '# efficiency 工作效率 15',
    '½ efficiencyTarget efficiencyActual 工作效率的实际值 7.5 ops.monthly-appraisal.efficiency appendices-appraisal-points',
    '# knowledge 业务知识 15',
    '½ knowledgeMark 业务考试成绩 7.5 ops.monthly-appraisal.knowledge appendices-appraisal-points',
    '# satisfaction 客户满意 10',
    '½ satisfiedTarget satisfiedPct 有效评价的满意率 5 ops.monthly-appraisal.satisfaction appendices-appraisal-points',
    '# complaints 投诉和差错 10',
    'complaints 本人负责的投诉 每件 5 ops.monthly-appraisal.complaints',
    '# attendance 出勤和纪律 10',
    'lateEarly 迟到或者早退 每次 2 ops.monthly-appraisal.attendance',
    'absenceOrDiscipline 旷工或者违纪 每次 10 ops.monthly-appraisal.attendance appendices-double-counting',
    '= 达标 60 达标线',
    '= 不计入连续低分 80',
  ]);
});

test('whose month it is', () => {
  expect(SERVICE_AGENT.who).toBe('客服人员');
});
